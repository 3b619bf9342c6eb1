import { fold } from '../fold';
import { type Edge, type Graph, incidentEdges, isContextKind, otherEnd } from '../graph';
import type { TimeWindow } from '../time/spans';
import { isInWindow, yearsOfEdge, yearsOfNode } from '../time/time-window';
import {
  type Criterion,
  chosenIn,
  type Filter,
  type FilterResult,
  type Focus,
  NO_FILTER,
  type Range,
  rangeIn,
} from './criteria';
import { type Columns, facetInterval, facetsOf, facetValues, KIND } from './facets';

/** A text that is the same for the same criterion. */
export const criterionKey = ({ of, id = '' }: Criterion): string => `${of} ${id}`;

/** The filter's values with other ones of a facet, which leaves the filter where there are none of it. */
export function withValues({ values }: Pick<Filter, 'values'>, facet: string, chosen: readonly string[]) {
  const { [facet]: _former, ...others } = values;
  return chosen.length > 0 ? { ...values, [facet]: chosen } : others;
}

/** The filter's ranges with another one of a facet, which leaves the filter where there is none of it. */
export function withRange({ ranges }: Pick<Filter, 'ranges'>, facet: string, range: Range | null) {
  const { [facet]: _former, ...others } = ranges;
  return range ? { ...ranges, [facet]: range } : others;
}

type Test = Readonly<{ criterion: Criterion; passes: (id: string) => boolean }>;

/** Chosen nodes and lines in O(nodes × facets + edges). */
export function applyFilter(graph: Graph, columns: Columns, filter: Filter): FilterResult {
  const tests = testsOf(graph, columns, filter);
  const nodes = new Set([...graph.nodes.keys()].filter((id) => tests.every((test) => test.passes(id))));
  const lines = [...graph.edges.values()].filter((edge) => passesLine(edge, filter));
  const edges = new Set(lines.filter((edge) => nodes.has(edge.from) && nodes.has(edge.to)).map((edge) => edge.id));
  const drawn = drawnTest(graph, filter);
  const leading = filter.neighbours
    ? lines.filter(({ from, to }) => nodes.has(from) !== nodes.has(to) && drawn(from) && drawn(to))
    : [];
  return {
    nodes,
    edges,
    neighbours: new Set(leading.map((edge) => (nodes.has(edge.from) ? edge.to : edge.from))),
    neighbourEdges: new Set(leading.map((edge) => edge.id)),
  };
}

/** Whether nodes of this kind are drawn: context kinds are where they are asked for, by the switch or by name. */
export function isDrawn(graph: Graph, kind: string, filter: Filter): boolean {
  return filter.context || chosenIn(filter, KIND.id).includes(kind) || !isContextKind(graph, kind);
}

/** Whether a node is drawn: that of a kind that is, and one that is asked for. */
function drawnTest(graph: Graph, filter: Filter): (id: string) => boolean {
  const only = new Set(filter.only);
  return (id) => only.has(id) || isDrawn(graph, graph.nodes.get(id)?.kind ?? '', filter);
}

/** Whether a line has a type, a status and a time that the filter asks for, whatever it asks of its ends. */
export function passesLine(edge: Edge, { types, status, time }: Filter): boolean {
  return (
    (types.length === 0 || types.includes(edge.type)) &&
    (status.length === 0 || status.includes(edge.status)) &&
    (time === null || isInWindow(yearsOfEdge(edge), time))
  );
}

/** What a filter asks of nodes, by criterion. */
export function testsOf(graph: Graph, columns: Columns, filter: Filter): readonly Test[] {
  const wanted = fold(filter.words).split(/\s+/).filter(Boolean);
  const { values, ranges } = facetsOf(graph.vocabulary);
  return [
    ...values.map(
      ({ id }): Test => ({ criterion: { of: 'values', id }, passes: valueTest(graph, columns, filter, id) }),
    ),
    ...ranges.map(({ id }): Test => ({ criterion: { of: 'ranges', id }, passes: rangeTest(columns, filter, id) })),
    { criterion: { of: 'time' }, passes: timeTest(graph, filter.time) },
    { criterion: { of: 'only' }, passes: onlyTest(filter.only) },
    { criterion: { of: 'focus' }, passes: focusTest(graph, filter) },
    { criterion: { of: 'words' }, passes: (id) => wanted.every((word) => columns.words().get(id)?.includes(word)) },
  ];
}

function timeTest(graph: Graph, time: TimeWindow | null): (id: string) => boolean {
  if (!time) return () => true;
  return (id) => isInWindow(yearsOfNode(graph.nodes.get(id) ?? {}), time);
}

function onlyTest(ids: readonly string[]): (id: string) => boolean {
  const chosen = new Set(ids);
  return (id) => chosen.size === 0 || chosen.has(id);
}

/** Facets do not bound the steps: who is near whom is the same whatever else is asked of an actor. */
function focusTest(graph: Graph, filter: Filter): (id: string) => boolean {
  if (!filter.focus) return () => true;
  const within = focusSteps(graph, filter.focus, (edge) => passesLine(edge, filter));
  return (id) => within.has(id);
}

/**
 * How many steps the nodes within a focus are from its nearest root, the nearest first, over the ties that are allowed;
 * context is no tie. O(nodes + edges).
 */
export function focusSteps(
  graph: Graph,
  { roots, degree, direction }: Focus,
  isAllowed: (edge: Edge) => boolean,
): ReadonlyMap<string, number> {
  const steps = new Map(roots.filter((id) => graph.nodes.has(id)).map((id) => [id, 0]));
  const isFollowed = (edge: Edge, id: string) =>
    !edge.context &&
    isAllowed(edge) &&
    (direction === 'both' || edge.symmetric || (direction === 'out' ? edge.from : edge.to) === id);
  for (const [id, step] of steps) {
    if (step === degree) continue;
    for (const edge of incidentEdges(graph, id)) {
      const other = otherEnd(edge, id);
      if (isFollowed(edge, id) && !steps.has(other)) steps.set(other, step + 1);
    }
  }
  return steps;
}

function valueTest(graph: Graph, columns: Columns, filter: Filter, facet: string): (id: string) => boolean {
  const chosen = new Set(chosenIn(filter, facet));
  if (chosen.size > 0) return (id) => facetValues(columns, facet, id).some((value) => chosen.has(value));
  return facet === KIND.id ? drawnTest(graph, filter) : () => true;
}

function rangeTest(columns: Columns, filter: Filter, facet: string): (id: string) => boolean {
  const range = rangeIn(filter, facet);
  if (!range) return () => true;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, missing } = range;
  const isMissingOnly = missing && range.min === undefined && range.max === undefined;
  return (id) => {
    const interval = facetInterval(columns, facet, id);
    if (isMissingOnly) return interval === null;
    return interval ? interval[0] <= max && interval[1] >= min : missing;
  };
}

/** The criteria in force, in the order in which a sentence names them; facets in that of the vocabulary. */
export function activeCriteria({ vocabulary }: Graph, filter: Filter): readonly Criterion[] {
  const { values, ranges } = facetsOf(vocabulary);
  const lists = (...names: readonly ('only' | 'types' | 'status')[]) =>
    names.filter((of) => filter[of].length > 0).map((of) => ({ of }));
  return [
    ...(filter.focus ? [{ of: 'focus' } as const] : []),
    ...lists('only'),
    ...values.filter(({ id }) => chosenIn(filter, id).length > 0).map(({ id }) => ({ of: 'values', id }) as const),
    ...lists('types', 'status'),
    ...ranges.filter(({ id }) => rangeIn(filter, id)).map(({ id }) => ({ of: 'ranges', id }) as const),
    ...(filter.time ? [{ of: 'time' } as const] : []),
    ...(filter.words.trim() === '' ? [] : [{ of: 'words' } as const]),
  ];
}

/** The filter without one criterion. */
export function dropCriterion(filter: Filter, { of, id }: Criterion): Filter {
  if (of === 'values') return { ...filter, values: withValues(filter, id, []) };
  if (of === 'ranges') return { ...filter, ranges: withRange(filter, id, null) };
  return { ...filter, [of]: NO_FILTER[of] };
}

/** Whether the lines of a type lead to background kinds, and so are drawn where those are. */
export function isBackgroundType({ vocabulary }: Graph, type: string): boolean {
  return vocabulary.relationTypes.some(({ id, context }) => id === type && context);
}
