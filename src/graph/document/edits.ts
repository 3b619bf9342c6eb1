import type { Atlas, Entity, LocalText, Note, Position, Relation, Source } from '../model';
import type { Vocabulary } from '../vocabulary';
import { applyDiff, type Diff, type Move, squash } from './diff';
import type { Content, Identified } from './document';
import { type Change, isSame, type ListDiff, type Placed } from './list-diff';

/** Why an edit cannot be; `id` names what is there already or is not there, or the actor that would be joined to itself. */
export type EditProblem = Readonly<{
  rule: 'duplicate-id' | 'unknown-id' | 'unknown-kind' | 'unknown-type' | 'unknown-end' | 'self-loop';
  id: string;
}>;

/** What an edit does to the document that it was asked of, scenes apart, or why it cannot be. */
export type Edit = Readonly<{ diff: Diff<never>; problem?: never } | { diff: null; problem: EditProblem }>;

export const refuse = (rule: EditProblem['rule'], id: string): Edit => ({ diff: null, problem: { rule, id } });

export const find = <T extends Identified>(items: readonly T[], id: string) => items.find((item) => item.id === id);

/** Adds an actor after all others, at a place in each of some layouts. */
export function addEntity(
  { atlas, vocabulary }: Content,
  entity: Entity,
  places: Readonly<Record<string, Position>> = {},
): Edit {
  if (find(atlas.entities, entity.id)) return refuse('duplicate-id', entity.id);
  if (!find(vocabulary.kinds, entity.kind)) return refuse('unknown-kind', entity.kind);
  const positions = Object.entries(places).map(
    ([layout, after]): Move => ({
      layout,
      id: entity.id,
      before: atlas.layouts.get(layout)?.get(entity.id) ?? null,
      after,
    }),
  );
  return { diff: { entities: append(atlas.entities, entity), ...some({ positions }) } };
}

/** Has an actor be as given. */
export function changeEntity({ atlas, vocabulary }: Content, entity: Entity): Edit {
  if (!find(atlas.entities, entity.id)) return refuse('unknown-id', entity.id);
  if (!find(vocabulary.kinds, entity.kind)) return refuse('unknown-kind', entity.kind);
  return { diff: some({ entities: change(atlas.entities, (each) => (each.id === entity.id ? entity : each)) }) };
}

/** Gives an actor another name. */
export function renameEntity(content: Content, id: string, name: LocalText): Edit {
  const entity = find(content.atlas.entities, id);
  return entity ? changeEntity(content, { ...entity, name }) : refuse('unknown-id', id);
}

/** Has each of these actors be as `make` has it, in one edit. */
export function changeEntities(
  { atlas, vocabulary }: Content,
  ids: readonly string[],
  make: (entity: Entity) => Entity,
): Edit {
  const chosen = new Set(ids);
  const known = new Set(atlas.entities.map(({ id }) => id));
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined) return refuse('unknown-id', missing);
  const entities = change(atlas.entities, (each) => (chosen.has(each.id) ? make(each) : each));
  const stranger = entities.updated.find(([, { kind }]) => !find(vocabulary.kinds, kind));
  return stranger ? refuse('unknown-kind', stranger[1].kind) : { diff: some({ entities }) };
}

/** Removes an actor with its relations and positions, and what notes say of any of them. */
export function removeEntity({ atlas }: Content, id: string): Edit {
  const { entities, relations, notes } = atlas;
  if (!find(entities, id)) return refuse('unknown-id', id);
  const gone = new Set([id, ...relations.filter(({ from, to }) => from === id || to === id).map((each) => each.id)]);
  return {
    diff: some({
      entities: change(entities, (each) => (each.id === id ? null : each)),
      relations: change(relations, (each) => (gone.has(each.id) ? null : each)),
      notes: change(notes, (note) => noteWithout(note, gone)),
      positions: leaving(atlas, id),
    }),
  };
}

/** Adds a relation after all others. */
export function addRelation({ atlas, vocabulary }: Content, relation: Relation): Edit {
  if (find(atlas.relations, relation.id)) return refuse('duplicate-id', relation.id);
  return problemOf(relation, atlas, vocabulary) ?? { diff: { relations: append(atlas.relations, relation) } };
}

/** Has a relation be as given, be it between other actors. */
export function changeRelation({ atlas, vocabulary }: Content, relation: Relation): Edit {
  if (!find(atlas.relations, relation.id)) return refuse('unknown-id', relation.id);
  const relations = change(atlas.relations, (each) => (each.id === relation.id ? relation : each));
  return problemOf(relation, atlas, vocabulary) ?? { diff: some({ relations }) };
}

/** Removes a relation, and what notes say of it. */
export function removeRelation({ atlas }: Content, id: string): Edit {
  if (!find(atlas.relations, id)) return refuse('unknown-id', id);
  const gone = new Set([id]);
  return {
    diff: some({
      relations: change(atlas.relations, (each) => (each.id === id ? null : each)),
      notes: change(atlas.notes, (note) => noteWithout(note, gone)),
    }),
  };
}

/** Adds a source after all others. */
export function addSource({ atlas }: Content, source: Source): Edit {
  if (find(atlas.sources, source.id)) return refuse('duplicate-id', source.id);
  return { diff: { sources: append(atlas.sources, source) } };
}

/** Several edits in turn as one, each of what those before it leave; refused where any of them is. O(document) for each. */
export function inTurn<S extends Identified>(
  content: Content<S>,
  ...makes: readonly ((content: Content<S>) => Edit)[]
): Edit {
  let [now, all]: [Content<S>, Diff<never>] = [content, {}];
  for (const make of makes) {
    const { diff, problem } = make(now);
    if (problem) return { diff, problem };
    now = applyDiff<S>(now, diff);
    all = squash(all, diff);
  }
  return { diff: all };
}

/** Puts an actor elsewhere in a layout, in model units; null leaves it without a place there. */
export function moveEntity({ atlas }: Content, layout: string, id: string, after: Position | null): Edit {
  if (!find(atlas.entities, id)) return refuse('unknown-id', id);
  const before = atlas.layouts.get(layout)?.get(id) ?? null;
  return { diff: some({ positions: isSame(before, after) ? [] : [{ layout, id, before, after }] }) };
}

/** An item at the end of a list. */
export function append<T extends Identified>(items: readonly T[], item: T): ListDiff<T> {
  return { added: [{ item, after: items.at(-1)?.id ?? null }], updated: [], removed: [] };
}

/** Each item as `make` has it; those of which it makes null are removed. */
export function change<T extends Identified>(items: readonly T[], make: (item: T) => T | null): ListDiff<T> {
  const [updated, removed]: [Change<T>[], Placed<T>[]] = [[], []];
  for (const [index, item] of items.entries()) {
    const made = make(item);
    if (!made) removed.push({ item, after: items[index - 1]?.id ?? null });
    else if (!isSame(item, made)) updated.push([item, made]);
  }
  return { added: [], updated, removed };
}

/** A diff without the lists in which nothing changes. */
export function some({
  positions = [],
  ...lists
}: Pick<Diff, 'entities' | 'relations' | 'notes' | 'positions'>): Diff<never> {
  const changed = Object.entries(lists).filter(
    ([, list]) => list.added.length + list.updated.length + list.removed.length > 0,
  );
  return { ...Object.fromEntries(changed), ...(positions.length > 0 ? { positions } : {}) };
}

function problemOf({ type, from, to }: Relation, { entities }: Atlas, { relationTypes }: Vocabulary): Edit | null {
  if (!find(relationTypes, type)) return refuse('unknown-type', type);
  const missing = [from, to].find((end) => !find(entities, end));
  if (missing !== undefined) return refuse('unknown-end', missing);
  return from === to ? refuse('self-loop', from) : null;
}

/** A note about what is left; null where that is nothing. */
export function noteWithout(note: Note, gone: ReadonlySet<string>): Note | null {
  const about = note.about.filter((id) => !gone.has(id));
  if (about.length === note.about.length) return note;
  return about.length > 0 ? { ...note, about } : null;
}

/** An actor leaves its place in every layout. */
export function leaving({ layouts }: Atlas, id: string): readonly Move[] {
  return [...layouts].flatMap(([layout, places]) => {
    const before = places.get(id);
    return before ? [{ layout, id, before, after: null }] : [];
  });
}
