import { cellAt } from '../../graph/matrix/matrix';
import { type AskFor, newAsk } from '../../state/link/ask-parts';
import { selectFieldsOf } from '../../state/select/result-selectors';
import { formatNumber } from '../../text/format';
import { matrixOf, withTraits } from '../matrix-of';
import type { Telling } from '../telling';
import { tiesOf } from '../ties-of';
import {
  besideCount,
  emptyText,
  fieldOfCell,
  matrixHelp,
  matrixNames,
  rowTotal,
  sideNotes,
  sortedRows,
  traitName,
} from '../words/matrix-words';
import { namesText, passage, sourcedText, type Told } from './told';

type Question = AskFor<'matrix'>;

/** Who is where, or who with whom. */
export function tellMatrix(telling: Telling): Told {
  const { ask } = telling.state.view;
  const question = ask?.kind === 'matrix' ? ask : newAsk('matrix');
  return question.show === 'ties' ? tellTies(question, telling) : tellCounts(question, telling);
}

/** How many are where, as the table itself, and who is in the chosen cell. */
function tellCounts(asked: Question, { state, words, nameOf }: Telling): Told {
  const question = withTraits(asked, state.graph);
  const text = words.questions.matrix;
  const { row, column, rows, columns } = question;
  const table = matrixOf(state, asked);
  const names = matrixNames(question, words, nameOf);
  const chosen = cellAt(table, row, column);
  const count = formatNumber(chosen.length, words.meta.tag);
  const fieldsOf = selectFieldsOf(state);
  const cellIn = (id: string, each: string) => {
    const [found, field] = [cellAt(table, id, each).length, fieldOfCell(fieldsOf, question, id, each)];
    if (found === 0) {
      const text = emptyText(field, question, { row: id, column: each }, words);
      return field?.anchor ? `${text} *` : text;
    }
    const general = besideCount(field);
    return general ? `${formatNumber(found, words.meta.tag)}, ${words.presence.short[general]}` : found;
  };
  return {
    question: words.report.of(text.title, `${traitName(rows, words)} – ${traitName(columns, words)}`),
    answer: [
      ...passage('', matrixHelp(question, words)),
      ...passage(words.presence.title, question.tellsSides ? sideNotes(fieldsOf, question, table, words, nameOf) : []),
      ...passage(
        chosen.length > 0 ? text.cell(names.row(row), names.column(column), count) : '',
        chosen.map((id) => nameOf(id)),
      ),
    ],
    table: {
      heading: text.title,
      head: [traitName(rows, words), ...table.columns.map(names.column), text.total],
      rows: sortedRows(table, question, words, nameOf).map((id) => [
        names.row(id),
        ...table.columns.map((each) => cellIn(id, each)),
        rowTotal(table, id),
      ]),
    },
  };
}

/** The ties among the chosen actors, or among those that are shown: of the chosen cell, and all. */
function tellTies(question: Question, telling: Telling): Told {
  const { state, words, nameOf } = telling;
  const { actors, row, column } = question;
  const text = words.questions.matrix.ties;
  const { groups, cells, edges, alone, isCut } = tiesOf(state, question);
  const number = (value: number) => formatNumber(value, words.meta.tag);
  const tied = groups.flat().length;
  const { count } = words;
  return {
    question: actors.length > 0 ? words.report.of(text.title, namesText(actors, telling)) : text.title,
    answer: [
      ...passage('', [
        tied > 0 ? text.found(count.actors(tied), count.relations(edges.length), number(groups.length)) : text.none,
        ...(isCut ? [text.cut(number(tied + alone.length))] : []),
      ]),
      ...passage(
        `${nameOf(row)} → ${nameOf(column)}`,
        (cells.get(row)?.get(column) ?? []).map((edge) => sourcedText(edge, telling)),
      ),
      ...passage(
        words.report.relations,
        edges.map((edge) => sourcedText(edge, telling)),
      ),
      ...passage(text.alone, alone.length > 0 ? [namesText(alone, telling)] : []),
    ],
  };
}
