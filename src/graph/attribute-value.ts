import type { AttributeValue, Entity } from './model';
import type { Roles, Vocabulary } from './vocabulary';

/** The fields that hold what plays a role. */
const FIELDS = {
  side: 'helix',
  begin: 'founded',
  end: 'dissolved',
  size: 'members',
} as const satisfies Partial<Record<keyof Roles, keyof Entity>>;

/** What a node has of an attribute: in the field of the role that it plays, else among its values; undefined for none. */
export function attributeValue({ roles }: Vocabulary, node: Entity, attribute: string): AttributeValue | undefined {
  const held = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).find((role) => roles[role] === attribute);
  return (held && node[FIELDS[held]]) ?? node.values?.[attribute];
}
