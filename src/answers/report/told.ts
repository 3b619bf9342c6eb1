import type { Edge } from '../../graph/graph';
import type { Report } from '../../io/write/report-markdown';
import type { Words } from '../../text/words';
import type { Telling } from '../telling';
import { placesText, sentenceOf } from '../words/relation-words';

/** What a view is about and what it answers; its own table where actors or relations would not be the answer. */
export type Told = Readonly<{
  question: string;
  answer: Report['answer'];
  table?: Report['table'];
}>;

/** Sentences under a title, which may be empty; none where nothing is to be said. */
export function passage(title: string, sentences: readonly string[]): Report['answer'] {
  return sentences.length > 0 ? [{ title, sentences }] : [];
}

/** Names one after the other; some hold commas. */
export const namesText = (ids: readonly string[], { nameOf }: Pick<Telling, 'nameOf'>) => ids.map(nameOf).join('; ');

/** A text with its status where it is no fact of the source. */
export function withStatus({ status }: Pick<Edge, 'status'>, text: string, { status: statuses }: Words): string {
  return status === 'inferred' ? `${text} (${statuses.inferred})` : text;
}

/** A relation as a sentence with its status. */
function relationText(edge: Edge, { words, nameOf }: Telling, seenFrom?: string): string {
  return withStatus(edge, sentenceOf(edge, words, nameOf, seenFrom), words);
}

/** A text that ends as a sentence does; a name may have a full stop of its own. */
export const asSentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** A relation as a sentence with its status and where the source says so. */
export function sourcedText(edge: Edge, telling: Telling, seenFrom?: string): string {
  return `${asSentence(relationText(edge, telling, seenFrom))} ${placesText(edge.evidence, telling.words, edge.status)}`;
}
