// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { DEFAULT_PARAMETERS, MEASURES } from '../../../src/graph/measures/measures';
import { networkOf, wholeOf } from '../../../src/graph/measures/network';
import type { MeasureId } from '../../../src/graph/measures/node-measures';
import { partitionBy } from '../../../src/graph/measures/partition';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

const graph = shippedGraph();
const network = networkOf(graph, wholeOf(graph));
const nothing = networkOf(graph, { nodes: new Set(), edges: new Set() });
const measure = (id: MeasureId) => {
  const found = MEASURES.find((known) => known.id === id);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
};
const top = (id: MeasureId, parameters = DEFAULT_PARAMETERS) => {
  const result = measure(id).compute(network, parameters);
  return result.gives === 'scores' ? [...result.scores].sort((a, b) => b[1] - a[1])[0]?.[0] : undefined;
};

describe('the list of measures', () => {
  test('names each once', () => {
    expect(new Set(MEASURES.map(({ id }) => id)).size).toBe(MEASURES.length);
  });

  test.each(MEASURES)('$id says how much work it is, and that nothing is none', ({ operations }) => {
    expect(operations(network, DEFAULT_PARAMETERS)).toBeGreaterThan(0);
    expect(operations(nothing, DEFAULT_PARAMETERS)).toBe(0);
  });

  test.each(MEASURES)('$id can be taken of nothing', ({ compute }) => {
    const result = compute(nothing, DEFAULT_PARAMETERS);
    const sizes = {
      scores: () => (result.gives === 'scores' ? result.scores.size : -1),
      roles: () => (result.gives === 'roles' ? result.roles.size : -1),
      groups: () => (result.gives === 'groups' ? result.groups.length : -1),
      value: () => (result.gives === 'value' && result.value === null ? 0 : -1),
    };
    expect(sizes[result.gives]()).toBe(0);
  });

  test.each(['degree', 'betweenness', 'sampled-betweenness', 'pagerank'] as const)(
    '%s finds the aviation cluster at the centre of the shipped ties',
    (id) => {
      expect(top(id)).toBe('lubelski-klaster-zaawansowanych-technologii-lotniczych');
    },
  );

  test.each([
    ['pagerank', { damping: 0 }],
    ['sampled-betweenness', { pivots: 3 }],
    ['communities', { resolution: 20 }],
    ['brokerage', { attribute: 'kind' }],
    ['attribute-assortativity', { attribute: 'kind' }],
    ['external-internal', { attribute: 'kind' }],
  ] as const)('%s reads its parameters', (id, changed) => {
    const { compute, parameters } = measure(id);
    expect(parameters).toEqual(expect.arrayContaining(Object.keys(changed)));
    expect(compute(network, { ...DEFAULT_PARAMETERS, ...changed })).not.toEqual(compute(network, DEFAULT_PARAMETERS));
  });

  test('sampled betweenness is no more work than the whole', () => {
    const [sampled, whole] = [measure('sampled-betweenness'), measure('betweenness')];
    expect(network.nodes.length).toBeLessThan(DEFAULT_PARAMETERS.pivots);
    expect(sampled.operations(network, DEFAULT_PARAMETERS)).toBe(whole.operations(network, DEFAULT_PARAMETERS));
  });

  test('betweenness reports its progress', () => {
    let last = 0;
    measure('betweenness').compute(network, DEFAULT_PARAMETERS, (done) => {
      last = done;
    });
    expect(last).toBe(network.nodes.length);
  });
});

describe('partitionBy', () => {
  const small = graphOf(
    [
      entity('it', { kind: 'ecosystem' }),
      entity('ict', { kind: 'cluster' }),
      entity('firm', { helix: 'business' }),
      entity('stranger'),
    ],
    [relation('ict', 'anchors', 'it'), relation('firm', 'coordinates', 'ict')],
  );
  const ids = [...small.nodes.keys()];

  test('groups by the side of the node itself, not of its neighbours', () => {
    expect([...partitionBy(small, ids, 'helix')]).toEqual([['firm', 'business']]);
  });

  test('groups by the strongest upland, and leaves out who has none', () => {
    expect([...partitionBy(small, ids, 'ecosystem').keys()]).toEqual(['it', 'ict', 'firm']);
  });

  test('groups by kind', () => {
    expect(partitionBy(small, ids, 'kind').get('ict')).toBe('cluster');
  });
});
