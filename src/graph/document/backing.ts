import type { Entity, Evidence, Relation } from '../model';

/** An actor or a relation, as far as it is said to be stated somewhere. */
type Claim = Pick<Entity & Relation, 'evidence' | 'status' | 'why'>;

/** What backs a field of an actor or a relation; of null, that it is at all. */
export const evidenceFor = ({ evidence }: Pick<Claim, 'evidence'>, field: string | null): readonly Evidence[] =>
  evidence.filter(({ for: fields }) => (field === null ? fields === undefined : fields?.includes(field)));

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
