import type { Edge, Graph } from '../graph';
import type { Criterion, Filter, FilterResult } from './criteria';
import { type Columns, facetInterval, facetValues, type Interval } from './facets';
import { activeCriteria, applyFilter, dropCriterion, passesLine, testsOf } from './filter';

/** Stands for more than one facet, or for what is none; no facet is called so. */
const MORE = '';

const KEPT_OUT = new WeakMap<Filter, Readonly<{ columns: Columns; by: ReadonlyMap<string, string> }>>();

/** Which facet alone keeps a node out, for those that are kept out: taken once for all facets. O(nodes × facets). */
function keptOutBy(graph: Graph, columns: Columns, filter: Filter): ReadonlyMap<string, string> {
  const known = KEPT_OUT.get(filter);
  if (known?.columns === columns) return known.by;
  const tests = testsOf(graph, columns, filter);
  const by = new Map<string, string>();
  for (const { criterion, passes } of tests) {
    const { id: facet = MORE } = criterion;
    for (const id of graph.nodes.keys()) if (!passes(id)) by.set(id, (by.get(id) ?? facet) === facet ? facet : MORE);
  }
  KEPT_OUT.set(filter, { columns, by });
  return by;
}

/** Whether a node passes all facets but one: what the counts of that facet are taken over. */
function othersTest(graph: Graph, columns: Columns, filter: Filter, facet: string): (id: string) => boolean {
  const out = keptOutBy(graph, columns, filter);
  return (id) => (out.get(id) ?? facet) === facet;
}

/** For each value of a facet, how many nodes have it among those that the other facets choose; 0 where none is left. */
export function countValues(
  graph: Graph,
  columns: Columns,
  filter: Filter,
  facet: string,
): ReadonlyMap<string, number> {
  const passes = othersTest(graph, columns, filter, facet);
  const counts = new Map<string, number>();
  for (const id of graph.nodes.keys()) {
    const more = passes(id) ? 1 : 0;
    for (const value of facetValues(columns, facet, id)) counts.set(value, (counts.get(value) ?? 0) + more);
  }
  return counts;
}

/**
 * What the histogram of a range facet shows: the intervals of all nodes, those of them that the other facets keep, and how
 * many of all nodes that the other facets keep have no value. Only of the kinds that are what the map is about, where the
 * vocabulary ranks some so.
 */
export type Distribution = Readonly<{
  all: readonly Interval[];
  kept: readonly Interval[];
  missing: number;
}>;

/** The distribution of a range facet. */
export function distribution(graph: Graph, columns: Columns, filter: Filter, facet: string): Distribution {
  const passes = othersTest(graph, columns, filter, facet);
  const subjects = new Set(graph.vocabulary.kinds.filter(({ rank }) => rank === 'subject').map(({ id }) => id));
  const [all, kept]: [Interval[], Interval[]] = [[], []];
  let missing = 0;
  for (const { id, kind } of graph.nodes.values()) {
    const interval = facetInterval(columns, facet, id);
    const isKept = passes(id);
    if (!interval) missing += isKept ? 1 : 0;
    else if (subjects.size === 0 || subjects.has(kind)) {
      all.push(interval);
      if (isKept) kept.push(interval);
    }
  }
  return { all, kept, missing };
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
  const types = new Map<string, number>();
  const status = new Map<string, number>([
    ['stated', 0],
    ['inferred', 0],
  ]);
  const background = new Set(graph.vocabulary.relationTypes.filter(({ context }) => context).map(({ id }) => id));
  const ofAnyStatus: Filter = { ...filter, status: [] };
  const ofAnyType: Filter = { ...filter, types: [] };
  const isAmong = ({ from, to }: Edge, { nodes }: FilterResult) => nodes.has(from) && nodes.has(to);
  for (const edge of graph.edges.values()) {
    const isShown = isAmong(edge, result);
    if (isShown && passesLine(edge, ofAnyStatus)) status.set(edge.status, (status.get(edge.status) ?? 0) + 1);
    const counts = isShown || (background.has(edge.type) && isAmong(edge, withContext));
    const more = counts && passesLine(edge, ofAnyType) ? 1 : 0;
    types.set(edge.type, (types.get(edge.type) ?? 0) + more);
  }
  return { types, status };
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
  return activeCriteria(graph, filter)
    .map((criterion) => {
      const relaxed = dropCriterion(filter, criterion);
      return { criterion, nodes: applyFilter(graph, columnsFor(relaxed), relaxed).nodes.size };
    })
    .filter(({ nodes }) => nodes > 0)
    .sort((a, b) => b.nodes - a.nodes);
}
