import { maxOf } from '../../graph/extent';
import { atStake, type Finding, type GapKind, type Reason } from '../../graph/gap';
import { type Graph, origins } from '../../graph/graph';
import type { Entity, Part, Relation } from '../../graph/model';
import { fieldAt } from '../../graph/presence';
import { placesIn } from '../../graph/sides/sides';
import { fieldsOf } from '../rules/sides';
import { BUSINESS } from '../rules/who';
import { absenceOf } from './absence';

/**
 * The least that the European labels of cluster management excellence ask for: so many members, of so many kinds.
 * Their eligibility criteria change; the secretariat that awards them (ESCA) publishes those in force.
 */
const LABEL_MINIMUM = { members: 15, kinds: 2 } as const;

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
    find: (graph) => clustersThat(graph, ({ id }) => absenceOf(fieldsIn(graph, id), 'academia') ?? false),
  },
  {
    id: 'cluster-without-public-office',
    weight: 0.6,
    settledBy: 'list-of-members',
    find: (graph) => clustersThat(graph, ({ id }) => absenceOf(fieldsIn(graph, id), 'government') ?? false),
  },
  {
    id: 'cluster-below-label',
    weight: 0.7,
    settledBy: 'list-of-members',
    find: (graph) => clustersThat(graph, (cluster) => labelShortfall(graph, cluster)),
  },
  {
    id: 'cluster-members-unnamed',
    weight: 0.5,
    settledBy: 'list-of-members',
    find: (graph) =>
      clustersThat(graph, ({ id, members = 0 }) => {
        const named = origins(graph, id, 'member-of').filter((member) => !graph.nodes.get(member)?.past).length;
        return named < members && { members, named, told: toldIn(graph, id, placesIn(graph.vocabulary)) };
      }),
  },
  {
    id: 'cluster-without-contacts',
    weight: 0.2,
    settledBy: 'register-entry',
    find: (graph) => clustersThat(graph, ({ contacts = [] }) => contacts.length === 0 && {}),
  },
] as const satisfies readonly GapKind<Graph>[];

/** The clusters of the register that have a reason to be a gap, the larger the more at stake. */
function clustersThat(graph: Graph, reasonFor: (cluster: Entity) => Reason | false): readonly Finding[] {
  const clusters = [...graph.nodes.values()].filter(({ register }) => register);
  const most = maxOf(
    clusters.map(({ members = 0 }) => members),
    1,
  );
  return clusters.flatMap((cluster) => {
    const reason = reasonFor(cluster);
    return reason ? [{ ids: [cluster.id], reason, size: atStake((cluster.members ?? 0) / most) }] : [];
  });
}

const fieldsIn = (graph: Graph, cluster: string) => fieldsOf(graph, cluster, { inferred: true });

/** What those are to a cluster who are in it: its partners, users and beneficiaries are not. */
const INSIDE: readonly (Part | undefined)[] = ['founder', 'member', 'participant'];

/** Who is in a cluster as its profile tells in general, of these sides. */
function toldIn(graph: Graph, cluster: string, places: readonly string[]): readonly string[] {
  const fields = fieldsIn(graph, cluster);
  const told = places.flatMap((place) =>
    fieldAt(fields, place).said.told.filter((edge: Relation) => INSIDE.includes(edge.as)),
  );
  return [...new Set(told.map(({ to }) => to))];
}

/**
 * How a cluster stays below the labels by its own figures. The register counts companies among members: members that
 * are no companies make a second kind. Figures that are not given are named as such. Where the figures know companies
 * only, the profile may tell of others all the same.
 */
function labelShortfall(graph: Graph, { id, members, companies }: Entity): Reason | false {
  const { members: least, kinds } = LABEL_MINIMUM;
  if (members === undefined || companies === undefined) return { lacks: 'figures', least, kinds };
  if (members < least) return { lacks: 'members', members, least };
  if (members > companies) return false;
  const others = placesIn(graph.vocabulary).filter((place) => place !== BUSINESS);
  return { lacks: 'kinds', members, companies, kinds, told: toldIn(graph, id, others) };
}
