import type { Entity, Evidence, Relation } from '../model';

/** An actor or a relation, as far as it is said to be stated somewhere. */
type Claim = Pick<Entity & Relation, 'evidence' | 'status' | 'why'>;

/** What backs a field of an actor or a relation; of null, that it is at all. */
export const evidenceFor = ({ evidence }: Pick<Claim, 'evidence'>, field: string | null): readonly Evidence[] =>
  evidence.filter(({ for: fields }) => (field === null ? fields === undefined : fields?.includes(field)));

/** Numbers and dates of an actor, which sources tell field by field, where they do so of any. */
const TOLD_EACH = ['founded', 'dissolved', 'date', 'members', 'companies'] as const satisfies readonly (keyof Entity)[];
export type ToldField = (typeof TOLD_EACH)[number];

const ALSO_ALONE = ['helix', 'contacts', 'register', 'since', 'until'];
/** Whether a source tells such a field by itself: then what backs the whole says nothing of it. */
export const isToldAlone = (field: string): boolean => [...TOLD_EACH, ...ALSO_ALONE].includes(field);

/**
 * Says of an actor which of its numbers and dates nothing backs, though other fields of it are backed one by one, or the
 * same field of most actors is. O(nodes).
 */
export function unbackedFields(nodes: ReadonlyMap<string, Entity>): (node: Entity) => readonly ToldField[] {
  const isBacked = (node: Entity, field: ToldField) => evidenceFor(node, field).length > 0;
  const usual = TOLD_EACH.filter((field) => {
    const having = [...nodes.values()].filter((node) => node[field] !== undefined);
    return having.filter((node) => isBacked(node, field)).length * 2 > having.length;
  });
  return (node) => {
    const looked = node.evidence.some((each) => each.for) ? TOLD_EACH : usual;
    return looked.filter((field) => node[field] !== undefined && !isBacked(node, field));
  };
}

/**
 * An actor or a relation of which a field, or for null that it is at all, is backed by this evidence and by no other: what
 * backed it backed another value. What was stated and is backed by nothing any more is unsourced; what nobody stated is
 * stated once it is backed, and what we concluded once that it is at all is.
 */
export function backedBy<T extends Claim>(item: T, field: string | null, evidence: readonly Evidence[]): T {
  const kept = item.evidence.flatMap((each): readonly Evidence[] => {
    if (field === null) return each.for ? [each] : [];
    if (!each.for?.includes(field)) return [each];
    const others = each.for.filter((other) => other !== field);
    return others.length > 0 ? [{ ...each, for: others }] : [];
  });
  const added = evidence.map((each) => (field === null ? each : { ...each, for: [field] }));
  return withStatus(
    { ...item, evidence: field === null ? [...added, ...kept] : [...kept, ...added] },
    field,
    added.length,
  );
}

function withStatus<T extends Claim>(item: T, field: string | null, added: number): T {
  const isBacked = item.evidence.length > 0;
  if (item.status === 'inferred') {
    if (field !== null || added === 0) return item;
    const { why: _why, ...rest } = item;
    return { ...rest, status: 'stated' } as T;
  }
  return { ...item, status: isBacked ? 'stated' : 'unsourced' };
}
