import { sentenceOf } from '../../../answers/words/relation-words';
import { mayJoin, relationsAlike } from '../../../graph/document/may-join';
import type { Graph } from '../../../graph/graph';
import type { Entity } from '../../../graph/model';
import type { RelationDraft } from '../../../state/store';
import type { EditingWords } from '../../../text/pl/editing';
import type { Words } from '../../../text/words';
import { understandDate } from '../../common/editing/understand';
import type { Claimed } from './new-relation';
import { joinedBy, type Reading, readingsFrom } from './readings';

export const NO_CLAIM: RelationDraft = { reading: '', others: [], date: '' };

/** What a draft says, and why it says nothing that can be. */
export type Claim = Readonly<{
  readings: readonly Reading[];
  reading: Reading | undefined;
  claim: Claimed | null;
  problem: string | undefined;
  when: ReturnType<typeof understandDate>;
}>;

type Said = Readonly<{ text: EditingWords; words: Words; language: string; nameOf: (id: string) => string }>;

/** Reads a draft of a relation of an actor, be that one not in the graph yet. */
export function claimIn(
  draft: RelationDraft,
  { id, kind }: Pick<Entity, 'id' | 'kind'>,
  graph: Graph,
  said: Said,
): Claim {
  const { problem } = said.text;
  const readings = readingsFrom(graph.vocabulary, kind, said.words);
  const reading = readings.find(({ key }) => key === draft.reading) ?? readings[0];
  const when = understandDate(draft.date.trim(), said);
  const [other] = draft.others;
  if (!reading || other === undefined) return { readings, reading, claim: null, problem: problem.other, when };
  const claim = { ...joinedBy(reading, id, other), ...(typeof when.value === 'string' && { date: when.value }) };
  const isSelf = other === id;
  const isFit = mayJoin(graph, claim, { [id]: kind });
  const same = relationsAlike(graph, claim).find(({ date }) => date === claim.date);
  const there = same && problem.there(sentenceOf(same, said.words, said.nameOf, id));
  return { readings, reading, claim, problem: isSelf ? problem.self : isFit ? there : problem.kinds, when };
}
