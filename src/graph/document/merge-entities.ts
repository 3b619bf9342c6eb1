import type { Entity, Relation } from '../model';
import type { Vocabulary } from '../vocabulary';
import type { Content } from './document';
import { change, type Edit, find, leaving, noteWithout, refuse, some } from './edits';
import { isSame } from './list-diff';

/**
 * Makes one actor of two. The one that is kept takes over what it lacks, the other's names as aliases and its relations;
 * of two that say the same of the same ends one is left, with the evidence of both.
 */
export function mergeEntities({ atlas, vocabulary }: Content, keptId: string, otherId: string): Edit {
  const [kept, other] = [find(atlas.entities, keptId), find(atlas.entities, otherId)];
  if (!kept) return refuse('unknown-id', keptId);
  if (!other) return refuse('unknown-id', otherId);
  if (kept === other) return refuse('self-loop', keptId);
  const { entities, relations, notes } = atlas;
  const { changed, heirs } = mergeRelations(relations, vocabulary, keptId, otherId);
  // A document that says which names its keepers added has its translations from them.
  const saysOurs = entities.some(({ ours }) => ours !== undefined);
  const gone = new Set([...changed].flatMap(([id, relation]) => (relation || heirs.has(id) ? [] : [id])));
  return {
    diff: some({
      entities: change(entities, (each) => {
        if (each === other) return null;
        return each === kept ? mergedEntity(kept, other, saysOurs) : each;
      }),
      relations: change(relations, (each) => (changed.has(each.id) ? (changed.get(each.id) ?? null) : each)),
      notes: change(notes, (note) => {
        const about = [...new Set(note.about.map((id) => heirs.get(id) ?? id))];
        return noteWithout(isSame(about, note.about) ? note : { ...note, about }, gone);
      }),
      positions: leaving(atlas, otherId),
    }),
  };
}

/**
 * What becomes of the relations of the other actor, null for those that go, and which actor or relation speaks for what
 * goes.
 */
function mergeRelations(
  relations: readonly Relation[],
  { relationTypes }: Vocabulary,
  keptId: string,
  otherId: string,
): Readonly<{ changed: ReadonlyMap<string, Relation | null>; heirs: ReadonlyMap<string, string> }> {
  const symmetric = new Set(relationTypes.flatMap(({ id, symmetric }) => (symmetric ? [id] : [])));
  const claimOf = ({ id: _id, status: _status, why: _why, evidence: _evidence, ...claim }: Relation) => {
    const { from, to } = claim;
    return JSON.stringify(symmetric.has(claim.type) && from > to ? { ...claim, from: to, to: from } : claim);
  };
  const isAt = ({ from, to }: Relation, id: string) => from === id || to === id;
  const standing = new Map(
    relations.filter((each) => isAt(each, keptId) && !isAt(each, otherId)).map((each) => [claimOf(each), each]),
  );
  const changed = new Map<string, Relation | null>();
  const heirs = new Map([[otherId, keptId]]);
  const lead = (id: string) => (id === otherId ? keptId : id);
  for (const each of relations.filter((one) => isAt(one, otherId))) {
    const led = { ...each, from: lead(each.from), to: lead(each.to) };
    const same = standing.get(claimOf(led));
    const result = same ? joined(same, led) : led;
    if (led.from === led.to || same) changed.set(each.id, null);
    if (led.from === led.to) continue;
    if (same) heirs.set(each.id, same.id);
    changed.set(result.id, result);
    standing.set(claimOf(result), result);
  }
  return { changed, heirs };
}

/** One relation of two that say the same: what either states is stated. */
function joined(one: Relation, other: Relation): Relation {
  const stated = one.status !== 'stated' && other.status === 'stated' ? other : one;
  return { ...stated, id: one.id, evidence: union(one.evidence, other.evidence) };
}

/** What an actor is to others by its own right: it is not taken over. */
const OWN: readonly string[] = ['past', 'short', 'why'];
/** Of fields that go together none is taken over where the kept actor has any. */
const TOGETHER: readonly (readonly (keyof Entity)[])[] = [
  ['helix', 'contestedHelix'],
  ['members', 'companies'],
];

function mergedEntity(kept: Entity, other: Entity, saysOurs: boolean): Entity {
  const isGiven = (key: string) => Object.keys(kept).includes(key);
  const lacks = (key: string) => !(TOGETHER.find((keys) => keys.some((each) => each === key)) ?? [key]).some(isGiven);
  const taken = Object.fromEntries(Object.entries(other).filter(([key]) => lacks(key) && !OWN.includes(key)));
  const names = new Set(Object.values(kept.name));
  const { why, ...rest } = kept;
  const status = other.status === 'stated' ? 'stated' : kept.status;
  const backs = (field: string) => Object.hasOwn(taken, field);
  return {
    ...taken,
    ...rest,
    ...(why && status === 'inferred' ? { why } : {}),
    status,
    aliases: union(
      kept.aliases,
      [...Object.values(other.name), ...other.aliases].filter((name) => !names.has(name)),
    ),
    // What backs a field that is not taken over would back another value.
    evidence: union(
      kept.evidence,
      other.evidence.filter((each) => each.for?.every(backs) ?? true),
    ),
    ...lists(kept, saysOurs ? withOurNames(other) : other),
  };
}

/** An actor whose names in further languages are none of the source's. */
function withOurNames(entity: Entity): Entity {
  const [first, ...others] = Object.values(entity.name);
  const ours = [...(entity.ours ?? []), ...others.filter((name) => name !== first)];
  return ours.length > 0 ? { ...entity, ours } : entity;
}

/** What either has of these, which can be more than one. */
function lists(kept: Entity, other: Entity): Partial<Entity> {
  const keys = ['ours', 'legalForms', 'facts', 'figures', 'contacts'] as const;
  return Object.fromEntries(
    keys.flatMap((key) => {
      const both = union<unknown>(kept[key] ?? [], other[key] ?? []);
      return both.length > 0 ? [[key, both]] : [];
    }),
  );
}

/** The items of both, each once. */
function union<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return [...new Map([...one, ...other].map((item) => [JSON.stringify(item), item])).values()];
}
