import type { Entity, LocalText, Note } from './model';

/** Notes by what they are about, as a graph has them. */
type Noted = Readonly<{ notesAbout: ReadonlyMap<string, readonly Note[]> }>;

/** One thing that is told of a node, and its topic; null of how the source spells it. */
export type Said = Readonly<{ topic: string | null; text: LocalText }>;

/**
 * What is told of a node item by item, and the notes on how the source spells it, whose titles hold both spellings:
 * whoever looks for one of these looks for the node. O(items).
 */
export function saidOf({ notesAbout }: Noted, { id, facts = [] }: Entity): readonly Said[] {
  const notes = notesAbout.get(id) ?? [];
  return [
    ...facts.flatMap(({ topic, items }) => items.map((text) => ({ topic, text }))),
    ...notes.filter(({ kind }) => kind === 'spelling').map(({ title }) => ({ topic: null, text: title })),
  ];
}
