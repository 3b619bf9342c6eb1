// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { facetColumns } from '../../../src/graph/filter/columns';
import { facetInterval, facetsOf, facetValues, NO_VALUE, SEVERAL } from '../../../src/graph/filter/facets';
import type { Entity } from '../../../src/graph/model';
import { entity, graphOf, relation } from '../../support/build';
import { VOCABULARY } from '../../support/vocabulary';

const cluster = (id: string, patch: Partial<Entity> = {}) => entity(id, { kind: 'cluster', ...patch });
const listed = (id: string, patch: Partial<Entity> = {}) => cluster(id, { register: true, ...patch });
const industry = entity('code', { kind: 'industry', name: { pl: 'Informatyka', en: 'Computing' } });
const region = entity('lublin', { kind: 'region' });

const columnsOf = (entities: readonly Entity[], relations: readonly ReturnType<typeof relation>[] = []) =>
  facetColumns(graphOf(entities, relations), { inferred: true });

describe('value facets', () => {
  test('have one id each', () => {
    const { values, ranges } = facetsOf(VOCABULARY);
    const ids = [...values, ...ranges].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('kind is the kind of a node', () => {
    expect(facetValues(columnsOf([industry]), 'kind', 'code')).toEqual(['industry']);
  });

  test('register says of a cluster whether the register lists it', () => {
    const columns = columnsOf([listed('in'), cluster('out')]);
    expect([facetValues(columns, 'register', 'in'), facetValues(columns, 'register', 'out')]).toEqual([
      ['yes'],
      ['no'],
    ]);
  });

  test('register does not apply to what is no cluster', () => {
    expect(facetValues(columnsOf([entity('firm')]), 'register', 'firm')).toEqual([]);
  });

  test('helix is the side of a node, or no value', () => {
    const columns = columnsOf([entity('firm', { helix: 'business' }), entity('club')]);
    expect([facetValues(columns, 'helix', 'firm'), facetValues(columns, 'helix', 'club')]).toEqual([
      ['business'],
      [NO_VALUE],
    ]);
  });

  test('helix holds no side for a side itself, which is no actor of it', () => {
    const columns = columnsOf([entity('academia', { kind: 'helix-sector', helix: 'academia' })]);
    expect(facetValues(columns, 'helix', 'academia')).toEqual([]);
  });

  test('industry holds what a node operates in, and an industry itself', () => {
    const columns = columnsOf([cluster('ict'), industry], [relation('ict', 'operates-in', 'code')]);
    expect([facetValues(columns, 'industry', 'ict'), facetValues(columns, 'industry', 'code')]).toEqual([
      ['code'],
      ['code'],
    ]);
  });

  test('region holds once a region that a node both serves and stands in, and both ways apart', () => {
    const columns = columnsOf(
      [cluster('ict'), region],
      [relation('ict', 'serves', 'lublin'), relation('ict', 'located-in', 'lublin')],
    );
    expect(facetValues(columns, 'region', 'ict')).toEqual(['lublin', 'lublin~located-in', 'lublin~serves']);
  });

  test.each(['located-in', 'founded-in', 'serves', 'has-members-in', 'open-to'])(
    'region tells %s from the other ways',
    (type) => {
      const columns = columnsOf([cluster('ict'), region], [relation('ict', type, 'lublin')]);
      expect(facetValues(columns, 'region', 'ict')).toEqual(['lublin', `lublin~${type}`]);
    },
  );

  test.each(['wanted', 'possible'] as const)('what is %s is no value of an industry or a region', (strength) => {
    const columns = columnsOf(
      [cluster('ict'), region, industry],
      [relation('ict', 'serves', 'lublin', { strength }), relation('ict', 'operates-in', 'code', { strength })],
    );
    expect([facetValues(columns, 'region', 'ict'), facetValues(columns, 'industry', 'ict')]).toEqual([
      [NO_VALUE],
      [NO_VALUE],
    ]);
  });

  test('region holds no inferred place where inferred lines are not asked for', () => {
    const graph = graphOf([cluster('ict'), region], [relation('ict', 'located-in', 'lublin', { status: 'inferred' })]);
    expect(facetValues(facetColumns(graph, { inferred: false }), 'region', 'ict')).toEqual([NO_VALUE]);
  });

  test('helix is every side that contradicting statements put a node on', () => {
    const columns = columnsOf([entity('design', { contestedHelix: ['business', 'civil-society'] })]);
    expect(facetValues(columns, 'helix', 'design')).toEqual(['business', 'civil-society']);
  });

  test('coordinator holds the one that coordinates a cluster of the register', () => {
    const columns = columnsOf([listed('ict'), entity('firm')], [relation('firm', 'coordinates', 'ict')]);
    expect(facetValues(columns, 'coordinator', 'ict')).toEqual(['firm']);
  });

  test('coordinator adds a value for several', () => {
    const columns = columnsOf(
      [listed('ict'), entity('firm'), entity('city')],
      [relation('firm', 'coordinates', 'ict'), relation('city', 'coordinates', 'ict')],
    );
    expect(facetValues(columns, 'coordinator', 'ict')).toEqual(['firm', 'city', SEVERAL]);
  });

  test('coordinator is no value for a cluster of the register that nobody coordinates', () => {
    expect(facetValues(columnsOf([listed('ict')]), 'coordinator', 'ict')).toEqual([NO_VALUE]);
  });

  test('coordinator does not apply outside the register', () => {
    const columns = columnsOf([cluster('okip'), entity('firm')], [relation('firm', 'coordinates', 'okip')]);
    expect(facetValues(columns, 'coordinator', 'okip')).toEqual([]);
  });

  test('ecosystem holds the uplands of a node, the strongest first', () => {
    const columns = columnsOf(
      [cluster('ict'), industry, entity('weak', { kind: 'ecosystem' }), entity('strong', { kind: 'ecosystem' })],
      [
        relation('ict', 'anchors', 'strong'),
        relation('ict', 'operates-in', 'code'),
        relation('weak', 'operates-in', 'code'),
      ],
    );
    expect(facetValues(columns, 'ecosystem', 'ict')).toEqual(['strong', 'weak']);
  });

  test('ecosystem is no value for what belongs by inference only, when that is off', () => {
    const graph = graphOf(
      [cluster('ict'), industry, entity('it', { kind: 'ecosystem' })],
      [relation('ict', 'operates-in', 'code'), relation('it', 'operates-in', 'code')],
    );
    expect(facetValues(facetColumns(graph, { inferred: true }), 'ecosystem', 'ict')).toEqual(['it']);
    expect(facetValues(facetColumns(graph, { inferred: false }), 'ecosystem', 'ict')).toEqual([NO_VALUE]);
  });
});

describe('range facets', () => {
  const columns = columnsOf([cluster('ict', { founded: '195X', members: 7, companies: 0 }), entity('club')]);

  test('take an uncertain date as the interval of its years', () => {
    expect(facetInterval(columns, 'founded', 'ict')).toEqual([1950, 1959]);
  });

  test('take a count as the interval of that one number, 0 included', () => {
    expect([facetInterval(columns, 'members', 'ict'), facetInterval(columns, 'companies', 'ict')]).toEqual([
      [7, 7],
      [0, 0],
    ]);
  });

  test('have no interval where there is no value', () => {
    expect(['founded', 'members', 'companies'].map((id) => facetInterval(columns, id, 'club'))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('words of a node', () => {
  test('hold what is told of it item by item, and both spellings where the source misspells', () => {
    const told = cluster('metal', {
      facts: [{ topic: 'services', strength: 'told', items: [{ pl: 'Spawanie', en: 'Welding' }], evidence: [] }],
    });
    const note = { about: ['metal'], title: { pl: 'HACAP', en: 'HACCP' }, text: { pl: 'x', en: 'x' }, evidence: [] };
    const graph = graphOf([told], [], {
      notes: [
        { ...note, id: 'spelt', kind: 'spelling' },
        { ...note, id: 'left-out', kind: 'gap', title: { pl: 'brak', en: 'gap' } },
      ],
    });
    const words = facetColumns(graph, { inferred: true }).words().get('metal')?.split(' ');
    expect(words).toEqual(expect.arrayContaining(['spawanie', 'welding', 'hacap', 'haccp']));
    expect(words).not.toContain('brak');
  });

  test('hold its names, aliases and summaries and the names of its industries, folded', () => {
    const columns = columnsOf(
      [
        cluster('ict', {
          name: { pl: 'Światłowód', en: 'Fibre', de: 'Glasfaser' },
          aliases: ['ŚW'],
          summary: { pl: 'Opis', en: 'Words' },
        }),
        industry,
      ],
      [relation('ict', 'operates-in', 'code')],
    );
    const words = columns.words().get('ict')?.split(' ').sort();
    expect(words).toEqual(['computing', 'fibre', 'glasfaser', 'informatyka', 'opis', 'sw', 'swiatlowod', 'words']);
  });
});
