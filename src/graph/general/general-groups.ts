import { type Graph, targets } from '../graph';
import { nodeGroups } from '../measures/node-groups';
import type { AttributeValue, LocalText } from '../model';
import { attributeValue } from '../role-fields';
import type { Attribute } from '../vocabulary';

/** A group of nodes. Without a label of its own it is called as its leader, a node of the graph. */
export type Group = Readonly<{ id: string; label: LocalText | null; leader?: string }>;

/**
 * Groups in the order in which they are shown, and who is in each: by group, then by node, from 0 to 1. Who is in several
 * has a share of each.
 */
export type Groups = Readonly<{
  groups: readonly Group[];
  memberships: ReadonlyMap<string, ReadonlyMap<string, number>>;
}>;

/**
 * The groups of a graph of which no domain knows them: the values of the attribute that plays `group`, else the nodes that
 * relations of the type of the role `belonging` lead to, else communities (Louvain, seeded), each named after its member
 * with most ties. The first of these that gives any. About O(edges).
 */
export function generalGroups(graph: Graph): Groups {
  const { attributes, roles } = graph.vocabulary;
  const attribute = attributes.find(({ id }) => id === roles.group);
  const byValue = attribute ? groupsByValue(graph, attribute) : NO_GROUPS;
  if (byValue.groups.length > 0) return byValue;
  const byRelation = roles.belonging === undefined ? NO_GROUPS : groupsByRelation(graph, roles.belonging);
  return byRelation.groups.length > 0 ? byRelation : foundGroups(graph);
}

const NO_GROUPS: Groups = { groups: [], memberships: new Map() };

function groupsByValue(graph: Graph, { id, values = [] }: Attribute): Groups {
  const memberships = membershipsOf(graph, (node) => {
    const entity = graph.nodes.get(node);
    return entity ? keysOf(attributeValue(entity, id, graph.vocabulary.roles)) : [];
  });
  const listed = values.filter((value) => memberships.has(value.id));
  const labels = new Map(listed.map((value) => [value.id, value.label]));
  const order = new Set([...labels.keys(), ...memberships.keys()]);
  return {
    groups: [...order].map((group) => ({ id: group, label: labels.get(group) ?? { und: group } })),
    memberships,
  };
}

const keysOf = (value: AttributeValue | undefined): readonly string[] => {
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [`${value}`];
};

/** A group is the node that others point to; it is the whole of itself. */
function groupsByRelation(graph: Graph, type: string): Groups {
  const hubs = new Set([...graph.nodes.keys()].flatMap((id) => targets(graph, id, type)));
  const memberships = membershipsOf(graph, (id) => (hubs.has(id) ? [id] : [...new Set(targets(graph, id, type))]));
  return ledBy(
    [...graph.nodes.keys()].filter((id) => hubs.has(id)),
    memberships,
  );
}

function foundGroups(graph: Graph): Groups {
  const found = nodeGroups(graph);
  const memberships = membershipsOf(graph, (id) => [found.get(id)?.id ?? []].flat());
  const bySize = [...memberships].sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1));
  return ledBy(
    bySize.map(([id]) => id),
    memberships,
  );
}

const ledBy = (ids: readonly string[], memberships: Groups['memberships']): Groups => ({
  groups: ids.map((id) => ({ id, label: null, leader: id })),
  memberships,
});

function membershipsOf(graph: Graph, groupsOf: (node: string) => readonly string[]): Groups['memberships'] {
  const memberships = new Map<string, Map<string, number>>();
  for (const node of graph.nodes.keys()) {
    const groups = groupsOf(node);
    for (const group of groups) {
      const members = memberships.get(group) ?? new Map<string, number>();
      memberships.set(group, members.set(node, 1 / groups.length));
    }
  }
  return memberships;
}
