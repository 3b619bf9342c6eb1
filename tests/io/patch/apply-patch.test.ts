// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { diffOf } from '../../../src/graph/document/diff';
import type { Content } from '../../../src/graph/document/document';
import type { Entity, Relation } from '../../../src/graph/model';
import type { Attribute } from '../../../src/graph/vocabulary';
import { applyPatch } from '../../../src/io/patch/apply-patch';
import type { Operation } from '../../../src/io/patch/patch';
import { patchOf } from '../../../src/io/patch/patch-of';
import type { Scene } from '../../../src/io/read/parse-story';
import { atlasOf, entity, relation } from '../../support/build';
import { VOCABULARY } from '../../support/vocabulary';

const SOURCE = { id: 'source', title: { pl: 'Źródło' }, publisher: {}, language: 'pl', retrieved: '', stateOf: '' };

const HUE: Attribute = { id: 'hue', of: 'nodes', type: 'text', label: { pl: 'Barwa', en: 'Hue' } };

const documentOf = (entities: readonly Entity[], relations: readonly Relation[] = []): Content<Scene> => ({
  title: { pl: 'Atlas', en: 'Atlas' },
  vocabulary: { ...VOCABULARY, attributes: [...VOCABULARY.attributes, HUE] },
  atlas: atlasOf(entities, relations, {
    sources: [SOURCE],
    layouts: new Map([['years', new Map([['school', { x: 1, y: 2 }]])]]),
  }),
  scenes: [],
});

const CITY = entity('city', { founded: '2015', values: { hue: 'red' } });
const SCHOOL = entity('school', { kind: 'university' });
const RUNS = relation('city', 'runs', 'school');
const BASE = documentOf([CITY, SCHOOL], [RUNS]);

const apply = (operations: readonly Operation[], content = BASE) => applyPatch(content, { operations });
const change = (path: string, before: unknown, after: unknown): readonly Operation[] => [
  { op: 'test', path, value: before },
  { op: 'replace', path, value: after },
];
const removal = (path: string, before: unknown): readonly Operation[] => [
  { op: 'test', path, value: before },
  { op: 'remove', path },
];
const without = ({ id: _id, ...fields }: Readonly<{ id: string }>) => fields;

const YEAR = change('/entities/city/founded', '2015', '2014');
const withCity = (patch: Partial<Entity>) => documentOf([{ ...CITY, ...patch }, SCHOOL], [RUNS]);
const cityOf = ({ atlas }: Content) => atlas.entities.find(({ id }) => id === 'city');

describe('a change', () => {
  test('is made where what it tests still holds, and leaves all else the same', () => {
    const { content, done, already, conflicts } = apply(YEAR);
    expect(cityOf(content)).toEqual({ ...CITY, founded: '2014' });
    expect({ done, already, conflicts }).toEqual({ done: ['/entities/city/founded'], already: [], conflicts: [] });
    expect(content.atlas.entities[1]).toBe(SCHOOL);
    expect(content.atlas.relations).toBe(BASE.atlas.relations);
  });

  test('that takes an actor away takes it out of every arrangement', () => {
    const { content, conflicts } = apply([
      ...removal('/relations/city--runs--school', without(RUNS)),
      ...removal('/entities/school', without(SCHOOL)),
    ]);
    expect([content.atlas.entities, content.atlas.layouts.get('years')?.has('school') ?? false, conflicts]).toEqual([
      [CITY],
      false,
      [],
    ]);
  });

  test('is so already where somebody else made it', () => {
    const changed = withCity({ founded: '2014' });
    const { content, already, done } = apply(YEAR, changed);
    expect({ already, done }).toEqual({ already: ['/entities/city/founded'], done: [] });
    expect(content).toBe(changed);
  });

  test('is a conflict where somebody else made another one', () => {
    const { content, conflicts } = apply(YEAR, withCity({ founded: '2013' }));
    expect(conflicts).toMatchObject([
      { path: '/entities/city/founded', before: '2015', wanted: '2014', found: '2013', problem: null },
    ]);
    expect(cityOf(content)?.founded).toBe('2013');
  });

  test.each([
    ['of a field that is gone', YEAR, withCity({ founded: undefined })],
    ['of somebody who is gone', YEAR, documentOf([SCHOOL])],
    [
      'of a value of somebody who is gone',
      [{ op: 'add', path: '/entities/city/date', value: '2014' }] as const,
      documentOf([SCHOOL]),
    ],
    [
      'that takes away a field of somebody who is gone',
      removal('/entities/city/founded', '2015'),
      documentOf([SCHOOL]),
    ],
    [
      'that takes somebody away who has changed',
      removal('/entities/city', without(CITY)),
      withCity({ founded: '2013' }),
    ],
    [
      'that adds what is there and is another',
      [{ op: 'add', path: '/entities/city', value: without(SCHOOL) }] as const,
      BASE,
    ],
    ['into a list as if it were fields', change('/entities/city/aliases/0', 'a', 'b'), withCity({ aliases: ['a'] })],
  ])('%s is a conflict, and nothing changes', (_what, operations, content) => {
    const result = apply(operations, content);
    expect(result.conflicts).toHaveLength(1);
    expect(result.content).toEqual(content);
  });

  test('of values is made value by value, the last of which takes them along', () => {
    const added = apply([{ op: 'add', path: '/entities/school/values/hue', value: 'blue' }]);
    expect(added.content.atlas.entities[1]?.values).toEqual({ hue: 'blue' });
    const gone = apply(removal('/entities/city/values/hue', 'red'));
    expect(cityOf(gone.content)).toEqual({ ...without(CITY), id: 'city', values: undefined });
  });

  test('of a text is made language by language', () => {
    const operations: readonly Operation[] = [
      { op: 'add', path: '/entities/city/summary/pl', value: 'opis' },
      { op: 'add', path: '/entities/city/summary/en', value: 'summary' },
      ...change('/title/en', 'Atlas', 'Map'),
    ];
    const { content } = apply(operations);
    expect(cityOf(content)?.summary).toEqual({ pl: 'opis', en: 'summary' });
    expect(content.title).toEqual({ pl: 'Atlas', en: 'Map' });
  });

  test('of a place is made in its arrangement, also in one that is new', () => {
    const operations: readonly Operation[] = [
      ...change('/layouts/years/school', [1, 2], [3, 4]),
      { op: 'add', path: '/layouts/helix/city', value: [5, 6] },
    ];
    const { layouts } = apply(operations).content.atlas;
    expect(layouts).toEqual(
      new Map([
        ['years', new Map([['school', { x: 3, y: 4 }]])],
        ['helix', new Map([['city', { x: 5, y: 6 }]])],
      ]),
    );
  });
});

describe('what would break the document', () => {
  const rulesOf = (operations: readonly Operation[], content = BASE) =>
    apply(operations, content).conflicts.map(({ path, problem }) => [path, problem?.rule]);

  test.each([
    ['a date that is none', change('/entities/city/founded', '2015', 'spring'), '/entities/city/founded', 'schema'],
    [
      'an attribute that there is not',
      [{ op: 'add', path: '/entities/city/values/ghost', value: 'a' }] as const,
      '/entities/city/values/ghost',
      'unknown-attribute',
    ],
    [
      'a field that there is not',
      [{ op: 'add', path: '/entities/city/smell', value: 1 }] as const,
      '/entities/city/smell',
      'schema',
    ],
    [
      'an actor that is no group of fields',
      [{ op: 'add', path: '/entities/new', value: 7 }] as const,
      '/entities/new',
      'schema',
    ],
    [
      'a relation with nobody',
      [{ op: 'add', path: '/relations/r', value: without(relation('city', 'runs', 'ghost')) }] as const,
      '/relations/r',
      'unknown-end',
    ],
    [
      'a type that there is not',
      change('/relations/city--runs--school/type', 'runs', 'haunts'),
      '/relations/city--runs--school/type',
      'unknown-type',
    ],
    [
      'a source that there is not',
      change('/entities/city/evidence', CITY.evidence, [{ ...CITY.evidence[0], source: 'x' }]),
      '/entities/city/evidence',
      'unknown-source',
    ],
    [
      'an end that goes and leaves its relation',
      removal('/entities/school', without(SCHOOL)),
      '/entities/school',
      'unknown-end',
    ],
    [
      'a source that goes and leaves what it backs',
      removal('/sources/source', without(SOURCE)),
      '/sources/source',
      'unknown-source',
    ],
    [
      'a place of nobody',
      [{ op: 'add', path: '/layouts/years/ghost', value: [0, 0] }] as const,
      '/layouts/years/ghost',
      'layout-unknown-id',
    ],
    ['a place that is none', change('/layouts/years/school', [1, 2], [1e9, 2]), '/layouts/years/school', 'schema'],
    [
      'a role of nothing',
      change('/vocabulary/roles/begin', 'founded', 'ghost'),
      '/vocabulary/roles/begin',
      'unknown-role',
    ],
    [
      'a kind that goes and leaves its actors',
      removal(
        '/vocabulary/kinds/university',
        without(VOCABULARY.kinds.find(({ id }) => id === 'university') ?? { id: '' }),
      ),
      '/vocabulary/kinds/university',
      'unknown-kind',
    ],
  ])('%s is a conflict with its rule, and nothing changes', (_what, operations, path, rule) => {
    expect(rulesOf(operations)).toContainEqual([path, rule]);
    expect(apply(operations).content).toEqual(BASE);
  });

  test('takes along what cannot be without it, and leaves the rest to be done', () => {
    const operations: readonly Operation[] = [
      { op: 'add', path: '/entities/firm', value: { ...without(entity('firm')), founded: 'spring' } },
      { op: 'add', path: '/relations/r', value: without(relation('firm', 'runs', 'school')) },
      ...YEAR,
    ];
    expect(rulesOf(operations)).toEqual([
      ['/entities/firm', 'schema'],
      ['/relations/r', 'unknown-end'],
    ]);
    expect(apply(operations).done).toEqual(['/entities/city/founded']);
  });

  test('leads to an end when everything is forbidden', () => {
    const operations = [...removal('/entities/city', without(CITY)), ...removal('/entities/school', without(SCHOOL))];
    expect(apply(operations).content).toEqual(BASE);
  });

  test('was wrong before and is no matter of the patch', () => {
    const unsound = documentOf([CITY, SCHOOL], [RUNS, relation('city', 'haunts', 'school')]);
    expect(apply(YEAR, unsound).conflicts).toEqual([]);
  });

  test.each([
    ['an actor', '/entities/new', '{"kind": "organisation", "__proto__": {"polluted": true}}'],
    ['a text', '/entities/city/summary', '{"pl": "a", "__proto__": {"polluted": true}}'],
    ['values', '/entities/school/values', '{"hue": "a", "__proto__": {"polluted": true}}'],
  ])('keys that mean something to every object become nothing in %s', (_what, path, text) => {
    const { content } = apply([{ op: 'add', path, value: JSON.parse(text) }]);
    expect(Object({}).polluted).toBeUndefined();
    expect(JSON.stringify(content)).not.toContain('polluted');
  });
});

describe('a conflict that is decided', () => {
  const changed = withCity({ founded: '2013' });

  test('for the patch is done', () => {
    const { content, conflicts } = applyPatch(changed, { operations: YEAR }, () => 'theirs');
    expect([cityOf(content)?.founded, conflicts]).toEqual(['2014', []]);
  });

  test('for the document is left', () => {
    const { content, conflicts } = applyPatch(changed, { operations: YEAR }, () => 'mine');
    expect([cityOf(content)?.founded, conflicts]).toEqual(['2013', []]);
  });

  test('each by itself', () => {
    const operations = [...YEAR, ...change('/entities/city/name/en', 'city', 'town')];
    const other = withCity({ founded: '2013', name: { pl: 'city', en: 'burgh' } });
    const { content, conflicts } = applyPatch(other, { operations }, ({ path }) =>
      path.endsWith('en') ? 'theirs' : null,
    );
    expect(cityOf(content)?.name.en).toBe('town');
    expect(conflicts.map(({ path }) => path)).toEqual(['/entities/city/founded']);
  });

  test('for the patch cannot be done to somebody who is gone, or against a rule', () => {
    const gone = applyPatch(documentOf([SCHOOL]), { operations: YEAR }, () => 'theirs');
    const broken = applyPatch(BASE, { operations: change('/entities/city/founded', '2015', 'x') }, () => 'theirs');
    expect([gone.conflicts.length, broken.conflicts.length]).toEqual([1, 1]);
  });
});

test('ids of any letters are escaped as RFC 6901 says', () => {
  const after = documentOf([{ ...CITY, founded: '2014' }, SCHOOL, entity('a/b~c'), entity('~d')], [RUNS]);
  const info = { document: { id: '', title: { en: 'A' } }, made: '2026-01-31' };
  const patch = patchOf(diffOf(BASE, after), info);
  expect(patch.operations.map(({ path }) => path)).toContain('/entities/a~1b~0c');
});

test('of very many problems the one cause is the only conflict', () => {
  const content = documentOf(Array.from({ length: 2000 }, (_, index) => entity(`e${index}`)));
  const { conflicts, content: after } = apply(removal('/sources/source', without(SOURCE)), content);
  expect(conflicts.map(({ problem }) => problem?.rule)).toEqual(['unknown-source']);
  expect(after).toEqual(content);
});
