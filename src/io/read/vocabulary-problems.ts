import type { AttributeType } from '../../graph/attribute-types';
import type { VocabularyRule } from '../../graph/document/document-problem';
import { FIELD_ROLES } from '../../graph/role-fields';
import type { Attribute, RelationType, Roles, Vocabulary } from '../../graph/vocabulary';

/** Where a vocabulary contradicts itself: the item, and the rule that it breaks. */
export type VocabularyProblem = Readonly<{ id: string; rule: VocabularyRule; found?: string; expected?: string }>;

/** What the attribute of a role must be of and may hold. */
const FITTING: Readonly<
  Record<Exclude<keyof Roles, 'belonging'>, Readonly<{ of: Attribute['of']; types: readonly AttributeType[] }>>
> = {
  group: { of: 'nodes', types: ['category', 'categories'] },
  side: { of: 'nodes', types: ['category'] },
  begin: { of: 'nodes', types: ['date', 'number'] },
  end: { of: 'nodes', types: ['date', 'number'] },
  size: { of: 'nodes', types: ['number'] },
  weight: { of: 'edges', types: ['number'] },
  form: { of: 'nodes', types: ['categories'] },
  topic: { of: 'nodes', types: ['categories'] },
  contact: { of: 'nodes', types: ['categories'] },
};

/**
 * What contradicts itself in a vocabulary whose structure is right: ids or names in links given twice, unknown kinds, uneven
 * symmetry, roles played by what is not there or cannot play them.
 */
export function vocabularyProblems({
  kinds,
  relationTypes,
  attributes,
  roles,
}: Vocabulary): readonly VocabularyProblem[] {
  const known = new Set(kinds.map(({ id }) => id));
  return [
    ...[kinds, relationTypes, attributes].flatMap(repeated),
    ...attributes.flatMap(({ id, values }) =>
      repeated(values ?? []).map((problem) => ({ ...problem, id: `${id} ${problem.id}` })),
    ),
    ...repeated(attributes.flatMap(({ param }) => (param ? [{ id: param }] : []))).map(
      (problem) => ({ ...problem, rule: 'duplicate-param' }) as const,
    ),
    ...Object.entries(roles).flatMap(([role, id]) =>
      roleProblems(role as keyof Roles, id, { attributes, relationTypes }),
    ),
    ...sharedRoles(roles),
    ...[...relationTypes, ...attributes.map(({ id, kinds: of }) => ({ id, from: of, to: [] }))].flatMap(
      ({ id, from = [], to = [] }) =>
        [...from, ...to]
          .filter((kind) => !known.has(kind))
          .map((found) => ({ id, rule: 'unknown-kind', found }) as const),
    ),
    ...relationTypes.filter(({ symmetric }) => symmetric).flatMap(symmetryProblems),
  ];
}

function roleProblems(
  role: keyof Roles,
  id: string,
  { attributes, relationTypes }: Pick<Vocabulary, 'attributes' | 'relationTypes'>,
): readonly VocabularyProblem[] {
  if (role === 'belonging') return belongingProblems(relationTypes.find((type) => type.id === id) ?? id);
  const attribute = attributes.find((each) => each.id === id);
  if (!attribute) return [{ id: role, rule: 'unknown-role', found: id }];
  const { of, types } = FITTING[role];
  if (attribute.of === of && types.includes(attribute.type)) return [];
  return [
    { id: role, rule: 'unfit-role', found: `${attribute.of} ${attribute.type}`, expected: `${of} ${types.join('|')}` },
  ];
}

/** Each of the roles that have a field takes an attribute of its own: two fields cannot be written as one value. */
function sharedRoles(roles: Roles): readonly VocabularyProblem[] {
  return FIELD_ROLES.flatMap((role, index) => {
    const other = FIELD_ROLES.slice(0, index).find((each) => roles[each] !== undefined && roles[each] === roles[role]);
    return other
      ? [{ id: role, rule: 'unfit-role', found: `${other} ${roles[role]}`, expected: 'another' } as const]
      : [];
  });
}

/** Where both ends play the same part, neither belongs to the other. */
function belongingProblems(type: RelationType | string): readonly VocabularyProblem[] {
  const id = 'belonging';
  if (typeof type === 'string') return [{ id, rule: 'unknown-role', found: type }];
  return type.symmetric ? [{ id, rule: 'unfit-role', found: `symmetric ${type.id}`, expected: 'directed' }] : [];
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
