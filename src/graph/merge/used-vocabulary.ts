import type { Entity, Relation } from '../model';
import { FIELD_ROLES, namedValues, ROLE_FIELDS } from '../role-fields';
import { type Attribute, NAMING_ROLES, type Roles, type Value, type Vocabulary } from '../vocabulary';

/** The values of attributes that occur, by the ids of these; with everything of which there is some value. */
type Used = Map<string, Set<string>>;

/**
 * The open vocabulary with what of the united one these actors and relations need: their kinds and types, the attributes
 * of which they have a value, and the values of those that are listed. Roles come with their attributes. O(items).
 */
export function usedVocabulary(
  open: Vocabulary,
  united: Vocabulary,
  entities: readonly Entity[],
  relations: readonly Relation[],
): Vocabulary {
  const kinds = new Set(entities.map(({ kind }) => kind));
  const types = new Set(relations.map(({ type }) => type));
  const used: Used = new Map();
  for (const entity of entities) takeEntity(entity, united.roles, used);
  for (const { values = {} } of relations) takeValues(values, used);
  const known = new Map(open.attributes.map((each) => [each.id, each]));
  const attributes = united.attributes.filter(({ id }) => known.has(id) || used.has(id));
  const declared = new Set(attributes.map(({ id }) => id));
  const isOpen = (role: string) => Object.hasOwn(open.roles, role);
  return {
    kinds: united.kinds.filter((each, index) => index < open.kinds.length || kinds.has(each.id)),
    relationTypes: united.relationTypes.filter(
      (each, index) => index < open.relationTypes.length || types.has(each.id),
    ),
    attributes: attributes.map((each) => withValues(each, known.get(each.id), used.get(each.id) ?? new Set())),
    roles: Object.fromEntries(Object.entries(united.roles).filter(([role, id]) => isOpen(role) || declared.has(id))),
  };
}

function takeEntity(entity: Entity, roles: Roles, used: Used): void {
  takeValues(entity.values ?? {}, used);
  const fields = FIELD_ROLES.map((role) => [roles[role], entity[ROLE_FIELDS[role]]] as const);
  const sides = [[roles.side, entity.contestedHelix]] as const;
  const named = namedValues(entity);
  const ofRoles = NAMING_ROLES.map((role) => [roles[role], named[role]] as const);
  for (const [attribute, value] of [...fields, ...sides, ...ofRoles]) {
    if (attribute !== undefined && value !== undefined && [value].flat().length > 0)
      takeValues({ [attribute]: value }, used);
  }
}

function takeValues(values: Readonly<Record<string, unknown>>, used: Used): void {
  for (const [attribute, value] of Object.entries(values)) {
    const known = used.get(attribute) ?? new Set();
    used.set(attribute, known);
    for (const each of [value].flat()) if (typeof each === 'string') known.add(each);
  }
}

/** An attribute whose values are listed with those that occur beside the open ones; those that no list has are called by their ids. */
function withValues(united: Attribute, open: Attribute | undefined, used: ReadonlySet<string>): Attribute {
  if (!united.values || united.nodes) return united;
  const isOpen = new Set((open ?? united).values?.map(({ id }) => id));
  const listed = new Set(united.values.map(({ id }) => id));
  const found = [...used].filter((id) => !listed.has(id)).sort();
  const values: readonly Value[] = [
    ...united.values.filter(({ id }) => isOpen.has(id) || used.has(id)),
    ...found.map((id) => ({ id, label: { und: id } })),
  ];
  return values.length === open?.values?.length ? open : { ...united, values };
}
