// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { betweenness } from '../../../src/graph/measures/betweenness';
import { brokerage } from '../../../src/graph/measures/brokerage';
import { closeness, degrees, pagerank } from '../../../src/graph/measures/centrality';
import { components, coreNumbers, localClustering } from '../../../src/graph/measures/cohesion';
import { communities, modularity } from '../../../src/graph/measures/communities';
import { attributeAssortativity, degreeAssortativity, externalInternal } from '../../../src/graph/measures/mixing';
import { networkOf, wholeOf } from '../../../src/graph/measures/network';
import { shippedGraph } from '../../support/shipped';
import { groupsOf, reference } from './reference';

const EXACT = 1e-9;

/** The largest difference over all nodes; infinite where one side lacks a node. */
function largestDifference(found: ReadonlyMap<string, number>, expected: Readonly<Record<string, number>>): number {
  const ids = new Set([...found.keys(), ...Object.keys(expected)]);
  return Math.max(...[...ids].map((id) => Math.abs((found.get(id) ?? Infinity) - (expected[id] ?? -Infinity))));
}

const byFirst = (groups: readonly (readonly string[])[]) => groups.map((group) => [...group].sort().join(' ')).sort();

test('the reference values were made from the ties that are shipped', () => {
  const graph = shippedGraph();
  const { nodes, ties } = networkOf(graph, wholeOf(graph));
  const { exported } = reference('lublin');
  expect(exported.nodes.map(({ id }) => id)).toEqual(nodes);
  expect(exported.links).toEqual(ties.map(({ from, to, symmetric }) => ({ from, to, symmetric })));
});

describe.each(['lublin', 'karate', 'les-miserables'] as const)('on %s', (name) => {
  const { exported, simple, expected } = reference(name);
  const attributes = Object.entries(expected.by);

  test.each([
    ['degree', degrees(simple), expected.degree],
    ['betweenness', betweenness(simple), expected.betweenness],
    ['closeness', closeness(simple), expected.closeness],
    ['PageRank', pagerank(simple, 0.85), expected.pagerank],
    ['clustering', localClustering(simple), expected.clustering],
    ['the core number', coreNumbers(simple), expected.core],
  ])('%s agrees with NetworkX', (_measure, found, values) => {
    expect(largestDifference(found, values)).toBeLessThan(EXACT);
  });

  test('the components are those of NetworkX', () => {
    expect(byFirst(components(simple))).toEqual(byFirst(expected.components));
  });

  test('degree assortativity agrees with NetworkX', () => {
    expect(degreeAssortativity(simple).value).toBeCloseTo(expected.degreeAssortativity, 9);
  });

  test.each(attributes)('assortativity and the E–I index by %s agree with NetworkX', (attribute, values) => {
    const groups = groupsOf(exported, attribute);
    expect(attributeAssortativity(simple, groups).value).toBeCloseTo(values.assortativity, 9);
    expect(externalInternal(simple, groups).value).toBeCloseTo(values.externalInternal, 9);
  });

  test.each(attributes)('brokerage by %s agrees with sna', (attribute, values) => {
    const found = brokerage(exported.links, groupsOf(exported, attribute));
    expect(Object.fromEntries(found)).toEqual(values.brokerage);
  });

  test('the communities of a seed are always the same', () => {
    expect(communities(simple, { seed: 1, resolution: 1 }).groups).toEqual(expected.communities.groups);
  });

  test.each([1, 2, 3])('the communities of seed %i hold each node once', (seed) => {
    const { groups } = communities(simple, { seed, resolution: 1 });
    expect(groups.flat().sort()).toEqual(simple.nodes().sort());
  });

  test('the modularity of the communities agrees with NetworkX, at another resolution too', () => {
    const { groups, modularity: found } = communities(simple, { seed: 1, resolution: 1 });
    expect(found).toBeCloseTo(expected.communities.modularity, 9);
    expect(modularity(simple, groups, 0.5)).toBeCloseTo(expected.communities.modularityAtHalf, 9);
  });

  test('the communities are about as modular as those of NetworkX', () => {
    const found = communities(simple, { seed: 1, resolution: 1 }).modularity ?? 0;
    expect(found).toBeGreaterThan(expected.communities.networkxMean - 0.02);
  });
});
