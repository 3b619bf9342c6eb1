import type { Content } from '../document/document';
import type { Entity, Relation } from '../model';
import { type Brought, bring } from './bring';
import { fieldChanges } from './fields';
import type { Changes, ListChanges, Match } from './proposal';

/**
 * What an incoming document proposes; `taken` are the keys of the suspects that are the same. What it does not say is no
 * change, and where it has no relations at all it says nothing of any. O(n log n).
 */
export function changesOf(open: Content, incoming: Content, match: Match, taken: ReadonlySet<string>): Changes {
  return changesFor(open, bring(open, incoming, match, taken));
}

/** The same of a document that is in the terms of the open one. */
export function changesFor({ atlas }: Content, { entities, relations, problems }: Brought): Changes {
  const ofRelations = listChanges('relations', atlas.relations, relations);
  const { removed, same } = ofRelations;
  return {
    entities: listChanges('entities', atlas.entities, entities),
    relations: relations.length > 0 ? ofRelations : { ...ofRelations, removed: [], same: same + removed.length },
    problems,
  };
}

function listChanges<T extends Entity | Relation>(
  list: 'entities' | 'relations',
  open: readonly T[],
  incoming: readonly T[],
): ListChanges<T> {
  const [known, come] = [new Set(open.map(({ id }) => id)), new Map(incoming.map((item) => [item.id, item]))];
  const keyOf = (...parts: readonly (string | null)[]) => JSON.stringify([list, ...parts]);
  const choice = (item: T) => ({ key: keyOf(item.id), item });
  const both = open.flatMap((item) => {
    const other = come.get(item.id);
    return other ? [fieldChanges(item, other)] : [];
  });
  const changedItems = both.filter(({ length }) => length > 0).length;
  return {
    added: incoming.filter(({ id }) => !known.has(id)).map(choice),
    changed: both.flat().map((each) => ({ ...each, key: keyOf(each.id, each.field, each.attribute) })),
    removed: open.filter(({ id }) => !come.has(id)).map(choice),
    changedItems,
    same: both.length - changedItems,
  };
}
