import content from '../../data/lublin/vocabulary.json' with { type: 'json' };
import type { Vocabulary } from '../../src/graph/vocabulary';
import type { LanguageTag } from '../../src/text/languages';
import { type Words, wordsOf } from '../../src/text/words';

/** The shipped vocabulary, which most made-up graphs speak too. */
export const VOCABULARY = content as unknown as Vocabulary;

/** The words of a language for the shipped vocabulary. */
export const wordsIn = (language: LanguageTag): Words => wordsOf(language, VOCABULARY);
