import type { Inferred, Membership, Memberships } from '../../graph/domain';
import { type Edge, type Graph, incidentEdges, isFact, origins, targets } from '../../graph/graph';

const ANCHOR = 1;
const AROUND_ANCHOR = 0.6;
const SAME_INDUSTRY = 0.3;

/**
 * Who belongs to each upland: the upland itself and the cluster that anchors it 1; that cluster's coordinators,
 * initiators and members 0.6; whoever works in its industry 0.3, which is our conclusion. What rests on an inference,
 * the industry or an inferred relation, is marked and left out when `inferred` is false. The strongest claim counts.
 */
export function memberships(graph: Graph, options: Inferred): Memberships {
  const uplands = [...graph.nodes.values()].filter((node) => node.kind === 'ecosystem');
  return new Map(uplands.map((upland) => [upland.id, membersOf(graph, upland.id, options)]));
}

/** Who belongs to one upland, by node. */
export function membersOf(graph: Graph, upland: string, { inferred }: Inferred): ReadonlyMap<string, Membership> {
  const members = new Map<string, Membership>([[upland, { weight: ANCHOR, inferred: false }]]);
  const add = (id: string, membership: Membership) => {
    const isAllowed = inferred || !membership.inferred;
    if (isAllowed && isStronger(membership, members.get(id))) members.set(id, membership);
  };
  for (const { from: anchor, status } of incoming(graph, upland, 'anchors')) {
    add(anchor, { weight: ANCHOR, inferred: status === 'inferred' });
    for (const edge of incoming(graph, anchor, 'coordinates', 'initiated', 'member-of')) {
      add(edge.from, { weight: AROUND_ANCHOR, inferred: status === 'inferred' || edge.status === 'inferred' });
    }
  }
  if (inferred) {
    for (const industry of targets(graph, upland, 'operates-in')) {
      for (const id of origins(graph, industry, 'operates-in')) {
        if (graph.nodes.get(id)?.kind !== 'ecosystem') add(id, { weight: SAME_INDUSTRY, inferred: true });
      }
    }
  }
  return members;
}

/** Whether a claim is stronger than the one before; of two of one weight, that which is stated. */
function isStronger({ weight, inferred }: Membership, before: Membership | undefined): boolean {
  if (!before) return true;
  return weight > before.weight || (weight === before.weight && before.inferred && !inferred);
}

/** Facts of these types that lead to a node. */
function incoming(graph: Graph, id: string, ...types: readonly string[]): readonly Edge[] {
  return incidentEdges(graph, id).filter((edge) => edge.to === id && types.includes(edge.type) && isFact(edge));
}
