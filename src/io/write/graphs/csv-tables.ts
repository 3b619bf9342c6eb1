import type { Loss } from '../../../graph/document/giving';
import { toCsv } from '../csv';
import type { GraphWriter } from './graph-writer';
import { type GraphCell, tablesOfGraph } from './tables-of-graph';

/** What tables of texts cannot hold. */
const LOST: readonly Loss[] = ['title', 'languages', 'value-types', 'lists', 'sources'];

/** Actors as CSV, as programs for graphs take a table of nodes; the list of sources is in none. */
export const CSV_NODES: GraphWriter = {
  id: 'csv-nodes',
  name: 'CSV',
  programs: ['Excel', 'LibreOffice', 'Gephi', 'Cytoscape', 'R'],
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  loses: [...LOST, 'relations'],
  write: (graph, language) =>
    toCsv(
      tablesOfGraph(graph, language).nodes.map((row) => row.map(textOf)),
      mannerOf(language),
    ),
};

/** Relations as CSV, as programs for graphs take a table of edges. */
export const CSV_EDGES: GraphWriter = {
  ...CSV_NODES,
  id: 'csv-edges',
  loses: [...LOST, 'actors'],
  write: (graph, language) =>
    toCsv(
      tablesOfGraph(graph, language).edges.map((row) => row.map(textOf)),
      mannerOf(language),
    ),
};

const textOf = (cell: GraphCell) => (typeof cell === 'boolean' ? `${cell}` : (cell ?? undefined));

/** Spreadsheets read a semicolon where the comma parts decimals. */
function mannerOf(language: string) {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  const isComma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  return isComma ? ({ separator: ';', decimalSign: ',' } as const) : ({ separator: ',', decimalSign: '.' } as const);
}
