import { mayJoin } from '../../../graph/document/may-join';
import type { Graph } from '../../../graph/graph';
import type { Vocabulary } from '../../../graph/vocabulary';
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

/** How an actor can be related to another, by the kinds of both. */
export function readingsBetween(graph: Graph, from: string, to: string, words: Words): readonly Reading[] {
  const kind = graph.nodes.get(from)?.kind ?? '';
  return readingsFrom(graph.vocabulary, kind, words).filter((reading) => mayJoin(graph, joinedBy(reading, from, to)));
}

/** What a reading says of two actors. */
export const joinedBy = ({ type, isForward }: Reading, from: string, to: string) =>
  isForward ? { type, from, to } : { type, from: to, to: from };
