/**
 * Something that the palette can do: its name in the reader's language, other words for it, its key, if any, and the
 * selector of what it opens and gives the focus to.
 */
export type Command = Readonly<{
  id: string;
  label: string;
  words: string;
  keys?: string;
  opens?: string;
  run: () => void;
}>;
