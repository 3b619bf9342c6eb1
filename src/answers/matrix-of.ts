import { holdsNodes } from '../graph/attributes';
import type { FilterResult } from '../graph/filter/criteria';
import type { Columns } from '../graph/filter/facets';
import type { Graph } from '../graph/graph';
import { cellAt, type Matrix, matrix } from '../graph/matrix/matrix';
import { kindOfRows, matrixColumns, matrixRows } from '../graph/matrix/matrix-traits';
import type { AskFor } from '../state/link/ask-parts';
import { memo } from '../state/memo';
import { selectColumns, selectResult } from '../state/select/result-selectors';
import type { Answer, State } from '../state/store';

/** Stands for the sum of a row among what rows can be sorted by. */
export const TOTAL = '~total';

const known = memo((graph: Graph, facets: Columns, part: FilterResult, rows: string, columns: string) =>
  matrix(graph, facets, part, { rows, columns }),
);

/**
 * What the rows and columns of a matrix are, whether the source tells which sides the rows have, named or not, and whether
 * some belong to its rows by inference only.
 */
export type Traits = Readonly<{ rows: string; columns: string; tellsSides: boolean; isInferred: boolean }>;

/** A question of a matrix with its rows and columns, the first that the graph has where it does not say. */
export type MatrixQuestion = AskFor<'matrix'> & Traits;

const traitsOf = memo((graph: Graph, askedRows: string, askedColumns: string): Traits => {
  const rows = askedRows || (matrixRows(graph)[0] ?? '');
  const columns = askedColumns || (matrixColumns(graph)[0] ?? '');
  const { group, side } = graph.vocabulary.roles;
  const isOfGroups = rows === group;
  const all = isOfGroups ? graph.domain.memberships(graph, { inferred: true }) : new Map();
  const isSpokenOf = [...graph.nodes.values()].some(graph.domain.hasSides);
  return {
    rows,
    columns,
    isInferred: [...all.values()].some((members) => [...members.values()].some(({ inferred }) => inferred)),
    tellsSides: isSpokenOf && columns === side && (isOfGroups || kindOfRows(rows) !== undefined),
  };
});

/** A question with what its rows and columns are. */
export const withTraits = (question: AskFor<'matrix'>, graph: Graph): MatrixQuestion => ({
  ...question,
  ...traitsOf(graph, question.rows, question.columns),
});

/** The matrix of what the filter chooses. */
export function matrixOf(state: State, question: AskFor<'matrix'>): Matrix {
  const { rows, columns } = traitsOf(state.graph, question.rows, question.columns);
  return known(state.graph, selectColumns(state), selectResult(state), rows, columns);
}

/** Whether what rows are called by are nodes, and no values. */
const areNodes = ({ vocabulary }: Graph, rows: string) =>
  kindOfRows(rows) !== undefined || holdsNodes(vocabulary, rows);

const answerFor = memo(
  (table: Matrix, result: FilterResult, graph: Graph, rows: string, row: string, column: string): Answer | null => {
    const ids = cellAt(table, row, column);
    if (ids.length === 0) return null;
    const isNode = areNodes(graph, rows) && graph.nodes.has(row);
    const nodes = new Set([...ids, ...(isNode ? [row] : [])]);
    const edges = [...result.edges].filter((id) => {
      const edge = graph.edges.get(id);
      return edge && nodes.has(edge.from) && nodes.has(edge.to);
    });
    return { nodes, edges: new Set(edges) };
  },
);

/** Who is in the chosen cell, with its row where that is an actor, and the relations among them. */
export function answerOfMatrix(state: State, question: AskFor<'matrix'>): Answer | null {
  if (question.row === '' || question.column === '') return null;
  const { rows } = traitsOf(state.graph, question.rows, question.columns);
  return answerFor(matrixOf(state, question), selectResult(state), state.graph, rows, question.row, question.column);
}
