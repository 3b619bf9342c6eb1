import { type Columns, NO_VALUE, type ValueFacetId } from './facets';
import { facetValues } from './filter';
import { type Edge, type Graph, incidentEdges } from './graph';
import { neighboursOf } from './neighbours';

/** The most actors whose facts stand side by side, and whose shared neighbours the map marks. */
export const MOST_COMPARED = 4;

/** Something that at least two of the compared actors have, and which of them do. */
export type Shared = Readonly<{ value: string; by: readonly string[] }>;

/** What actors can share: ids of nodes; a year of founding as a number in digits. */
export const TRAITS = ['neighbours', 'events', 'uplands', 'industries', 'founded'] as const;
export type Trait = (typeof TRAITS)[number];

export type Comparison = Readonly<{
  /** The relations among the compared, ties before context. */
  between: readonly Edge[];
  /** What most of them share comes first. */
  shared: Readonly<Record<Trait, readonly Shared[]>>;
  /** For each of the compared the neighbours that no other of them has; the compared themselves aside. */
  own: readonly Readonly<{ id: string; neighbours: readonly string[] }>[];
}>;

/**
 * What actors have in common and what sets each apart, in O(their edges). Neighbours are those over ties; an event or
 * a shared upland is named as such and not as a neighbour too; an uncertain year is no shared one.
 */
export function compare(graph: Graph, columns: Columns, ids: readonly string[]): Comparison {
  const compared = new Set(ids);
  const neighbours = new Map(
    ids.map((id) => [id, neighboursOf(graph, id).filter((other) => !compared.has(other))] as const),
  );
  const isEvent = (id: string) => graph.nodes.get(id)?.kind === 'event';
  const around = sharedNeighbours(graph, ids);
  const uplands = sharedBy(ids, (id) => valuesOf(columns, 'ecosystem', id));
  const named = new Set(uplands.map(({ value }) => value));
  const common = new Set(around.map(({ value }) => value));
  return {
    between: edgesAmong(graph, compared),
    shared: {
      neighbours: around.filter(({ value }) => !isEvent(value) && !named.has(value)),
      events: around.filter(({ value }) => isEvent(value)),
      uplands,
      industries: sharedBy(ids, (id) => valuesOf(columns, 'industry', id)),
      founded: sharedBy(ids, (id) => certainYear(columns, id)),
    },
    own: ids.map((id) => ({
      id,
      neighbours: (neighbours.get(id) ?? []).filter((other) => !common.has(other)),
    })),
  };
}

/** Whom ties lead to from at least two of these actors, themselves aside; in O(their edges). */
export function sharedNeighbours(graph: Graph, ids: readonly string[]): readonly Shared[] {
  return sharedBy(ids, (id) => neighboursOf(graph, id)).filter(({ value }) => !ids.includes(value));
}

function edgesAmong(graph: Graph, ids: ReadonlySet<string>): readonly Edge[] {
  const edges = [...ids].flatMap((id) => incidentEdges(graph, id).filter(({ from, to }) => from === id && ids.has(to)));
  return [...edges.filter(({ context }) => !context), ...edges.filter(({ context }) => context)];
}

function sharedBy(ids: readonly string[], valuesOfId: (id: string) => readonly string[]): readonly Shared[] {
  const by = new Map<string, string[]>();
  for (const id of ids) {
    for (const value of new Set(valuesOfId(id))) by.set(value, [...(by.get(value) ?? []), id]);
  }
  return [...by]
    .map(([value, having]) => ({ value, by: having }))
    .filter(({ by: having }) => having.length > 1)
    .sort((a, b) => b.by.length - a.by.length);
}

/** The values of a node in a facet; an industry or an upland does not count as its own. */
function valuesOf(columns: Columns, facet: ValueFacetId, id: string): readonly string[] {
  return facetValues(columns, facet, id).filter((value) => value !== NO_VALUE && value !== id);
}

function certainYear(columns: Columns, id: string): readonly string[] {
  const [low, high] = columns.intervals.founded.get(id) ?? [];
  return low !== undefined && low === high ? [String(low)] : [];
}
