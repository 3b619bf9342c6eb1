import { atStake, type Finding, type Reason } from '../gap';
import type { Graph } from '../graph';
import type { Entity } from '../model';

/** The nodes that have a reason to be a gap, each with the more at stake, the more relations it has. O(nodes + edges). */
export function nodesThat(graph: Graph, reasonFor: (node: Entity) => Reason | false): readonly Finding[] {
  let most = 1;
  for (const { length } of graph.incident.values()) most = Math.max(most, length);
  return [...graph.nodes.values()].flatMap((node) => {
    const reason = reasonFor(node);
    return reason ? [{ ids: [node.id], reason, size: atStake((graph.incident.get(node.id)?.length ?? 0) / most) }] : [];
  });
}
