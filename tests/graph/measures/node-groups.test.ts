// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { ledCommunities } from '../../../src/graph/measures/led-communities';
import { nodeGroups } from '../../../src/graph/measures/node-groups';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';
import { reference } from './reference';

const tie = (from: string, to: string) => relation(from, 'collaborates-with', to);
const idsOf = (groups: ReturnType<typeof nodeGroups>) =>
  Object.fromEntries([...groups].map(([id, group]) => [id, group.id]));

/** A chain of three and a pair, one node with a code only, and one alone. */
const small = graphOf([...'abcdefg'].map((id) => entity(id)).concat(entity('code', { kind: 'industry' })), [
  tie('a', 'b'),
  tie('b', 'c'),
  tie('d', 'e'),
  relation('f', 'operates-in', 'code'),
]);

describe('the group of each node', () => {
  test('is what is said of it', () => {
    const groups = nodeGroups(small, ({ id }) => (id < 'c' ? 'first' : null));
    expect(groups.get('a')).toEqual({ id: 'first', isFound: false });
    expect(idsOf(groups)).toEqual({ a: 'first', b: 'first', d: 'd', e: 'd' });
  });

  test('is in a tiny graph what ties join, named by who has most ties', () => {
    expect(idsOf(nodeGroups(small))).toEqual({ a: 'b', b: 'b', c: 'b', d: 'd', e: 'd' });
    expect(nodeGroups(small).get('a')).toEqual({ id: 'b', isFound: true });
    const chain = [...'abcdefghijkl'];
    const tied = chain.slice(1).map((id, index) => tie(`${chain[index]}`, id));
    const groups = nodeGroups(
      graphOf(
        chain.map((id) => entity(id)),
        tied,
      ),
    );
    expect(Object.values(idsOf(groups))).toEqual(chain.map(() => 'b'));
  });

  test('is none for whom no tie joins to another of whom nothing is said', () => {
    const groups = nodeGroups(small, ({ id }) => (id === 'd' ? 'said' : null));
    expect(['e', 'f', 'g', 'code'].filter((id) => groups.has(id))).toEqual([]);
  });

  test('is a community of a larger graph', () => {
    const { exported, expected } = reference('karate');
    const graph = graphOf(
      exported.nodes.map(({ id }) => entity(id)),
      exported.links.map(({ from, to }) => tie(from, to)),
    );
    const groups = nodeGroups(graph);
    expect(groups.size).toBe(34);
    expect(new Set(Object.values(idsOf(groups))).size).toBe(expected.communities.groups.length);
  });

  test('is in the shipped graph the community that actors are coloured by', () => {
    const graph = shippedGraph();
    expect(idsOf(nodeGroups(graph))).toEqual(Object.fromEntries(ledCommunities(graph)));
  });

  test('is nothing in an empty graph', () => {
    expect(nodeGroups(graphOf([]))).toEqual(new Map());
  });
});
