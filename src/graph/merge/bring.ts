import type { Content, Identified } from '../document/document';
import type { Entity, Evidence, Note, Relation, Source } from '../model';
import { canonical } from '../plain-data';
import type { Roles, Vocabulary } from '../vocabulary';
import { entityInTerms, relationValues } from './entity-terms';
import { idsInOpen } from './fresh-ids';
import { certainPairs } from './match-actors';
import { matchRelations } from './match-relations';
import type { Ids, Match, MergeProblem } from './proposal';
import { type Terms, termsOf } from './terms';

/** All of an incoming document in the terms of the open one: what is in both has the open one's id. */
export type Brought = Readonly<{
  /** Of both: the open one, and behind it what is new. */
  vocabulary: Vocabulary;
  entities: readonly Entity[];
  relations: readonly Relation[];
  sources: readonly Source[];
  notes: readonly Note[];
  problems: readonly MergeProblem[];
}>;

/**
 * Brings an incoming document into the terms of the open one; `taken` are the keys of the suspects that are the same. Of
 * suspects that contradict each other the surest counts. A relation of which an end is missing is left out. O(n log n).
 */
export function bring(open: Content, incoming: Content, match: Match, taken: ReadonlySet<string>): Brought {
  const actors = idsInOpen(open.atlas.entities, incoming.atlas.entities, takenIds(match, taken));
  const terms = termsOf(open.vocabulary, incoming.vocabulary, match, actors);
  const roles = rolesOfBoth(open.vocabulary, incoming.vocabulary, match, terms);
  const sources = sameTold(open.atlas.sources, incoming.atlas.sources);
  const backed = backedBy(sources);
  const entities = incoming.atlas.entities.map((entity) => ({
    ...backedEntity(entityInTerms(entity, terms, { open: roles, incoming: incoming.vocabulary.roles }), backed),
    id: actors.get(entity.id) ?? entity.id,
  }));
  const { relations, ids } = bringRelations(open, incoming, terms, actors);
  const inOpen = new Map([...ids, ...actors]);
  const notes = sameTold(open.atlas.notes, incoming.atlas.notes);
  return {
    vocabulary: { ...terms.united, roles },
    entities,
    relations: relations.map(backed),
    sources: incoming.atlas.sources.map((each) => ({ ...each, id: sources.get(each.id) ?? each.id })),
    notes: incoming.atlas.notes.map((note) => ({
      ...backed(note),
      id: notes.get(note.id) ?? note.id,
      about: note.about.flatMap((id) => inOpen.get(id) ?? []),
    })),
    problems: terms.problems,
  };
}

/** The open actors of those that are the same, certainly or because somebody says so; each is one at most. */
function takenIds({ certain, suspects }: Match, taken: ReadonlySet<string>): Ids {
  const ids = new Map<string, string>();
  const opens = new Set<string>();
  for (const { incoming, open } of [...certain, ...suspects.filter(({ key }) => taken.has(key))]) {
    if (ids.has(incoming) || opens.has(open)) continue;
    ids.set(incoming, open);
    opens.add(open);
  }
  return ids;
}

/** Roles that say how the whole map is arranged: the open document has its own, or none. */
const ARRANGING: readonly string[] = ['group', 'belonging'];

/** The roles of the open document, and those that it leaves to nothing and a new attribute plays. */
function rolesOfBoth(open: Vocabulary, incoming: Vocabulary, match: Match, terms: Terms): Roles {
  const isNew = new Set(incoming.attributes.flatMap(({ id }) => (match.attributes.has(id) ? [] : [id])));
  const taken = Object.entries(incoming.roles).filter(
    ([role, id]) => !ARRANGING.includes(role) && !Object.hasOwn(open.roles, role) && isNew.has(id),
  );
  return { ...open.roles, ...Object.fromEntries(taken.map(([role, id]) => [role, terms.attribute(id)])) };
}

/** What incoming sources or notes are called: as the open one of the same title, or that says the same under another id. */
function sameTold<T extends Source | Note>(open: readonly T[], incoming: readonly T[]): Ids {
  const [byTitle, byAll] = [
    ({ id, title }: T) => Object.values(title).map((text) => JSON.stringify([id, text])),
    ({ id: _id, ...rest }: T) => [canonical({ ...rest, about: null })],
  ];
  const pairs = certainPairs({ open, incoming }, [
    { why: 'id', open: byTitle, incoming: byTitle },
    { why: 'name', open: byAll, incoming: byAll },
  ]);
  return idsInOpen(open, incoming, new Map(pairs.map((each) => [each.incoming, each.open])));
}

type Backed = Readonly<{ evidence: readonly Evidence[] }>;

/** Has evidence name sources as they are called in the open document. */
function backedBy(sources: Ids): <T extends Backed>(item: T) => T {
  return (item) => ({
    ...item,
    evidence: item.evidence.map((each) => ({ ...each, source: sources.get(each.source) ?? each.source })),
  });
}

function backedEntity(entity: Entity, backed: ReturnType<typeof backedBy>): Entity {
  const { figures, facts, legalForms } = entity;
  return {
    ...backed(entity),
    ...(figures && { figures: figures.map(backed) }),
    ...(facts && { facts: facts.map(backed) }),
    ...(legalForms && { legalForms: legalForms.map(backed) }),
  };
}

function bringRelations(open: Content, incoming: Content, terms: Terms, actors: Ids) {
  const ends = incoming.atlas.relations.flatMap((relation): readonly Relation[] => {
    const [from, to] = [actors.get(relation.from), actors.get(relation.to)];
    if (from === undefined || to === undefined) return [];
    const { values } = relation;
    return [
      {
        ...relation,
        type: terms.type(relation.type),
        from,
        to,
        ...(values && { values: relationValues(values, terms) }),
      },
    ];
  });
  const known: readonly Identified[] = open.atlas.relations;
  const ids = idsInOpen(known, ends, matchRelations(open.atlas.relations, ends, terms.united.relationTypes));
  return { ids, relations: ends.map((each) => ({ ...each, id: ids.get(each.id) ?? each.id })) };
}
