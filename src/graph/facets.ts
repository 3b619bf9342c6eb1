import { yearsOf } from './dates';
import { fold } from './fold';
import { type Edge, type Graph, incidentEdges, isFact, isSignKind, origins, targets } from './graph';
import { sidesSaid } from './helix';
import { uplandsOf } from './membership';
import type { Entity } from './model';
import { saidOf } from './said-of';

/** Stands for "no value" among the values of a facet; no id can be it, as ids hold no tilde. */
export const NO_VALUE = '~';

/** Stands for "more than one" among the coordinators of a cluster. */
export const SEVERAL = '~several';

/** The ways in which something can have to do with a region. */
const REGION_TYPES = ['located-in', 'founded-in', 'serves', 'has-members-in', 'open-to'];

/** A region in one way, as the facet of regions has it beside the region itself: "lublin~founded-in". */
export function regionWay(value: string): Readonly<{ region: string; type: string }> | null {
  const [region, type = ''] = value.split(NO_VALUE);
  return region && REGION_TYPES.includes(type) ? { region, type } : null;
}

/** The values of a node in a facet: none means "no value", null that the facet does not apply to it. */
type Values = readonly string[] | null;

type ValueFacet = Readonly<{
  id: string;
  valuesOf: (node: Entity, graph: Graph, uplands: readonly string[], inferred: boolean) => Values;
}>;

/** Facets that choose actors by a set of values: adding one is adding a record. */
export const VALUE_FACETS = [
  { id: 'kind', valuesOf: (node) => [node.kind] },
  { id: 'register', valuesOf: (node) => (node.kind === 'cluster' ? [node.register ? 'yes' : 'no'] : null) },
  { id: 'ecosystem', valuesOf: (_node, _graph, uplands) => uplands },
  {
    id: 'helix',
    // A side of the helix is no actor of that side.
    valuesOf: (node, graph) => (isSignKind(graph, node.kind) ? null : sidesSaid(node)),
  },
  {
    id: 'industry',
    valuesOf: (node, graph) => (node.kind === 'industry' ? [node.id] : targets(graph, node.id, 'operates-in')),
  },
  {
    id: 'region',
    // Each region in any way, and beside it in each way of its own.
    valuesOf: (node, graph, _uplands, inferred) => {
      if (node.kind === 'region') return [node.id];
      const told = regionsOf(graph, node.id).filter(({ status }) => inferred || status === 'stated');
      return [...new Set(told.flatMap(({ to, type }) => [to, to + NO_VALUE + type]))];
    },
  },
  {
    id: 'coordinator',
    valuesOf: (node, graph) => {
      if (!node.register) return null;
      const coordinators = origins(graph, node.id, 'coordinates');
      return coordinators.length > 1 ? [...coordinators, SEVERAL] : coordinators;
    },
  },
] as const satisfies readonly ValueFacet[];

/** What is told of a node and regions, in the order of the ways. */
export function regionsOf(graph: Graph, id: string): readonly Edge[] {
  const told = incidentEdges(graph, id).filter((edge) => edge.from === id && isFact(edge));
  return REGION_TYPES.flatMap((type) => told.filter((edge) => edge.type === type));
}

type RangeFacet = Readonly<{ id: string; intervalOf: (node: Entity) => readonly [low: number, high: number] | null }>;

const exactly = (value: number | undefined) => (value === undefined ? null : ([value, value] as const));

/** Facets that choose actors by a range of numbers; an uncertain date is an interval and matches where it overlaps. */
export const RANGE_FACETS = [
  { id: 'founded', intervalOf: (node) => yearsOf(node.founded) },
  { id: 'members', intervalOf: (node) => exactly(node.members) },
  { id: 'companies', intervalOf: (node) => exactly(node.companies) },
] as const satisfies readonly RangeFacet[];

export type ValueFacetId = (typeof VALUE_FACETS)[number]['id'];
export type RangeFacetId = (typeof RANGE_FACETS)[number]['id'];

/** What filters read, computed once per graph: one column per facet, and the words of each node, folded. */
export type Columns = Readonly<{
  values: Readonly<Record<ValueFacetId, ReadonlyMap<string, Values>>>;
  intervals: Readonly<Record<RangeFacetId, ReadonlyMap<string, readonly [number, number] | null>>>;
  words: ReadonlyMap<string, string>;
}>;

/** Columns of a graph; `inferred` false leaves inferred belonging to an upland or a region out. */
export function facetColumns(graph: Graph, options: Readonly<{ inferred: boolean }>): Columns {
  const all = graph.domain.memberships(graph, options);
  const nodes = [...graph.nodes.values()];
  const uplands = new Map(nodes.map((node) => [node.id, uplandsOf(all, node.id).map(({ upland }) => upland)]));
  const column = (facet: ValueFacet) =>
    new Map(nodes.map((node) => [node.id, facet.valuesOf(node, graph, uplands.get(node.id) ?? [], options.inferred)]));
  return {
    values: byId(VALUE_FACETS, column),
    intervals: byId(
      RANGE_FACETS,
      (facet: RangeFacet) => new Map(nodes.map((node) => [node.id, facet.intervalOf(node)])),
    ),
    words: new Map(nodes.map((node) => [node.id, wordsOf(node, graph)])),
  };
}

function byId<F extends { id: string }, T>(facets: readonly F[], make: (facet: F) => T): Record<F['id'], T> {
  return Object.fromEntries(facets.map((facet) => [facet.id, make(facet)])) as Record<F['id'], T>;
}

function wordsOf(node: Entity, graph: Graph): string {
  const industries = targets(graph, node.id, 'operates-in').flatMap((id) => graph.nodes.get(id) ?? []);
  const said = saidOf(graph, node).map(({ text }) => text);
  const texts = [node.name, node.summary, ...said, ...industries.map((industry) => industry.name)];
  return fold([...texts.flatMap((text) => Object.values(text ?? {})), ...node.aliases].join(' '));
}
