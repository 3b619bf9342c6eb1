import type { Edge } from '../../graph/graph';
import type { AskFor } from '../link/ask-parts';
import { useAtlas } from '../store';

/** A cell of the matrix of ties: its actors, and the ties that lead from the one to the other. */
export type TieCell = Readonly<{ row: string; column: string; ties: readonly Edge[] }>;

/** Opens what a cell stands for in one step of history, its only tie or the pair; the question keeps the cell. */
export function openTieCell(question: AskFor<'matrix'>, { row, column, ties }: TieCell): void {
  const [only, ...others] = ties;
  const isOne = only !== undefined && others.length === 0;
  useAtlas.setState(({ view }) => ({
    view: {
      ...view,
      ask: { ...question, row, column },
      selection: [],
      relation: isOne ? only.id : null,
      pair: isOne ? null : [row, column],
    },
  }));
}
