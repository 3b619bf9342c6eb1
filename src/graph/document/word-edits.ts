import type { Graph } from '../graph';
import type { Entity, Relation } from '../model';
import type { DiffLists } from './change';
import type { Content } from './document';
import { append, change, type Edit, find, refuse } from './edits';
import { fieldFor, valueIn } from './entity-fields';

/** The lists of a vocabulary. */
export type WordLists = Pick<DiffLists<never>, 'kinds' | 'relationTypes' | 'attributes'>;
export type WordList = keyof WordLists;

/** Has a word of a vocabulary be as given; one that is not there yet comes after all others. */
export function putWord<L extends WordList>({ vocabulary }: Content, list: L, word: WordLists[L]): Edit {
  const words = vocabulary[list] as readonly WordLists[L][];
  const isThere = find(words, word.id) !== undefined;
  const diff = isThere ? change(words, (each) => (each.id === word.id ? word : each)) : append(words, word);
  return { diff: diff.added.length + diff.updated.length > 0 ? { [list]: diff } : {} };
}

/** Takes a word out of a vocabulary; what still speaks of it is for whoever judges the document after it. */
export function removeWord({ vocabulary }: Content, list: WordList, id: string): Edit {
  const words: readonly WordLists[WordList][] = vocabulary[list];
  if (!find(words, id)) return refuse('unknown-id', id);
  return { diff: { [list]: change(words, (each) => (each.id === id ? null : each)) } };
}

/**
 * How many actors or relations there are of each kind or type, or have a value of each attribute that can be edited; what
 * follows from relations or rules has no number. O(graph × attributes).
 */
export function wordUses(graph: Graph, list: WordList): ReadonlyMap<string, number> {
  const { nodes, edges, vocabulary } = graph;
  if (list === 'attributes') {
    return new Map(
      vocabulary.attributes.flatMap((attribute) => {
        const field = fieldFor(attribute, graph);
        const items: Iterable<Entity | Relation> = attribute.of === 'nodes' ? nodes.values() : edges.values();
        return field ? [[attribute.id, countWhere(items, (item) => valueIn(item, field) !== undefined)] as const] : [];
      }),
    );
  }
  const uses = new Map(vocabulary[list].map(({ id }) => [id, 0]));
  const count = (id: string) => uses.set(id, (uses.get(id) ?? 0) + 1);
  if (list === 'kinds') for (const { kind } of nodes.values()) count(kind);
  else for (const { type } of edges.values()) count(type);
  return uses;
}

function countWhere<T>(items: Iterable<T>, is: (item: T) => boolean): number {
  let count = 0;
  for (const item of items) if (is(item)) count += 1;
  return count;
}
