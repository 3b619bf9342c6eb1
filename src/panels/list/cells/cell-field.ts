import { type Field, fieldsOf } from '../../../graph/document/entity-fields';
import { paramOf } from '../../../graph/filter/facets';
import type { Graph } from '../../../graph/graph';
import type { Entity } from '../../../graph/model';
import type { SortColumn } from '../../../state/link/view';

/** What a cell of an actor holds that can be edited: what it is called, what it is, or a field. */
export type CellField = 'name' | 'kind' | Field;

/**
 * What of an actor stands in a column and can be edited; null where that is computed, derived or told by its relations, or
 * is nothing that such an actor has. O(attributes).
 */
export function cellField(graph: Graph, entity: Entity, column: SortColumn): CellField | null {
  if (column === 'name' || column === 'kind') return column;
  const fields = fieldsOf(graph, entity);
  const own = fields.find(({ attribute }) => paramOf(attribute) === column);
  const shown = isOfBegin(graph, column) ? (takingPlace(entity, fields, own) ?? own) : own;
  return shown ?? null;
}

const isOfBegin = ({ vocabulary: { attributes, roles } }: Graph, column: SortColumn) =>
  attributes.some((attribute) => attribute.id === roles.begin && paramOf(attribute) === column);

/** When something takes place stands where others have when they began, unless it says that, too. */
function takingPlace({ founded, date }: Entity, fields: readonly Field[], begin: Field | undefined) {
  const isShown = founded === undefined && (date !== undefined || begin === undefined);
  return isShown ? fields.find(({ at }) => at === 'date') : undefined;
}
