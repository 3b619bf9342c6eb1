import type { Vocabulary } from '../../graph/vocabulary';
import { wordFor } from '../local-text';
import type { Words } from '../words';

/** What is background, kind by kind, as it stands within a sentence: "industries, regions". */
export function backgroundKinds({ kinds }: Vocabulary, words: Words): string {
  const plurals = kinds.filter(({ context }) => context).map(({ id }) => wordFor(words.kinds, id));
  return plurals.map((plural) => plural.charAt(0).toLocaleLowerCase(words.meta.tag) + plural.slice(1)).join(', ');
}
