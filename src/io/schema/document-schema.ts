import * as v from 'valibot';
import { STATUSES } from '../../graph/model';
import { ANY_KIND } from '../../graph/vocabulary';
import { ALL_SCHEMAS } from './all-schemas';
import { coordinate, itemSchemas, looseEvidence, partSchemas, vocabularySchemas } from './schema';
import { languageTag, scene } from './story-schema';
import { MAPPING } from './table-mapping';

/** An id of a document: any text that no reading of a file or a link takes for something else. */
export const documentKey = v.pipe(
  v.string(),
  v.regex(/^(?!~)(?!(__proto__|constructor|prototype)$)[\S ]{1,200}$/, 'reference'),
);
const ref = v.union([
  documentKey,
  v.pipe(
    v.number(),
    v.transform((number) => `${number}`),
  ),
]);

/** Text in one language at least; a plain one is in a language of which nobody says which it is. */
const text = v.union([
  v.pipe(
    v.string(),
    v.minLength(1),
    v.transform((und) => ({ und })),
  ),
  v.pipe(v.record(languageTag, v.pipe(v.string(), v.minLength(1))), v.minEntries(1)),
]);

const items = itemSchemas({ text, ref, key: documentKey, evidence: looseEvidence });
const words = vocabularySchemas({ text, ref });
const backing = v.optional(items.entity.entries.evidence, []);
const claim = { status: v.optional(v.picklist(STATUSES)), evidence: backing };
/** What is said of an actor may be without a source, which is told. */
const parts = partSchemas({ text, ref }, backing);

/** What of an item has to be there, that it is one; the rest is filled in where a document is read. */
export const DOCUMENT_ITEMS = {
  kinds: v.strictObject({
    ...words.kind.entries,
    label: v.optional(text),
    plural: v.optional(text),
    context: v.optional(v.boolean(), false),
  }),
  relationTypes: v.strictObject({
    ...words.relationType.entries,
    name: v.optional(text),
    forward: v.optional(text),
    inverse: v.optional(text),
    symmetric: v.optional(v.boolean(), false),
    context: v.optional(v.boolean(), false),
  }),
  attributes: v.strictObject({
    ...words.attribute.entries,
    of: v.optional(words.attribute.entries.of, 'nodes'),
    type: v.optional(words.attribute.entries.type, 'text'),
    label: v.optional(text),
  }),
  entities: v.strictObject({
    ...items.entity.entries,
    ...parts,
    ...claim,
    kind: v.optional(ref, ANY_KIND),
    name: v.optional(text),
    aliases: v.optional(items.entity.entries.aliases, []),
    members: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(Number.MAX_VALUE))),
  }),
  relations: v.strictObject({
    ...items.relation.entries,
    ...claim,
    id: v.optional(ref),
    type: v.optional(ref, 'relation'),
  }),
  sources: v.strictObject({
    ...items.source.entries,
    title: v.optional(text),
    publisher: v.optional(text),
    language: v.optional(v.string(), 'und'),
    retrieved: v.optional(v.string(), ''),
    stateOf: v.optional(v.string(), ''),
  }),
  notes: v.strictObject({
    ...items.note.entries,
    kind: v.optional(items.note.entries.kind, 'gap'),
    title: v.optional(text),
    text: v.optional(text),
    evidence: claim.evidence,
  }),
  scenes: scene,
} as const;

/** An item once its document is open: everything that a reader needs not write is there. */
export const WHOLE_ITEMS = {
  kinds: words.kind,
  relationTypes: words.relationType,
  attributes: words.attribute,
  entities: v.strictObject({
    ...items.entity.entries,
    ...parts,
    status: v.picklist(STATUSES),
    members: DOCUMENT_ITEMS.entities.entries.members,
  }),
  relations: v.strictObject({ ...items.relation.entries, status: v.picklist(STATUSES) }),
  sources: v.strictObject({
    ...items.source.entries,
    publisher: v.optional(v.record(languageTag, v.pipe(v.string(), v.minLength(1))), {}),
    retrieved: v.string(),
  }),
  notes: items.note,
  scenes: v.strictObject({
    ...scene.entries,
    title: v.optional(scene.entries.title, {}),
    text: v.optional(scene.entries.text, {}),
    notes: v.optional(scene.entries.notes, {}),
  }),
} as const;

/** What of a document is no list of items. */
export const DOCUMENT_PARTS = {
  title: text,
  roles: words.roles,
  place: v.strictTuple([coordinate, coordinate]),
  licence: text,
  origin: text,
  savedFrom: documentKey,
  mapping: MAPPING,
} as const;

const listOf = <T extends keyof typeof DOCUMENT_ITEMS>(name: T) => v.optional(v.array(DOCUMENT_ITEMS[name]));

/** The file of a document, as it is published; it is read leniently, part by part (`parseDocument`). */
export const DOCUMENT_SCHEMA = v.pipe(
  v.strictObject({
    format: v.literal('wyzyny'),
    version: v.literal(1),
    title: v.optional(DOCUMENT_PARTS.title),
    vocabulary: v.optional(
      v.strictObject({
        kinds: listOf('kinds'),
        relationTypes: listOf('relationTypes'),
        attributes: listOf('attributes'),
        roles: v.optional(DOCUMENT_PARTS.roles),
      }),
    ),
    entities: v.pipe(v.array(DOCUMENT_ITEMS.entities), v.minLength(1)),
    relations: listOf('relations'),
    sources: listOf('sources'),
    notes: listOf('notes'),
    layout: v.optional(v.record(documentKey, v.record(documentKey, DOCUMENT_PARTS.place))),
    scenes: listOf('scenes'),
    licence: v.optional(DOCUMENT_PARTS.licence),
    origin: v.optional(DOCUMENT_PARTS.origin),
    savedFrom: v.optional(DOCUMENT_PARTS.savedFrom),
    mapping: v.optional(DOCUMENT_PARTS.mapping),
  }),
  v.description('A graph with its vocabulary, sources, notes, positions and scenes in one file'),
);

/** Every schema by the name under which it is published as JSON Schema. */
export const PUBLISHED_SCHEMAS = { ...ALL_SCHEMAS, document: DOCUMENT_SCHEMA } as const;
