import type { AttributeType } from '../../graph/attribute-types';

/** What columns of values can play in the atlas, and the type that each has to have. */
export const COLUMN_ROLES = {
  begin: 'date',
  end: 'date',
  /** How large the mark of an actor is. */
  size: 'number',
  /** In whose hills, and on which side of the map, an actor stands. */
  group: 'category',
  side: 'category',
  weight: 'number',
} as const satisfies Readonly<Record<string, AttributeType>>;

export type ColumnRole = keyof typeof COLUMN_ROLES;
