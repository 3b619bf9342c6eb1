import type { AttributeType } from '../../graph/attribute-types';
import { numberIn } from '../cells/cell-values';
import { columnType, listSeparator } from '../cells/column-type';
import { columnFor, names } from '../cells/column-words';
import { COLUMN_ROLES, type ColumnRole } from '../draft/column-roles';
import { type Draft, keyOf, knowShortNames, newDraft } from '../draft/draft';
import type { Table } from '../read/sheets/table';
import type { ColumnMapping, Mapping, TableMapping } from '../schema/table-mapping';
import { separatorFor, textsOf, withActors } from './guess-actors';
import { guessShape, isProse } from './guess-shape';
import { columnAt, columnNames, columnsOf, isRole, mappingOf, type NodeTable } from './mapping';
import { takeActors } from './node-table';

/** What a file is called without its ending. */
export const titleOf = (file: string): string => file.replace(/\.[^.]{1,8}$/, '') || file;

/** What a reader says of a table, where that says what its columns are. */
function saidOf(table: Table, given: Mapping): TableMapping | undefined {
  const said = mappingOf(table, given);
  return said && said.columns.length > 0 ? said : undefined;
}

/**
 * What tables mean, one entry a table: as `given` says, and guessed of the others and of what it leaves out, from headers in
 * Polish and English and from what the cells hold. Where it says of a table what that is, and of no column, these are
 * guessed for that. O(cells).
 */
export function guessMapping(tables: readonly Table[], given: Mapping = []): Mapping {
  const shapes = guessShapes(tables, given);
  const known = newDraft(true, () => undefined);
  const nodes = tables.map((table, index): NodeTable => {
    const mapping = shapes[index] ?? guessShape(table);
    return mapping.is === 'nodes' ? takeActors(known, table, mapping) : { table, mapping, ids: [] };
  });
  knowShortNames(known);
  return nodes.map((each) => {
    const { table, mapping } = each;
    if (saidOf(table, given)) return withTypes(known, table, mapping);
    return withRoles(table, withTypes(known, table, mapping.is === 'nodes' ? withActors(known, each) : mapping));
  });
}

/** What each table is. What is only read is nothing beside tables; of several tables of actors each is of a kind of its own. */
function guessShapes(tables: readonly Table[], given: Mapping): Mapping {
  const areAllProse = tables.every(isProse);
  const shapes = tables.map((table): TableMapping => {
    const is = mappingOf(table, given)?.is ?? (isProse(table) && !areAllProse ? 'none' : undefined);
    return saidOf(table, given) ?? guessShape(table, is);
  });
  if (shapes.filter(({ is }) => is === 'nodes').length < 2) return shapes;
  return shapes.map((shape, index) => {
    const table = tables[index];
    if (!table || shape.is !== 'nodes' || saidOf(table, given)) return shape;
    return { ...shape, kind: keyOf(table.name ?? titleOf(table.file)) };
  });
}

/** A table whose columns all say what they hold. */
function withTypes(known: Draft, table: Table, mapping: TableMapping): TableMapping {
  const header = columnNames(table, mapping);
  const columns = mapping.columns.map((said, column): ColumnMapping => {
    if (said.use === 'value') return typed(said, table, column, header[column] ?? '');
    if (isRole(said.use)) return { ...said, type: COLUMN_ROLES[said.use] };
    if (said.use !== 'actors' || said.separator !== undefined) return said;
    return { ...said, separator: separatorFor(known, textsOf(table, [column])) };
  });
  return { ...mapping, columns };
}

/** A column of values with the type of these. */
function typed(said: ColumnMapping, table: Table, column: number, header: string): ColumnMapping {
  if (said.type === 'categories' && !said.separator) {
    return { ...said, separator: listSeparator(textsOf(table, [column])) ?? ';' };
  }
  if (said.type) return said;
  const { type, separator } = columnType(header, cellsOf(table, column));
  return { ...said, type, ...(separator !== null && { separator }) };
}

const cellsOf = ({ rows }: Table, column: number) => rows.map(({ cells }) => cells[column] ?? '');

/** A table of which the first values that are called so play what the map shows by more than words. */
function withRoles(table: Table, mapping: TableMapping): TableMapping {
  const header = columnNames(table, mapping);
  const isCalled = (column: number, use: 'weight' | 'begin' | 'end') => names(use, header[column] ?? '');
  const open = (is: TableMapping['is'], type: AttributeType) =>
    columnsOf(mapping, 'value').filter((column) => mapping.is === is && columnAt(mapping, column).type === type);
  const dates = open('nodes', 'date');
  const uses = new Map<number | undefined, ColumnRole>([
    [open('edges', 'number').find((column) => isCalled(column, 'weight')), 'weight'],
    [dates.find((column) => isCalled(column, 'begin')), 'begin'],
    [dates.find((column) => isCalled(column, 'end') && !isCalled(column, 'begin')), 'end'],
    [sizeColumn(table, header, open('nodes', 'number')), 'size'],
  ]);
  const columns = mapping.columns.map((said, column) => ({ ...said, use: uses.get(column) ?? said.use }));
  return { ...mapping, columns };
}

/** What is called a size and is never below nothing, of several the one that says it best. */
function sizeColumn(table: Table, header: readonly string[], numbers: readonly number[]): number | undefined {
  const sizes = numbers.filter((column) => cellsOf(table, column).every((cell) => (numberIn(cell) ?? 0) >= 0));
  const called = sizes.map((column) => (header[column] ?? '').replace(/[([].*$/, ''));
  return sizes[columnFor('size', called)];
}
