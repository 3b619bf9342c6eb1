import { ANY_KIND } from '../../graph/vocabulary';
import { numberIn } from '../cells/cell-values';
import { listSeparator, partsOf } from '../cells/column-type';
import { names, saysMembership, saysWho } from '../cells/column-words';
import { ANY_WHOLE, type Draft, idOf, isKnown, keyOf } from '../draft/draft';
import { isBlank, textOf } from '../read/sheets/table';
import type { ColumnMapping, TableMapping } from '../schema/table-mapping';
import { isFilled } from './column-values';
import { columnNames, columnsOf, type NodeTable } from './mapping';
import { bareName, groupedBy, namesIn, takeGroup } from './named-actors';

/** The kind of those whom columns name and no table has: what the header calls them, where it does. */
function kindNamed(relation: string): string {
  if (saysMembership(relation)) return ANY_WHOLE;
  return names('belonging', relation) && !saysWho(relation) ? ANY_KIND : keyOf(relation);
}

/**
 * Of the columns of values of a table of actors, which say to whom these are joined, as what they are in its mapping. Whom
 * these name is known to what is guessed later. O(cells).
 */
export function withActors(known: Draft, { table, mapping, ids }: NodeTable): TableMapping {
  const header = columnNames(table, mapping);
  const open = columnsOf(mapping, 'value').filter((column) => isFilled(table, column));
  const groups = [...groupedBy(open, (column) => bareName(header[column] ?? ''))].filter(([name, columns]) =>
    isRelationColumn(known, { table, ids }, name, columns),
  );
  let guessed = mapping;
  for (const [relation, group] of groups) {
    const separator = separatorFor(known, textsOf(table, group));
    const said: ColumnMapping = { use: 'actors', separator, relation, kind: kindNamed(relation) };
    const columns = guessed.columns.map((column, at) => (group.includes(at) ? said : column));
    guessed = { ...guessed, columns };
    takeGroup(known, { table, mapping: guessed, ids }, keyOf(relation), group);
  }
  return guessed;
}

type Rows = Pick<NodeTable, 'table' | 'ids'>;

/** What the filled cells of columns hold, row by row. */
export const textsOf = ({ rows }: NodeTable['table'], columns: readonly number[]): readonly string[] =>
  rows.flatMap(({ cells }) => columns.map((column) => textOf(cells[column]).trim())).filter((text) => text !== '');

/** What parts the names that cells hold: that which leaves known actors, else what parts values time and again. */
export function separatorFor(known: Draft, texts: readonly string[]): string | null {
  const found = ([';', '|', '\n', ','] as const).find((separator) =>
    texts.some(
      (text) =>
        text.includes(separator) &&
        !isKnown(known, text) &&
        partsOf(text, separator).every((part) => isKnown(known, part)),
    ),
  );
  return found ?? listSeparator(texts);
}

/** Names that most of these cells hold are those of actors. */
const LEAST_KNOWN = 0.6;

/**
 * Whether columns say to whom the actors of their rows are joined: by their header, as what they hold names actors, or as
 * they stand there several times.
 */
function isRelationColumn(known: Draft, rows: Rows, name: string, columns: readonly number[]): boolean {
  const texts = textsOf(rows.table, columns);
  if (texts.length === 0 || texts.some((text) => text.length > 2000)) return false;
  const areNumbers = texts.every((text) => numberIn(text) !== null);
  if (areNumbers) return false;
  if (names('belonging', name)) return true;
  const separator = separatorFor(known, texts);
  const named = texts.flatMap((text) => namesIn(known, text, separator));
  const others = namedOthers(known, rows, columns, separator);
  if (others > 0 && others >= named.length * LEAST_KNOWN) return true;
  const areSeveral = columns.length > 1 && named.every((each) => numberIn(each) === null && each.length <= 120);
  return areSeveral && new Set(named).size < named.length;
}

/** How many names in cells are those of actors other than the one of their row. */
function namedOthers(known: Draft, { table, ids }: Rows, columns: readonly number[], separator: string | null): number {
  let others = 0;
  for (const [index, { cells }] of table.rows.entries()) {
    for (const column of columns) {
      if (isBlank(cells[column])) continue;
      const named = namesIn(known, textOf(cells[column]), separator);
      others += named.filter((each) => isKnown(known, each) && idOf(known, each) !== ids[index]).length;
    }
  }
  return others;
}
