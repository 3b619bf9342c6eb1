import { type Edge, type Graph, incidentEdges, otherEnd } from '../../graph/graph';
import { collator } from '../intl';

type NameOf = (id: string) => string;

/** Nodes in reading order: kinds as the vocabulary has them, then names by the collation of the language. */
export function nodesInReadingOrder(
  graph: Graph,
  ids: Iterable<string>,
  nameOf: NameOf,
  language: string,
): readonly string[] {
  const { compare } = collator(language);
  const rank = new Map(graph.vocabulary.kinds.map(({ id }, index) => [id, index]));
  const rankOf = (id: string) => rank.get(graph.nodes.get(id)?.kind ?? '') ?? rank.size;
  return [...ids].sort((a, b) => rankOf(a) - rankOf(b) || compare(nameOf(a), nameOf(b)));
}

/** The edges of a node in reading order: ties before context, types as the vocabulary has them, then the other's name. */
export function edgesInReadingOrder(graph: Graph, id: string, nameOf: NameOf, language: string): readonly Edge[] {
  const { compare } = collator(language);
  const rank = new Map(graph.vocabulary.relationTypes.map((type, index) => [type.id, index]));
  const rankOf = ({ type, context }: Edge) => (rank.get(type) ?? rank.size) + (context ? rank.size + 1 : 0);
  return [...incidentEdges(graph, id)].sort(
    (a, b) => rankOf(a) - rankOf(b) || compare(nameOf(otherEnd(a, id)), nameOf(otherEnd(b, id))),
  );
}
