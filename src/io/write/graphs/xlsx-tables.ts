import { writeXlsx, type XlsxCell } from '../xlsx';
import type { GraphWriter } from './graph-writer';
import { type GraphCell, type GraphRows, tablesOfGraph } from './tables-of-graph';
import { textIn } from './text-in';

/** What sheets are called, and the heads of that of sources; English where there are none of a language. */
const WORDS = {
  pl: {
    nodes: 'aktorzy',
    edges: 'relacje',
    sources: 'źródła',
    heads: ['tytuł', 'wydawca', 'stan', 'pobrano', 'adres'],
  },
  en: {
    nodes: 'actors',
    edges: 'relations',
    sources: 'sources',
    heads: ['title', 'publisher', 'state of', 'retrieved', 'address'],
  },
} as const;

/** A workbook of a sheet of actors, one of relations and one of sources: numbers and days as those, heads frozen, no formulas. */
export const XLSX_TABLES: GraphWriter = {
  id: 'xlsx',
  name: 'XLSX',
  programs: ['Excel', 'LibreOffice', 'Kumu'],
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  loses: ['title', 'languages', 'lists'],
  write: (graph, language) => {
    const { nodes, edges } = tablesOfGraph(graph, language);
    const words = language === 'pl' ? WORDS.pl : WORDS.en;
    const sources = (graph.sources ?? []).map(({ title, publisher, stateOf, retrieved, address = '' }) =>
      [textIn(title, language), textIn(publisher, language), stateOf, retrieved, address].map(cellOf),
    );
    return writeXlsx([
      { name: words.nodes, rows: cellsOf(nodes) },
      { name: words.edges, rows: cellsOf(edges) },
      ...(sources.length > 0 ? [{ name: words.sources, rows: [[...words.heads], ...sources] }] : []),
    ]);
  },
};

const cellsOf = (rows: GraphRows) => rows.map((row) => row.map(cellOf));

/** A day is one, and a text is a text, whatever it begins with. */
function cellOf(cell: GraphCell): XlsxCell {
  return typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? { day: cell } : cell;
}
