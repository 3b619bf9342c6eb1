import type { Entity } from '../../graph/model';
import { wordFor } from '../local-text';
import type { Messages } from '../pl';
import type { VocabularyWords } from '../vocabulary-words';

/** The words that sides are said with. */
type SideWords = Pick<VocabularyWords, 'helix'> & Pick<Messages, 'contested' | 'filters'>;

/** The side of the helix that an actor is on; all that are said of it, marked, where they are contested; else empty. */
export function sideText({ helix, contestedHelix }: Entity, words: SideWords): string {
  if (helix) return wordFor(words.helix, helix);
  if (!contestedHelix) return '';
  return words.contested.sides(
    contestedHelix.map((side) => wordFor(words.helix, side)).join(` ${words.filters.anyOf} `),
  );
}
