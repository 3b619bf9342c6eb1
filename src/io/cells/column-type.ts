import type { AttributeType } from '../../graph/attribute-types';
import { type Cell, isBlank, textOf } from '../read/sheets/table';
import { dateIn, flagIn, isAddress, isWholeDate, isYear, numberIn } from './cell-values';
import { names, plainWord } from './column-words';
import { hasLeadingZero, namesIdentifiers } from './identifiers';

/** What the cells of a column hold, and how several values of one are separated. */
export type ColumnType = Readonly<{ type: AttributeType; separator: string | null }>;

/** So much of a column has to fit a type that the rest is told of, and left out. */
const LEAST_FIT = 0.8;

/** A column that is called a weight holds numbers, however many of them are spoilt. */
const LEAST_WEIGHTS = 0.4;

/** Categories have so few values, each so short, that there are several of a value. */
const MOST_VALUES = 60;
const LONGEST_VALUE = 60;

const TYPED: readonly Readonly<{ type: AttributeType; fits: (cell: Cell) => boolean; named?: boolean }>[] = [
  { type: 'link', fits: isAddress },
  { type: 'flag', fits: (cell) => flagIn(cell) !== null },
  { type: 'date', fits: isWholeDate },
  { type: 'date', fits: (cell) => isYear(cell) || isWholeDate(cell), named: true },
  { type: 'number', fits: (cell) => numberIn(cell) !== null },
];

/** What a column holds, by its header and its cells; blank ones say nothing. O(cells). */
export function columnType(header: string, cells: readonly Cell[]): ColumnType {
  const filled = cells.filter((cell) => !isBlank(cell));
  const type = plainType(header, filled);
  return type === 'text' || type === 'category' ? wordsType(filled) : { type, separator: null };
}

/** What values hold that are one each, by their name and none of them blank. O(values). */
export function plainType(name: string, filled: readonly Cell[]): AttributeType {
  const plain = plainWord(name);
  const hasNumbers = filled.some((cell) => /\d/.test(textOf(cell)));
  if (filled.length === 0) return 'text';
  if (hasNumbers && (namesIdentifiers(plain) || isZeroed(filled))) return 'identifier';
  const isDated = names('begin', name) || names('end', name) || /\b(rok|roku|year|data|date)\b/.test(plain);
  for (const { type, fits, named: isOfTime = false } of TYPED) {
    if (isOfTime && !isDated) continue;
    const misfit = filled.filter((cell) => !fits(cell)).length / filled.length;
    const least = type === 'number' && names('weight', name) ? LEAST_WEIGHTS : LEAST_FIT;
    if (1 - misfit >= least) return type;
  }
  return isCategory(filled.map((cell) => textOf(cell).trim())) ? 'category' : 'text';
}

/** Numbers of which one begins with a zero are names of things, or none would. */
const isZeroed = (cells: readonly Cell[]) =>
  cells.some(hasLeadingZero) &&
  cells.every((cell) => numberIn(cell) !== null || /^[\d.\- ]+$/.test(textOf(cell))) &&
  !cells.every(isWholeDate);

/** What separates several values of a cell, in the order in which they are looked for. */
const SEPARATORS = [';', '|', '\n', ','] as const;

function wordsType(cells: readonly Cell[]): ColumnType {
  const texts = cells.map((cell) => textOf(cell).trim());
  const separator = listSeparator(texts);
  if (separator !== null) return { type: 'categories', separator };
  return { type: isCategory(texts) ? 'category' : 'text', separator: null };
}

function isCategory(texts: readonly string[]): boolean {
  const values = new Set(texts);
  const areShort = texts.every((text) => text.length <= LONGEST_VALUE);
  return areShort && values.size <= MOST_VALUES && values.size < texts.length && values.size <= texts.length * 0.7;
}

/** What separates values that cells of a column have together, time and again; null where none does. */
export function listSeparator(texts: readonly string[]): string | null {
  const found = SEPARATORS.find((separator) => {
    const lists = texts.filter((text) => text.includes(separator));
    if (lists.length === 0 || lists.length < texts.length * 0.1) return false;
    const parts = texts.flatMap((text) => partsOf(text, separator));
    return new Set(parts).size < parts.length * 0.8 && parts.every((part) => part.length <= LONGEST_VALUE);
  });
  return found ?? null;
}

/** The values of a cell that has several, each once. */
export const partsOf = (text: string, separator: string): readonly string[] => [
  ...new Set(
    text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

/** What a cell holds by the type of its column: undefined where it does not fit. */
export function valueIn(
  cell: Cell,
  { type, separator }: ColumnType,
): string | number | boolean | readonly string[] | undefined {
  const text = textOf(cell).trim();
  if (type === 'number') return numberIn(cell) ?? undefined;
  if (type === 'date') return dateIn(cell) ?? undefined;
  if (type === 'flag') return flagIn(cell) ?? undefined;
  if (type === 'link') return isAddress(cell) ? text : undefined;
  if (type === 'categories') return partsOf(text, separator ?? ';');
  return type === 'text' ? textOf(cell) : text;
}
