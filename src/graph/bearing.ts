import { yearsOf } from './dates';
import { type Graph, isContextKind, isFact } from './graph';
import { attributeValue } from './role-fields';

/** How the actors of a graph can be arranged, in the order in which that is offered; the first is the default. */
export const ARRANGEMENTS = ['uplands', 'helix', 'years', 'around', 'force'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** How many sides an arrangement by sides has room for. */
const LEAST_SIDES = 3;
const MOST_SIDES = 6;

/** The share of drawn nodes that must have a date where all of those are of one year. */
const DATED = 1 / 3;

const BEARS: Readonly<Record<Arrangement, (graph: Graph) => boolean>> = {
  uplands: (graph) => graph.layouts.has('uplands') || hasGroups(graph),
  helix: hasSides,
  years: hasYears,
  around: () => true,
  force: () => true,
};

/**
 * The arrangements that say something of a graph: uplands where it has positions or anything that makes groups, the helix
 * where its nodes are on three to six sides, years where dates tell drawn nodes apart or a third of them is dated, the
 * others always. O(nodes + edges).
 */
export const arrangementsOf = (graph: Graph): readonly Arrangement[] =>
  ARRANGEMENTS.filter((arrangement) => BEARS[arrangement](graph));

/** Whether anyone is said to be in a group, or a tie joins two, who then are one (`generalGroups`). */
function hasGroups({ nodes, edges, vocabulary: { roles } }: Graph): boolean {
  const { group, belonging } = roles;
  if (group !== undefined && [...nodes.values()].some((node) => attributeValue(node, group, roles) !== undefined))
    return true;
  return [...edges.values()].some((edge) => isFact(edge) && (edge.type === belonging || !edge.context));
}

function hasSides({ nodes, vocabulary: { attributes, roles } }: Graph): boolean {
  const attribute = attributes.find(({ id }) => id === roles.side);
  const said = new Set([...nodes.values()].flatMap(({ helix = [] }) => helix));
  const count = attribute?.values?.length ?? said.size;
  return attribute !== undefined && said.size > 0 && count >= LEAST_SIDES && count <= MOST_SIDES;
}

function hasYears(graph: Graph): boolean {
  const drawn = [...graph.nodes.values()].filter(({ kind }) => !isContextKind(graph, kind));
  const years = drawn.flatMap(({ founded, date }) => yearsOf(founded ?? date)?.join('–') ?? []);
  return new Set(years).size > 1 || (years.length > 0 && years.length >= drawn.length * DATED);
}
