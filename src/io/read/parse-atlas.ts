import * as v from 'valibot';
import type { ItemRule, VocabularyRule } from '../../graph/document/document-problem';
import type { Atlas } from '../../graph/model';
import { type NamingRole, sidesIn, type Vocabulary } from '../../graph/vocabulary';
import { SCHEMAS } from '../schema/schema';
import {
  allEvidence,
  checkClaim,
  checkEntity,
  checkEvidence,
  checkNames,
  checkNote,
  checkPlaces,
  checkRelation,
  duplicateCheck,
  type Finding,
} from './item-checks';
import { layoutsOf } from './layouts';
import { vocabularyProblems } from './vocabulary-problems';

const FILES = ['vocabulary', 'entities', 'relations', 'sources', 'notes', 'layout'] as const;
type FileName = (typeof FILES)[number];

const { ignored: _ignored, ...SCHEMAS_OF_FILES } = SCHEMAS;

/** The parsed JSON of each file of a dataset. */
export type AtlasFiles = Readonly<Record<FileName, unknown>>;

/** What breaks a rule, where: `id` names the item, or its place in the file. */
export type Problem = Readonly<{ file: FileName; id: string; rule: Rule; found?: string; expected?: string }>;

type Rule = 'schema' | VocabularyRule | ItemRule;

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
    ...itemProblems(atlas, vocabulary),
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

function itemProblems(atlas: Atlas, vocabulary: Vocabulary): readonly Problem[] {
  const { kinds, relationTypes } = vocabulary;
  const { entities, relations, sources, notes, layouts } = atlas;
  const sides = new Set(sidesIn(vocabulary));
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  const knownKinds = new Set(kinds.map(({ id }) => id));
  const types = new Map(relationTypes.map((type) => [type.id, type]));
  const knownSources = new Set(sources.map(({ id }) => id));
  const ids = new Set([...kindOf.keys(), ...relations.map(({ id }) => id)]);
  return [
    ...eachOf('entities', entities, (entity) => [
      ...checkClaim(entity),
      ...checkEvidence(allEvidence(entity), knownSources),
      ...checkEntity(entity, knownKinds, sides),
      ...checkNames(entity, (role) => valuesIn(vocabulary, role)),
    ]),
    ...eachOf('relations', relations, (relation) => [
      ...checkClaim(relation),
      ...checkEvidence(relation.evidence, knownSources),
      ...checkRelation(relation, kindOf, types),
    ]),
    ...eachOf('sources', sources, () => []),
    ...eachOf('notes', notes, (note) => [...checkEvidence(note.evidence, knownSources), ...checkNote(note, ids)]),
    ...[...layouts].flatMap(([id, places]) =>
      checkPlaces(places.keys(), kindOf).map((finding) => ({ file: 'layout', id, ...finding }) as const),
    ),
  ];
}

/** The values of the attribute that plays a role. */
function valuesIn({ attributes, roles }: Vocabulary, role: NamingRole): ReadonlySet<string> {
  return new Set(attributes.find(({ id }) => id === roles[role])?.values?.map(({ id }) => id));
}

/** The problems of each item of a file, ids that were there before included. */
function eachOf<T extends Readonly<{ id: string }>>(
  file: FileName,
  items: readonly T[],
  check: (item: T) => readonly Finding[],
): readonly Problem[] {
  const isDuplicate = duplicateCheck();
  return items.flatMap((item) =>
    [...isDuplicate(item), ...check(item)].map((finding) => ({ file, id: item.id, ...finding })),
  );
}
