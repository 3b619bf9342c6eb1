import type { Content, Identified } from '../document/document';
import { groupBy } from '../group-by';
import type { Entity, Relation } from '../model';
import type { Attribute } from '../vocabulary';
import { bring } from './bring';
import { changesFor } from './changes';
import { mergedWith } from './merge';
import {
  COMPARED,
  type Compared,
  type ComparedCounts,
  type ComparedWords,
  type ListChanges,
  type Match,
  NO_DECISIONS,
} from './proposal';

/** Two documents on one map. */
export type Comparison<Scene extends Identified = Identified> = Readonly<{
  content: Content<Scene>;
  /** The attributes of nodes and of edges that hold what became of each. */
  attributes: Readonly<{ entities: string; relations: string }>;
  entities: ComparedCounts;
  relations: ComparedCounts;
}>;

/**
 * All that either document has, as the incoming one has it, with what became of each as a category and what it was as text.
 * What is new has no place in any layout yet. `taken` are the keys of the suspects that are the same. O(n log n).
 */
export function comparedContent<S extends Identified>(
  open: Content<S>,
  incoming: Content,
  match: Match,
  { taken, words }: Readonly<{ taken: ReadonlySet<string>; words: ComparedWords }>,
): Comparison<S> {
  const brought = bring(open, incoming, match, taken);
  const changes = changesFor(open, brought);
  const content = mergedWith(open, brought, changes, NO_DECISIONS);
  const { atlas, vocabulary } = content;
  const freeId = freeIds(vocabulary.attributes.map(({ id }) => id));
  const ofNodes = comparing('nodes', freeId, words);
  const ofEdges = comparing('edges', freeId, words);
  const entities = told(atlas.entities, changes.entities, ofNodes, words);
  const relations = told(atlas.relations, changes.relations, ofEdges, words);
  return {
    content: {
      ...content,
      vocabulary: {
        ...vocabulary,
        attributes: [...vocabulary.attributes, ofNodes.change, ofNodes.was, ofEdges.change, ofEdges.was],
      },
      atlas: { ...atlas, entities: entities.items, relations: relations.items },
    },
    attributes: { entities: ofNodes.change.id, relations: ofEdges.change.id },
    entities: entities.counts,
    relations: relations.counts,
  };
}

/** Ids that no attribute has, each given once. */
function freeIds(taken: readonly string[]): (id: string) => string {
  const known = new Set(taken);
  return (id) => {
    let [free, number] = [id, 1];
    while (known.has(free)) {
      number += 1;
      free = `${id}-${number}`;
    }
    known.add(free);
    return free;
  };
}

/** The attributes that tell what became of actors or relations, and what they were. */
type Comparing = Readonly<{ change: Attribute; was: Attribute }>;

function comparing(of: Attribute['of'], freeId: (id: string) => string, words: ComparedWords): Comparing {
  // What has stayed the same has no value: on the map it is paler than what has not.
  const values = COMPARED.filter((id) => id !== 'same').map((id) => ({ id, label: words.states[id] }));
  return {
    change: {
      id: freeId('change'),
      of,
      type: 'category',
      label: words.change,
      none: words.states.same,
      values,
      facet: 'open',
    },
    was: { id: freeId('was'), of, type: 'text', label: words.was },
  };
}

/** Each item with what became of it, and how many became what. */
function told<T extends Entity | Relation>(
  items: readonly T[],
  { added, changed, removed }: ListChanges<T>,
  { change, was }: Comparing,
  { tellBefore }: ComparedWords,
): Readonly<{ items: readonly T[]; counts: ComparedCounts }> {
  const changes = groupBy(changed, ({ id }) => id);
  const [come, gone] = [added, removed].map((choices) => new Set(choices.map(({ item }) => item.id)));
  const stateOf = (id: string): Compared => {
    if (come?.has(id)) return 'new';
    if (gone?.has(id)) return 'gone';
    return changes.has(id) ? 'changed' : 'same';
  };
  const counts = { new: 0, changed: 0, gone: 0, same: 0 };
  const marked = items.map((item) => {
    const state = stateOf(item.id);
    counts[state] += 1;
    if (state === 'same') return item;
    const before = state === 'changed' ? tellBefore(changes.get(item.id) ?? []) : '';
    const values = { ...item.values, [change.id]: state, ...(before !== '' && { [was.id]: before }) };
    return { ...item, values };
  });
  return { items: marked, counts };
}
