import { type Graph, incidentEdges } from '../graph';
import type { Edge, Relation } from '../model';
import { joins } from '../vocabulary';

/** Between whom a relation is, and of which type. */
type Joined = Pick<Relation, 'type' | 'from' | 'to'>;

/** Whether a type of relations may join two actors, in this direction, by their kinds. */
export function mayJoin(
  { vocabulary, nodes }: Graph,
  { type, from, to }: Joined,
  kinds: Readonly<Record<string, string>> = {},
): boolean {
  const known = vocabulary.relationTypes.find(({ id }) => id === type);
  const kindOf = (id: string) => kinds[id] ?? nodes.get(id)?.kind ?? '';
  return known !== undefined && joins(known, kindOf(from), kindOf(to));
}

/** The relations of actors that they could not have any more if they became of a kind. O(their relations). */
export function brokenBy(graph: Graph, ids: readonly string[], kind: string): readonly Relation[] {
  const kinds = Object.fromEntries(ids.map((id) => [id, kind]));
  const edges = new Set(ids.flatMap((id) => incidentEdges(graph, id)));
  return [...edges].filter((edge) => mayJoin(graph, edge) && !mayJoin(graph, edge, kinds));
}

/** Whether a relation of any type may join two actors, in either direction. */
export const areJoinable = (graph: Graph, one: string, other: string): boolean =>
  one !== other &&
  graph.vocabulary.relationTypes.some(
    ({ id: type }) => mayJoin(graph, { type, from: one, to: other }) || mayJoin(graph, { type, from: other, to: one }),
  );

/** The relations of a type between the same two, whichever way where that makes no difference. */
export const relationsAlike = (graph: Graph, { type, from, to }: Joined): readonly Edge[] =>
  incidentEdges(graph, from).filter(
    (edge) =>
      edge.type === type &&
      ((edge.from === from && edge.to === to) || (edge.symmetric && edge.from === to && edge.to === from)),
  );
