import { NO_VALUE } from '../../graph/facets';
import { cellAt, type Matrix } from '../../graph/matrix/matrix';
import type { AskFor } from '../../state/ask';
import { formatYear } from '../../text/format';
import { collator } from '../../text/intl';
import { wordFor } from '../../text/messages';
import type { Messages } from '../../text/pl';
import { TOTAL } from './matrix-of';

type NameOf = (id: string) => string;
type Question = AskFor<'matrix'>;

/** What rows and columns of a matrix are called. */
export function matrixNames({ rows, columns }: Pick<Question, 'rows' | 'columns'>, words: Messages, nameOf: NameOf) {
  const { none } = words.questions.matrix;
  return {
    row: (id: string) => (id === NO_VALUE ? none[rows] : nameOf(id)),
    column: (id: string) => {
      if (id === NO_VALUE) return none[columns];
      if (columns === 'year') return formatYear(id, words.meta.tag);
      return columns === 'helix' ? wordFor(words.helix, id) : wordFor(words.kind, id);
    },
  };
}

/** What the matrix counts, and what its numbers rest on. */
export function matrixHelp({ rows }: Pick<Question, 'rows'>, words: Messages): readonly string[] {
  const { help, inferred } = words.questions.matrix;
  return rows === 'ecosystem' ? [help, inferred] : [help];
}

/** Whether an empty cell is a gap: nothing lacks where a trait is unknown, or in a year in which nobody began. */
export const isGap = ({ columns }: Pick<Question, 'columns'>, row: string, column: string) =>
  columns !== 'year' && row !== NO_VALUE && column !== NO_VALUE;

/** How many actors a row has, those of several columns once. */
export const rowTotal = (table: Matrix, row: string) =>
  new Set(table.columns.flatMap((column) => cellAt(table, row, column))).size;

/** The rows in the order that is asked for: by a column or the total, the largest first, else by name. */
export function sortedRows(table: Matrix, question: Question, words: Messages, nameOf: NameOf): readonly string[] {
  const { compare } = collator(words.meta.tag);
  const { row: name } = matrixNames(question, words, nameOf);
  const { sort } = question;
  const count = (row: string) =>
    sort === TOTAL ? rowTotal(table, row) : sort === '' ? 0 : cellAt(table, row, sort).length;
  return [...table.rows].sort(
    (a, b) => Number(a === NO_VALUE) - Number(b === NO_VALUE) || count(b) - count(a) || compare(name(a), name(b)),
  );
}
