import type { Tell } from '../tell';
import type { Element } from '../xml';
import { dayOf, type NumberForm } from './cell-dates';
import { growRows } from './growing-rows';
import type { Cell, Row } from './table';
import { tellAt } from './table';
import { textWithin } from './xlsx-parts';
import { readXml } from './xml';
import type { Zip } from './zip';

type Context = Readonly<{
  sheet: string;
  texts: readonly string[];
  forms: readonly NumberForm[];
  is1904: boolean;
  tell: Tell;
}>;

/** A cell that is being read. */
type OpenCell = { row: number; column: number; type: string; style: number; hasFormula: boolean };

/**
 * The rows of a sheet that hold anything, whatever size it says that it has: what the cells show, never what would be
 * computed anew. Cells that are merged over several rows hold the same in each.
 */
export function readSheet(zip: Zip, file: string, context: Context): readonly Row[] {
  const rows = growRows(context.sheet, context.tell);
  const inline = textWithin();
  let cell: OpenCell | null = null;
  let value: string | null = null;
  let isValue = false;
  let [row, column] = [0, -1];
  readXml(zip, file, {
    open: (element) => {
      const { name, attributes } = element;
      inline.open(name);
      if (name === 'row') [row, column] = [Number(attributes.get('r') ?? row + 1), -1];
      else if (name === 'c') {
        cell = openCell(element, row, column + 1);
        ({ row, column } = cell);
        value = null;
        inline.begin();
      } else if (name === 'f' && cell) cell.hasFormula = true;
      else if (name === 'v') [isValue, value] = [true, ''];
      else if (name === 'mergeCell') rows.merge(mergedIn(attributes.get('ref') ?? ''));
    },
    text: (text) => {
      inline.take(text);
      if (isValue) value = `${value}${text}`;
    },
    close: (name) => {
      inline.close(name);
      if (name === 'v') isValue = false;
      if (name !== 'c' || !cell) return;
      const shown = cell.type === 'inlineStr' ? inline.end() : shownIn(cell, value, context);
      rows.put(cell.row, cell.column, shown);
      cell = null;
    },
  });
  return rows.grown();
}

const NAME = /^([A-Z]{1,3})(\d+)$/;

/** The column that letters name, from 0. */
const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function openCell({ attributes }: Element, row: number, column: number): OpenCell {
  const [, letters, number] = NAME.exec(attributes.get('r') ?? '') ?? [];
  return {
    row: number ? Number(number) : row,
    column: letters ? columnOf(letters) : column,
    type: attributes.get('t') ?? 'n',
    style: Number(attributes.get('s') ?? 0),
    hasFormula: false,
  };
}

/** The rows and the column that cells are merged over, as `B1:C2` says. */
function mergedIn(ref: string) {
  const [first = '', last = ''] = ref.split(':');
  const [, letters = 'A', from = '1'] = NAME.exec(first) ?? [];
  const [, , to = from] = NAME.exec(last) ?? [];
  return { column: columnOf(letters), from: Number(from), to: Number(to) };
}

function shownIn(cell: OpenCell, value: string | null, context: Context): Cell {
  const { row, column, type, hasFormula } = cell;
  const { sheet, texts, tell } = context;
  if (value === null || value === '') {
    if (hasFormula && value === null) tellAt(tell, { sheet, row, column }, 'no-cached-value', 'repaired');
    return '';
  }
  if (type === 'e') {
    tellAt(tell, { sheet, row, column }, 'error-cell', 'repaired', { found: value });
    return '';
  }
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.slice(0, 10);
  return type === 'n' ? numberIn(value, cell, context) : value;
}

/** A number, or what its style makes of it: a day, or digits with zeros in front. */
function numberIn(value: string, { style }: OpenCell, { forms, is1904 }: Context): Cell {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const form = forms[style] ?? null;
  if (form === 'day') return dayOf(number, is1904) ?? number;
  return form !== null && Number.isInteger(number) ? value.padStart(form, '0') : number;
}
