// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RelationType } from '../../../src/graph/vocabulary';
import { type AtlasFiles, type Problem, parseAtlas, problemText } from '../../../src/io/read/parse-atlas';
import { entity, relation } from '../../support/build';
import { VOCABULARY } from '../../support/vocabulary';

const text = { pl: 'tekst', en: 'text' };
const source = {
  id: 'source',
  title: text,
  publisher: text,
  language: 'pl',
  retrieved: '2026-11-22',
  stateOf: '2018',
};
const note = { id: 'note', kind: 'gap', about: ['firm'], title: text, text, evidence: [] };
const firm = entity('firm');
const cluster = entity('cluster', { kind: 'cluster', members: 3, companies: 2 });
const led = relation('firm', 'coordinates', 'cluster');
const [evidence] = firm.evidence;

const FILES: AtlasFiles = {
  vocabulary: VOCABULARY,
  entities: [firm, cluster],
  relations: [led],
  sources: [source],
  notes: [note],
  layout: { map: { firm: [0, 1.5], cluster: [-2, 3] } },
};

/** The problems of the valid files with some replaced. */
function problemsOf(patch: Partial<AtlasFiles>): readonly Problem[] {
  const parsed = parseAtlas({ ...FILES, ...patch });
  return parsed.ok ? [] : parsed.problems;
}

describe('parseAtlas', () => {
  test('takes valid files as they are', () => {
    const parsed = parseAtlas(FILES);
    expect(parsed).toMatchObject({
      ok: true,
      atlas: { entities: [firm, cluster], relations: [led], sources: [source], notes: [note] },
    });
  });

  test('reads positions by arrangement and entity', () => {
    const parsed = parseAtlas(FILES);
    expect(parsed.ok && parsed.atlas.layouts.get('map')?.get('firm')).toEqual({ x: 0, y: 1.5 });
  });

  test('keeps texts in more languages than two', () => {
    const name = { ...text, uk: 'текст' };
    const parsed = parseAtlas({ ...FILES, entities: [{ ...firm, name }, cluster] });
    expect(parsed.ok && parsed.atlas.entities[0]?.name).toEqual(name);
  });
});

/** The vocabulary with one of its types changed. */
const changed = (id: string, patch: Partial<RelationType>) => ({
  ...VOCABULARY,
  relationTypes: VOCABULARY.relationTypes.map((type) => (type.id === id ? { ...type, ...patch } : type)),
});

const [CLUSTERS] = VOCABULARY.kinds.filter(({ id }) => id === 'cluster');

type Case = Readonly<{ patch: Partial<AtlasFiles>; problems: readonly Problem[] }>;

const inferred = { status: 'inferred', why: text, evidence: [] } as const;

const SIZE = VOCABULARY.attributes.find(({ id }) => id === 'members') ?? VOCABULARY.attributes[0];
if (!SIZE) throw new Error('The vocabulary has no attributes.');

/** Files that break one rule each. */
const BROKEN = {
  schema: {
    patch: { entities: [{ ...firm, kind: 7 }, cluster] },
    problems: [{ file: 'entities', id: 'firm kind', rule: 'schema', found: '7', expected: 'string' }],
  },
  'duplicate-id': {
    patch: { relations: [led, led], vocabulary: { ...VOCABULARY, kinds: [...VOCABULARY.kinds, CLUSTERS] } },
    problems: [
      { file: 'vocabulary', id: 'cluster', rule: 'duplicate-id' },
      { file: 'relations', id: led.id, rule: 'duplicate-id' },
    ],
  },
  'duplicate-param': {
    patch: { vocabulary: { ...VOCABULARY, attributes: [...VOCABULARY.attributes, { ...SIZE, id: 'heads' }] } },
    problems: [{ file: 'vocabulary', id: 'members', rule: 'duplicate-param' }],
  },
  'unknown-role': {
    patch: { vocabulary: { ...VOCABULARY, roles: { group: 'tribe' } } },
    problems: [{ file: 'vocabulary', id: 'group', rule: 'unknown-role', found: 'tribe' }],
  },
  'unfit-role': {
    patch: { vocabulary: { ...VOCABULARY, roles: { weight: SIZE.id } } },
    problems: [
      { file: 'vocabulary', id: 'weight', rule: 'unfit-role', found: 'nodes number', expected: 'edges number' },
    ],
  },
  'unknown-kind': {
    patch: {
      entities: [firm, cluster, entity('mars', { kind: 'planet' })],
      vocabulary: changed('linked-with', { from: ['star'], to: ['star'] }),
    },
    problems: [
      { file: 'vocabulary', id: 'linked-with', rule: 'unknown-kind', found: 'star' },
      { file: 'vocabulary', id: 'linked-with', rule: 'unknown-kind', found: 'star' },
      { file: 'entities', id: 'mars', rule: 'unknown-kind', found: 'planet' },
    ],
  },
  'unknown-type': {
    patch: { relations: [relation('firm', 'envies', 'cluster')] },
    problems: [{ file: 'relations', id: 'firm--envies--cluster', rule: 'unknown-type', found: 'envies' }],
  },
  'unknown-end': {
    patch: { relations: [relation('nobody', 'coordinates', 'nothing')] },
    problems: ['nobody', 'nothing'].map((found) => ({
      file: 'relations',
      id: 'nobody--coordinates--nothing',
      rule: 'unknown-end',
      found,
    })),
  },
  'kinds-not-allowed': {
    patch: { relations: [relation('cluster', 'coordinates', 'firm')] },
    problems: [
      {
        file: 'relations',
        id: 'cluster--coordinates--firm',
        rule: 'kinds-not-allowed',
        found: 'cluster → organisation',
        expected: 'organisation|university → cluster',
      },
    ],
  },
  'self-loop': {
    patch: { relations: [relation('cluster', 'collaborates-with', 'cluster')] },
    problems: [{ file: 'relations', id: 'cluster--collaborates-with--cluster', rule: 'self-loop', found: 'cluster' }],
  },
  'stated-without-evidence': {
    patch: { relations: [{ ...led, evidence: [] }] },
    problems: [{ file: 'relations', id: led.id, rule: 'stated-without-evidence' }],
  },
  'inferred-without-why': {
    patch: { entities: [{ ...firm, ...inferred, why: undefined }, cluster] },
    problems: [{ file: 'entities', id: 'firm', rule: 'inferred-without-why' }],
  },
  'unknown-source': {
    patch: { notes: [{ ...note, evidence: [{ ...evidence, source: 'rumour' }] }] },
    problems: [{ file: 'notes', id: 'note', rule: 'unknown-source', found: 'rumour' }],
  },
  'lines-order': {
    patch: { entities: [{ ...firm, evidence: [{ ...evidence, lines: [9, 8] }] }, cluster] },
    problems: [{ file: 'entities', id: 'firm', rule: 'lines-order', found: '9–8' }],
  },
  'companies-exceed-members': {
    patch: { entities: [firm, { ...cluster, companies: 4 }] },
    problems: [{ file: 'entities', id: 'cluster', rule: 'companies-exceed-members', found: '4 of 3' }],
  },
  'side-and-contested-side': {
    patch: { entities: [{ ...firm, helix: 'business', contestedHelix: ['business', 'civil-society'] }, cluster] },
    problems: [{ file: 'entities', id: 'firm', rule: 'side-and-contested-side', found: 'business' }],
  },
  'unknown-side': {
    patch: { entities: [{ ...firm, contestedHelix: ['business', 'church'] }, cluster] },
    problems: [{ file: 'entities', id: 'firm', rule: 'unknown-side', found: 'church' }],
  },
  'unknown-value': {
    patch: { entities: [{ ...firm, legalForms: [{ form: 'guild', evidence: [evidence] }] }, cluster] },
    problems: [{ file: 'entities', id: 'firm', rule: 'unknown-value', found: 'guild' }],
  },
  'strength-of-a-tie': {
    patch: { relations: [{ ...led, strength: 'wanted' }] },
    problems: [{ file: 'relations', id: led.id, rule: 'strength-of-a-tie', found: 'wanted' }],
  },
  'note-about-unknown': {
    patch: { notes: [{ ...note, about: [led.id, 'nobody'] }] },
    problems: [{ file: 'notes', id: 'note', rule: 'note-about-unknown', found: 'nobody' }],
  },
  'symmetric-ends': {
    patch: { vocabulary: changed('collaborates-with', { from: ['cluster'] }) },
    problems: [
      {
        file: 'vocabulary',
        id: 'collaborates-with',
        rule: 'symmetric-ends',
        found: 'cluster → cluster|ecosystem|organisation|university',
      },
    ],
  },
  'symmetric-phrases': {
    patch: { vocabulary: changed('collaborates-with', { inverse: { pl: 'współpracuje z:', en: 'works with' } }) },
    problems: [
      {
        file: 'vocabulary',
        id: 'collaborates-with',
        rule: 'symmetric-phrases',
        found: 'en',
        expected: 'collaborates with',
      },
    ],
  },
  'layout-unknown-id': {
    patch: { layout: { map: { nobody: [0, 0] } } },
    problems: [{ file: 'layout', id: 'map', rule: 'layout-unknown-id', found: 'nobody' }],
  },
} as const satisfies Record<Problem['rule'], Case>;

describe('a broken rule', () => {
  test.each(Object.entries<Case>(BROKEN))(
    '%s is named with file, item and what was found',
    (_rule, { patch, problems }) => {
      expect(problemsOf(patch)).toEqual(problems);
    },
  );

  test('in the evidence of a figure is named too', () => {
    const figure = { label: text, value: 3, evidence: [{ ...evidence, source: 'rumour' }] };
    expect(problemsOf({ entities: [{ ...firm, figures: [figure] }, cluster] })).toEqual([
      { file: 'entities', id: 'firm', rule: 'unknown-source', found: 'rumour' },
    ]);
  });

  test.each([
    ['the start', relation('cluster', 'coordinates', 'other')],
    ['the end', relation('firm', 'coordinates', 'club')],
  ])('of kinds is named where %s alone is of a wrong kind', (_end, wrong) => {
    const entities = [firm, cluster, entity('club'), entity('other', { kind: 'cluster' })];
    expect(problemsOf({ entities, relations: [wrong] }).map(({ rule }) => rule)).toEqual(['kinds-not-allowed']);
  });

  test('does not hide another one', () => {
    const rules = problemsOf({
      entities: [firm, { ...cluster, companies: 4 }],
      notes: [{ ...note, about: ['nobody'] }],
    }).map(({ rule }) => rule);
    expect(rules).toEqual(['companies-exceed-members', 'note-about-unknown']);
  });
});

describe('the role of belonging', () => {
  const rulesOf = (belonging: string) => problemsOf({ vocabulary: { ...VOCABULARY, roles: { belonging } } });

  test('is played by a type of relation that leads one way', () => {
    expect(rulesOf('member-of')).toEqual([]);
  });

  test('is played neither by what reads the same from both ends nor by an attribute', () => {
    expect(rulesOf('collaborates-with')).toEqual([
      {
        file: 'vocabulary',
        id: 'belonging',
        rule: 'unfit-role',
        found: 'symmetric collaborates-with',
        expected: 'directed',
      },
    ]);
    expect(rulesOf(SIZE.id)).toEqual([{ file: 'vocabulary', id: 'belonging', rule: 'unknown-role', found: SIZE.id }]);
  });
});

describe('parseAtlas takes as no problem', () => {
  test('what is inferred with its reason and without evidence', () => {
    expect(problemsOf({ entities: [{ ...firm, ...inferred }, cluster] })).toEqual([]);
  });

  test('as many companies as members', () => {
    expect(problemsOf({ entities: [firm, { ...cluster, companies: 3 }] })).toEqual([]);
  });

  test('evidence of one line', () => {
    expect(problemsOf({ entities: [{ ...firm, evidence: [{ ...evidence, lines: [8, 8] }] }, cluster] })).toEqual([]);
  });

  test('a note about a relation', () => {
    expect(problemsOf({ notes: [{ ...note, about: [led.id] }] })).toEqual([]);
  });
});

describe('the structure of a file', () => {
  test.each([
    ['an id that is not kebab-case ASCII', { id: 'Łódź' }],
    ['a date that is none', { founded: 'in 2006' }],
    ['an uncertain day', { founded: '2014-01-XX' }],
    ['half a member', { members: 1.5 }],
    ['fewer than no members', { members: -1 }],
    ['a side that is no id', { helix: 'The media' }],
    ['a register that says no', { register: false }],
    ['a contact that is no id', { contacts: ['On the telephone'] }],
    ['a name without English', { name: { pl: 'nazwa' } }],
    ['an empty name', { name: { pl: '', en: '' } }],
    ['a field that the schema lacks', { colour: 'red' }],
    ['a claim that is backed by nothing', { status: 'unsourced' }],
    ['a text without a language', { name: 'firm' }],
    ['evidence without a term', { evidence: [{ ...evidence, terms: [] }] }],
    ['evidence of line 0', { evidence: [{ ...evidence, lines: [0, 1] }] }],
  ])('may not hold %s', (_what, patch) => {
    const rules = problemsOf({ entities: [{ ...firm, ...patch }, cluster] }).map(({ rule }) => rule);
    expect([...new Set(rules)]).toEqual(['schema']);
  });

  test.each(['2006', '2013-07', '2014-01-21', '195X', '19XX'])('may hold the date %s', (founded) => {
    expect(problemsOf({ entities: [{ ...firm, founded }, cluster] })).toEqual([]);
  });

  test.each(['2006-13', '2006-00', '2014-01-32', '2014-01-00'])('may not hold the date %s', (founded) => {
    expect(problemsOf({ entities: [{ ...firm, founded }, cluster] }).map(({ rule }) => rule)).toEqual(['schema']);
  });

  test('may not hold a position that is not finite', () => {
    const layout: unknown = JSON.parse('{"map": {"firm": [1e999, 0]}}');
    expect(problemsOf({ layout }).map(({ rule }) => rule)).toEqual(['schema']);
  });

  test('that is wrong keeps the other rules from being asked', () => {
    expect(problemsOf({ entities: [], sources: 'none' }).map(({ rule }) => rule)).toEqual(['schema']);
  });

  test('names an item without an id by its place', () => {
    const [problem] = problemsOf({ entities: [firm, 5] });
    expect(problem).toMatchObject({ file: 'entities', id: '1', rule: 'schema' });
  });

  test('names the file where it is no list at all', () => {
    expect(problemsOf({ entities: null })).toMatchObject([{ file: 'entities', id: '(file)', rule: 'schema' }]);
  });
});

describe('problemText', () => {
  test('says file, item, rule, what was found and what was expected', () => {
    expect(problemText({ file: 'relations', id: 'a', rule: 'schema', found: 'x', expected: 'y' })).toBe(
      'relations.json: a: schema (found x, expected y)',
    );
  });

  test('leaves out what is not known', () => {
    expect(problemText({ file: 'notes', id: 'a', rule: 'duplicate-id' })).toBe('notes.json: a: duplicate-id');
  });
});

const NAMES = Object.keys(FILES) as (keyof AtlasFiles)[];

/** Every place in a value: the keys that lead there. */
function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [at, ...inner.flatMap(([key, child]) => placesIn(child, [...at, key]))];
}

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (place: readonly string[]) =>
  place.reduce<unknown>((value, key) => Object.getOwnPropertyDescriptor(Object(value), key)?.value, FILES);

const RECORDS = placesIn(FILES).filter((place) => place.length > 0 && isRecord(valueAt(place)));

/** A copy with another value at one place; an own property, whatever its name. */
function replaced(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy: object = Array.isArray(value) ? [...value] : { ...Object(value) };
  const inner = replaced(Object.getOwnPropertyDescriptor(copy, key)?.value, rest, other);
  return Object.defineProperty(copy, key, { value: inner, enumerable: true, configurable: true, writable: true });
}

const DANGEROUS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
const anything = fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), fc.jsonValue());

describe('parseAtlas throws nothing', () => {
  const answers = (files: AtlasFiles) => typeof parseAtlas(files).ok === 'boolean';

  test.each(NAMES)('for anything in place of %s', (name) => {
    fc.assert(fc.property(anything, (value) => answers({ ...FILES, [name]: value })));
  });

  test('for anything at any place of valid files', () => {
    const places = fc.constantFrom(...placesIn(FILES).slice(1));
    fc.assert(
      fc.property(places, anything, (place, value) => answers(replaced(FILES, place, value) as AtlasFiles)),
      { numRuns: 500 },
    );
  });

  test('for dangerous keys in any record of valid files', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RECORDS), fc.constantFrom(...DANGEROUS), fc.jsonValue(), (place, key, value) =>
        answers(replaced(FILES, [...place, key], value) as AtlasFiles),
      ),
      { numRuns: 500 },
    );
  });

  test.each(['{"__proto__": null}', '{"map": {"__proto__": 5}}', '{"map": {"constructor": null}}'])(
    'for the layout %s',
    (json) => {
      expect(answers({ ...FILES, layout: JSON.parse(json) })).toBe(true);
    },
  );
});

describe('keys like __proto__', () => {
  const polluting: Readonly<Record<string, unknown>> = JSON.parse(
    '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}',
  );

  test('of any record in the files pollute nothing', () => {
    for (const place of RECORDS) {
      for (const key of ['__proto__', 'constructor']) {
        parseAtlas(
          replaced(FILES, [...place, key], Object.getOwnPropertyDescriptor(polluting, key)?.value) as AtlasFiles,
        );
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      }
    }
  });

  test('of an entity never reach the atlas', () => {
    const parsed = parseAtlas({ ...FILES, entities: [{ ...firm, ...polluting }, cluster] });
    const kept = parsed.ok ? parsed.atlas.entities.flatMap((one) => Object.keys(one)) : [];
    expect(kept.filter((key) => DANGEROUS.includes(key))).toEqual([]);
  });

  test('of an entity never reach its prototype', () => {
    const hostile = JSON.parse(JSON.stringify(firm).replace('{', '{"__proto__": {"register": true},'));
    const parsed = parseAtlas({ ...FILES, entities: [hostile, cluster] });
    expect(parsed.ok && parsed.atlas.entities[0]?.register).not.toBe(true);
  });

  test('of a layout become no arrangement', () => {
    const parsed = parseAtlas({ ...FILES, layout: JSON.parse('{"__proto__": {"firm": [1, 2]}}') });
    expect(parsed.ok ? [...parsed.atlas.layouts.keys()] : []).toEqual([]);
  });
});
