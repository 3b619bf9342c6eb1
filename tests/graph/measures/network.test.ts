// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { type Network, networkOf, wholeOf } from '../../../src/graph/measures/network';
import { entity, graphOf, relation } from '../../support/build';

const graph = graphOf(
  [
    entity('port'),
    entity('city'),
    entity('ict', { kind: 'cluster' }),
    entity('code', { kind: 'industry' }),
    entity('fund', { kind: 'programme' }),
    entity('business', { kind: 'helix-sector' }),
  ],
  [
    relation('city', 'initiated', 'ict', { id: '2' }),
    relation('city', 'coordinates', 'ict', { id: '1' }),
    relation('city', 'collaborates-with', 'city', { id: '3' }),
    relation('ict', 'operates-in', 'code', { id: '4' }),
    relation('city', 'runs', 'fund', { id: '5' }),
    relation('city', 'belongs-to', 'business', { id: '6' }),
  ],
);
const whole = wholeOf(graph);

describe('networkOf', () => {
  test('joins two nodes once, whatever the number of ties', () => {
    expect(networkOf(graph, whole).simple.neighbors('city').sort()).toEqual(['fund', 'ict']);
  });

  test('keeps parallel ties and drops loops and context', () => {
    expect(networkOf(graph, whole).ties.map(({ id }) => id)).toEqual(['1', '2', '5']);
  });

  test('keeps actors without ties, and traits only where a tie leads to them', () => {
    expect(networkOf(graph, whole).nodes).toEqual(['city', 'fund', 'ict', 'port']);
  });

  test('counts context as ties on request', () => {
    const { nodes, simple } = networkOf(graph, whole, { context: true });
    expect([nodes.length, simple.hasEdge('ict', 'code'), simple.hasEdge('city', 'business')]).toEqual([6, true, true]);
  });

  test.each(['wanted', 'possible'] as const)('counts no context that is only %s', (strength) => {
    const wishes = graphOf(
      [entity('ict', { kind: 'cluster' }), entity('east', { kind: 'region' })],
      [relation('ict', 'serves', 'east', { strength })],
    );
    expect(networkOf(wishes, wholeOf(wishes), { context: true }).ties).toEqual([]);
  });

  test('keeps a trait without a tie on request', () => {
    expect(networkOf(graph, whole, { keep: ['code'] }).nodes).toContain('code');
  });

  test('drops ties that lead out of the part or that the part lacks', () => {
    const part = { nodes: new Set(['city', 'ict']), edges: new Set(['1', '5']) };
    const network = networkOf(graph, part);
    expect([network.nodes, network.ties.map(({ id }) => id)]).toEqual([['city', 'ict'], ['1']]);
  });

  test('does not hang on the order of the part', () => {
    const turned = { nodes: new Set([...whole.nodes].reverse()), edges: new Set([...whole.edges].reverse()) };
    const pairs = ({ simple }: Network) => simple.mapEdges((_edge, _attributes, a, b) => `${a} ${b}`);
    expect(networkOf(graph, turned).nodes).toEqual(networkOf(graph, whole).nodes);
    expect(pairs(networkOf(graph, turned))).toEqual(pairs(networkOf(graph, whole)));
  });
});
