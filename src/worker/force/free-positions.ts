import { type Graph, isContextKind } from '../../graph/graph';
import type { Entity, Position } from '../../graph/model';
import { computeForce } from './force-client';

const SEED = 7;

/** The positions of the free arrangement, in model units, off the main thread; rejects where they cannot be computed. */
export function freePositions(
  graph: Graph,
  diameterOf: (node: Entity) => number,
): Promise<ReadonlyMap<string, Position>> {
  const nodes = [...graph.nodes.values()].filter(({ kind }) => !isContextKind(graph, kind));
  const known = new Set(nodes.map(({ id }) => id));
  return computeForce({
    nodes: nodes.map((node) => ({ id: node.id, diameter: diameterOf(node) })),
    edges: [...graph.edges.values()]
      .filter(({ from, to, context }) => !context && known.has(from) && known.has(to))
      .map(({ from, to }) => ({ source: from, target: to })),
    seed: SEED,
  });
}
