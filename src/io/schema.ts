import * as v from 'valibot';
import { ATTRIBUTE_TYPES, ICONS, RANKS, SHAPES } from '../graph/vocabulary';

export const localText = v.objectWithRest(
  { pl: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) },
  v.string(),
);
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-+[a-z0-9]+)*$/));
const iri = v.pipe(v.string(), v.url());
const edtf = v.pipe(v.string(), v.regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|\d{3}X|\d{2}XX)$/));
const status = v.picklist(['stated', 'inferred']);
/** Model units; far more than any map needs, and finite. */
const coordinate = v.pipe(v.number(), v.minValue(-1e6), v.maxValue(1e6));
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

/** Values of attributes that have no field of their own. */
const values = v.record(
  id,
  v.union([v.pipe(v.string(), v.minLength(1)), v.number(), v.boolean(), v.array(v.string())]),
);

const strength = v.picklist(['told', 'wanted', 'possible']);
const part = v.picklist(['founder', 'member', 'partner', 'participant', 'user', 'beneficiary']);

const fact = v.strictObject({
  topic: v.picklist([
    'fields',
    'services',
    'products',
    'activities',
    'for-members',
    'education',
    'funds',
    'joining',
    'aims',
  ]),
  strength,
  items: v.pipe(v.array(localText), v.minLength(1)),
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
});

const legalForm = v.strictObject({
  form: v.picklist(['foundation', 'association', 'company', 'sole-trader', 'municipality', 'university']),
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
});

const figure = v.strictObject({
  label: localText,
  value: v.number(),
  unit: v.optional(localText),
  date: v.optional(edtf),
  evidence: v.array(evidence),
});

const entity = v.strictObject({
  id,
  kind: v.pipe(v.string(), v.minLength(1)),
  register: v.optional(v.literal(true)),
  helix: v.optional(id),
  contestedHelix: v.optional(v.pipe(v.array(id), v.minLength(2))),
  name: localText,
  short: v.optional(localText),
  aliases: v.array(v.string()),
  ours: v.optional(v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1))),
  past: v.optional(v.literal(true)),
  legalForms: v.optional(v.pipe(v.array(legalForm), v.minLength(1))),
  facts: v.optional(v.pipe(v.array(fact), v.minLength(1))),
  summary: v.optional(localText),
  founded: v.optional(edtf),
  dissolved: v.optional(edtf),
  date: v.optional(edtf),
  members: v.optional(count),
  companies: v.optional(count),
  figures: v.optional(v.array(figure)),
  contacts: v.optional(v.array(v.picklist(['website', 'fan-page']))),
  values: v.optional(values),
  status,
  why: v.optional(localText),
  evidence: v.array(evidence),
});

const relation = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  type: v.pipe(v.string(), v.minLength(1)),
  from: id,
  to: id,
  status,
  why: v.optional(localText),
  strength: v.optional(strength),
  as: v.optional(part),
  date: v.optional(edtf),
  since: v.optional(edtf),
  until: v.optional(edtf),
  note: v.optional(localText),
  values: v.optional(values),
  evidence: v.array(evidence),
});

const source = v.strictObject({
  id,
  title: localText,
  publisher: localText,
  language: v.string(),
  retrieved: v.pipe(v.string(), v.isoDate()),
  stateOf: v.string(),
  note: v.optional(localText),
});

const note = v.strictObject({
  id,
  kind: v.picklist(['contradiction', 'gap', 'spelling']),
  about: v.pipe(v.array(v.string()), v.minLength(1)),
  title: localText,
  text: localText,
  evidence: v.array(evidence),
});

const phrases = v.strictObject({ forward: localText, inverse: localText });
const partPhrases = v.partial(
  v.strictObject(
    Object.fromEntries(part.options.map((one) => [one, phrases])) as Record<
      (typeof part.options)[number],
      typeof phrases
    >,
  ),
);

const kind = v.strictObject({
  id,
  label: localText,
  plural: localText,
  context: v.boolean(),
  shape: v.optional(v.picklist(SHAPES)),
  icon: v.optional(v.picklist(ICONS)),
  rank: v.optional(v.picklist(RANKS)),
  acronyms: v.optional(v.boolean()),
  iri: v.optional(iri),
});

const attribute = v.strictObject({
  id,
  of: v.picklist(['nodes', 'edges']),
  type: v.picklist(ATTRIBUTE_TYPES),
  label: localText,
  short: v.optional(localText),
  column: v.optional(localText),
  none: v.optional(localText),
  some: v.optional(localText),
  several: v.optional(localText),
  values: v.optional(v.pipe(v.array(v.strictObject({ id, label: localText })), v.minLength(1))),
  kinds: v.optional(v.pipe(v.array(id), v.minLength(1))),
  unit: v.optional(localText),
  facet: v.optional(v.picklist(['open', 'folded'])),
  param: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/))),
  iri: v.optional(iri),
});

const vocabulary = v.strictObject({
  kinds: v.pipe(v.array(kind), v.minLength(1)),
  relationTypes: v.array(
    v.strictObject({
      id,
      name: localText,
      ...phrases.entries,
      symmetric: v.boolean(),
      context: v.boolean(),
      iri: v.optional(iri),
      from: v.optional(v.pipe(v.array(id), v.minLength(1))),
      to: v.optional(v.pipe(v.array(id), v.minLength(1))),
      endLabel: v.optional(localText),
      strengths: v.optional(v.strictObject({ wanted: v.optional(phrases), possible: v.optional(phrases) })),
      parts: v.optional(
        v.strictObject({
          told: v.optional(partPhrases),
          wanted: v.optional(partPhrases),
          possible: v.optional(partPhrases),
        }),
      ),
    }),
  ),
  attributes: v.array(attribute),
  roles: v.partial(v.strictObject({ group: id, side: id, begin: id, end: id, size: id, weight: id })),
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
