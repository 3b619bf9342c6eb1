import { type Graph, origins } from '../graph';
import type { Entity, HelixSide } from '../model';
import { neighboursOf } from '../neighbours';
import { atStake, type Finding, type GapKind, type Reason } from './gap';

/**
 * The least that the European labels of cluster management excellence ask for: so many members, of so many kinds.
 * Their eligibility criteria change; the secretariat that awards them (ESCA) publishes those in force.
 */
export const LABEL_MINIMUM = { members: 15, kinds: 2 } as const;

/** What is missing from the clusters of the register. */
export const CLUSTER_GAPS = [
  {
    id: 'cluster-without-coordinator',
    weight: 0.9,
    settledBy: 'register-entry',
    find: (graph) => clustersThat(graph, ({ id }) => origins(graph, id, 'coordinates').length === 0 && {}),
  },
  {
    id: 'cluster-without-university',
    weight: 0.6,
    settledBy: 'list-of-members',
    find: (graph) => clustersThat(graph, ({ id }) => !isTiedTo(graph, id, 'academia') && { side: 'academia' }),
  },
  {
    id: 'cluster-without-public-office',
    weight: 0.6,
    settledBy: 'list-of-members',
    find: (graph) => clustersThat(graph, ({ id }) => !isTiedTo(graph, id, 'government') && { side: 'government' }),
  },
  {
    id: 'cluster-below-label',
    weight: 0.7,
    settledBy: 'list-of-members',
    find: (graph) => clustersThat(graph, labelShortfall),
  },
  {
    id: 'cluster-members-unnamed',
    weight: 0.5,
    settledBy: 'list-of-members',
    find: (graph) =>
      clustersThat(graph, ({ id, members = 0 }) => {
        const named = origins(graph, id, 'member-of').length;
        return named < members && { members, named };
      }),
  },
  {
    id: 'cluster-without-contacts',
    weight: 0.2,
    settledBy: 'register-entry',
    find: (graph) => clustersThat(graph, ({ contacts = [] }) => contacts.length === 0 && {}),
  },
] as const satisfies readonly GapKind[];

/** The clusters of the register that have a reason to be a gap, the larger the more at stake. */
function clustersThat(graph: Graph, reasonFor: (cluster: Entity) => Reason | false): readonly Finding[] {
  const clusters = [...graph.nodes.values()].filter(({ register }) => register);
  const most = Math.max(1, ...clusters.map(({ members = 0 }) => members));
  return clusters.flatMap((cluster) => {
    const reason = reasonFor(cluster);
    return reason ? [{ ids: [cluster.id], reason, size: atStake((cluster.members ?? 0) / most) }] : [];
  });
}

/** Whether a tie leads from a cluster to an actor of a side: a member's or a partner's, as the source seldom says. */
function isTiedTo(graph: Graph, cluster: string, side: HelixSide): boolean {
  return neighboursOf(graph, cluster).some((id) => graph.nodes.get(id)?.helix === side);
}

/**
 * How a cluster stays below the labels by its own figures. The register counts companies among members: members that
 * are no companies make a second kind. Figures that are not given are named as such.
 */
function labelShortfall({ members, companies }: Entity): Reason | false {
  const { members: least, kinds } = LABEL_MINIMUM;
  if (members === undefined || companies === undefined) return { lacks: 'figures', least, kinds };
  if (members < least) return { lacks: 'members', members, least };
  return members === companies && { lacks: 'kinds', members, companies, kinds };
}
