// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { facetColumns } from '../../../src/graph/filter/columns';
import { facetInterval, inWay, SEVERAL } from '../../../src/graph/filter/facets';
import type { Entity, Relation } from '../../../src/graph/model';
import { entity, graphOf, relation } from '../../support/build';

const cluster = (patch: Partial<Entity> = {}) => entity('ict', { kind: 'cluster', register: true, ...patch });

/** The values of a cluster in a facet. */
function valuesOf(facet: string, patch: Partial<Entity> = {}, relations: readonly Relation[] = []) {
  const others = ['one', 'two', 'three'].map((id) => entity(id));
  const graph = graphOf([cluster(patch), ...others, entity('firms', { kind: 'general-body' })], relations);
  return facetColumns(graph, { inferred: true }).values.get(facet)?.get('ict');
}

describe('the coordinators of a cluster', () => {
  const coordinated = (...ids: readonly string[]) =>
    valuesOf(
      'coordinator',
      {},
      ids.map((id) => relation(id, 'coordinates', 'ict')),
    );

  test('are several from two on', () => {
    expect([coordinated(), coordinated('one'), coordinated('one', 'two')]).toEqual([
      [],
      ['one'],
      ['one', 'two', SEVERAL],
    ]);
  });

  test('are asked of the register alone', () => {
    const graph = graphOf([entity('ict', { kind: 'cluster' })]);
    expect(facetColumns(graph, { inferred: true }).values.get('coordinator')?.get('ict')).toBeNull();
  });
});

test('topics are told as facts, as aims where the topic is one, else by how strongly they are said', () => {
  const fact = (topic: string, strength: 'told' | 'wanted') => ({ topic, strength, items: [], evidence: [] });
  const facts = [fact('services', 'told'), fact('aims', 'wanted'), fact('openness', 'wanted')];
  expect(valuesOf('topic', { facts })).toEqual(['services', 'aims', inWay('openness', 'wanted')]);
});

test('those who may join are they alone, not who has joined', () => {
  const said = (strength: Relation['strength'] & string) =>
    relation('ict', 'brings-together', 'firms', { id: strength, strength });
  expect(valuesOf('joining', {}, [said('possible')])).toEqual(['firms']);
  expect(valuesOf('joining', {}, [said('told'), said('wanted')])).toEqual([]);
});

describe('the share of companies among members', () => {
  const shareOf = (patch: Partial<Entity>) => {
    const graph = graphOf([cluster(patch)]);
    return facetInterval(facetColumns(graph, { inferred: true }), 'share', 'ict');
  };

  test('is a whole percentage, none where there are none, and unknown where a figure is', () => {
    expect([
      shareOf({ members: 3, companies: 2 }),
      shareOf({ members: 3, companies: 0 }),
      shareOf({ members: 3 }),
      shareOf({ companies: 3 }),
    ]).toEqual([[67, 67], [0, 0], null, null]);
  });
});
