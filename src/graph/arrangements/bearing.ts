import { type Graph, isContextKind, isFact } from '../graph';
import type { Entity } from '../model';
import { attributeValue, sidesSaid } from '../role-fields';
import { quartersIn } from '../sides/quarters';
import { yearsOf } from '../time/dates';
import { ARRANGEMENTS, type Arrangement } from './arrangement';

/** How few sides an arrangement by sides tells apart. */
const LEAST_SIDES = 3;

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
 * where there are three to six sides and anyone is on one, years where dates tell drawn nodes apart or a third of them is dated, the
 * others always. O(nodes + edges).
 */
export const arrangementsOf = (graph: Graph): readonly Arrangement[] =>
  ARRANGEMENTS.filter((arrangement) => BEARS[arrangement](graph));

/** Whether anyone is said to be in a group, or a tie joins two, who then are one (`generalGroups`). */
const hasGroups = (graph: Graph): boolean =>
  groupedBy(graph) !== null || [...graph.edges.values()].some((edge) => isFact(edge) && !edge.context);

/** An attribute, or a type of relation, by its id. */
type GroupedBy = Readonly<{ attribute: string; type?: never } | { attribute?: never; type: string }>;

/** What says who is in a group, as `generalGroups` has it; null where nothing does, so that ties make them. O(nodes + edges). */
export function groupedBy({ nodes, edges, vocabulary: { roles } }: Graph): GroupedBy | null {
  const { group, belonging } = roles;
  if (group !== undefined && [...nodes.values()].some((node) => attributeValue(node, group, roles) !== undefined))
    return { attribute: group };
  const isSaid = [...edges.values()].some((edge) => isFact(edge) && edge.type === belonging);
  return belonging !== undefined && isSaid ? { type: belonging } : null;
}

function hasSides({ nodes, vocabulary }: Graph): boolean {
  const quarters = quartersIn(vocabulary);
  const isPlaced = (node: Entity) => sidesSaid(node).some((side) => quarters.has(side));
  return quarters.size >= LEAST_SIDES && [...nodes.values()].some(isPlaced);
}

function hasYears(graph: Graph): boolean {
  const drawn = [...graph.nodes.values()].filter(({ kind }) => !isContextKind(graph, kind));
  const years = drawn.flatMap(({ founded, date }) => yearsOf(founded ?? date)?.join('–') ?? []);
  return new Set(years).size > 1 || (years.length > 0 && years.length >= drawn.length * DATED);
}
