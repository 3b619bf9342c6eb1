import { NO_VALUE } from '../../graph/filter/facets';
import { cellAt } from '../../graph/matrix/matrix';
import type { AskFor } from '../../state/link/ask-parts';
import { formatNumber } from '../../text/format';
import { matrixOf, withTraits } from '../matrix-of';
import type { Telling } from '../telling';
import { tiesOf } from '../ties-of';
import { matrixNames, traitName } from '../words/matrix-words';
import { fewNames, lineName, shortName } from './names';

type Question = AskFor<'matrix'>;

/** Who is in the chosen cell; else where most are, or how many are tied to whom. */
export function matrixHeadline(question: Question, telling: Telling): string | null {
  return question.show === 'ties' ? tiesHeadline(question, telling) : countsHeadline(question, telling);
}

function countsHeadline(asked: Question, telling: Telling): string | null {
  const { state, words, nameOf } = telling;
  const text = words.questions;
  const question = withTraits(asked, state.graph);
  const names = matrixNames(question, words, nameOf);
  const table = matrixOf(state, asked);
  const number = (ids: readonly string[]) => formatNumber(ids.length, words.meta.tag);
  const chosen = cellAt(table, question.row, question.column);
  if (chosen.length > 0) {
    const said = fewNames(
      chosen.map((id) => shortName(id, telling)),
      telling,
    );
    return text.matrix.cell(names.row(question.row), names.column(question.column), said);
  }
  // Those of no row or column are no place where most are.
  const cells = table.rows.flatMap((row) =>
    table.columns.map((column) => ({ row, column, ids: cellAt(table, row, column) })),
  );
  const placed = cells.filter(({ row, column, ids }) => row !== NO_VALUE && column !== NO_VALUE && ids.length > 0);
  const most = placed.sort((a, b) => b.ids.length - a.ids.length)[0];
  if (!most) return null;
  const traits = `${traitName(question.rows, words)} × ${traitName(question.columns, words)}`;
  return text.headline.most(traits, text.matrix.cell(names.row(most.row), names.column(most.column), number(most.ids)));
}

function tiesHeadline(question: Question, telling: Telling): string {
  const { state, words } = telling;
  const { headline, matrix } = words.questions;
  const { row, column } = question;
  const { groups, cells, edges } = tiesOf(state, question);
  const ties = cells.get(row)?.get(column);
  const { actors, relations } = words.count;
  if (ties) return headline.way(lineName(row, telling), lineName(column, telling), relations(ties.length));
  const tied = groups.flat().length;
  const communities = formatNumber(groups.length, words.meta.tag);
  const said = tied > 0 ? matrix.ties.found(actors(tied), relations(edges.length), communities) : matrix.ties.none;
  return said.replace(/\.$/, '');
}
