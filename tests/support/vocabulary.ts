import content from '../../data/lublin/vocabulary.json' with { type: 'json' };
import type { Vocabulary } from '../../src/graph/vocabulary';
import type { LanguageTag } from '../../src/text/tags';
import type { Words } from '../../src/text/words';
import { wordsOf } from '../../src/text/words-of';

/** The shipped vocabulary, which most made-up graphs speak too. */
export const VOCABULARY = content as unknown as Vocabulary;

/** The words of a language for the shipped vocabulary. */
export const wordsIn = (language: LanguageTag): Words => wordsOf(language, VOCABULARY);
