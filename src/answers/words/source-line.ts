import type { Source } from '../../graph/model';
import { formatDate } from '../../text/format';
import { exportWords } from '../../text/later-words';
import { localText } from '../../text/local-text';
import type { Words } from '../../text/words';

/** A source in a line, as far as it is said: title, publisher, where it is on the web, of when its facts are and when it was taken. */
export function sourceLine({ title, publisher, address, stateOf, retrieved }: Source, words: Words): string {
  const { report } = exportWords(words);
  const { tag } = words.meta;
  const dates = [
    stateOf && report.stateOf(formatDate(stateOf, tag)),
    retrieved && report.retrieved(formatDate(retrieved, tag)),
  ];
  const rest = [localText(publisher, tag), address, dates.filter(Boolean).join(', ')].filter(Boolean).join('; ');
  return rest === '' ? `${localText(title, tag)}.` : `${localText(title, tag)}. ${rest}.`;
}
