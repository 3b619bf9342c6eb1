import { useMemo, useState } from 'react';
import type { Column, ListContext } from '../../../answers/columns';
import type { Entity } from '../../../graph/model';
import { edit } from '../../../state/document/edit-actions';
import type { SortColumn } from '../../../state/link/view';
import { selectLanguage } from '../../../state/select/preference-selectors';
import { selectResult } from '../../../state/select/result-selectors';
import { useAtlas } from '../../../state/store';
import { namesIn } from '../../../text/names';
import type { EditingWords } from '../../../text/pl/editing';
import { useEditing } from '../../common/editing/use-editing';
import { cellWords } from './cell-words';
import type { CellDoings } from './doings';
import {
  type CellSource,
  type Chosen,
  changeCells,
  copiedCells,
  type Placed,
  type Plan,
  planCells,
  type Taken,
} from './plan';

/** What was to come into cells and does not fit as a whole, until the reader says what becomes of it. */
export type Asked = Plan & Pick<Placed, 'rowsBeyond' | 'columnsBeyond'>;

/** The cells of a table of actors: what they hold, and what has them hold something else; `stated` is where that is stated. */
export function useCells(
  { columns, context }: Readonly<{ columns: readonly Column<Entity>[]; context: ListContext }>,
  stated: CellSource | null,
  tell: (stated: CellSource | null) => string,
) {
  const { text, words, language, nameOf } = useEditing();
  const { graph } = context;
  const said = useMemo(
    () => cellWords({ graph, words, text, language, nameOf }),
    [graph, words, text, language, nameOf],
  );
  const [status, say] = useState('');
  const [asked, ask] = useState<Asked | null>(null);
  const shown = (row: Entity, id: SortColumn) => columns.find((column) => column.id === id)?.text(row, context) ?? '';

  /** Changes cells in one step, and says so. */
  const change = (taken: readonly Taken[], source = stated) => {
    if (edit((content) => changeCells(content, taken, source, said)) !== null) return;
    say(
      [text.cells.taken(text.cells.values(taken.length), tell(source)), leftBehind(taken, text)]
        .filter(Boolean)
        .join(' '),
    );
  };
  const put = ({ typed, rowsBeyond, columnsBeyond }: Placed) => {
    const plan = planCells(typed, shown, said);
    if (plan.misfits.length + rowsBeyond + columnsBeyond > 0) return ask({ ...plan, rowsBeyond, columnsBeyond });
    if (plan.taken.length === 0) return say(text.cells.unchanged);
    change(plan.taken);
  };
  const commit = (row: Entity, column: SortColumn, typed: string): boolean => {
    const { taken, misfits } = planCells([{ row, column, text: typed }], shown, said);
    say(misfits[0]?.why ?? '');
    if (taken.length > 0) change(taken);
    return misfits.length === 0;
  };
  const copy = (chosen: Chosen): string => {
    say(text.cells.copied(text.cells.values(chosen.last - chosen.first + 1)));
    return copiedCells(chosen, shown, said);
  };
  const doings: CellDoings = { said, say, put, commit, copy };
  return { doings, status, asked, ask, change };
}

/** The most actors that are named. */
const MOST_NAMED = 3;

/** Whom the filter no longer covers after a change, in words. */
function leftBehind(taken: readonly Taken[], { cells, source }: EditingWords): string {
  const state = useAtlas.getState();
  const { nodes, neighbours } = selectResult(state);
  const nameOf = namesIn(state.graph, selectLanguage(state));
  const left = [...new Set(taken.map(({ row }) => row.id))].filter((id) => !nodes.has(id) && !neighbours.has(id));
  if (left.length === 0) return '';
  const more = left.length > MOST_NAMED ? [source.andMore(left.length - MOST_NAMED)] : [];
  return cells.left([...left.slice(0, MOST_NAMED).map(nameOf), ...more].join(', '));
}
