import * as v from 'valibot';
import { sidesSaid } from '../graph/helix';
import type { Atlas, Evidence } from '../graph/model';
import { sidesIn } from '../graph/sides';
import { joins, type Vocabulary } from '../graph/vocabulary';
import { layoutsOf } from './layouts';
import { SCHEMAS } from './schema';
import { type VocabularyRule, vocabularyProblems } from './vocabulary-problems';

const FILES = ['vocabulary', 'entities', 'relations', 'sources', 'notes', 'layout'] as const;
type FileName = (typeof FILES)[number];

const { ignored: _ignored, ...SCHEMAS_OF_FILES } = SCHEMAS;

/** The parsed JSON of each file of a dataset. */
export type AtlasFiles = Readonly<Record<FileName, unknown>>;

/** What breaks a rule, where: `id` names the item, or its place in the file. */
export type Problem = Readonly<{ file: FileName; id: string; rule: Rule; found?: string; expected?: string }>;

type Rule =
  | 'schema'
  | VocabularyRule
  | 'unknown-type'
  | 'unknown-end'
  | 'kinds-not-allowed'
  | 'self-loop'
  | 'stated-without-evidence'
  | 'inferred-without-why'
  | 'unknown-source'
  | 'lines-order'
  | 'companies-exceed-members'
  | 'side-and-contested-side'
  | 'unknown-side'
  | 'strength-of-a-tie'
  | 'note-about-unknown'
  | 'layout-unknown-id';

export type ParseResult = Readonly<
  { ok: true; atlas: Atlas; vocabulary: Vocabulary } | { ok: false; problems: readonly Problem[] }
>;

/** A problem in one line: file, item, rule, and what was found and expected. */
export function problemText({ file, id, rule, found, expected }: Problem): string {
  const details = [found && `found ${found}`, expected && `expected ${expected}`].filter(Boolean).join(', ');
  return `${file}.json: ${id}: ${rule}${details ? ` (${details})` : ''}`;
}

/** Checks the files of a dataset: structure, then the vocabulary, references and what the vocabulary asks. Throws nothing. */
export function parseAtlas(files: AtlasFiles): ParseResult {
  const structure = FILES.flatMap((file) => structureProblems(file, files[file]));
  if (structure.length > 0) return { ok: false, problems: structure };
  // What the schema rebuilt, never what was read: that may hold keys such as `__proto__`.
  const { layout, vocabulary, ...lists } = v.parse(v.object(SCHEMAS_OF_FILES), files);
  const atlas: Atlas = { ...lists, layouts: layoutsOf(layout) };
  const problems: readonly Problem[] = [
    ...vocabularyProblems(vocabulary).map((problem) => ({ file: 'vocabulary', ...problem }) as const),
    ...duplicates(atlas),
    ...evidenceProblems(atlas),
    ...entityProblems(atlas, vocabulary),
    ...relationProblems(atlas, vocabulary),
    ...referenceProblems(atlas),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, atlas, vocabulary };
}

function structureProblems(file: FileName, content: unknown): readonly Problem[] {
  const parsed = v.safeParse(SCHEMAS[file], content);
  return (parsed.issues ?? []).map((issue) => {
    const path = issue.path?.map(({ key }) => String(key)) ?? [];
    const item: unknown = Array.isArray(content) ? content[Number(path[0])] : undefined;
    const named: unknown = Object(item).id;
    const id = typeof named === 'string' ? `${named} ${path.slice(1).join('.')}`.trim() : path.join('.') || '(file)';
    return { file, id, rule: 'schema', found: issue.received, expected: issue.expected ?? issue.message };
  });
}

function duplicates({ entities, relations, sources, notes }: Atlas): readonly Problem[] {
  return Object.entries({ entities, relations, sources, notes }).flatMap(([file, items]) => {
    const seen = new Set<string>();
    return items.flatMap(({ id }): Problem[] => {
      const known = seen.has(id);
      seen.add(id);
      return known ? [{ file: file as FileName, id, rule: 'duplicate-id' }] : [];
    });
  });
}

type Claim = Readonly<{ id: string; status: string; why?: unknown; evidence: readonly Evidence[] }>;

function evidenceProblems({ entities, relations, notes, sources }: Atlas): readonly Problem[] {
  const known = new Set(sources.map(({ id }) => id));
  const ofEvidence = (file: FileName, id: string, evidence: readonly Evidence[]) =>
    evidence.flatMap(({ source, lines: [first, last] }): Problem[] => [
      ...(known.has(source) ? [] : [{ file, id, rule: 'unknown-source', found: source } as const]),
      ...(first <= last ? [] : [{ file, id, rule: 'lines-order', found: `${first}–${last}` } as const]),
    ]);
  const ofClaim = (file: FileName, claim: Claim): readonly Problem[] => [
    ...(claim.status === 'stated' && claim.evidence.length === 0
      ? [{ file, id: claim.id, rule: 'stated-without-evidence' } as const]
      : []),
    ...(claim.status === 'inferred' && !claim.why
      ? [{ file, id: claim.id, rule: 'inferred-without-why' } as const]
      : []),
    ...ofEvidence(file, claim.id, claim.evidence),
  ];
  return [
    ...entities.flatMap((entity) => ofClaim('entities', entity)),
    ...entities.flatMap(({ id, figures = [], facts = [], legalForms = [] }) =>
      [...figures, ...facts, ...legalForms].flatMap((each) => ofEvidence('entities', id, each.evidence)),
    ),
    ...relations.flatMap((relation) => ofClaim('relations', relation)),
    ...notes.flatMap((note) => ofEvidence('notes', note.id, note.evidence)),
  ];
}

function entityProblems({ entities }: Atlas, vocabulary: Vocabulary): readonly Problem[] {
  const known = new Set(vocabulary.kinds.map(({ id }) => id));
  const sides = sidesIn(vocabulary);
  return entities.flatMap(({ id, kind, members, companies, helix, contestedHelix }): Problem[] => [
    ...(known.has(kind) ? [] : [{ file: 'entities', id, rule: 'unknown-kind', found: kind } as const]),
    ...(members !== undefined && companies !== undefined && companies > members
      ? [{ file: 'entities', id, rule: 'companies-exceed-members', found: `${companies} of ${members}` } as const]
      : []),
    ...(helix && contestedHelix
      ? [{ file: 'entities', id, rule: 'side-and-contested-side', found: helix } as const]
      : []),
    ...sidesSaid({ helix, contestedHelix })
      .filter((side) => !sides.includes(side))
      .map((found) => ({ file: 'entities', id, rule: 'unknown-side', found, expected: sides.join('|') }) as const),
  ]);
}

function relationProblems({ entities, relations }: Atlas, { relationTypes }: Vocabulary): readonly Problem[] {
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  const types = new Map(relationTypes.map((type) => [type.id, type]));
  return relations.flatMap(({ id, type: name, from, to, strength = 'told' }): Problem[] => {
    const file = 'relations';
    const missing = [from, to].filter((end) => !kindOf.has(end));
    if (missing.length > 0) return missing.map((found) => ({ file, id, rule: 'unknown-end', found }));
    if (from === to) return [{ file, id, rule: 'self-loop', found: from }];
    const type = types.get(name);
    if (!type) return [{ file, id, rule: 'unknown-type', found: name }];
    const [fromKind, toKind] = [kindOf.get(from) ?? '', kindOf.get(to) ?? ''];
    // Paths and measures follow ties: an aim is none.
    if (strength !== 'told' && !type.context) return [{ file, id, rule: 'strength-of-a-tie', found: strength }];
    if (joins(type, fromKind, toKind)) return [];
    const expected = `${type.from?.join('|') ?? '*'} → ${type.to?.join('|') ?? '*'}`;
    return [{ file, id, rule: 'kinds-not-allowed', found: `${fromKind} → ${toKind}`, expected }];
  });
}

function referenceProblems({ entities, relations, notes, layouts }: Atlas): readonly Problem[] {
  const entityIds = new Set(entities.map(({ id }) => id));
  const all = new Set([...entityIds, ...relations.map(({ id }) => id)]);
  return [
    ...notes.flatMap(({ id, about }) =>
      about
        .filter((target) => !all.has(target))
        .map((found): Problem => ({ file: 'notes', id, rule: 'note-about-unknown', found })),
    ),
    ...[...layouts].flatMap(([name, positions]) =>
      [...positions.keys()]
        .filter((id) => !entityIds.has(id))
        .map((found): Problem => ({ file: 'layout', id: name, rule: 'layout-unknown-id', found })),
    ),
  ];
}
