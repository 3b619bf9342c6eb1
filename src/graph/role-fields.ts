import type { AttributeValue, Entity } from './model';
import { own } from './own';
import type { NamingRole, Roles } from './vocabulary';

/** The fields of an entity that hold what plays a role. */
export const ROLE_FIELDS = {
  side: 'helix',
  begin: 'founded',
  end: 'dissolved',
  size: 'members',
} as const satisfies Partial<Record<keyof Roles, keyof Entity>>;

export type FieldRole = keyof typeof ROLE_FIELDS;

export const FIELD_ROLES = Object.keys(ROLE_FIELDS) as readonly FieldRole[];

/** What an entity names of each attribute that its forms, facts and contacts name values of. */
export const namedValues = ({
  legalForms = [],
  facts = [],
  contacts = [],
}: Entity): Readonly<Record<NamingRole, readonly string[]>> => ({
  form: legalForms.map(({ form }) => form),
  topic: facts.map(({ topic }) => topic),
  contact: contacts,
});

/** The sides that a node is said to be on: several where the source contradicts itself. */
export function sidesSaid({ helix, contestedHelix = [] }: Pick<Entity, 'helix' | 'contestedHelix'>): readonly string[] {
  return helix ? [helix] : contestedHelix;
}

/** What an entity has of an attribute, in the field of its role or among its values; undefined where it has none. */
export function attributeValue(entity: Entity, attribute: string, roles: Roles): AttributeValue | undefined {
  const role = FIELD_ROLES.find((each) => roles[each] === attribute);
  return role ? entity[ROLE_FIELDS[role]] : own(entity.values, attribute);
}
