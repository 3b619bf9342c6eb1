import type { DocumentProblem } from '../../graph/document/document-problem';
import { contentOf } from '../draft/content-of-draft';
import { type Declared, NOTHING_DECLARED } from '../draft/declared';
import { type Draft, type FilePlace, knowShortNames, newDraft, placeIn, spotOf, tellOf } from '../draft/draft';
import { takeGraph } from '../graphs/take-graph';
import type { DocumentReading } from '../read/document-reading';
import { FORMAT, VERSION } from '../read/document-versions';
import type { FileGraph, FileText } from '../read/graphs/file-graph';
import { parseDocument } from '../read/parse-document';
import { type ProblemList, problemList } from '../read/problem-list';
import { type FileSheet, MOST_ROWS, type Row, type Table } from '../read/sheets/table';
import type { Mapping, TableMapping } from '../schema/table-mapping';
import { takeAdjacency, takeEdges, takeMatrix } from './edge-table';
import { guessMapping, titleOf } from './guess-mapping';
import { isProse } from './guess-shape';
import { headed } from './headed';
import { mappingOf } from './mapping';
import { takeActors, takeColumns } from './node-table';
import type { TableView } from './table-view';
import { viewOf } from './view-of-table';

/** A document of tables with what was wrong in them, what they declare, and what each is taken for. */
export type TablesReading = DocumentReading & Readonly<{ declared: Declared; tables: readonly TableView[] }>;

/** The graph of a file of another program, and what the file is called. */
type NamedGraph = Readonly<{ graph: FileGraph; file: string }>;

/**
 * What a reader says that tables mean, graphs that are read with them, what was wrong before, and who hears which share of the
 * work is done, from 0 to 1.
 */
type TablesOptions = Readonly<{
  mapping?: Mapping;
  graphs?: readonly NamedGraph[];
  problems?: ProblemList;
  onProgress?: (share: number) => void;
}>;

/** A table with what it means. */
type Meant = Readonly<{ table: Table; mapping: TableMapping }>;

/**
 * Reads what tables and graphs tell of as one document; tables by what they mean: as `mapping` says, and guessed where it does not; then it is
 * read as any document is, by the same checks. `where` is what all of them are called. O(cells). Throws nothing.
 */
export function documentOfTables(
  sheets: readonly FileSheet[],
  where: string,
  { mapping: given = [], graphs = [], problems = problemList(), onProgress = () => undefined }: TablesOptions = {},
): TablesReading {
  const { tell } = problems;
  const kept = withinLimits(sheets, tell);
  const tables = kept.flatMap((sheet) => headed(sheet, mappingOf(sheet, given)?.hasHeader) ?? []);
  const meant = guessMapping(tables, given).flatMap((mapping, index): readonly Meant[] => {
    const table = tables[index];
    return table ? [{ table, mapping }] : [];
  });
  onProgress(0.25);
  tellProse(meant, tell);
  const views = meant.map(({ table, mapping }) => viewOf(table, mapping, guessedHeader(table, kept)));
  if (graphs.length === 0 && meant.every(({ table, mapping }) => mapping.is === 'none' || table.rows.length === 0)) {
    tell({ file: where, list: null, item: null, field: '', rule: 'no-table', done: 'refused' });
    return { ok: false, problems: problems.all(), declared: NOTHING_DECLARED, tables: views };
  }
  const draft = draftOf(meant, graphs, tell);
  onProgress(0.45);
  const { content, places } = contentOf(draft);
  const title = titleOfAll(sheets, graphs);
  const reading = parseDocument({ format: FORMAT, version: VERSION, title, ...content }, where);
  onProgress(1);
  for (const problem of reading.problems) tell(placed(problem, places));
  const lost = new Set(reading.problems.flatMap(({ rule, item }) => (rule === 'unknown-end' ? [item] : []))).size;
  const declared = { nodes: draft.nodes.size, edges: draft.edges.length + draft.loops.count - lost, dangling: lost };
  const rest = { problems: problems.all(), declared, tables: views };
  if (!reading.ok) return { ...reading, ...rest };
  const mapping = meant.map((each) => each.mapping);
  return { ...reading, document: { ...reading.document, ...(mapping.length > 0 && { mapping }) }, ...rest };
}

/** What a graph is called by its file, where it is read alone and says so; else the names of all files. */
function titleOfAll(sheets: readonly FileSheet[], graphs: readonly NamedGraph[]): FileText {
  const [only] = graphs;
  if (only?.graph.title && graphs.length === 1 && sheets.length === 0) return only.graph.title;
  return [...new Set([...sheets, ...graphs].map(({ file }) => titleOf(file)))].join(', ');
}

/** The header that a table is guessed to have. */
const guessedHeader = ({ file, name }: Table, sheets: readonly FileSheet[]) => {
  const sheet = sheets.find((each) => each.file === file && each.name === name);
  return (sheet && headed(sheet)?.header) ?? null;
};

/** No more rows than may be of all tables together. */
function withinLimits(sheets: readonly FileSheet[], tell: Draft['tell']): readonly FileSheet[] {
  let left = MOST_ROWS;
  return sheets.map((sheet) => {
    const kept: readonly Row[] = sheet.rows.slice(0, left);
    left -= kept.length;
    const beyond = sheet.rows[kept.length];
    if (beyond) tellOf({ tell }, placeIn(sheet, beyond.at), 'rows-beyond', 'dropped', { found: MOST_ROWS });
    return { ...sheet, rows: kept };
  });
}

/** Tells of tables that are left out as there is only text in them. */
function tellProse(meant: readonly Meant[], tell: Draft['tell']): void {
  for (const { table, mapping } of meant) {
    if (mapping.is !== 'none' || !isProse(table)) continue;
    const { file, name: found } = table;
    tell({ file, list: null, item: null, field: '', rule: 'sheet-of-text', found, done: 'dropped' });
  }
}

/** What tables tell of: first who there is in all of them, then what is said of those, and who is joined to whom. */
function draftOf(meant: readonly Meant[], graphs: readonly NamedGraph[], tell: Draft['tell']): Draft {
  const tablesOf = (is: TableMapping['is']) => meant.filter(({ mapping }) => mapping.is === is);
  const draft = newDraft(tablesOf('nodes').length + graphs.length > 0, tell);
  const nodes = tablesOf('nodes').map(({ table, mapping }) => takeActors(draft, table, mapping));
  knowShortNames(draft);
  for (const each of nodes) takeColumns(draft, each);
  for (const { graph, file } of graphs) takeGraph(draft, graph, file);
  for (const { table, mapping } of meant) {
    if (mapping.is === 'edges') takeEdges(draft, table, mapping);
    else if (mapping.is === 'matrix') takeMatrix(draft, table, mapping);
    else if (mapping.is === 'adjacency') takeAdjacency(draft, table, mapping);
  }
  return draft;
}

/** A problem of an item of the document, at the row that the item is of. */
function placed(problem: DocumentProblem, places: ReadonlyMap<string, FilePlace>): DocumentProblem {
  const found = places.get(`${problem.list} ${problem.item}`);
  if (!found) return problem;
  return { ...problem, ...spotOf(found) };
}
