import { type Edge, type Graph, isContextKind, isFact } from '../../graph/graph';
import type { NodeGroup } from '../../graph/measures/node-groups';
import type { Entity } from '../../graph/model';
import type { LayoutTask } from './layout-parts';

const SEED = 7;

/**
 * What a layout of a whole graph needs to know of it: all nodes, those of context last, as they are drawn only on request,
 * and the ties that are told as facts.
 */
export function layoutTaskOf(
  graph: Graph,
  groups: ReadonlyMap<string, NodeGroup>,
  diameterOf: (node: Entity) => number,
  weightOf: (edge: Edge) => number = () => 1,
): LayoutTask {
  return {
    nodes: [...graph.nodes.values()].map((node) => {
      const group = groups.get(node.id);
      return {
        id: node.id,
        diameter: diameterOf(node),
        isLast: isContextKind(graph, node.kind),
        // What was found is named by a node, which may be called as what is said.
        ...(group && { group: `${group.isFound} ${group.id}` }),
      };
    }),
    edges: [...graph.edges.values()]
      .filter((edge) => !edge.context && isFact(edge))
      .map((edge) => ({ source: edge.from, target: edge.to, weight: weightOf(edge) })),
    seed: SEED,
  };
}
