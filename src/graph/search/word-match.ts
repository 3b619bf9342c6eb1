import { fold } from '../fold';

/** How a word of a text answers a word of a query, from the strongest to the weakest. */
export type Way = 'exact' | 'prefix' | 'inflection' | 'typo';

/** `weight` is from 0 to 1, 1 for an exact answer; `length` counts the letters of the text's word that answered. */
export type WordMatch = Readonly<{ way: Way; weight: number; length: number }>;

/** Words of fewer letters must be typed right. */
const FEWEST_FOR_TYPO = 4;
/** Two forms of one word share at least so many first letters, and this share of the longer one. */
const FEWEST_SHARED = 4;
const SHARE_OF_STEM = 0.55;
/** The longest ending after a short stem; after a long one it may be half as long as the stem. */
const LONGEST_ENDING = 3;

/** The words of a text as it writes them, with where each begins. */
export function wordsOf(text: string): readonly Readonly<{ word: string; start: number }>[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({ word: match[0], start: match.index }));
}

/** The folded words of a text, in its order. */
export function foldedWords(text: string): readonly string[] {
  return wordsOf(text)
    .map(({ word }) => fold(word))
    .filter(Boolean);
}

/**
 * Whether a folded word of a text answers a folded word of a query: it is the same, begins with it, is another form of
 * it, or begins with it but for one edit (a letter wrong, missing, too many, or two swapped). Null where it does not.
 * The strongest way counts. O(length).
 */
export function matchWord(wanted: string, word: string): WordMatch | null {
  if (wanted === '') return null;
  if (wanted === word) return { way: 'exact', weight: 1, length: word.length };
  if (word.startsWith(wanted)) {
    return { way: 'prefix', weight: 0.4 + (0.3 * wanted.length) / word.length, length: wanted.length };
  }
  return inflection(wanted, word) ?? typo(wanted, word);
}

/**
 * Polish endings told by a crude rule: a long common beginning and two short rests (`drewno`, `drewna`; `klaster`,
 * `klastry`; `medyczny`, `medycznego`). `ą` and `ę`, folded to `a` and `e`, may change once (`urząd`, `urzędu`).
 */
function inflection(wanted: string, word: string): WordMatch | null {
  const first = sharedLength(wanted, word, 0);
  const changes = /^(ae|ea)$/.test(`${wanted[first] ?? ''}${word[first] ?? ''}`);
  const stem = changes && first > 2 ? Math.max(first, sharedLength(wanted, word, first + 1)) : first;
  const longest = Math.max(wanted.length, word.length);
  const ending = Math.max(LONGEST_ENDING, stem / 2);
  if (stem < FEWEST_SHARED || stem < SHARE_OF_STEM * longest || longest - stem > ending) return null;
  return { way: 'inflection', weight: 0.1 + (0.15 * stem) / longest, length: stem };
}

function sharedLength(one: string, other: string, from: number): number {
  let length = from;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** The first place where both differ is where the edit must be, so that each kind of it is tried there only. */
function typo(wanted: string, word: string): WordMatch | null {
  if (wanted.length < FEWEST_FOR_TYPO) return null;
  const at = sharedLength(wanted, word, 0);
  const goesOn = (from: number, to: number) => word.startsWith(wanted.slice(from), to);
  const isSwapped = wanted[at] === word[at + 1] && wanted[at + 1] === word[at];
  const answer = (length: number): WordMatch => ({
    way: 'typo',
    weight: 0.04 + (0.06 * length) / word.length,
    length: Math.min(length, word.length),
  });
  if (isSwapped && goesOn(at + 2, at + 2)) return answer(wanted.length);
  if (at < word.length && goesOn(at + 1, at + 1)) return answer(wanted.length);
  if (goesOn(at, at + 1)) return answer(wanted.length + 1);
  return goesOn(at + 1, at) ? answer(wanted.length - 1) : null;
}

/**
 * Acronyms that a name may go by: the first letters of all its words, and of those with a capital or a digit only
 * (`Polskie Centrum Fotoniki i Światłowodów`: `pcfis`, `pcfs`). Each comes with the words it is made of.
 */
export function initialsOf(name: string): readonly Readonly<{ initials: string; words: ReturnType<typeof wordsOf> }>[] {
  const all = wordsOf(name);
  return [all, all.filter(({ word }) => /^[\p{Lu}\p{N}]/u.test(word))]
    .map((words) => ({ initials: words.map(({ word }) => fold(word)[0] ?? '').join(''), words }))
    .filter(({ initials }, index, both) => initials.length > 1 && initials !== both[index - 1]?.initials);
}

/** Whether an acronym answers a word of a query: wholly, or with its beginning where that has three letters or more. */
export function matchInitials(wanted: string, initials: string): boolean {
  return initials === wanted || (wanted.length > 2 && initials.startsWith(wanted));
}
