import type { AttributeValue, Entity } from './model';
import type { Attribute, AttributeUse, Roles, Vocabulary } from './vocabulary';

/** The fields that hold what plays a role. */
const FIELDS = { side: 'helix', begin: 'founded', end: 'dissolved', size: 'members' } as const;
const ROLES = Object.keys(FIELDS) as readonly (keyof typeof FIELDS)[];

/** What a record has of its own under a key: ids may be called as what every object has. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The field that holds an attribute by its role; undefined where it is held by the values. */
export function fieldOf(attribute: string, roles: Roles): (typeof FIELDS)[keyof typeof FIELDS] | undefined {
  const role = ROLES.find((each) => roles[each] === attribute);
  return role && FIELDS[role];
}

/** What a node has of an attribute, in the field of its role or among its values. */
export function attributeValue(node: Entity, { id }: Pick<Attribute, 'id'>, roles: Roles): AttributeValue | undefined {
  const field = fieldOf(id, roles);
  return field ? node[field] : own(node.values, id);
}

/** An attribute by its id, or by its name in links; undefined where there is none of that name. */
export function attributeNamed({ attributes }: Vocabulary, name: string): Attribute | undefined {
  return attributes.find(({ id }) => id === name) ?? attributes.find(({ param }) => param === name);
}

const TYPES: Readonly<Record<AttributeUse, readonly Attribute['type'][]>> = {
  colour: ['category', 'categories', 'flag', 'number', 'date'],
  size: ['number'],
  column: ['category', 'categories', 'flag', 'number', 'date', 'text', 'link', 'identifier'],
};

/** The attributes of nodes that are offered for a use, in the order of the vocabulary; the kind is one that every vocabulary has. */
export function attributesFor(use: AttributeUse, { attributes }: Vocabulary): readonly Attribute[] {
  return attributes.filter(
    ({ id, of, type, without = [] }) =>
      of === 'nodes' && id !== 'kind' && TYPES[use].includes(type) && !without.includes(use),
  );
}
