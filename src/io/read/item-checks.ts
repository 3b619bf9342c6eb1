import type { ItemRule } from '../../graph/document/document-problem';
import type { Entity, Evidence, Note, Relation } from '../../graph/model';
import { namedValues, sidesSaid } from '../../graph/role-fields';
import { joins, NAMING_ROLES, type NamingRole, type RelationType } from '../../graph/vocabulary';

/** A rule that an item breaks, with what was found and expected. */
export type Finding = Readonly<{ rule: ItemRule; found?: string; expected?: string }>;

type Known = Readonly<{ has: (id: string) => boolean }>;

/** Says of one id after another whether it was there before. */
export function duplicateCheck(): (item: Readonly<{ id: string }>) => readonly Finding[] {
  const seen = new Set<string>();
  return ({ id }) => {
    const isKnown = seen.has(id);
    seen.add(id);
    return isKnown ? [{ rule: 'duplicate-id' }] : [];
  };
}

/** What is wrong with where sources are said to state something. */
export function checkEvidence(evidence: readonly Evidence[], sources: Known): readonly Finding[] {
  return evidence.flatMap(({ source, lines: [first, last] = [1, 1] }): Finding[] => [
    ...(sources.has(source) ? [] : [{ rule: 'unknown-source', found: source } as const]),
    ...(first <= last ? [] : [{ rule: 'lines-order', found: `${first}–${last}` } as const]),
  ]);
}

/** All evidence of an item: its own, and of an entity that of its figures, facts and legal forms. */
export function allEvidence({
  evidence,
  figures = [],
  facts = [],
  legalForms = [],
}: Pick<Entity, 'evidence' | 'figures' | 'facts' | 'legalForms'>): readonly Evidence[] {
  return [...evidence, ...[...figures, ...facts, ...legalForms].flatMap((each) => each.evidence)];
}

/** Whether what an item rests on is what its status says. */
export function checkClaim({ status, why, evidence }: Pick<Entity, 'status' | 'why' | 'evidence'>): readonly Finding[] {
  if (status === 'stated' && evidence.length === 0) return [{ rule: 'stated-without-evidence' }];
  return status === 'inferred' && !why ? [{ rule: 'inferred-without-why' }] : [];
}

/** What is wrong with an entity beside its id and what it rests on. */
export function checkEntity(entity: Entity, kinds: Known, sides: Known): readonly Finding[] {
  const { kind, members, companies, helix, contestedHelix } = entity;
  return [
    ...(kinds.has(kind) ? [] : [{ rule: 'unknown-kind', found: kind } as const]),
    ...(members !== undefined && companies !== undefined && companies > members
      ? [{ rule: 'companies-exceed-members', found: `${companies} of ${members}` } as const]
      : []),
    ...(helix && contestedHelix ? [{ rule: 'side-and-contested-side', found: helix } as const] : []),
    ...sidesSaid(entity)
      .filter((side) => !sides.has(side))
      .map((found) => ({ rule: 'unknown-side', found }) as const),
  ];
}

/** Which legal forms, topics and contacts of an entity are no values of the attributes that play them. */
export function checkNames(entity: Entity, known: (role: NamingRole) => Known): readonly Finding[] {
  const named = namedValues(entity);
  return NAMING_ROLES.flatMap((role) =>
    named[role].filter((value) => !known(role).has(value)).map((found) => ({ rule: 'unknown-value', found }) as const),
  );
}

/** What is wrong with a relation beside its id and what it rests on; `kindOf` holds the kind of each entity. */
export function checkRelation(
  { type: name, from, to, strength = 'told' }: Relation,
  kindOf: ReadonlyMap<string, string>,
  types: ReadonlyMap<string, RelationType>,
): readonly Finding[] {
  const missing = [from, to].filter((end) => !kindOf.has(end));
  if (missing.length > 0) return missing.map((found) => ({ rule: 'unknown-end', found }));
  if (from === to) return [{ rule: 'self-loop', found: from }];
  const type = types.get(name);
  if (!type) return [{ rule: 'unknown-type', found: name }];
  const [fromKind, toKind] = [kindOf.get(from) ?? '', kindOf.get(to) ?? ''];
  // Paths and measures follow ties: an aim is none.
  if (strength !== 'told' && !type.context) return [{ rule: 'strength-of-a-tie', found: strength }];
  if (joins(type, fromKind, toKind)) return [];
  const expected = `${type.from?.join('|') ?? '*'} → ${type.to?.join('|') ?? '*'}`;
  return [{ rule: 'kinds-not-allowed', found: `${fromKind} → ${toKind}`, expected }];
}

/** What a note is about and is not there. */
export function checkNote({ about }: Note, known: Known): readonly Finding[] {
  return about.filter((id) => !known.has(id)).map((found) => ({ rule: 'note-about-unknown', found }));
}

/** Who has a place and is not there. */
export function checkPlaces(ids: Iterable<string>, entities: Known): readonly Finding[] {
  return [...ids].filter((id) => !entities.has(id)).map((found) => ({ rule: 'layout-unknown-id', found }));
}
