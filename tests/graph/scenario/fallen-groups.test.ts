// @vitest-environment node
import { expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/graph';
import { networkOf, wholeOf } from '../../../src/graph/measures/network';
import type { Change } from '../../../src/graph/scenario/change';
import { fallenGroups } from '../../../src/graph/scenario/fallen-groups';
import { scenario } from '../../../src/graph/scenario/scenario';
import { supposableTypes } from '../../../src/graph/scenario/supposable';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

// x holds a-b-c, d-e and f together; g is alone before and after.
const graph = graphOf(
  [...'abcdefgx'].map((id) => entity(id)),
  ['ab', 'bc', 'de', 'ax', 'dx', 'fx'].map((pair) => relation(pair.charAt(0), 'linked-with', pair.charAt(1))),
);
const fallen = (of: Graph, change: Change) => {
  const after = scenario(of, change);
  return fallenGroups(networkOf(of, wholeOf(of)), networkOf(after, wholeOf(after)));
};

test('all parts but the largest fall away, without who leaves and who was alone', () => {
  expect(fallen(graph, { without: ['x'] })).toEqual([['d', 'e'], ['f']]);
});

test('nobody falls away where nothing comes apart', () => {
  expect(fallen(graph, {})).toEqual([]);
  expect(fallen(graph, { without: ['c'] })).toEqual([]);
});

test('a supposed tie keeps a part from falling away', () => {
  const added = [{ from: 'd', type: 'linked-with', to: 'b' }];
  expect(fallen(graph, { without: ['x'], added })).toEqual([['f']]);
});

test('if the City Office left, one group of the shipped network would fall away', () => {
  const groups = fallen(shippedGraph(), { without: ['urzad-miasta-lublin'] });
  expect(groups).toHaveLength(1);
});

test('only ties may be supposed, between kinds that their type allows', () => {
  const shipped = shippedGraph();
  const types = (from: string, to: string) => supposableTypes(shipped, from, to).map(({ id }) => id);
  expect(types('umcs', 'parp')).toContain('collaborates-with');
  expect(types('umcs', 'parp')).not.toContain('anchors');
  expect(types('umcs', 'umcs')).toEqual([]);
  expect(types('umcs', 'nobody')).toEqual([]);
});
