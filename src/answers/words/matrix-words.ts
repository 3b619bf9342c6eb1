import type { Field, Fields, Presence } from '../../graph/domain';
import { NO_VALUE } from '../../graph/filter/facets';
import { cellAt, type Matrix } from '../../graph/matrix/matrix';
import { kindOfRows, YEAR } from '../../graph/matrix/matrix-traits';
import { fieldAt } from '../../graph/presence';
import { formatYear } from '../../text/format';
import { collator } from '../../text/intl';
import { wordFor } from '../../text/local-text';
import { valueName } from '../../text/sentences/facet-words';
import { attributeNames } from '../../text/vocabulary-words';
import type { Words } from '../../text/words';
import { type MatrixQuestion, TOTAL, type Traits } from '../matrix-of';
import { actorMarks, anchorText, fieldText } from './presence-words';

type NameOf = (id: string) => string;
type FieldsOf = (id: string) => Fields;

/** What the rows or columns of a matrix are called. */
export function traitName(trait: string, words: Words): string {
  const kind = kindOfRows(trait);
  if (kind !== undefined) return wordFor(words.kind, kind);
  return trait === YEAR ? words.questions.matrix.year : attributeNames(trait, words).short;
}

/** What each row and each column of a matrix is called. */
export function matrixNames({ rows, columns }: Pick<Traits, 'rows' | 'columns'>, words: Words, nameOf: NameOf) {
  const { noneOf, undated } = words.questions.matrix;
  const kind = kindOfRows(rows);
  const ofKind = (id: string) => (id === NO_VALUE ? noneOf(traitName(rows, words)) : nameOf(id));
  const ofYears = (id: string) => (id === NO_VALUE ? undated : formatYear(id, words.meta.tag));
  const ofAttribute = (attribute: string) => (id: string) => valueName(attribute, id, words, nameOf);
  return {
    row: kind === undefined ? ofAttribute(rows) : ofKind,
    column: columns === YEAR ? ofYears : ofAttribute(columns),
  };
}

/** What the matrix counts, and what its numbers rest on. */
export function matrixHelp({ tellsSides, isInferred }: Traits, words: Words): readonly string[] {
  const { help, sidesHelp, inferred } = words.questions.matrix;
  return [help, ...(tellsSides ? [sidesHelp] : []), ...(isInferred ? [inferred] : [])];
}

/** What the source says of a cell beyond the actors in it; null where none is asked for of its row. */
export function fieldOfCell(fieldsOf: FieldsOf, question: Traits, row: string, column: string): Field | null {
  const isSaid = question.tellsSides && row !== NO_VALUE && column !== NO_VALUE;
  return isSaid ? (fieldsOf(row).get(column) ?? null) : null;
}

/**
 * What must be said of cells beside their numbers, each with its cell: who is inferred, contested or of the past, with
 * a star what the profiles of anchors say more, and who stands beside the four sides.
 */
export function sideNotes(fieldsOf: FieldsOf, question: MatrixQuestion, table: Matrix, words: Words, nameOf: NameOf) {
  const names = matrixNames(question, words, nameOf);
  const beside = (row: string) => {
    const field = question.tellsSides && row !== NO_VALUE ? fieldAt(fieldsOf(row), NO_VALUE) : null;
    const about = words.whole.sides.cell(names.row(row), words.presence.beside);
    return field && field.general !== 'nothing' ? [`${words.report.of(about, fieldText(field, words, nameOf))}.`] : [];
  };
  return sortedRows(table, question, words, nameOf).flatMap((row) => [
    ...table.columns.flatMap((column) => {
      const field = fieldOfCell(fieldsOf, question, row, column);
      const about = words.whole.sides.cell(names.row(row), names.column(column));
      const marks = field ? actorMarks(field, words) : [];
      const anchor = field && anchorText(field, words, nameOf);
      return [
        ...(marks.length > 0 ? [`${words.report.of(about, marks.join(', '))}.`] : []),
        ...(anchor ? [`* ${words.report.of(about, anchor)}.`] : []),
      ];
    }),
    ...beside(row),
  ]);
}

/** How strongly the side of a cell is spoken of in general words beside its number; null where not at all. */
export function besideCount(field: Field | null): Presence | null {
  return field && field.general !== 'nothing' ? field.general : null;
}

/** What an empty cell says: how its side is spoken of, that nobody is there, or nothing but that it is empty. */
export function emptyText(field: Field | null, question: Traits, cell: Cell, words: Words): string | 0 {
  const { nobody, leftOut } = words.questions.matrix;
  if (field) return field.presence === 'named' ? leftOut : words.presence.short[field.presence];
  const isSaid = question.columns !== YEAR && cell.row !== NO_VALUE && cell.column !== NO_VALUE;
  return isSaid ? nobody : 0;
}

type Cell = Readonly<{ row: string; column: string }>;

/** How many actors a row has, those of several columns once. */
export const rowTotal = (table: Matrix, row: string) =>
  new Set(table.columns.flatMap((column) => cellAt(table, row, column))).size;

/** The rows in the order that is asked for: by a column or the total, the largest first, else by name. */
export function sortedRows(table: Matrix, question: MatrixQuestion, words: Words, nameOf: NameOf): readonly string[] {
  const { compare } = collator(words.meta.tag);
  const { row: name } = matrixNames(question, words, nameOf);
  const { sort } = question;
  const count = (row: string) =>
    sort === TOTAL ? rowTotal(table, row) : sort === '' ? 0 : cellAt(table, row, sort).length;
  return [...table.rows].sort(
    (a, b) => Number(a === NO_VALUE) - Number(b === NO_VALUE) || count(b) - count(a) || compare(name(a), name(b)),
  );
}
