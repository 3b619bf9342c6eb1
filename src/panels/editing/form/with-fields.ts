import { withKey } from '../../../graph/document/entity-fields';

/** What of an item is to be otherwise; undefined: it has that no more. */
export type Fields<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** An item with some fields as given. */
export const withFields = <T extends object>(item: T, fields: Fields<T>): T =>
  Object.entries(fields).reduce((made, [key, value]) => withKey(made, key, value), item);
