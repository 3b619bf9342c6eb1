import { type Graph, incidentEdges } from '../../../graph/graph';
import type { Relation } from '../../../graph/model';
import { joins, type Vocabulary } from '../../../graph/vocabulary';
import { verbsOf } from '../../../text/sentences/sentence';
import type { Words } from '../../../text/words';

/** A type of relations read from one of its ends. */
export type Reading = Readonly<{ key: string; type: string; isForward: boolean; text: string }>;

/** How an actor of a kind can be related, to whom is not said yet; what is symmetric reads alike from both ends. */
export function readingsFrom({ relationTypes }: Vocabulary, kind: string, words: Words): readonly Reading[] {
  const canBe = (kinds: readonly string[] | undefined) => kinds?.includes(kind) ?? true;
  return relationTypes.flatMap(({ id, from, to, symmetric }): readonly Reading[] => {
    const { forward, inverse } = verbsOf(id, words);
    return [
      ...(canBe(from) ? [{ key: `>${id}`, type: id, isForward: true, text: forward }] : []),
      ...(canBe(to) && !symmetric ? [{ key: `<${id}`, type: id, isForward: false, text: inverse }] : []),
    ];
  });
}

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

/** The relations of actors that they could not have any more if they became of a kind. */
export function brokenBy(graph: Graph, ids: readonly string[], kind: string): readonly Relation[] {
  const kinds = Object.fromEntries(ids.map((id) => [id, kind]));
  const edges = new Set(ids.flatMap((id) => incidentEdges(graph, id)));
  return [...edges].filter((edge) => mayJoin(graph, edge) && !mayJoin(graph, edge, kinds));
}
