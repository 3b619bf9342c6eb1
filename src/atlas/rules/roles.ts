import type { Role } from '../../graph/domain';
import { type Graph, incidentEdges, isFact } from '../../graph/graph';

const ROLE_OF_TYPE = {
  coordinates: 'coordinator',
  anchors: 'anchor',
  initiated: 'initiator',
  founded: 'founder',
  'member-of': 'member',
  runs: 'operator',
} as const;

/** The roles of a node, derived from its outgoing relations, in the order of `ROLE_OF_TYPE`. */
export function rolesOf(graph: Graph, id: string): readonly Role[] {
  const outgoing = incidentEdges(graph, id).filter((edge) => edge.from === id && isFact(edge));
  return Object.entries(ROLE_OF_TYPE)
    .map(([type, role]) => ({ id: role, edges: outgoing.filter((edge) => edge.type === type) }))
    .filter((role) => role.edges.length > 0);
}
