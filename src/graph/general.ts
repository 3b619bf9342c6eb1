import { type Domain, NO_DOMAIN } from './domain';
import { GENERAL_RULES } from './general-rules';
import { type Graph, isContextKind, isSignKind } from './graph';
import { generalGroups } from './measures/general-groups';
import type { Membership, Memberships } from './membership';

const KNOWN = new WeakMap<Graph, Memberships>();

/** What is known of any graph. */
export const GENERAL: Domain<Graph> = {
  ...NO_DOMAIN,
  memberships,
  membersOf: (graph, group) => memberships(graph).get(group) ?? new Map(),
  isBody: (graph, { kind }) => !isContextKind(graph, kind) && !isSignKind(graph, kind),
  gapIds: ['source-contradicts', 'source-leaves-out', 'likely-link', 'lacks-what-most-have', 'unsourced'],
  late: async () => GENERAL_RULES,
};

/** Who is in each group: all that is known is that it is. */
function memberships(graph: Graph): Memberships {
  const known = KNOWN.get(graph);
  if (known) return known;
  const { groups, memberships: weights } = generalGroups(graph);
  const ofGroups = groups.map(({ id: group }) => {
    const weighed = [...(weights.get(group) ?? [])].map(([id, weight]) => [id, { weight, inferred: false }] as const);
    return [group, new Map<string, Membership>(weighed)] as const;
  });
  const all: Memberships = new Map(ofGroups);
  KNOWN.set(graph, all);
  return all;
}
