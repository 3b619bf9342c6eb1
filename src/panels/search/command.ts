/** Something that the palette can do: its name in the reader's language, other words for it, and its key, if any. */
export type Command = Readonly<{ id: string; label: string; words: string; keys?: string; run: () => void }>;
