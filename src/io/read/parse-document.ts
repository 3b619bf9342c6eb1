import * as v from 'valibot';
import type { DocumentProblem, Done, ItemRule } from '../../graph/document/document-problem';
import type { Atlas, Entity, Evidence, Note, Position, Relation, Source, Status } from '../../graph/model';
import { isRecord } from '../../graph/plain-data';
import { namedValues } from '../../graph/role-fields';
import type { NamingRole } from '../../graph/vocabulary';
import { DOCUMENT_ITEMS, DOCUMENT_PARTS, DOCUMENT_SCHEMA, documentKey } from '../schema/document-schema';
import { MOST_SCENES } from '../schema/story-limits';
import type { DocumentReading, OpenDocument } from './document-reading';
import { FORMAT, type Migration, migrated } from './document-versions';
import { expectedOf } from './expected-of';
import { freeNames, numberedRelation } from './free-names';
import { type GrowingVocabulary, growVocabulary } from './growing-vocabulary';
import {
  allEvidence,
  checkClaim,
  checkEntity,
  checkEvidence,
  checkNote,
  checkPlaces,
  checkRelation,
  type Finding,
} from './item-checks';
import type { Scene } from './parse-story';
import { fieldOf, readList, readPart, tellUnknownFields } from './read-list';
import { readValues, withRoleFields } from './read-values';
import { readVocabulary } from './read-vocabulary';
import type { Tell } from './tell';

/** The most characters of a file, and the most entities, relations, sources and notes together. */
export const MOST_TEXT = 64 * 1024 * 1024;
export const MOST_ITEMS = 200_000;

/** The document of a file's text; `where` is what the reader calls it. Throws nothing. */
export function parseDocumentText(text: string, where: string): DocumentReading {
  if (text.length > MOST_TEXT) return refused(where, 'too-large', { found: text.length });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refused(where, 'no-json');
  }
  return parseDocument(content, where);
}

/**
 * Reads a document of any version up to this one leniently: the checks of `parseAtlas`, item by item. What can be mended is,
 * only what cannot is left out, and each is told; only a file of which no entity is left is refused. O(items). Throws nothing.
 */
export function parseDocument(given: unknown, where: string, migrations?: readonly Migration[]): DocumentReading {
  if (fieldOf(given, 'format') !== FORMAT || !isRecord(given)) return refused(where, 'not-a-document');
  const current = migrated(given, migrations);
  if (!current.ok) {
    return refused(where, current.rule, { found: fieldOf(given, 'version') ?? null, expected: `${current.newest}` });
  }
  const { content } = current;
  const items = ['entities', 'relations', 'sources', 'notes'].map((list) => fieldOf(content, list));
  const count = items.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
  if (count > MOST_ITEMS) return refused(where, 'too-many', { found: count });

  const problems: DocumentProblem[] = [];
  const tell: Tell = (problem) => void problems.push({ file: where, ...problem });
  tellUnknownFields(content, Object.keys(DOCUMENT_SCHEMA.entries), tell);
  const words = growVocabulary(readVocabulary(fieldOf(content, 'vocabulary'), tell));
  const atlas = readAtlas(content, words, tell);
  if (atlas.entities.length === 0) return refused(where, 'no-entities', {}, problems);
  const text = (field: 'title' | 'licence' | 'origin') => {
    const given = fieldOf(content, field);
    return given === undefined ? null : readPart(DOCUMENT_PARTS[field], given, { list: null, item: null, field, tell });
  };
  const [title, licence, origin] = [text('title'), text('licence'), text('origin')];
  const [mapping, savedFrom] = [readWhole('mapping', content, tell), readWhole('savedFrom', content, tell)];
  const document: OpenDocument = {
    title: title ?? { und: where },
    vocabulary: words.grown(),
    atlas,
    scenes: readScenes(fieldOf(content, 'scenes'), tell),
    ...(licence && { licence }),
    ...(origin && { origin }),
    ...(savedFrom && { savedFrom }),
    ...(mapping && { mapping }),
  };
  return { ok: true, document, problems };
}

/** A part of a document that is of no use in part: as it stands, or null where it is not there or anything in it does not fit. */
function readWhole<P extends 'mapping' | 'savedFrom'>(part: P, content: unknown, tell: Tell) {
  const given = fieldOf(content, part);
  const read = v.safeParse<(typeof DOCUMENT_PARTS)[P]>(DOCUMENT_PARTS[part], given);
  if (read.success) return read.output;
  const [issue] = read.issues;
  if (given !== undefined) {
    const field = [part, ...(issue.path ?? []).map(({ key }) => String(key))].join('.');
    const [found, expected] = [issue.input, expectedOf(issue)];
    tell({ list: null, item: null, field, rule: 'schema', found, expected, done: 'dropped' });
  }
  return null;
}

function refused(
  file: string,
  rule: DocumentProblem['rule'],
  { found, expected }: Pick<DocumentProblem, 'found' | 'expected'> = {},
  before: readonly DocumentProblem[] = [],
): DocumentReading {
  return {
    ok: false,
    problems: [
      ...before,
      { file, list: null, item: null, field: '', rule, found, ...(expected && { expected }), done: 'refused' },
    ],
  };
}

/** What is done about an item that breaks a rule. */
const DONE: Readonly<Record<ItemRule, Done>> = {
  'duplicate-id': 'dropped',
  'unknown-kind': 'repaired',
  'unknown-type': 'repaired',
  'unknown-end': 'dropped',
  'kinds-not-allowed': 'kept',
  'self-loop': 'dropped',
  'stated-without-evidence': 'repaired',
  'inferred-without-why': 'kept',
  'unknown-source': 'repaired',
  'lines-order': 'repaired',
  'companies-exceed-members': 'kept',
  'side-and-contested-side': 'repaired',
  'unknown-side': 'kept',
  'unknown-value': 'repaired',
  // As a fact it would say more than its source.
  'strength-of-a-tie': 'dropped',
  'note-about-unknown': 'repaired',
  'layout-unknown-id': 'dropped',
};

type Context = Readonly<{ words: GrowingVocabulary; sources: ReadonlySet<string>; tell: Tell }>;
type ItemList = 'entities' | 'relations' | 'notes';

function readAtlas(content: Readonly<Record<string, unknown>>, words: GrowingVocabulary, tell: Tell): Atlas {
  const sources = readList('sources', fieldOf(content, 'sources'), {
    schema: DOCUMENT_ITEMS.sources,
    fill: ({ title, publisher = {}, ...source }): Source => ({
      ...source,
      title: title ?? { und: source.id },
      publisher,
    }),
    tell,
  });
  const context: Context = { words, sources: new Set(sources.map(({ id }) => id)), tell };
  const entities = readEntities(fieldOf(content, 'entities'), context);
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  const relations = readRelations(fieldOf(content, 'relations'), kindOf, context);
  const ids = new Set([...kindOf.keys(), ...relations.map(({ id }) => id)]);
  const notes = readNotes(fieldOf(content, 'notes'), ids, context);
  return { entities, relations, sources, notes, layouts: readLayouts(fieldOf(content, 'layout'), kindOf, tell) };
}

/** Tells what was found of an item; whether it is left out for that. */
function isDropped(list: ItemList, item: string, findings: readonly Finding[], tell: Tell): boolean {
  for (const finding of findings) tell({ list, item, field: '', ...finding, done: DONE[finding.rule] });
  return findings.some(({ rule }) => DONE[rule] === 'dropped');
}

/** A claim is stated where it is backed, unless it says otherwise. */
const statusOf = (evidence: readonly Evidence[], status?: Status): Status =>
  status ?? (evidence.length > 0 ? 'stated' : 'unsourced');

/** Values of attributes are looked at before they come to play a role. */
const ANY_SIDE = { has: () => true };

function readEntities(content: unknown, context: Context): readonly Entity[] {
  const { words, tell } = context;
  const read = readList('entities', content, {
    schema: DOCUMENT_ITEMS.entities,
    fill: ({ status, name, ...entity }): Entity => ({
      ...entity,
      name: name ?? { und: entity.id },
      status: statusOf(entity.evidence, status),
    }),
    tell,
  });
  return read.map((entity) => {
    const claim = withSoundClaim('entities', entity, context);
    const valued = withRoleFields(withReadValues('entities', claim, context), words.roles);
    const findings = checkEntity(valued, words.kinds, ANY_SIDE);
    isDropped('entities', valued.id, findings, tell);
    tellNewNames(valued, context);
    if (!words.kinds.has(valued.kind)) words.addKind(valued.kind);
    if (!(valued.helix && valued.contestedHelix)) return valued;
    const { helix: _said, ...contested } = valued;
    return contested;
  });
}

/** Forms, topics and contacts that the vocabulary lacks become values of it; where no attribute plays them, they go by their ids. */
function tellNewNames(entity: Entity, { words, tell }: Context) {
  for (const [role, ids] of Object.entries(namedValues(entity))) {
    const attribute = words.attributes.get(words.roles[role as NamingRole] ?? '');
    for (const found of attribute ? words.addValues(attribute, ids) : []) {
      tell({
        list: 'entities',
        item: entity.id,
        field: attribute?.id ?? '',
        found,
        rule: 'unknown-value',
        done: 'repaired',
      });
    }
  }
}

function readRelations(content: unknown, kindOf: ReadonlyMap<string, string>, context: Context): readonly Relation[] {
  const { words, tell } = context;
  const given = new Set((Array.isArray(content) ? content : []).map((item: unknown) => fieldOf(item, 'id')));
  const nameFor = freeNames({ isTaken: (name) => given.has(name), numbered: numberedRelation });
  const read = readList('relations', content, {
    schema: DOCUMENT_ITEMS.relations,
    fill: ({ id, status, ...relation }): Relation => ({
      id: id ?? nameFor(`${relation.from}--${relation.type}--${relation.to}`),
      ...relation,
      status: statusOf(relation.evidence, status),
    }),
    tell,
  });
  return read.flatMap((relation) => {
    const findings = checkRelation(relation, kindOf, words.relationTypes);
    const isNew = findings.some(({ rule }) => rule === 'unknown-type');
    if (isNew) words.addType(relation.type);
    // A type that was not known hides what else is wrong.
    const all = isNew ? [...findings, ...checkRelation(relation, kindOf, words.relationTypes)] : findings;
    if (isDropped('relations', relation.id, all, tell)) return [];
    return [withReadValues('relations', withSoundClaim('relations', relation, context), context)];
  });
}

function readNotes(content: unknown, ids: ReadonlySet<string>, { sources, tell }: Context): readonly Note[] {
  const read = readList('notes', content, {
    schema: DOCUMENT_ITEMS.notes,
    fill: ({ id, title = { und: id }, text = title, ...note }): Note => ({ id, title, text, ...note }),
    tell,
  });
  return read.flatMap((note) => {
    isDropped('notes', note.id, [...checkEvidence(note.evidence, sources), ...checkNote(note, ids)], tell);
    const about = note.about.filter((id) => ids.has(id));
    return about.length > 0 ? [{ ...note, about, evidence: soundEvidence(note.evidence, sources) }] : [];
  });
}

/** An item whose evidence leads somewhere, and whose status says no more than that. */
function withSoundClaim<T extends Entity | Relation>(list: ItemList, item: T, { sources, tell }: Context): T {
  const findings = checkEvidence(allEvidence(item), sources);
  isDropped(list, item.id, findings, tell);
  const sound = findings.length > 0 ? withSoundEvidence(item, sources) : item;
  const claims = checkClaim(sound);
  isDropped(list, item.id, claims, tell);
  return claims.some(({ rule }) => rule === 'stated-without-evidence') ? { ...sound, status: 'unsourced' } : sound;
}

function withSoundEvidence<T extends Entity | Relation>(item: T, sources: ReadonlySet<string>): T {
  const each = <P extends Readonly<{ evidence: readonly Evidence[] }>>(parts: readonly P[]) =>
    parts.map((part) => ({ ...part, evidence: soundEvidence(part.evidence, sources) }));
  const { figures, facts, legalForms }: Partial<Entity> = item;
  return {
    ...item,
    evidence: soundEvidence(item.evidence, sources),
    ...(figures && { figures: each(figures) }),
    ...(facts && { facts: each(facts) }),
    ...(legalForms && { legalForms: each(legalForms) }),
  };
}

/** What leads to a source that is there, its lines in their order. */
function soundEvidence(evidence: readonly Evidence[], sources: ReadonlySet<string>): readonly Evidence[] {
  return evidence
    .filter(({ source }) => sources.has(source))
    .map(({ lines, ...rest }) => (lines ? { ...rest, lines: inOrder(lines) } : rest));
}

const inOrder = ([one, other]: readonly [number, number]) => [Math.min(one, other), Math.max(one, other)] as const;

function withReadValues<T extends Entity | Relation>(list: ItemList, item: T, { words, tell }: Context): T {
  if (!item.values) return item;
  const { values, problems } = readValues(item.values, list === 'entities' ? 'nodes' : 'edges', words);
  for (const problem of problems) {
    const rule = 'rule' in problem ? problem.rule : 'schema';
    tell({ list, item: item.id, ...problem, rule, done: 'repaired' });
  }
  const { values: _read, ...rest } = item;
  return (Object.keys(values).length > 0 ? { ...rest, values } : rest) as T;
}

function readLayouts(content: unknown, kindOf: ReadonlyMap<string, string>, tell: Tell): Atlas['layouts'] {
  if (content === undefined) return new Map();
  const list = 'layout';
  const arrangements = entriesOf(content, { item: null, tell }).map(([name, places]) => {
    const known = entriesOf(places, { item: name, tell }).filter(([id]) => kindOf.has(id));
    const unknown = checkPlaces(Object.keys(Object(places)), kindOf);
    for (const finding of unknown) tell({ list, item: name, field: '', ...finding, done: DONE[finding.rule] });
    const placed = known.flatMap(([id, place]): [string, Position][] => {
      const position = readPart(DOCUMENT_PARTS.place, place, { list, item: name, field: id, tell });
      return position ? [[id, { x: position[0], y: position[1] }]] : [];
    });
    return [name, new Map(placed)] as const;
  });
  return new Map(arrangements.filter(([, places]) => places.size > 0));
}

function entriesOf(
  content: unknown,
  { item, tell }: Readonly<{ item: string | null; tell: Tell }>,
): readonly (readonly [string, unknown])[] {
  if (isRecord(content)) return Object.entries(content).filter(([name]) => v.is(documentKey, name));
  const expected = { is: 'fields' } as const;
  tell({ list: 'layout', item, field: '', rule: 'schema', found: content, expected, done: 'dropped' });
  return [];
}

function readScenes(content: unknown, tell: Tell): readonly Scene[] {
  const scenes = readList('scenes', content, { schema: DOCUMENT_ITEMS.scenes, fill: (scene) => scene, tell });
  if (scenes.length <= MOST_SCENES) return scenes;
  const expected = { is: 'most', bound: MOST_SCENES, of: 'items' } as const;
  tell({ list: 'scenes', item: null, field: '', rule: 'schema', found: scenes, expected, done: 'repaired' });
  return scenes.slice(0, MOST_SCENES);
}
