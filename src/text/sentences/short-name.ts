import type { Entity } from '../../graph/model';
import { kindOf, type Vocabulary } from '../../graph/vocabulary';
import { localText } from '../local-text';

/**
 * The name for where the whole finds no room: the one that the data give, else, of a kind whose aliases are names of
 * their own, an alias as it is, so never inflected: an acronym, or
 * several words of the name itself that are shorter than half of it. One plain word (“Centrum”) would not tell whom it
 * names, and what is not part of the name may be of another language. Undefined where there is none.
 */
export function shortNameOf(
  { kind, name, short, aliases }: Entity,
  vocabulary: Vocabulary,
  language: string,
): string | undefined {
  if (short) return localText(short, language);
  if (!kindOf(vocabulary, kind)?.acronyms) return undefined;
  const whole = localText(name, language);
  const isPart = (alias: string) =>
    alias.includes(' ') && alias.length < whole.length / 2 && whole.toLowerCase().includes(alias.toLowerCase());
  return aliases.find((alias) => isAcronym(alias) && alias.length < whole.length) ?? aliases.find(isPart);
}

/** Capitals make at least half of the letters, and there are two of them or more: UMCS, WSZiA, PO IG. */
function isAcronym(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return capitals.length >= 2 && capitals.length * 2 >= letters.length;
}
