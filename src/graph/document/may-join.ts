import { type Graph, incidentEdges } from '../graph';
import type { Relation } from '../model';
import { joins } from '../vocabulary';

/** Whether a type of relations may join two actors, in this direction, by their kinds. */
export function mayJoin(
  { vocabulary, nodes }: Graph,
  { type, from, to }: Pick<Relation, 'type' | 'from' | 'to'>,
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
