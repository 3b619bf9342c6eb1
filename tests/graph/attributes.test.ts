// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ATTRIBUTE_TYPES } from '../../src/graph/attribute-types';
import { attributeNamed, attributesFor } from '../../src/graph/attributes';
import { attributeOfChoice, choiceNamed, colourScale, coloursOf, sizesOf } from '../../src/graph/colour/colour-scale';
import { facetColumns } from '../../src/graph/filter/columns';
import {
  facetInterval,
  facetsOf,
  facetValues,
  KIND,
  NO_VALUE,
  paramOf,
  placeFacets,
} from '../../src/graph/filter/facets';
import {
  matrixColumnNamed,
  matrixColumns,
  matrixRowNamed,
  matrixRows,
  YEAR,
} from '../../src/graph/matrix/matrix-traits';
import { groupingNamed, groupingsOf, partitionBy } from '../../src/graph/measures/partition';
import { own } from '../../src/graph/own';
import { firstPicks } from '../../src/graph/picks/picks';
import { attributeValue } from '../../src/graph/role-fields';
import { madeUpGraphs } from '../support/arbitrary';
import { entity, graphOf, sourceOf } from '../support/build';
import { attribute, galleryOf, paintingsOf } from '../support/made-up';
import { shippedGraph } from '../support/shipped';
import { VOCABULARY } from '../support/vocabulary';

const shipped = shippedGraph();
const EVERY_TYPE = ATTRIBUTE_TYPES.map((type) => attribute(`of-${type}`, type, { facet: 'open' }));
const idsOf = (all: readonly Readonly<{ id: string }>[]) => all.map(({ id }) => id);

describe('attributesFor', () => {
  test('offers for colours what can be told apart, for sizes numbers, for columns everything', () => {
    const vocabulary = galleryOf(EVERY_TYPE);
    expect(idsOf(attributesFor('size', vocabulary))).toEqual(['of-number']);
    expect(idsOf(attributesFor('colour', vocabulary))).toEqual(
      ['category', 'categories', 'number', 'date', 'flag', 'colour'].map((type) => `of-${type}`),
    );
    expect(attributesFor('column', vocabulary)).toEqual(EVERY_TYPE);
  });

  test('leaves out what is not to be offered, what relations have, and the kind, which every vocabulary has', () => {
    const vocabulary = galleryOf([
      attribute('price', 'number', { without: ['size'] }),
      attribute('weight', 'number', { of: 'edges' }),
      attribute('kind', 'number'),
    ]);
    expect(attributesFor('size', vocabulary)).toEqual([]);
    expect(idsOf(attributesFor('column', vocabulary))).toEqual(['price']);
  });
});

describe('the values of an attribute', () => {
  const roles = { side: 'school', begin: 'year-of-birth', size: 'height' };

  test('are read from the field of its role, else from the values', () => {
    const node = entity('a', {
      helix: 'academia',
      founded: '1900',
      members: 7,
      values: { school: 'none', style: 'x' },
    });
    const read = (id: string, played = {}) => attributeValue(node, id, played);
    expect(['school', 'year-of-birth', 'height', 'style'].map((id) => read(id, roles))).toEqual([
      'academia',
      '1900',
      7,
      'x',
    ]);
    expect(read('school')).toBe('none');
  });

  test.each(['constructor', 'toString', '__proto__'])('are none under %s, which every object has', (id) => {
    expect(attributeValue(entity('a', { values: {} }), id, {})).toBeUndefined();
    expect(own({}, id)).toBeUndefined();
  });

  test('are found by id before the name in links', () => {
    const vocabulary = galleryOf([attribute('a', 'flag', { param: 'b' }), attribute('b', 'flag', { param: 'c' })]);
    const found = ['a', 'b', 'c', 'd'].map((name) => attributeNamed(vocabulary, name)?.id);
    expect(found).toEqual(['a', 'b', 'b', undefined]);
  });
});

describe('facets of a vocabulary without roles', () => {
  const vocabulary = galleryOf([
    ...EVERY_TYPE,
    attribute('hidden', 'flag'),
    attribute('kind', 'flag', { facet: 'open' }),
  ]);

  test('are the kind and what can be chosen by values or by a range', () => {
    const { offered, values, ranges } = facetsOf(vocabulary);
    expect(idsOf(values)).toEqual(['kind', 'of-category', 'of-categories', 'of-flag']);
    expect(idsOf(ranges)).toEqual(['of-number', 'of-date', '~degree']);
    expect(idsOf(offered)).toEqual(['kind', 'of-category', 'of-categories', 'of-number', 'of-date', 'of-flag']);
    expect(offered[0]).toBe(KIND);
  });

  test('are the same object each time, and called by their id in links', () => {
    expect(facetsOf(vocabulary)).toBe(facetsOf(vocabulary));
    expect(facetsOf(vocabulary).values.map(paramOf)).toEqual(['kind', 'a.of-category', 'a.of-categories', 'a.of-flag']);
  });

  test('read what a node has under any type', () => {
    const values = {
      'of-category': 'oil',
      'of-categories': ['red', 'blue'],
      'of-flag': false,
      'of-number': 0,
      'of-date': '195X',
    };
    const columns = facetColumns(paintingsOf(vocabulary, { values }), { inferred: true });
    const read = (id: string) =>
      ['of-category', 'of-categories', 'of-flag'].map((each) => facetValues(columns, each, id));
    expect(read('sea')).toEqual([['oil'], ['red', 'blue'], ['no']]);
    expect(read('fog')).toEqual([[NO_VALUE], [NO_VALUE], [NO_VALUE]]);
    expect(['of-number', 'of-date'].map((each) => facetInterval(columns, each, 'sea'))).toEqual([
      [0, 0],
      [1950, 1959],
    ]);
  });

  test('do not apply to a kind that has none of it', () => {
    const frames = galleryOf([attribute('frame', 'category', { facet: 'open', kinds: ['painting'] })]);
    const columns = facetColumns(paintingsOf(frames), { inferred: true });
    expect([facetValues(columns, 'frame', 'anna'), facetValues(columns, 'frame', 'fog')]).toEqual([[], [NO_VALUE]]);
  });
});

describe('choices of colours and sizes', () => {
  test('of the shipped atlas are what they were before', () => {
    const colours = [
      'side',
      'kind',
      'ecosystem',
      'industry',
      'founded',
      'members',
      'share',
      'degree',
      'community',
      'measure',
    ];
    expect([...coloursOf(shipped)].toSorted()).toEqual(colours.toSorted());
    expect(coloursOf(shipped)[0]).toBe('side');
    expect(sizesOf(shipped)).toEqual(['size', 'companies', 'degree', 'measure', 'even']);
  });

  test('begin with the groups where all are of one kind', () => {
    const vocabulary = galleryOf([attribute('style', 'category')], { group: 'style' });
    const alike = { ...vocabulary, kinds: vocabulary.kinds.slice(0, 1) };
    expect(coloursOf(paintingsOf(alike))[0]).toBe('style');
    expect(coloursOf(paintingsOf(vocabulary))[0]).toBe('kind');
  });

  test('without roles begin with the kind, and with what is computed', () => {
    expect(coloursOf(paintingsOf(galleryOf([])))).toEqual(['kind', 'degree', 'community', 'measure']);
    expect(sizesOf(paintingsOf(galleryOf([])))).toEqual(['degree', 'measure', 'even']);
  });

  test.each([
    ['side', 'side'],
    ['helix', 'side'],
    ['ecosystem', 'ecosystem'],
    ['upland', 'ecosystem'],
    ['degree', 'degree'],
    ['coordinator', undefined],
    ['constructor', undefined],
  ])('named %s mean %s', (name, choice) => {
    expect(choiceNamed(name, 'side', coloursOf(shipped), VOCABULARY)).toBe(choice);
  });

  test.each([
    ['size', 'size'],
    ['members', 'size'],
    ['companies', 'companies'],
    ['founded', undefined],
  ])('of sizes named %s mean %s', (name, choice) => {
    expect(choiceNamed(name, 'size', sizesOf(shipped), VOCABULARY)).toBe(choice);
  });

  test('are each there once and mean themselves, and colour each node once, whatever attributes are called', () => {
    fc.assert(
      fc.property(madeUpGraphs, (graph) => {
        for (const [role, choices] of [
          ['side', coloursOf(graph)],
          ['size', sizesOf(graph)],
        ] as const) {
          expect(new Set(choices).size).toBe(choices.length);
          expect(choices.map((name) => choiceNamed(name, role, choices, graph.vocabulary))).toEqual(choices);
        }
        for (const by of coloursOf(graph)) {
          const { classes, missing } = colourScale(by, sourceOf(graph));
          expect([...classes.flatMap(({ ids }) => ids), ...missing].toSorted()).toEqual(
            [...graph.nodes.keys()].toSorted(),
          );
        }
      }),
    );
  });

  test.each(['degree', 'measure', 'community', 'even'])(
    'by %s are computed, though an attribute is called so',
    (id) => {
      expect(attributeOfChoice(id, galleryOf([attribute(id, 'number')]))).toBeUndefined();
    },
  );

  test('by a value put a node of several values among those, and one of none aside', () => {
    const vocabulary = galleryOf([attribute('style', 'categories'), attribute('signed', 'flag')]);
    const graph = paintingsOf(vocabulary, { values: { style: ['red', 'blue'], signed: true } });
    const classesBy = (by: string) => colourScale(by, sourceOf(graph)).classes.map(({ id, ids }) => [id, ids]);
    expect(classesBy('style')).toEqual([['~several', ['sea']]]);
    expect(classesBy('signed')).toEqual([['yes', ['sea']]]);
  });

  test('by sides go by the order of the values that are declared', () => {
    const values = ['business', 'academia'].map((id) => ({ id, label: { en: id } }));
    const vocabulary = galleryOf([attribute('school', 'category', { values })], { side: 'school' });
    const graph = paintingsOf(vocabulary, { helix: 'academia' });
    expect(colourScale('side', sourceOf(graph)).sides).toEqual(['business', 'academia']);
  });
});

describe('rows and columns of a matrix', () => {
  test('of the shipped atlas are groups, subjects and what is a node; sides, kinds and years', () => {
    expect(matrixRows(shipped)).toEqual(['ecosystem', 'kind:cluster', 'industry', 'coordinator', 'region']);
    expect(matrixColumns(shipped)).toEqual(['helix', 'kind', 'year']);
  });

  test.each([
    ['ecosystem', ''],
    ['upland', ''],
    ['cluster', 'kind:cluster'],
    ['kind:cluster', 'kind:cluster'],
    ['industry', 'industry'],
    ['members', undefined],
    ['constructor', undefined],
  ])('named %s are the rows “%s”', (name, choice) => {
    expect(matrixRowNamed(name, shipped)).toBe(choice);
  });

  test.each([
    ['helix', ''],
    ['side', ''],
    ['kind', 'kind'],
    ['year', 'year'],
    ['ecosystem', undefined],
  ])('named %s are the columns “%s”', (name, choice) => {
    expect(matrixColumnNamed(name, shipped)).toBe(choice);
  });

  test('without roles are the facets of values, and the kind; years where something is dated', () => {
    const vocabulary = galleryOf([attribute('style', 'category', { facet: 'open' })]);
    const plain = paintingsOf(vocabulary);
    expect([matrixRows(plain), matrixColumns(plain)]).toEqual([
      ['kind', 'style'],
      ['kind', 'style'],
    ]);
    expect(matrixColumns(paintingsOf(vocabulary, { founded: '1900' }))).toEqual(['kind', YEAR, 'style']);
    expect(matrixRows(paintingsOf({ ...vocabulary, kinds: galleryOf([], {}, 'subject').kinds }))).toEqual([
      'kind:painting',
    ]);
  });

  test('are each there once and mean themselves, whatever attributes are called', () => {
    fc.assert(
      fc.property(madeUpGraphs, (graph) => {
        for (const [named, [first, ...others]] of [
          [matrixRowNamed, matrixRows(graph)],
          [matrixColumnNamed, matrixColumns(graph)],
        ] as const) {
          expect(named(first ?? '', graph)).toBe('');
          expect(others.map((name) => named(name, graph))).toEqual(others);
          expect(new Set([first, ...others]).size).toBe(others.length + 1);
        }
      }),
    );
  });
});

describe('groupings', () => {
  test('of the shipped atlas are sides, kinds and uplands', () => {
    expect(groupingsOf(VOCABULARY)).toEqual(['helix', 'kind', 'ecosystem']);
  });

  test.each([
    ['helix', ''],
    ['side', ''],
    ['kind', 'kind'],
    ['upland', 'ecosystem'],
    ['ecosystem', 'ecosystem'],
    ['members', undefined],
    ['constructor', undefined],
  ])('named %s are “%s”', (name, choice) => {
    expect(groupingNamed(name, VOCABULARY)).toBe(choice);
  });

  test('begin with the groups where all are of one kind', () => {
    const vocabulary = galleryOf([attribute('style', 'category')], { group: 'style' });
    const alike = { ...vocabulary, kinds: vocabulary.kinds.slice(0, 1) };
    expect(coloursOf(paintingsOf(alike))[0]).toBe('style');
    expect(coloursOf(paintingsOf(vocabulary))[0]).toBe('kind');
  });

  test('without roles begin with the kind, which is what an empty name means', () => {
    const vocabulary = galleryOf([
      attribute('style', 'category', { facet: 'open' }),
      attribute('owner', 'category', { facet: 'open', nodes: true }),
      attribute('price', 'number', { facet: 'open' }),
    ]);
    expect(groupingsOf(vocabulary)).toEqual(['kind', 'style']);
    const graph = paintingsOf(vocabulary, { values: { style: 'oil' } });
    const ids = [...graph.nodes.keys()];
    expect([...partitionBy(graph, ids, '').values()]).toEqual(['painter', 'painting', 'painting']);
    expect([...partitionBy(graph, ids, 'style')]).toEqual([['sea', 'oil']]);
  });
});

describe('a sentence of picks', () => {
  test('can ask for an actor and any facet of values, none of which hides the actor', () => {
    expect(placeFacets(VOCABULARY).slice(0, 2)).toEqual(['actor', 'kind']);
    const actor = galleryOf([attribute('actor', 'flag', { facet: 'open' })]);
    expect(placeFacets(actor)).toEqual(['actor', 'kind']);
  });

  test('begins with the landmarks and what the map is about', () => {
    expect(firstPicks(shipped)).toEqual({ places: [{ kind: 'university' }, { kind: 'cluster' }], types: [''] });
  });

  test('begins with the kinds of which there are most where none is ranked, with anyone where there is nobody', () => {
    expect(firstPicks(paintingsOf(galleryOf([]))).places).toEqual([{ kind: 'painting' }, { kind: 'painter' }]);
    expect(firstPicks({ ...graphOf([]), vocabulary: galleryOf([]) }).places).toEqual([{}, {}]);
  });
});
