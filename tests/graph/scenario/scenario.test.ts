// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { scenario, supposedId } from '../../../src/graph/scenario/scenario';
import { entity, graphOf, relation } from '../../support/build';

const graph = graphOf(
  [entity('a'), entity('b'), entity('c')],
  [relation('a', 'runs', 'b'), relation('b', 'runs', 'c'), relation('a', 'linked-with', 'c')],
);
const edgesOf = (changed: ReturnType<typeof scenario>) => [...changed.edges.keys()];

describe('scenario', () => {
  test('takes nodes out with all their relations', () => {
    const after = scenario(graph, { without: ['b'] });
    expect([[...after.nodes.keys()], edgesOf(after)]).toEqual([['a', 'c'], ['a--linked-with--c']]);
    expect(after.incident.get('c')?.map(({ id }) => id)).toEqual(['a--linked-with--c']);
  });

  test('takes relations out', () => {
    expect(edgesOf(scenario(graph, { withoutRelations: ['a--runs--b'] }))).toEqual(['b--runs--c', 'a--linked-with--c']);
  });

  test('adds supposed relations, inferred and as their type is', () => {
    const supposed = { type: 'collaborates-with', from: 'a', to: 'b' };
    expect(scenario(graph, { added: [supposed] }).edges.get(supposedId(supposed))).toMatchObject({
      status: 'inferred',
      symmetric: true,
      context: false,
      evidence: [],
    });
  });

  test.each(['b', 'nobody'])('drops supposed relations to %s, who is not there', (to) => {
    const after = scenario(graph, { without: ['b'], added: [{ type: 'runs', from: 'a', to }] });
    expect(edgesOf(after)).toEqual(['a--linked-with--c']);
  });

  test('leaves the graph as it was', () => {
    scenario(graph, { without: ['a'] });
    expect([graph.nodes.size, graph.edges.size]).toEqual([3, 3]);
    expect(scenario(graph, {})).toEqual(graph);
  });
});
