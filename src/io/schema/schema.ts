import * as v from 'valibot';
import { ATTRIBUTE_TYPES } from '../../graph/attribute-types';
import type { Evidence, LocalText } from '../../graph/model';
import { ATTRIBUTE_USES, ICONS, RANKS, SHAPES } from '../../graph/vocabulary';
import { id, localText } from './texts-and-ids';

/** A page of the web that is safe to lead to. */
const page = v.pipe(v.string(), v.url('address'), v.regex(/^https:\/\/\S+$/, 'address'));
/** What names a thing elsewhere; never what a browser would run. */
const iri = v.pipe(v.string(), v.url('address'), v.regex(/^(https?|urn):/, 'address'));
/** A date of EDTF level 1, as far as the atlas reads it. */
export const edtf = v.pipe(
  v.string(),
  v.regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|\d{3}X|\d{2}XX)$/, 'date'),
);
const status = v.picklist(['stated', 'inferred']);
/** Model units; far more than any map needs, and finite. */
export const coordinate = v.pipe(v.number(), v.minValue(-1e6), v.maxValue(1e6));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const evidence = v.strictObject({
  source: v.string(),
  section: v.pipe(v.string(), v.minLength(1)),
  lines: v.strictTuple([
    v.pipe(v.number(), v.integer(), v.minValue(1)),
    v.pipe(v.number(), v.integer(), v.minValue(1)),
  ]),
  terms: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)),
  for: v.optional(v.array(v.string())),
});

/** Evidence of a document, whose sources may have neither sections nor lines. */
export const looseEvidence = v.strictObject({
  ...evidence.entries,
  section: v.optional(evidence.entries.section),
  lines: v.optional(evidence.entries.lines),
});

/** What an attribute can hold. */
const value = v.union([v.pipe(v.string(), v.minLength(1)), v.number(), v.boolean(), v.array(v.string())]);

const strength = v.picklist(['told', 'wanted', 'possible']);
const part = v.picklist(['founder', 'member', 'partner', 'participant', 'user', 'beneficiary']);

/** What tells the items of one dataset from those of another: how its texts and ids are written. */
type Writing = Readonly<{
  text: v.GenericSchema<unknown, LocalText>;
  /** An id of an item, and the same as a key. */
  ref: v.GenericSchema<unknown, string>;
  key: v.GenericSchema<string>;
  /** Where a source states something. */
  evidence: v.GenericSchema<unknown, Evidence>;
}>;

type VocabularyWriting = Pick<Writing, 'text' | 'ref'>;

/** The legal forms and the facts of an entity, each with evidence of its own. */
export function partSchemas<E extends v.GenericSchema<unknown, readonly Evidence[]>>(
  { text, ref }: VocabularyWriting,
  backing: E,
) {
  const fact = v.strictObject({
    topic: ref,
    strength,
    items: v.pipe(v.array(text), v.minLength(1)),
    evidence: backing,
  });
  const legalForm = v.strictObject({ form: ref, evidence: backing });
  return {
    legalForms: v.optional(v.pipe(v.array(legalForm), v.minLength(1))),
    facts: v.optional(v.pipe(v.array(fact), v.minLength(1))),
  };
}

/** An entity, with what is told of it. */
function entitySchema({ text, ref, key, evidence }: Writing) {
  const parts = partSchemas({ text, ref }, v.pipe(v.array(evidence), v.minLength(1)));

  const figure = v.strictObject({
    label: text,
    value: v.number(),
    unit: v.optional(text),
    date: v.optional(edtf),
    evidence: v.array(evidence),
  });
  return v.strictObject({
    id: ref,
    kind: v.pipe(v.string(), v.minLength(1)),
    register: v.optional(v.literal(true)),
    helix: v.optional(ref),
    contestedHelix: v.optional(v.pipe(v.array(ref), v.minLength(2))),
    name: text,
    short: v.optional(text),
    aliases: v.array(v.string()),
    ours: v.optional(v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1))),
    past: v.optional(v.literal(true)),
    legalForms: parts.legalForms,
    facts: parts.facts,
    summary: v.optional(text),
    founded: v.optional(edtf),
    dissolved: v.optional(edtf),
    date: v.optional(edtf),
    members: v.optional(count),
    companies: v.optional(count),
    figures: v.optional(v.array(figure)),
    contacts: v.optional(v.array(ref)),
    values: v.optional(v.record(key, value)),
    status,
    why: v.optional(text),
    evidence: v.array(evidence),
  });
}

/** A relation between two entities. */
function relationSchema({ text, ref, key, evidence }: Writing) {
  return v.strictObject({
    id: v.pipe(v.string(), v.minLength(1)),
    type: v.pipe(v.string(), v.minLength(1)),
    from: ref,
    to: ref,
    status,
    why: v.optional(text),
    strength: v.optional(strength),
    as: v.optional(part),
    date: v.optional(edtf),
    since: v.optional(edtf),
    until: v.optional(edtf),
    note: v.optional(text),
    values: v.optional(v.record(key, value)),
    evidence: v.array(evidence),
  });
}

/** A source that evidence is of. */
function sourceSchema({ text, ref }: VocabularyWriting) {
  return v.strictObject({
    id: ref,
    title: text,
    publisher: text,
    language: v.string(),
    retrieved: v.pipe(v.string(), v.isoDate()),
    stateOf: v.string(),
    address: v.optional(page),
    note: v.optional(text),
  });
}

/** A note about entities or relations. */
function noteSchema({ text, ref, evidence }: Omit<Writing, 'key'>) {
  return v.strictObject({
    id: ref,
    kind: v.picklist(['contradiction', 'gap', 'spelling']),
    about: v.pipe(v.array(v.string()), v.minLength(1)),
    title: text,
    text,
    evidence: v.array(evidence),
  });
}

/** The schemas of what a dataset holds beside its vocabulary. */
export function itemSchemas(writing: Writing) {
  return {
    entity: entitySchema(writing),
    relation: relationSchema(writing),
    source: sourceSchema(writing),
    note: noteSchema(writing),
  };
}

/** A kind of entities. */
function kindSchema({ text, ref }: VocabularyWriting) {
  return v.strictObject({
    id: ref,
    label: text,
    plural: text,
    context: v.boolean(),
    happens: v.optional(v.literal(true)),
    shape: v.optional(v.picklist(SHAPES)),
    icon: v.optional(v.picklist(ICONS)),
    rank: v.optional(v.picklist(RANKS)),
    acronyms: v.optional(v.boolean()),
    iri: v.optional(iri),
  });
}

/** An attribute of entities or relations. */
function attributeSchema({ text, ref }: VocabularyWriting) {
  return v.strictObject({
    id: ref,
    of: v.picklist(['nodes', 'edges']),
    type: v.picklist(ATTRIBUTE_TYPES),
    label: text,
    short: v.optional(text),
    column: v.optional(text),
    none: v.optional(text),
    some: v.optional(text),
    several: v.optional(text),
    values: v.optional(v.pipe(v.array(v.strictObject({ id: ref, label: text })), v.minLength(1))),
    isPlain: v.optional(v.literal(true)),
    nodes: v.optional(v.literal(true)),
    by: v.optional(ref),
    kinds: v.optional(v.pipe(v.array(ref), v.minLength(1))),
    unit: v.optional(text),
    facet: v.optional(v.picklist(['open', 'folded'])),
    without: v.optional(v.array(v.picklist(ATTRIBUTE_USES))),
    param: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/))),
    iri: v.optional(iri),
  });
}

/** A type of relations, and how it is read. */
function relationTypeSchema({ text, ref }: VocabularyWriting) {
  const phrases = v.strictObject({ forward: text, inverse: text });
  const partPhrases = v.partial(
    v.strictObject(
      Object.fromEntries(part.options.map((one) => [one, phrases])) as Record<
        (typeof part.options)[number],
        typeof phrases
      >,
    ),
  );
  return v.strictObject({
    id: ref,
    name: text,
    ...phrases.entries,
    symmetric: v.boolean(),
    context: v.boolean(),
    iri: v.optional(iri),
    from: v.optional(v.pipe(v.array(ref), v.minLength(1))),
    to: v.optional(v.pipe(v.array(ref), v.minLength(1))),
    endLabel: v.optional(text),
    strengths: v.optional(v.strictObject({ wanted: v.optional(phrases), possible: v.optional(phrases) })),
    parts: v.optional(
      v.strictObject({
        told: v.optional(partPhrases),
        wanted: v.optional(partPhrases),
        possible: v.optional(partPhrases),
      }),
    ),
  });
}

/** Which attribute or type plays a role. */
function rolesSchema({ ref }: Pick<Writing, 'ref'>) {
  return v.partial(
    v.strictObject({
      group: ref,
      side: ref,
      begin: ref,
      end: ref,
      size: ref,
      weight: ref,
      belonging: ref,
      form: ref,
      topic: ref,
      contact: ref,
    }),
  );
}

/** The schemas of what a vocabulary holds. */
export function vocabularySchemas(writing: VocabularyWriting) {
  return {
    kind: kindSchema(writing),
    relationType: relationTypeSchema(writing),
    attribute: attributeSchema(writing),
    roles: rolesSchema(writing),
  };
}

const { entity, relation, source, note } = itemSchemas({ text: localText, ref: id, key: id, evidence });
const { kind, relationType, attribute, roles } = vocabularySchemas({ text: localText, ref: id });

const vocabulary = v.strictObject({
  kinds: v.pipe(v.array(kind), v.minLength(1)),
  relationTypes: v.array(relationType),
  attributes: v.array(attribute),
  roles: roles,
});

/** The schema of each file of a dataset: what validates it, and what is published as JSON Schema. */
export const SCHEMAS = {
  vocabulary: v.pipe(vocabulary, v.description('Kinds, relation types and attributes of a dataset, with their words')),
  entities: v.pipe(v.array(entity), v.description('Entities of the atlas, sorted by id')),
  relations: v.pipe(v.array(relation), v.description('Relations between entities, sorted by id')),
  sources: v.pipe(v.array(source), v.description('Sources that evidence refers to')),
  notes: v.pipe(v.array(note), v.description('Where the source is incomplete or contradicts itself')),
  layout: v.pipe(
    v.record(v.string(), v.record(v.string(), v.strictTuple([coordinate, coordinate]))),
    v.description('Positions in model units: arrangement, then entity, then [x, y]'),
  ),
  ignored: v.pipe(
    v.array(v.strictObject({ term: v.pipe(v.string(), v.minLength(1)), reason: localText })),
    v.description('Names and acronyms of the source that are no entity, each with the reason'),
  ),
} as const;
