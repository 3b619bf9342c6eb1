import { attributeValue } from './attribute-value';
import { type Domain, NO_DOMAIN } from './domain';
import { GENERAL_RULES } from './general-rules';
import { type Graph, isContextKind, isSignKind } from './graph';
import type { Membership, Memberships } from './membership';

const WHOLLY: Membership = { weight: 1, inferred: false };

/** What is known of any graph. */
export const GENERAL: Domain<Graph> = {
  ...NO_DOMAIN,
  memberships,
  membersOf: (graph, group) => memberships(graph).get(group) ?? new Map(),
  isBody: (graph, { kind }) => !isContextKind(graph, kind) && !isSignKind(graph, kind),
  gapIds: ['source-contradicts', 'source-leaves-out', 'likely-link', 'lacks-what-most-have', 'unsourced'],
  late: async () => GENERAL_RULES,
};

/**
 * Who has which values of the attribute that plays groups, wholly; none where no category of nodes plays them. Values in
 * their order, then others as they occur. O(nodes).
 */
function memberships({ nodes, vocabulary }: Graph): Memberships {
  const { attributes, roles } = vocabulary;
  const group = attributes.find(({ id, of }) => id === roles.group && of === 'nodes');
  if (!group?.type.startsWith('categor')) return new Map();
  const members = new Map<string, Map<string, Membership>>((group.values ?? []).map(({ id }) => [id, new Map()]));
  for (const node of nodes.values()) {
    const value = attributeValue(vocabulary, node, group.id);
    for (const each of Array.isArray(value) ? value : typeof value === 'string' ? [value] : []) {
      const known = members.get(each) ?? new Map<string, Membership>();
      members.set(each, known.set(node.id, WHOLLY));
    }
  }
  return new Map([...members].filter(([, { size }]) => size > 0));
}
