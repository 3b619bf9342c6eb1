import { cellAt } from '../../graph/matrix/matrix';
import { newAsk } from '../../state/ask';
import { formatNumber } from '../../text/format';
import { matrixOf } from '../questions/matrix-of';
import { matrixNames, rowTotal, sortedRows } from '../questions/matrix-words';
import { passage, type Telling, type Told } from './told';

/** Who is where, as the table itself, and who is in the chosen cell. */
export function tellMatrix({ state, words, nameOf }: Telling): Told {
  const question = state.view.ask?.kind === 'matrix' ? state.view.ask : newAsk('matrix');
  const text = words.questions.matrix;
  const { row, column, rows, columns } = question;
  const table = matrixOf(state, question);
  const names = matrixNames(question, words, nameOf);
  const chosen = cellAt(table, row, column);
  const count = formatNumber(chosen.length, words.meta.tag);
  return {
    question: words.report.of(text.title, `${text.traits[rows]} – ${text.traits[columns]}`),
    answer: [
      ...passage('', [text.help]),
      ...passage(
        chosen.length > 0 ? text.cell(names.row(row), names.column(column), count) : '',
        chosen.map((id) => nameOf(id)),
      ),
    ],
    table: {
      heading: text.title,
      head: [text.traits[rows], ...table.columns.map(names.column), text.total],
      rows: sortedRows(table, question, words, nameOf).map((id) => [
        names.row(id),
        ...table.columns.map((each) => cellAt(table, id, each).length || text.gap),
        rowTotal(table, id),
      ]),
    },
  };
}
