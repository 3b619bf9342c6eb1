import { applyMoves } from '../document/diff';
import type { Content, Identified } from '../document/document';
import { leaving, noteWithout } from '../document/edits';
import { groupBy } from '../group-by';
import type { Atlas, Entity, Evidence, Note, Relation } from '../model';
import { type Brought, bring } from './bring';
import { changesFor } from './changes';
import { withChanges } from './fields';
import type { Changes, Decisions, ListChanges, Match } from './proposal';
import { usedVocabulary } from './used-vocabulary';

/**
 * The open document with what is accepted of the incoming one. Words, sources and notes come with what needs them; what
 * is new has no place in any layout yet. A relation to an actor that does not come, or goes, is left out. O(n log n).
 */
export function mergeContents<S extends Identified>(
  open: Content<S>,
  incoming: Content,
  match: Match,
  decisions: Decisions,
): Content<S> {
  const brought = bring(open, incoming, match, decisions.taken);
  return mergedWith(open, brought, changesFor(open, brought), decisions);
}

/** The same of a document that is in the terms of the open one, and of its changes. */
export function mergedWith<S extends Identified>(
  open: Content<S>,
  brought: Brought,
  changes: Changes,
  decisions: Decisions,
): Content<S> {
  const entities = merged(open.atlas.entities, brought.entities, changes.entities, decisions);
  const present = new Set(entities.all.map(({ id }) => id));
  const isHeld = ({ from, to }: Relation) => present.has(from) && present.has(to);
  const drawn = merged(open.atlas.relations, brought.relations, changes.relations, decisions);
  const relations = { all: drawn.all.filter(isHeld), accepted: drawn.accepted.filter(isHeld) };
  return {
    ...open,
    vocabulary: usedVocabulary(open.vocabulary, brought.vocabulary, entities.accepted, relations.accepted),
    atlas: mergedAtlas(open.atlas, brought, entities, relations),
  };
}

/** A list after decisions, and what of it was added or changed. */
type Merged<T> = Readonly<{ all: readonly T[]; accepted: readonly T[] }>;

function merged<T extends Entity | Relation>(
  open: readonly T[],
  incoming: readonly T[],
  { added, changed, removed }: ListChanges<T>,
  decisions: Decisions,
): Merged<T> {
  const isAccepted = ({ key }: Readonly<{ key: string }>) => !decisions.rejected.has(key);
  const changes = groupBy(changed.filter(isAccepted), ({ id }) => id);
  const gone = new Set(removed.filter(({ key }) => decisions.removed.has(key)).map(({ item }) => item.id));
  const come = added.filter(isAccepted).map(({ item }) => item);
  const others = new Map(incoming.map((item) => [item.id, item]));
  const kept = open
    .filter(({ id }) => !gone.has(id))
    .map((item) => withChanges(item, changes.get(item.id) ?? [], others.get(item.id) ?? item));
  return { all: [...kept, ...come], accepted: [...kept.filter(({ id }) => changes.has(id)), ...come] };
}

function mergedAtlas(open: Atlas, brought: Brought, entities: Merged<Entity>, relations: Merged<Relation>): Atlas {
  const ids = new Set([...entities.all, ...relations.all].map(({ id }) => id));
  const gone = new Set([...open.entities, ...open.relations].flatMap(({ id }) => (ids.has(id) ? [] : [id])));
  const left = open.notes.flatMap((note) => noteWithout(note, gone) ?? []);
  const notes = [...left, ...newNotes(open, brought, entities, relations)];
  const known = new Set(open.sources.map(({ id }) => id));
  const evidence = [
    ...entities.accepted.map(evidenceOf),
    ...[...relations.accepted, ...notes].map((each) => each.evidence),
  ];
  const asked = new Set(evidence.flat().map(({ source }) => source));
  const leavers = open.entities.filter(({ id }) => gone.has(id));
  return {
    entities: entities.all,
    relations: relations.all,
    sources: [...open.sources, ...brought.sources.filter(({ id }) => !known.has(id) && asked.has(id))],
    notes,
    layouts: applyMoves(
      open.layouts,
      leavers.flatMap(({ id }) => leaving(open, id)),
    ),
  };
}

/** The notes that tell of what comes in, of what of it is there. */
function newNotes(
  open: Atlas,
  { notes }: Brought,
  entities: Merged<Entity>,
  relations: Merged<Relation>,
): readonly Note[] {
  const known = new Set(open.notes.map(({ id }) => id));
  const accepted = new Set([...entities.accepted, ...relations.accepted].map(({ id }) => id));
  const present = new Set([...entities.all, ...relations.all].map(({ id }) => id));
  return notes
    .filter(({ id, about }) => !known.has(id) && about.some((each) => accepted.has(each)))
    .map((note) => ({ ...note, about: note.about.filter((id) => present.has(id)) }));
}

function evidenceOf({ evidence, figures = [], facts = [], legalForms = [] }: Entity): readonly Evidence[] {
  return [...evidence, ...[...figures, ...facts, ...legalForms].flatMap((each) => each.evidence)];
}
