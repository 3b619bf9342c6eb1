import { FIRST_MESSAGES, MESSAGES } from './messages';
import type { Messages } from './pl';
import { SPOKEN } from './spoken-language';
import type { LanguageTag } from './tags';

/** Loads what the first map says in a language; rejects where it does not come. */
export async function loadFirstMessages(tag: LanguageTag): Promise<void> {
  const first = await SPOKEN[tag].loadFirst();
  FIRST_MESSAGES[tag] ??= first;
  MESSAGES[tag] ??= first as Messages;
}

/** Loads all messages of a language; rejects where they do not come. */
export async function loadMessages(tag: LanguageTag): Promise<void> {
  MESSAGES[tag] = await SPOKEN[tag].load();
  FIRST_MESSAGES[tag] ??= MESSAGES[tag];
}
