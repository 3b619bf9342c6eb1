import type { Evidence, Relation, Status } from '../../graph/model';
import { formatDate } from '../../text/format';
import { placeOrTerms } from '../../text/sentences/place-of-evidence';
import { sentenceParts } from '../../text/sentences/sentence';
import type { Words } from '../../text/words';
import { passagesOf } from './passages';

/** A relation as one string, seen from one of its ends. */
export function sentenceOf(
  relation: Pick<Relation, 'type' | 'from' | 'to' | 'strength' | 'as'>,
  words: Words,
  nameOf: (id: string) => string,
  seenFrom?: string,
): string {
  const { subject, verb, object } = sentenceParts(relation, words, seenFrom);
  return `${nameOf(subject)} ${verb} ${nameOf(object)}`;
}

/** When a relation came about, began and ended, in words; empty where the source gives no date. */
export function datesOf({ date, since, until }: Relation, words: Words): string {
  const { tag } = words.meta;
  return [
    date && formatDate(date, tag),
    since && words.inspector.since(formatDate(since, tag)),
    until && words.inspector.until(formatDate(until, tag)),
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * Where the source says something: section and lines of each passage, or its words. Where none does, that it is our
 * conclusion, or without a source.
 */
export function placesText(evidence: readonly Evidence[], words: Words, status?: Status): string {
  const places = passagesOf(evidence).map((passage) => placeOrTerms(passage, words));
  const { source } = words.questions.paths;
  return places.length > 0 ? `${source}: ${[...new Set(places)].join('; ')}.` : nowhereText(words, status);
}

/** What is said of something that no lines of a source say. */
export function nowhereText({ inspector }: Words, status?: Status): string {
  return status === 'inferred' ? inspector.noSources : `${inspector.unsourced}.`;
}
