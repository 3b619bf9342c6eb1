import type { WordList, WordLists } from '../../../graph/document/word-edits';
import type { Words } from '../../../text/words';

/**
 * What changes the vocabulary; each tells whether it did. Of a word that could not be as wanted `problem` says why, until
 * the next change.
 */
export type WordEdits = Readonly<{
  put: <L extends WordList>(list: L, word: WordLists[L]) => boolean;
  remove: (list: WordList, id: string) => boolean;
  problem: Readonly<{ id: string; text: string }> | null;
}>;

/** How many there are of a word. */
export const countedUses = (list: WordList, uses: number, { count }: Words): string =>
  list === 'relationTypes' ? count.relations(uses) : count.actors(uses);
