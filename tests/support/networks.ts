import fc from 'fast-check';
import type { UndirectedGraph } from 'graphology';
import { simpleGraph } from '../../src/graph/measures/network';

const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/** Links between some of eight nodes, parallel ones and loops included. */
export const links = fc.array(fc.record({ from: fc.constantFrom(...NODES), to: fc.constantFrom(...NODES) }), {
  maxLength: 20,
  size: 'max',
});

/** Simple graphs of eight nodes, joined or not. */
export const simpleGraphs: fc.Arbitrary<UndirectedGraph> = links.map((drawn) => simpleGraph(NODES, drawn));

/** A simple graph from pairs such as `a-b`; `alone` are nodes without a link. */
export function simpleOf(pairs: readonly string[], alone: readonly string[] = []): UndirectedGraph {
  const drawn = pairs.map((pair) => {
    const [from = '', to = ''] = pair.split('-');
    return { from, to };
  });
  return simpleGraph([...new Set([...drawn.flatMap(({ from, to }) => [from, to]), ...alone])].sort(), drawn);
}
