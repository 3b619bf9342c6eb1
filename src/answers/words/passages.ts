import type { Entity, Evidence } from '../../graph/model';

/** A place of a source with what it carries and which fields it backs; each place and terms once. */
export type Passage = Readonly<Omit<Evidence, 'for'> & { fields: readonly string[] }>;

/** Passages by line; evidence of the same place and terms is one passage that backs the fields of all. */
export function passagesOf(evidence: readonly Evidence[]): readonly Passage[] {
  const passages = new Map<string, Passage>();
  for (const { for: fields = [], ...place } of evidence) {
    const key = JSON.stringify([place.source, place.section, place.lines, place.terms]);
    const known = passages.get(key)?.fields ?? [];
    passages.set(key, { ...place, fields: [...new Set([...known, ...fields])] });
  }
  return [...passages.values()].sort((a, b) => (a.lines?.[0] ?? 0) - (b.lines?.[0] ?? 0));
}

/** All evidence of an actor, figures and legal forms included, facts aside, which tell theirs themselves; what backs no field in particular backs its being. */
export function evidenceOf(entity: Entity): readonly Evidence[] {
  return [
    ...entity.evidence.map((item) => ({ ...item, for: item.for ?? ['being'] })),
    ...(entity.legalForms ?? []).flatMap((form) => form.evidence.map((item) => ({ ...item, for: ['legalForms'] }))),
    ...(entity.figures ?? []).flatMap((figure) => figure.evidence.map((item) => ({ ...item, for: ['figures'] }))),
  ];
}
