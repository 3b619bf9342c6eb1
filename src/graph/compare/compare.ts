import { attributesFor, holdsNodes } from '../attributes';
import { type Columns, facetInterval, facetValues, NO_VALUE } from '../filter/facets';
import { type Edge, type Graph, incidentEdges } from '../graph';
import { neighboursOf } from '../neighbours';
import { type Shared, sharedBy, sharedNeighbours } from './shared';

/** What actors share that no attribute tells: whom ties join to them, and what took place with them. */
export const NEIGHBOURS = '~neighbours';
export const EVENTS = '~events';

/** What actors share: neighbours, events, or values of an attribute by its id; what most of them share comes first. */
export type SharedTrait = Readonly<{ trait: string; items: readonly Shared[] }>;

export type Comparison = Readonly<{
  /** The relations among the compared, ties before context. */
  between: readonly Edge[];
  /** Only traits that they share something of. */
  shared: readonly SharedTrait[];
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
  const happens = new Set(graph.vocabulary.kinds.filter((kind) => kind.happens).map(({ id }) => id));
  const isEvent = (id: string) => happens.has(graph.nodes.get(id)?.kind ?? '');
  const around = sharedNeighbours(graph, ids);
  const values = attributesFor('sharing', graph.vocabulary).filter(({ facet }) => facet);
  const told = values.map((facet) => ({
    trait: facet.id,
    items: sharedBy(ids, (id) => valuesOf(columns, facet.id, id)),
  }));
  const ofNodes = told.filter(({ trait }) => holdsNodes(graph.vocabulary, trait));
  const named = new Set(ofNodes.flatMap(({ items }) => items.map(({ value }) => value)));
  const common = new Set(around.map(({ value }) => value));
  const { begin } = graph.vocabulary.roles;
  return {
    between: edgesAmong(graph, compared),
    shared: [
      { trait: NEIGHBOURS, items: around.filter(({ value }) => !isEvent(value) && !named.has(value)) },
      { trait: EVENTS, items: around.filter(({ value }) => isEvent(value)) },
      ...told,
      ...(begin ? [{ trait: begin, items: sharedBy(ids, (id) => certainYear(columns, begin, id)) }] : []),
    ].filter(({ items }) => items.length > 0),
    own: ids.map((id) => ({
      id,
      neighbours: (neighbours.get(id) ?? []).filter((other) => !common.has(other)),
    })),
  };
}

function edgesAmong(graph: Graph, ids: ReadonlySet<string>): readonly Edge[] {
  const edges = [...ids].flatMap((id) => incidentEdges(graph, id).filter(({ from, to }) => from === id && ids.has(to)));
  return [...edges.filter(({ context }) => !context), ...edges.filter(({ context }) => context)];
}

/** The values of a node in a facet, each once in whatever way; what is a value itself has not itself in common. */
function valuesOf(columns: Columns, facet: string, id: string): readonly string[] {
  return facetValues(columns, facet, id).filter((value) => !value.includes(NO_VALUE) && value !== id);
}

function certainYear(columns: Columns, begin: string, id: string): readonly string[] {
  const [low, high] = facetInterval(columns, begin, id) ?? [];
  return low !== undefined && low === high ? [String(low)] : [];
}
