import type { Leaving, Loss } from '../graph/document/giving';
import { GRAPH_FORMATS } from './graphs/graph-formats';
import type { GraphWriter } from './write/graphs/graph-writer';
import { WRITERS } from './write/graphs/writers';

/** A format as the guide tells of it. */
export type FormatEntry = Readonly<{
  id: string;
  name: string;
  isRead: boolean;
  /** What a file of it may say and that is not taken. */
  leaves: readonly Leaving[];
  isWritten: boolean;
  /** What is lost of a graph that is written in it. */
  loses: readonly Loss[];
}>;

/** The formats of tables, and the atlas's own, which holds everything. */
const TABLES: readonly Readonly<{ id: string; name: string; leaves: readonly Leaving[] }>[] = [
  { id: 'csv', name: 'CSV, TSV', leaves: [] },
  { id: 'xlsx', name: 'XLSX', leaves: ['formulas', 'styles'] },
  { id: 'ods', name: 'ODS', leaves: ['formulas', 'styles'] },
];

const OWN: FormatEntry = { id: 'wyzyny', name: 'Wyżyny', isRead: true, leaves: [], isWritten: true, loses: [] };

/** The writers of a format: a table of actors and one of relations are one. */
const writersOf = (id: string): readonly GraphWriter[] =>
  WRITERS.filter((writer) => writer.id === id || writer.id.startsWith(`${id}-`));

/** All formats that are read or written, from the records of each. */
export function formatGuide(): readonly FormatEntry[] {
  const read = [...TABLES, ...GRAPH_FORMATS];
  const entries = read.map(({ id, name, leaves = [] }): FormatEntry => {
    const writers = writersOf(id);
    const loses = writers.flatMap((writer) => writer.loses).filter((loss) => loss !== 'actors' && loss !== 'relations');
    return { id, name, isRead: true, leaves, isWritten: writers.length > 0, loses: [...new Set(loses)] };
  });
  const others = WRITERS.filter(
    ({ id }) => !read.some((each) => writersOf(each.id).some((writer) => writer.id === id)),
  );
  const only = others.map(({ id, name, loses }) => ({ id, name, isRead: false, leaves: [], isWritten: true, loses }));
  return [OWN, ...entries, ...only];
}
