import type { Layouts, LocalText, Position } from '../model';
import type { Roles, Vocabulary } from '../vocabulary';
import type { Diff, DiffLists, Identified, ListDiff, Move } from './change';
import type { Content } from './document';
import { applyToList, invertList, isSame, listDiffOf, squashLists } from './list-diff';

export type { Diff, Move };

const LISTS = [
  'kinds',
  'relationTypes',
  'attributes',
  'entities',
  'relations',
  'sources',
  'notes',
  'scenes',
] as const satisfies readonly (keyof DiffLists<Identified>)[];

/** What changes as a whole. */
type Part<K extends 'title' | 'roles'> = K extends 'title' ? LocalText : Roles;

type AnyDiff = Readonly<Partial<Record<(typeof LISTS)[number], ListDiff<Identified>>>>;

function listsOf({
  vocabulary,
  atlas,
  scenes,
}: Content): Readonly<Record<(typeof LISTS)[number], readonly Identified[]>> {
  const { kinds, relationTypes, attributes } = vocabulary;
  const { entities, relations, sources, notes } = atlas;
  return { kinds, relationTypes, attributes, entities, relations, sources, notes, scenes };
}

/** The same is done to each list; what leaves nothing to do is left out. */
function eachList<S extends Identified>(
  make: (list: (typeof LISTS)[number]) => ListDiff<Identified> | undefined,
): Diff<S> {
  const diffs = LISTS.map((list) => [list, make(list)] as const);
  const isSomething = (diff: ListDiff<Identified>) => diff.added.length + diff.updated.length + diff.removed.length > 0;
  return Object.fromEntries(diffs.filter(([, diff]) => diff && isSomething(diff))) as Diff<S>;
}

/** The document after a diff, in O(document). Of a diff of another document what can be done is done: see `applyToList`. */
export function applyDiff<S extends Identified>(content: Content<S>, diff: Diff<S>): Content<S> {
  const { title, vocabulary, atlas, scenes } = content;
  return {
    title: diff.title?.[1] ?? title,
    vocabulary: applyToVocabulary(vocabulary, diff),
    atlas: {
      ...atlas,
      entities: applyToList(atlas.entities, diff.entities),
      relations: applyToList(atlas.relations, diff.relations),
      sources: applyToList(atlas.sources, diff.sources),
      notes: applyToList(atlas.notes, diff.notes),
      layouts: applyMoves(atlas.layouts, diff.positions),
    },
    scenes: applyToList(scenes, diff.scenes as ListDiff<S> | undefined),
  };
}

/** The vocabulary after a diff, the same where it says nothing of it. */
export function applyToVocabulary(
  vocabulary: Vocabulary,
  { kinds, relationTypes, attributes, roles }: Diff,
): Vocabulary {
  if (!kinds && !relationTypes && !attributes && !roles) return vocabulary;
  return {
    kinds: applyToList(vocabulary.kinds, kinds),
    relationTypes: applyToList(vocabulary.relationTypes, relationTypes),
    attributes: applyToList(vocabulary.attributes, attributes),
    roles: roles?.[1] ?? vocabulary.roles,
  };
}

/** The layouts after moves; one in which nobody has a place any more is none. */
export function applyMoves(layouts: Layouts, moves: readonly Move[] = []): Layouts {
  const changed = new Map<string, Map<string, Position>>();
  for (const { layout, id, after } of moves) {
    const places = changed.get(layout) ?? new Map(layouts.get(layout));
    changed.set(layout, places);
    if (after) places.set(id, after);
    else places.delete(id);
  }
  if (changed.size === 0) return layouts;
  return new Map([...new Map([...layouts, ...changed])].filter(([, places]) => places.size > 0));
}

/** The diff that takes another one back. */
export function invert<S extends Identified>(diff: Diff<S>): Diff<S> {
  const lists: AnyDiff = diff;
  return {
    ...eachList<S>((list) => lists[list] && invertList(lists[list])),
    ...changeOf('title', diff.title?.[1], diff.title?.[0]),
    ...changeOf('roles', diff.roles?.[1], diff.roles?.[0]),
    ...movesOf(diff.positions?.map(({ before, after, ...place }) => ({ ...place, before: after, after: before }))),
  };
}

/**
 * The diff that does what one does and then another, which has to be of the document that the first leads to: without
 * what cancels out, so that of typing the first and the last is left.
 */
export function squash<S extends Identified>(first: Diff<S>, second: Diff<S>): Diff<S> {
  const [one, other]: readonly AnyDiff[] = [first, second];
  return {
    ...eachList<S>((list) => {
      const [a, b] = [one?.[list], other?.[list]];
      return a && b ? squashLists(a, b) : (a ?? b);
    }),
    ...changeOf('title', (first.title ?? second.title)?.[0], (second.title ?? first.title)?.[1]),
    ...changeOf('roles', (first.roles ?? second.roles)?.[0], (second.roles ?? first.roles)?.[1]),
    ...movesOf(squashMoves(first.positions ?? [], second.positions ?? [])),
  };
}

function squashMoves(first: readonly Move[], second: readonly Move[]): readonly Move[] {
  const moves = new Map<string, Move>();
  for (const move of [...first, ...second]) {
    const key = JSON.stringify([move.layout, move.id]);
    moves.set(key, { ...move, before: (moves.get(key) ?? move).before });
  }
  return [...moves.values()];
}

/** The least diff that leads from one document to another, in O(n log n). */
export function diffOf<S extends Identified>(before: Content<S>, after: Content<S>): Diff<S> {
  const [former, latter] = [listsOf(before), listsOf(after)];
  return {
    ...eachList<S>((list) => listDiffOf(former[list], latter[list])),
    ...changeOf('title', before.title, after.title),
    ...changeOf('roles', before.vocabulary.roles, after.vocabulary.roles),
    ...movesOf(movesBetween(before.atlas.layouts, after.atlas.layouts)),
  };
}

function movesBetween(before: Layouts, after: Layouts): readonly Move[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((layout) => {
    const [former, latter] = [before.get(layout), after.get(layout)];
    if (former === latter) return [];
    const ids = new Set([...(former?.keys() ?? []), ...(latter?.keys() ?? [])]);
    return [...ids].map((id) => ({ layout, id, before: former?.get(id) ?? null, after: latter?.get(id) ?? null }));
  });
}

function changeOf<K extends 'title' | 'roles'>(name: K, before: Part<K> | undefined, after: Part<K> | undefined) {
  return before && after && !isSame(before, after) ? { [name]: [before, after] } : {};
}

function movesOf(moves: readonly Move[] = []): Pick<Diff, 'positions'> {
  const real = moves.filter(({ before, after }) => before?.x !== after?.x || before?.y !== after?.y);
  return real.length > 0 ? { positions: real } : {};
}

/** Whether a diff changes nothing. */
export const isEmpty = (diff: Diff) => Object.keys(diff).length === 0;
