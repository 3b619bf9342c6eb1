import { holdsNodes } from '../attributes';
import { type Columns, facetValues, NO_VALUE } from '../filter/facets';
import type { Graph } from '../graph';
import { addTo } from '../group-by';
import { type Network, networkOf, type Part } from '../measures/network';
import { placingDate } from '../time/dates';
import { kindOfRows, YEAR } from './matrix-traits';

/** Who is where: ids by row, then by column. A cell that is absent is empty: a gap. */
export type Matrix = Readonly<{
  /**
   * Ids of nodes, all of a kind and in the order of the graph, or values of an attribute, in its order; `NO_VALUE` last, where
   * someone has none.
   */
  rows: readonly string[];
  /** All values that an attribute is said to have; the kinds or years that occur, years in order; `NO_VALUE` last, where someone has none. */
  columns: readonly string[];
  cells: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}>;

/**
 * The nodes of a part by two of their traits; a node of several values stands in each of their cells, and none in a
 * row of its own. Where rows are the nodes of a kind, each holds those whom ties of the part join to it.
 * O(nodes × values² + edges).
 */
export function matrix(
  graph: Graph,
  facets: Columns,
  part: Part,
  by: Readonly<{ rows: string; columns: string }>,
): Matrix {
  const network = networkOf(graph, part);
  const { side } = graph.vocabulary.roles;
  const cells = new Map<string, Map<string, string[]>>();
  // Who is of the past takes no side today; in a year or as a kind it stands.
  const counts = (id: string) => by.columns !== side || !graph.nodes.get(id)?.past;
  for (const id of network.nodes.filter(counts)) {
    for (const row of rowsOf(network, facets, by.rows, id).filter((value) => value !== id)) {
      for (const column of columnsOf(graph, facets, by.columns, id)) {
        const inRow = cells.get(row) ?? new Map<string, string[]>();
        cells.set(row, inRow);
        addTo(inRow, column, id);
      }
    }
  }
  const found = [...cells.values()].flatMap((row) => [...row.keys()]).sort();
  return {
    rows: noValueLast([...allRows(graph, by.rows), ...cells.keys()]),
    columns: noValueLast([...valuesOf(graph, by.columns), ...found]),
    cells,
  };
}

/** The values that an attribute is said to have, in their order. */
const valuesOf = ({ vocabulary }: Graph, attribute: string): readonly string[] =>
  vocabulary.attributes.find(({ id }) => id === attribute)?.values?.map(({ id }) => id) ?? [];

/** The rows that are there whoever is in them: nodes of a kind, of the kind that an attribute is called by, or its values. */
function allRows(graph: Graph, rows: string): readonly string[] {
  const kind = kindOfRows(rows) ?? (holdsNodes(graph.vocabulary, rows) ? rows : undefined);
  const nodes = [...graph.nodes.values()].filter((node) => node.kind === kind).map(({ id }) => id);
  return [...nodes, ...valuesOf(graph, rows)];
}

/** Values, each once. */
function noValueLast(values: readonly string[]): readonly string[] {
  const unique = [...new Set(values)];
  return [...unique.filter((value) => value !== NO_VALUE), ...unique.filter((value) => value === NO_VALUE)];
}

/** Who is in a cell; nobody in a gap. */
export function cellAt({ cells }: Matrix, row: string, column: string): readonly string[] {
  return cells.get(row)?.get(column) ?? [];
}

function rowsOf({ graph, simple }: Network, facets: Columns, rows: string, id: string): readonly string[] {
  const kind = kindOfRows(rows);
  // A value in one way of several would be a row beside itself.
  if (kind === undefined) return facetValues(facets, rows, id).filter((value) => value.lastIndexOf(NO_VALUE) < 1);
  const isOfKind = (other: string) => graph.nodes.get(other)?.kind === kind;
  const around = simple.neighbors(id).filter(isOfKind);
  return around.length > 0 || isOfKind(id) ? around : [NO_VALUE];
}

function columnsOf(graph: Graph, facets: Columns, columns: string, id: string): readonly string[] {
  if (columns !== YEAR) return facetValues(facets, columns, id);
  const node = graph.nodes.get(id);
  return [(node && placingDate(node)) ?? NO_VALUE];
}
