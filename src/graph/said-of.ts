import type { Graph } from './graph';
import type { Entity, LocalText } from './model';

/** One thing that is told of a node, and its topic; null of how the source spells it. */
export type Said = Readonly<{ topic: string | null; text: LocalText }>;

/**
 * What is told of a node item by item, and the notes on how the source spells it, whose titles hold both spellings:
 * whoever looks for one of these looks for the node. O(items).
 */
export function saidOf(graph: Graph, { id, facts = [] }: Entity): readonly Said[] {
  const notes = graph.notesAbout.get(id) ?? [];
  return [
    ...facts.flatMap(({ topic, items }) => items.map((text) => ({ topic, text }))),
    ...notes.filter(({ kind }) => kind === 'spelling').map(({ title }) => ({ topic: null, text: title })),
  ];
}
