/** What an attribute can hold; `categories` are several values at once, an `identifier` is text that counts nothing, a `colour` is one (`#rrggbb`). */
export const ATTRIBUTE_TYPES = [
  'category',
  'categories',
  'number',
  'date',
  'text',
  'link',
  'flag',
  'identifier',
  'colour',
] as const;
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];
