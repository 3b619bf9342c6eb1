import type { Messages } from './pl';
import type { FirstMessages } from './pl/first';
import type { VocabularyWords } from './vocabulary-words';

/** The words of the interface in one language, with those of what is open. */
export type Words = Messages & VocabularyWords;

/** The words of the first map, with those of what is open. */
export type FirstWords = FirstMessages & VocabularyWords;
