import type { AttributeType } from '../../graph/attribute-types';
import type { Expected } from '../../graph/document/expected';
import type { AttributeValue } from '../../graph/model';
import { type ColumnType, valueIn } from '../cells/column-type';
import { plainWord } from '../cells/column-words';
import { hasSoundCheck } from '../cells/identifiers';
import type { DraftAttribute } from '../draft/attribute-list';
import { cutText, type Draft, type FilePlace, placeIn, tellOf } from '../draft/draft';
import { freeNames } from '../read/free-names';
import { isBlank, MOST_LETTERS, type Row, type Table } from '../read/sheets/table';
import type { ColumnMapping, TableMapping } from '../schema/table-mapping';
import { canBe, columnAt, columnNames, isRole, isValueUse } from './mapping';

/** A column of which each filled cell is a value of an attribute. */
type ValueColumn = Readonly<{ column: number; header: string; attribute: DraftAttribute; type: ColumnType }>;

/** What each type of a column should hold, where a cell may not. */
const EXPECTED: Readonly<Partial<Record<AttributeType, Expected['is'] & ('number' | 'date' | 'flag' | 'address')>>> = {
  number: 'number',
  date: 'date',
  flag: 'flag',
  link: 'address',
};

/** The type of values that a column has by what it means. */
export const typeOf = ({ type = 'text', separator = null }: ColumnMapping): ColumnType => ({ type, separator });

/** Whether any row has something in a column. */
export const isFilled = ({ rows }: Table, column: number): boolean => rows.some(({ cells }) => !isBlank(cells[column]));

/** The columns of a table that are attributes; none of an empty column. */
export function valueColumns(
  draft: Draft,
  table: Table,
  mapping: TableMapping,
  of: DraftAttribute['of'],
): readonly ValueColumn[] {
  const header = columnNames(table, mapping);
  const isValue = (column: number) => isValueUse(columnAt(mapping, column).use) && isFilled(table, column);
  const columns = [...mapping.columns.keys()].filter(isValue);
  const free = freeNames({ longest: MOST_LETTERS });
  return columns.map((column) => {
    const type = typeOf(columnAt(mapping, column));
    const { use } = columnAt(mapping, column);
    // What several columns are called alike is several attributes.
    const label = free(header[column] ?? '');
    const attribute = draft.attributes.take({ label, of, type: type.type }, table.file);
    const isOpen = isRole(use) && canBe(mapping.is, use) && !draft.attributes.roles.has(use);
    if (isOpen) draft.attributes.roles.set(use, attribute.id);
    return { column, header: header[column] ?? '', type, attribute };
  });
}

/** The values of a row, by their attributes; what does not fit its column is told and left out. */
export function valuesOf(draft: Draft, table: Table, { at, cells }: Row, columns: readonly ValueColumn[]) {
  const values = new Map<string, AttributeValue>();
  for (const { column, header, attribute, type } of columns) {
    const cell = cells[column] ?? '';
    if (isBlank(cell)) continue;
    const place = placeIn(table, at, column);
    const value = valueIn(cell, type);
    if (value === undefined) {
      const expected = { is: EXPECTED[type.type] ?? 'text' } as Expected;
      tellOf(draft, place, 'schema', 'repaired', { found: cell, expected, field: header });
      continue;
    }
    if (!hasSoundCheck(plainWord(header), cell))
      tellOf(draft, place, 'check-digit', 'kept', { found: `${cell}`, field: header });
    values.set(attribute.id, takenIn(draft, attribute, value, place));
  }
  return values;
}

function takenIn(draft: Draft, { type, values }: DraftAttribute, value: AttributeValue, at: FilePlace): AttributeValue {
  if (type === 'category' || type === 'categories') for (const each of [value].flat()) values.add(`${each}`);
  return typeof value === 'string' && value.length > MOST_LETTERS ? cutText(draft, value, at) : value;
}
