import type { Graph } from './graph';
import type { Entity, LocalText, Topic } from './model';

/** One thing that is told of a node, and what it is about. */
export type Said = Readonly<{ about: Topic | 'spelling'; text: LocalText }>;

/**
 * What is told of a node item by item, and the notes on how the source spells it, whose titles hold both spellings:
 * whoever looks for one of these looks for the node. O(items).
 */
export function saidOf(graph: Graph, { id, facts = [] }: Entity): readonly Said[] {
  const notes = graph.notesAbout.get(id) ?? [];
  return [
    ...facts.flatMap(({ topic, items }) => items.map((text) => ({ about: topic, text }))),
    ...notes
      .filter(({ kind }) => kind === 'spelling')
      .map(({ title }) => ({ about: 'spelling', text: title }) as const),
  ];
}
