/** What a field of a file should hold; bounds are of a number, or of how many characters or items there are. */
export type Expected =
  | Readonly<{ is: 'text' | 'number' | 'whole' | 'flag' | 'list' | 'fields' | 'known' }>
  | Readonly<{ is: 'id' | 'view' | 'date' | 'address' | 'reference' | 'colour' }>
  | Readonly<{ is: 'least' | 'most'; bound: number; of: 'number' | 'characters' | 'items' }>
  | Readonly<{ is: 'one-of'; values: readonly string[] }>;
