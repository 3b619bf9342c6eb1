// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../src/graph/merge/changes';
import { matchContents } from '../../../src/graph/merge/match';
import { mergeContents } from '../../../src/graph/merge/merge';
import { NO_DECISIONS } from '../../../src/graph/merge/proposal';
import type { Entity, Relation } from '../../../src/graph/model';
import type { Vocabulary } from '../../../src/graph/vocabulary';
import { entity, relation } from '../../support/build';
import { registerOf } from '../../support/registers';
import { VOCABULARY } from '../../support/vocabulary';

const NOBODY: ReadonlySet<string> = new Set();

/** The changes of one actor, as `field: before > after`. */
function told(before: Partial<Entity>, after: Partial<Entity>, vocabulary: Partial<Vocabulary> = {}) {
  const [open, incoming] = [before, after].map((patch) =>
    registerOf([entity('a', patch)], [], { vocabulary: { ...VOCABULARY, ...vocabulary } }),
  );
  if (!open || !incoming) return [];
  const { entities } = changesOf(open, incoming, matchContents(open, incoming), NOBODY);
  return entities.changed.map(
    ({ field, attribute, ...each }) =>
      `${attribute ?? field}: ${JSON.stringify(each.before)} > ${JSON.stringify(each.after)}`,
  );
}

describe('a field changes', () => {
  test.each<[string, Partial<Entity>, Partial<Entity>, readonly string[]]>([
    ['where it has another value', { members: 5 }, { members: 7 }, ['members: 5 > 7']],
    ['where it had none', {}, { founded: '2006' }, ['founded: undefined > "2006"']],
    ['not where it says nothing any more', { members: 5, summary: { pl: 'x' } }, {}, []],
    ['not where its list is empty', { aliases: ['A'] }, { aliases: [] }, []],
    ['by what a list adds', { aliases: ['A', 'B'] }, { aliases: ['C', 'A'] }, ['aliases: ["A","B"] > ["A","B","C"]']],
    [
      'in the language that is said',
      { name: { pl: 'A', en: 'A' } },
      { name: { pl: 'B' } },
      ['name: {"pl":"A","en":"A"} > {"pl":"B","en":"A"}'],
    ],
    [
      'in all where no language is said',
      { name: { pl: 'A', en: 'A' } },
      { name: { und: 'B' } },
      ['name: {"pl":"A","en":"A"} > {"und":"B"}'],
    ],
    ['not where a text of no language is one of its texts', { name: { pl: 'A', en: 'B' } }, { name: { und: 'B' } }, []],
    ['not where a text of no language is said in one', { name: { und: 'A' } }, { name: { pl: 'A' } }, []],
    ['not by an order of values', { contacts: ['www', 'mail'] }, { contacts: ['mail', 'www'] }, []],
    ['not to a kind that says nothing', { kind: 'cluster' }, { kind: 'entity' }, []],
    ['not to a status that nothing backs', { status: 'stated' }, { status: 'inferred', evidence: [] }, []],
    ['of attributes by their ids', { values: { x: 1, y: 2 } }, { values: { x: 3 } }, ['x: 1 > 3']],
    [
      'under an id that every object has',
      { values: {} },
      { values: { constructor: 'z' } },
      ['constructor: undefined > "z"'],
    ],
  ])('%s', (_when, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });
});

describe('values are read as the open document has them', () => {
  const said = (text: string) => ({ pl: text });
  const category = { of: 'nodes', type: 'category', label: said('Miasto') } as const;
  const vocabularyOf = (patch: Partial<Vocabulary>) => ({ ...VOCABULARY, roles: {}, attributes: [], ...patch });
  const merged = (open: Vocabulary, incoming: Vocabulary, before: Partial<Entity>, after: Partial<Entity>) => {
    const [one, other] = [
      registerOf([entity('a', before)], [], { vocabulary: open }),
      registerOf([entity('a', after), entity('b')], [], { vocabulary: incoming }),
    ];
    return mergeContents(one, other, matchContents(one, other), NO_DECISIONS);
  };

  test('a value that is called the same is the same, and others join the list', () => {
    const open = vocabularyOf({
      attributes: [{ ...category, id: 'city', values: [{ id: 'lublin', label: said('Lublin') }] }],
    });
    const incoming = vocabularyOf({
      attributes: [
        {
          ...category,
          id: 'm',
          values: [
            { id: 'Lublin', label: said('Lublin') },
            { id: 'K', label: said('Kraków') },
            { id: 'W', label: said('Wilno') },
          ],
        },
      ],
    });
    expect(merged(open, incoming, { values: { city: 'lublin' } }, { values: { m: 'Lublin' } }).vocabulary).toEqual(
      open,
    );
    const { vocabulary, atlas } = merged(open, incoming, { values: { city: 'lublin' } }, { values: { m: 'K' } });
    expect(atlas.entities[0]?.values).toEqual({ city: 'K' });
    expect(vocabulary.attributes[0]?.values?.map(({ id }) => id)).toEqual(['lublin', 'K']);
  });

  test('what plays a role elsewhere comes to the field or the attribute that holds it here', () => {
    const year = { id: 'year', of: 'nodes', type: 'date', label: said('Rok') } as const;
    const playing = vocabularyOf({ attributes: [year], roles: { begin: 'year' } });
    const plain = vocabularyOf({ attributes: [year] });
    const [inField, inValues] = [{ founded: '2006' }, { values: { year: '2006' } }];
    expect(merged(playing, plain, {}, inValues).atlas.entities[0]).toMatchObject(inField);
    expect(merged(plain, playing, {}, inField).atlas.entities[0]).toMatchObject(inValues);
    expect(merged(plain, playing, {}, inField).atlas.entities[0]?.founded).toBe(undefined);
  });

  test('years are numbers among values and dates in fields', () => {
    const year = { id: 'year', of: 'nodes', type: 'number', label: said('Rok') } as const;
    const playing = vocabularyOf({ attributes: [year], roles: { begin: 'year' } });
    const plain = vocabularyOf({ attributes: [year] });
    const inValues = (value: number) => ({ values: { year: value } });
    expect(merged(playing, plain, {}, inValues(965)).atlas.entities[0]?.founded).toBe('0965');
    expect(merged(playing, plain, {}, inValues(20.5)).atlas.entities[0]?.founded).toBe(undefined);
    expect(merged(plain, playing, {}, { founded: '2006' }).atlas.entities[0]).toMatchObject(inValues(2006));
  });

  test('a new attribute plays what nothing plays yet, but arranges nothing', () => {
    const attributes = [
      { id: 'year', of: 'nodes', type: 'date', label: said('Rok') },
      { id: 'city', of: 'nodes', type: 'category', label: said('Miasto') },
    ] as const;
    const incoming = vocabularyOf({ attributes, roles: { begin: 'year', group: 'city' } });
    const after = { founded: '2006', values: { city: 'x' } };
    expect(merged(vocabularyOf({}), incoming, {}, after).vocabulary.roles).toEqual({ begin: 'year' });
  });

  test('an attribute of another type gets another id, which is told', () => {
    const [open, incoming] = [
      vocabularyOf({ attributes: [{ ...category, id: 'm', type: 'number' }] }),
      vocabularyOf({ attributes: [{ ...category, id: 'm' }] }),
    ];
    const [one, other] = [
      registerOf([entity('a', { values: { m: 5 } })], [], { vocabulary: open }),
      registerOf([entity('a', { values: { m: 'x' } })], [], { vocabulary: incoming }),
    ];
    const match = matchContents(one, other);
    expect(changesOf(one, other, match, NOBODY).problems).toEqual([
      { rule: 'attribute-clash', id: 'm', renamed: 'm-2' },
    ]);
    const { atlas, vocabulary } = mergeContents(one, other, match, NO_DECISIONS);
    expect(atlas.entities[0]?.values).toEqual({ m: 5, 'm-2': 'x' });
    expect(vocabulary.attributes.map(({ id, type }) => [id, type])).toEqual([
      ['m', 'number'],
      ['m-2', 'category'],
    ]);
  });

  test('a name in links is of the attribute that has it first', () => {
    const named = (id: string) => ({ id, of: 'nodes', type: 'text', label: said(id), param: 'rok' }) as const;
    const [open, incoming] = [vocabularyOf({ attributes: [named('x')] }), vocabularyOf({ attributes: [named('y')] })];
    const { attributes } = merged(open, incoming, {}, { values: { y: 'z' } }).vocabulary;
    expect(attributes.map(({ id, param }) => [id, param])).toEqual([
      ['x', 'rok'],
      ['y', undefined],
    ]);
  });

  test('values that are actors lead to those of the open document', () => {
    const held = { id: 'in', of: 'nodes', type: 'categories', label: said('W'), nodes: true } as const;
    const vocabulary = vocabularyOf({ attributes: [held] });
    const one = registerOf([entity('lublin')], [], { vocabulary });
    const other = registerOf([entity('x', { name: { pl: 'lublin' } }), entity('y', { values: { in: ['x'] } })], [], {
      vocabulary,
    });
    const { atlas } = mergeContents(one, other, matchContents(one, other), NO_DECISIONS);
    expect(atlas.entities.map(({ id, values }) => [id, values])).toEqual([
      ['lublin', undefined],
      ['y', { in: ['lublin'] }],
    ]);
  });
});

describe('relations', () => {
  const actors = ['a', 'b', 'c'].map((id) => entity(id));
  const changes = (open: readonly Relation[], incoming: readonly Relation[]) => {
    const [one, other] = [registerOf(actors, open), registerOf(actors, incoming)];
    const { added, changed, removed, same } = changesOf(one, other, matchContents(one, other), NOBODY).relations;
    return {
      added: added.map(({ item }) => item.id),
      changed: changed.map(({ id, field, after }) => `${id} ${field}: ${String(after)}`),
      removed: removed.map(({ item }) => item.id),
      same,
    };
  };
  const runs = (id: string, patch: Partial<Relation> = {}) => relation('a', 'runs', 'b', { id, ...patch });

  test('of several changes are counted once', () => {
    const [open, incoming] = [
      registerOf(actors, [runs('1')]),
      registerOf(actors, [runs('1', { since: '2001', until: '2002' })]),
    ];
    const { changed, changedItems, same } = changesOf(open, incoming, matchContents(open, incoming), NOBODY).relations;
    expect([changed.length, changedItems, same]).toEqual([2, 1, 0]);
  });

  test('are the same by their ends and type, whatever they are called', () => {
    expect(changes([runs('1')], [runs('x', { until: '2020' })])).toEqual({
      ...{ added: [], changed: ['1 until: 2020'], removed: [], same: 0 },
    });
    expect(changes([runs('1')], [relation('a', 'coordinates', 'b', { id: '1' })])).toEqual({
      ...{ added: ['1-2'], changed: [], removed: ['1'], same: 0 },
    });
  });

  test('of one pair are told apart by their ids, by all that they say, and by their dates', () => {
    const open = [runs('1', { since: '2001' }), runs('2', { since: '2002' }), runs('3', { since: '2003' })];
    const incoming = [
      runs('3', { since: '2009' }),
      runs('x', { since: '2002' }),
      runs('y', { since: '2001', until: '2004' }),
    ];
    expect(changes(open, incoming)).toEqual({
      ...{ added: ['y'], changed: ['3 since: 2009'], removed: ['1'], same: 1 },
    });
    expect(changes(open, [runs('x', { since: '2001', values: { w: 1 } }), runs('y', { since: '2003' })])).toEqual({
      ...{ added: [], changed: [], removed: ['2'], same: 1 },
      changed: ['1 values: 1'],
    });
  });

  test('of a document without any are not spoken of', () => {
    expect(changes([runs('1')], [])).toEqual({ added: [], changed: [], removed: [], same: 1 });
  });

  test('of a type with no direction are the same from either end', () => {
    const type = VOCABULARY.relationTypes.find(({ symmetric }) => symmetric)?.id ?? '';
    expect(changes([relation('a', type, 'b')], [relation('b', type, 'a')])).toMatchObject({
      added: [],
      removed: [],
      same: 1,
    });
  });
});
