import { type Edge, type Graph, isFact } from '../graph/graph';
import type { NodeGroup } from '../graph/measures/node-groups';
import type { Entity } from '../graph/model';
import type { LayoutTask } from './layout-parts';

const SEED = 7;

/** What a layout of a whole graph needs to know of it: all nodes, those of context too, and the ties that are told as facts. */
export function layoutTaskOf(
  graph: Graph,
  groups: ReadonlyMap<string, NodeGroup>,
  diameterOf: (node: Entity) => number,
  weightOf: (edge: Edge) => number = () => 1,
): LayoutTask {
  return {
    nodes: [...graph.nodes.values()].map((node) => {
      const group = groups.get(node.id);
      // What was found is named by a node, which may be called as what is said.
      return { id: node.id, diameter: diameterOf(node), ...(group && { group: `${group.isFound} ${group.id}` }) };
    }),
    edges: [...graph.edges.values()]
      .filter((edge) => !edge.context && isFact(edge))
      .map((edge) => ({ source: edge.from, target: edge.to, weight: weightOf(edge) })),
    seed: SEED,
  };
}
