import { type Edge, type Graph, incidentEdges, isFact } from './graph';

/** What a node is by its relations, and the edges that make it so. */
export type Role = Readonly<{ id: RoleId; edges: readonly Edge[] }>;

const ROLE_OF_TYPE = {
  coordinates: 'coordinator',
  anchors: 'anchor',
  initiated: 'initiator',
  founded: 'founder',
  'member-of': 'member',
  runs: 'operator',
} as const;

export type RoleId = (typeof ROLE_OF_TYPE)[keyof typeof ROLE_OF_TYPE];

/** The roles of a node, derived from its outgoing relations, in the order of `ROLE_OF_TYPE`. */
export function rolesOf(graph: Graph, id: string): readonly Role[] {
  const outgoing = incidentEdges(graph, id).filter((edge) => edge.from === id && isFact(edge));
  return Object.entries(ROLE_OF_TYPE)
    .map(([type, role]) => ({ id: role, edges: outgoing.filter((edge) => edge.type === type) }))
    .filter((role) => role.edges.length > 0);
}
