import type { Messages } from './pl';
import type { FirstMessages } from './pl/first';
import type { LanguageTag } from './tags';

/** What the first map says, in each language once that is loaded; `selectLanguage` names none before. */
export const FIRST_MESSAGES = {} as Record<LanguageTag, FirstMessages>;

/** All messages of each language: parts that come later wait for them (`ui/lazily.ts`), and before them there are the first. */
export const MESSAGES = {} as Record<LanguageTag, Messages>;
