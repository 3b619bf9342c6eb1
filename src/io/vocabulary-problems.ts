import type { RelationType, Vocabulary } from '../graph/vocabulary';

export type VocabularyRule = 'duplicate-id' | 'unknown-kind' | 'symmetric-ends' | 'symmetric-phrases';

/** Where a vocabulary contradicts itself: the item, and the rule that it breaks. */
type VocabularyProblem = Readonly<{ id: string; rule: VocabularyRule; found?: string; expected?: string }>;

/** What contradicts itself in a vocabulary whose structure is right: ids named twice, unknown kinds, uneven symmetry. */
export function vocabularyProblems({ kinds, relationTypes, attributes }: Vocabulary): readonly VocabularyProblem[] {
  const known = new Set(kinds.map(({ id }) => id));
  return [
    ...repeated([...kinds, ...relationTypes, ...attributes]),
    ...attributes.flatMap(({ id, values }) =>
      repeated(values).map((problem) => ({ ...problem, id: `${id} ${problem.id}` })),
    ),
    ...relationTypes.flatMap(({ id, from = [], to = [] }) =>
      [...from, ...to]
        .filter((kind) => !known.has(kind))
        .map((found) => ({ id, rule: 'unknown-kind', found }) as const),
    ),
    ...relationTypes.filter(({ symmetric }) => symmetric).flatMap(symmetryProblems),
  ];
}

function repeated(items: readonly Readonly<{ id: string }>[]): readonly VocabularyProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }) => {
    const isKnown = seen.has(id);
    seen.add(id);
    return isKnown ? [{ id, rule: 'duplicate-id' } as const] : [];
  });
}

function symmetryProblems({ id, from, to, forward, inverse }: RelationType): readonly VocabularyProblem[] {
  const [starts, ends] = [from, to].map((kinds) => kinds?.toSorted().join('|') ?? '*');
  const uneven = Object.entries(forward).find(([language, text]) => inverse[language] !== text);
  return [
    ...(starts === ends ? [] : [{ id, rule: 'symmetric-ends', found: `${starts} → ${ends}` } as const]),
    ...(uneven ? [{ id, rule: 'symmetric-phrases', found: uneven[0], expected: uneven[1] } as const] : []),
  ];
}
