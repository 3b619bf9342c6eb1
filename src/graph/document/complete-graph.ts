import { type Graph, groupNotes } from '../graph';
import type { Edge, Entity, Note } from '../model';

/** What the items of a graph lack at first, by their ids, and the notes about them. */
export type Lacking = Readonly<{
  entities: Readonly<Record<string, Partial<Entity>>>;
  relations: Readonly<Record<string, Partial<Edge>>>;
  notes: readonly Note[];
}>;

/**
 * Puts texts and evidence into the items of a graph that was built without, before anything has read them: the only thing
 * that ever changes a graph. Its items stay the same objects, so that what was derived of them and is on the map stays
 * too. O(items).
 */
export function completeGraph(graph: Graph, { entities, relations, notes }: Lacking): void {
  for (const [id, lacking] of Object.entries(entities)) Object.assign(graph.nodes.get(id) ?? {}, lacking);
  for (const [id, lacking] of Object.entries(relations)) Object.assign(graph.edges.get(id) ?? {}, lacking);
  const about = graph.notesAbout as Map<string, readonly Note[]>;
  for (const [id, some] of groupNotes(notes)) about.set(id, some);
  (graph.notes as Note[]).splice(0, graph.notes.length, ...notes);
}
