import type { Membership, Memberships } from '../domain';
import { type Domain, type Inferred, NO_DOMAIN } from '../domain';
import { type Graph, incidentEdges, isContextKind, isSignKind } from '../graph';
import { generalGroups } from './general-groups';
import { GENERAL_RULES } from './general-rules';

const KNOWN = new WeakMap<Graph, Readonly<{ all: Memberships; stated: Memberships }>>();

/** What is known of any graph. */
export const GENERAL: Domain<Graph> = {
  ...NO_DOMAIN,
  memberships,
  membersOf: (graph, group, options) => memberships(graph, options).get(group) ?? new Map(),
  isBody: (graph, { kind }) => !isContextKind(graph, kind) && !isSignKind(graph, kind),
  gapIds: ['source-contradicts', 'source-leaves-out', 'likely-link', 'lacks-what-most-have', 'unsourced'],
  late: async () => GENERAL_RULES,
};

/** Who is in each group: all that is known is that it is, and whether only inferred relations say so. */
function memberships(graph: Graph, { inferred }: Inferred): Memberships {
  const known = KNOWN.get(graph) ?? membershipsOf(graph);
  KNOWN.set(graph, known);
  return inferred ? known.all : known.stated;
}

function membershipsOf(graph: Graph): Readonly<{ all: Memberships; stated: Memberships }> {
  const { groups, memberships: weights } = generalGroups(graph);
  const all = groups.map(({ id: group }) => {
    const members = [...(weights.get(group) ?? [])].map(
      ([id, weight]) => [id, { weight, inferred: isInferred(graph, id, group) }] as const,
    );
    return [group, new Map<string, Membership>(members)] as const;
  });
  const stated = all.map(
    ([group, members]) => [group, new Map([...members].filter(([, it]) => !it.inferred))] as const,
  );
  return { all: new Map(all), stated: new Map(stated) };
}

/** Whether a node is in a group by inferred relations alone. */
function isInferred(graph: Graph, id: string, group: string): boolean {
  const { belonging } = graph.vocabulary.roles;
  const saying = incidentEdges(graph, id).filter(
    ({ type, from, to }) => type === belonging && from === id && to === group,
  );
  return saying.length > 0 && saying.every(({ status }) => status === 'inferred');
}
