import { type Columns, NO_VALUE, RANGE_FACETS, type RangeFacetId, VALUE_FACETS, type ValueFacetId } from './facets';
import { type Focus, focusSteps } from './focus';
import { fold } from './fold';
import { type Edge, type Graph, isContextKind } from './graph';
import type { Status } from './model';
import { isInWindow, type TimeWindow, yearsOfEdge, yearsOfNode } from './time-window';

/** A closed range, open where a bound is absent; `missing` keeps nodes without a value. */
export type Range = Readonly<{ min?: number; max?: number; missing: boolean }>;

/**
 * The reader's choices: within a facet any value, across facets all. An empty list or a null range chooses everything.
 * `words` must all occur; `types` and `status` choose lines; `time` chooses both. The window and the facet `founded` are
 * two conditions, of which both must hold: the facet asks for founding alone, the window for dates of events too.
 */
export type Filter = Readonly<
  Record<ValueFacetId, readonly string[]> &
    Record<RangeFacetId, Range | null> & {
      words: string;
      /** Only these nodes; empty chooses everything. */
      only: readonly string[];
      /** Only these nodes and whom the ties that `types` and `status` choose lead to; null chooses everything. */
      focus: Focus | null;
      types: readonly string[];
      status: readonly Status[];
      /** Null chooses all times. */
      time: TimeWindow | null;
      /** Draw kinds that are context (industries, regions, programmes) as nodes too. */
      context: boolean;
      /** Show the neighbours of what was chosen, apart. */
      neighbours: boolean;
    }
>;

/** The keys of a filter that can empty the result, each of which can be dropped. */
export type Criterion = ValueFacetId | RangeFacetId | 'time' | 'words' | 'only' | 'focus' | 'types' | 'status';

export const NO_FILTER: Filter = {
  kind: [],
  register: [],
  ecosystem: [],
  helix: [],
  industry: [],
  region: [],
  coordinator: [],
  founded: null,
  members: null,
  companies: null,
  words: '',
  only: [],
  focus: null,
  types: [],
  status: [],
  time: null,
  context: false,
  neighbours: false,
};

/** The induced subgraph of the chosen nodes and, apart, their neighbours with the edges that lead to them. */
export type FilterResult = Readonly<{
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  neighbours: ReadonlySet<string>;
  neighbourEdges: ReadonlySet<string>;
}>;

type Test = Readonly<{ criterion: Criterion; passes: (id: string) => boolean }>;

/** Chosen nodes and lines in O(nodes × facets + edges). */
export function applyFilter(graph: Graph, columns: Columns, filter: Filter): FilterResult {
  const tests = testsOf(graph, columns, filter);
  const nodes = new Set([...graph.nodes.keys()].filter((id) => tests.every((test) => test.passes(id))));
  const lines = [...graph.edges.values()].filter((edge) => passesLine(edge, filter));
  const edges = new Set(lines.filter((edge) => nodes.has(edge.from) && nodes.has(edge.to)).map((edge) => edge.id));
  const leading = filter.neighbours
    ? lines.filter((edge) => nodes.has(edge.from) !== nodes.has(edge.to) && drawnBoth(graph, edge, filter))
    : [];
  return {
    nodes,
    edges,
    neighbours: new Set(leading.map((edge) => (nodes.has(edge.from) ? edge.to : edge.from))),
    neighbourEdges: new Set(leading.map((edge) => edge.id)),
  };
}

function drawnBoth(graph: Graph, edge: { from: string; to: string }, filter: Filter): boolean {
  return [edge.from, edge.to].every((id) => isDrawnNode(graph, id, filter));
}

/** Whether nodes of this kind are drawn: context kinds are where they are asked for, by the switch or by name. */
export function isDrawn(graph: Graph, kind: string, filter: Filter): boolean {
  return filter.context || filter.kind.includes(kind) || !isContextKind(graph, kind);
}

function isDrawnNode(graph: Graph, id: string, filter: Filter): boolean {
  return filter.only.includes(id) || isDrawn(graph, graph.nodes.get(id)?.kind ?? '', filter);
}

/** Whether a line has a type, a status and a time that the filter asks for, whatever it asks of its ends. */
export function passesLine(edge: Edge, { types, status, time }: Filter): boolean {
  return (
    (types.length === 0 || types.includes(edge.type)) &&
    (status.length === 0 || status.includes(edge.status)) &&
    (time === null || isInWindow(yearsOfEdge(edge), time))
  );
}

function testsOf(graph: Graph, columns: Columns, filter: Filter): readonly Test[] {
  const wanted = fold(filter.words).split(/\s+/).filter(Boolean);
  return [
    ...VALUE_FACETS.map(({ id }) => ({ criterion: id, passes: valueTest(graph, columns, filter, id) })),
    ...RANGE_FACETS.map(({ id }) => ({ criterion: id, passes: rangeTest(columns, filter[id], id) })),
    { criterion: 'time', passes: timeTest(graph, filter.time) },
    { criterion: 'only', passes: onlyTest(filter.only) },
    { criterion: 'focus', passes: focusTest(graph, filter) },
    { criterion: 'words', passes: (id) => wanted.every((word) => columns.words.get(id)?.includes(word)) },
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

function valueTest(graph: Graph, columns: Columns, filter: Filter, facet: ValueFacetId): (id: string) => boolean {
  const chosen = filter[facet];
  if (chosen.length > 0) return (id) => facetValues(columns, facet, id).some((value) => chosen.includes(value));
  if (facet === 'kind') {
    return (id) => isDrawnNode(graph, id, filter);
  }
  return () => true;
}

/** The values of a node in a facet, `NO_VALUE` if it has none; empty where the facet does not apply. */
export function facetValues(columns: Columns, facet: ValueFacetId, id: string): readonly string[] {
  const values = columns.values[facet].get(id) ?? null;
  if (values === null) return [];
  return values.length > 0 ? values : [NO_VALUE];
}

function rangeTest(columns: Columns, range: Range | null, facet: RangeFacetId): (id: string) => boolean {
  if (!range) return () => true;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, missing } = range;
  return (id) => {
    const interval = columns.intervals[facet].get(id);
    return interval ? interval[0] <= max && interval[1] >= min : missing;
  };
}

/** The criteria in force, in the order in which a sentence names them. */
export function activeCriteria(filter: Filter): readonly Criterion[] {
  const values = ['only', ...VALUE_FACETS.map(({ id }) => id), 'types', 'status'] as const;
  return [
    ...(filter.focus ? (['focus'] as const) : []),
    ...values.filter((id) => filter[id].length > 0),
    ...[...RANGE_FACETS.map(({ id }) => id), 'time' as const].filter((id) => filter[id] !== null),
    ...(filter.words.trim() === '' ? [] : (['words'] as const)),
  ];
}

/** The filter without one criterion. */
export function dropCriterion(filter: Filter, criterion: Criterion): Filter {
  return { ...filter, [criterion]: NO_FILTER[criterion] };
}

/** Nodes that pass all facets but one: what the counts of that facet are taken over. */
function passingOthers(graph: Graph, columns: Columns, filter: Filter, facet: Criterion): readonly string[] {
  const tests = testsOf(graph, columns, filter).filter((test) => test.criterion !== facet);
  return [...graph.nodes.keys()].filter((id) => tests.every((test) => test.passes(id)));
}

/** For each value of a facet, how many nodes have it among those that the other facets choose; 0 where none is left. */
export function countValues(
  graph: Graph,
  columns: Columns,
  filter: Filter,
  facet: ValueFacetId,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of graph.nodes.keys()) {
    for (const value of facetValues(columns, facet, id)) counts.set(value, 0);
  }
  for (const id of passingOthers(graph, columns, filter, facet)) {
    for (const value of facetValues(columns, facet, id)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * What the histogram of a range facet shows: the intervals of all nodes of one kind, those of them that the other
 * facets keep, and how many of all nodes that the other facets keep have no value.
 */
export type Distribution = Readonly<{
  all: readonly (readonly [number, number])[];
  kept: readonly (readonly [number, number])[];
  missing: number;
}>;

/** The distribution of a range facet, its intervals over the nodes of one kind. */
export function distribution(
  graph: Graph,
  columns: Columns,
  filter: Filter,
  facet: RangeFacetId,
  kind: string,
): Distribution {
  const intervals = columns.intervals[facet];
  const passing = passingOthers(graph, columns, filter, facet);
  const intervalsOf = (ids: readonly string[]) =>
    ids.filter((id) => graph.nodes.get(id)?.kind === kind).flatMap((id) => [intervals.get(id)].filter((it) => !!it));
  return {
    all: intervalsOf([...graph.nodes.keys()]),
    kept: intervalsOf(passing),
    missing: passing.filter((id) => !intervals.get(id)).length,
  };
}

/**
 * How many lines among the chosen nodes have each status, and each type that the graph holds, each against the other
 * choice. Of a type that only background kinds have, the lines are counted that would be there if those were drawn.
 */
export function countLines(
  graph: Graph,
  result: FilterResult,
  withContext: FilterResult,
  filter: Filter,
): Readonly<{ types: ReadonlyMap<string, number>; status: ReadonlyMap<string, number> }> {
  const types = new Map([...graph.edges.values()].map(({ type }) => [type, 0]));
  const status = new Map<string, number>([
    ['stated', 0],
    ['inferred', 0],
  ]);
  const isAmong = ({ from, to }: Edge, { nodes }: FilterResult) => nodes.has(from) && nodes.has(to);
  for (const edge of graph.edges.values()) {
    const isShown = isAmong(edge, result);
    if (isShown && passesLine(edge, { ...filter, status: [] }))
      status.set(edge.status, (status.get(edge.status) ?? 0) + 1);
    if (!isShown && !(isBackgroundType(graph, edge.type) && isAmong(edge, withContext))) continue;
    if (passesLine(edge, { ...filter, types: [] })) types.set(edge.type, (types.get(edge.type) ?? 0) + 1);
  }
  return { types, status };
}

/** Whether the lines of a type lead to background kinds, and so are drawn where those are. */
export function isBackgroundType({ vocabulary }: Graph, type: string): boolean {
  return vocabulary.relationTypes.some(({ id, context }) => id === type && context);
}

/**
 * For an empty result: each criterion in force with the number of nodes that dropping it alone brings back. Columns
 * depend on the filter, as belonging that is inferred counts only where inferred lines are asked for.
 */
export function relaxations(
  graph: Graph,
  columnsFor: (filter: Filter) => Columns,
  filter: Filter,
): readonly Readonly<{ criterion: Criterion; nodes: number }>[] {
  return activeCriteria(filter)
    .map((criterion) => {
      const relaxed = dropCriterion(filter, criterion);
      return { criterion, nodes: applyFilter(graph, columnsFor(relaxed), relaxed).nodes.size };
    })
    .filter(({ nodes }) => nodes > 0)
    .sort((a, b) => b.nodes - a.nodes);
}
