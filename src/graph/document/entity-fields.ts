import type { Graph } from '../graph';
import type { AttributeValue, Entity, Values } from '../model';
import { own } from '../own';
import { FIELD_ROLES, ROLE_FIELDS } from '../role-fields';
import type { Attribute, Vocabulary } from '../vocabulary';

/** Fields of an entity that hold what an attribute of the same name is. */
const OWN_FIELDS = ['companies', 'register', 'date'] as const satisfies readonly (keyof Entity)[];

type OwnField = (typeof ROLE_FIELDS)[keyof typeof ROLE_FIELDS] | (typeof OWN_FIELDS)[number] | 'contacts';

/**
 * What of an actor or a relation can be edited by itself: an attribute, and the field that holds it, `values` for those
 * without one of their own.
 */
export type Field = Readonly<{ attribute: Attribute; at: OwnField | 'values' }>;

/** What evidence calls a field. */
export const nameOfField = ({ attribute, at }: Field): string => (at === 'values' ? attribute.id : at);

/** When something takes place, as an attribute: only what happens has it, and no vocabulary declares it. */
const TAKING_PLACE: Field = { attribute: { id: 'date', of: 'nodes', type: 'date', label: {} }, at: 'date' };

/**
 * The attributes that an actor can have a value of, in the order of the vocabulary: not what its relations or other fields
 * say of it.
 */
export function fieldsOf(graph: Graph, entity: Entity): readonly Field[] {
  const { vocabulary } = graph;
  const isOf = ({ of, kinds }: Attribute) => of === 'nodes' && (kinds?.includes(entity.kind) ?? true);
  const declared = vocabulary.attributes.flatMap((attribute): readonly Field[] => {
    const at = isOf(attribute) ? placeOf(attribute, graph) : null;
    return at && (applies(graph, entity, attribute) || hasValue(entity, at)) ? [{ attribute, at }] : [];
  });
  const happens = vocabulary.kinds.some(({ id, happens: is }) => id === entity.kind && is);
  const isDated = (happens || entity.date !== undefined) && !declared.some(({ at }) => at === 'date');
  return isDated ? [TAKING_PLACE, ...declared] : declared;
}

/** The attributes that relations can have a value of. */
export const relationFields = ({ attributes }: Vocabulary): readonly Field[] =>
  attributes.filter(({ of }) => of === 'edges').map((attribute) => ({ attribute, at: 'values' }));

/** What of actors or relations holds an attribute; null where nothing that can be edited by itself does. */
export function fieldFor(attribute: Attribute, graph: Graph): Field | null {
  const at = attribute.of === 'edges' ? 'values' : placeOf(attribute, graph);
  return at && { attribute, at };
}

/** The field that holds an attribute; null where none does. */
function placeOf({ id, nodes, by }: Attribute, { vocabulary: { roles }, domain }: Graph): Field['at'] | null {
  const role = FIELD_ROLES.find((each) => roles[each] === id);
  if (role) return ROLE_FIELDS[role];
  if (id === roles.contact) return 'contacts';
  if (id === roles.form || id === roles.topic) return null;
  const field = OWN_FIELDS.find((each) => each === id);
  if (field && own(domain.derived, id)) return field;
  return nodes || by !== undefined || own(domain.derived, id) ? null : 'values';
}

/** Whether the rules of the graph have an attribute speak of such an actor. */
function applies(graph: Graph, entity: Entity, { id }: Attribute): boolean {
  return own(graph.domain.derived, id)?.(entity, graph, { inferred: true, groups: [] }) !== null;
}

const hasValue = (entity: Entity, at: Field['at']) => at !== 'values' && entity[at] !== undefined;

/** What an actor or a relation has of an attribute; undefined where it has none. */
export function valueIn(
  item: Readonly<{ values?: Values }> & Partial<Entity>,
  field: Field,
): AttributeValue | undefined {
  return field.at === 'values' ? own(item.values, field.attribute.id) : item[field.at];
}

/** An item with another value of an attribute, or with none. */
export function withValue<T extends Readonly<{ values?: Values }>>(
  item: T,
  { attribute, at }: Field,
  value: AttributeValue | undefined,
): T {
  if (at === 'values') {
    const values = withKey(item.values ?? {}, attribute.id, value);
    return withKey(item, 'values', Object.keys(values).length > 0 ? values : undefined);
  }
  // Whoever says on which side it is settles what was contested.
  const settled = at === 'helix' ? withKey(item, 'contestedHelix', undefined) : item;
  return withKey(settled, at, isNothing(value) ? undefined : value);
}

/** A flag that is off and a list of nothing are not stored in fields. */
const isNothing = (value: AttributeValue | undefined) =>
  value === false || (Array.isArray(value) && value.length === 0);

/** A record with a key, at its place where it had it, or without it. */
export function withKey<T extends object>(record: T, key: string, value: unknown): T {
  if (value !== undefined) return { ...record, [key]: value };
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key)) as T;
}
