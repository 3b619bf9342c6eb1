import { fold } from '../fold';
import { foldedWords, initialsOf } from '../search/word-match';

/** What a firm is in law, as it stands behind its name: folded, without punctuation. */
const LEGAL_FORMS = [
  ...['sp z o o', 'sp z oo', 'spzoo', 'spolka z ograniczona odpowiedzialnoscia'],
  ...['s a', 'sa', 'p s a', 'prosta spolka akcyjna', 'spolka akcyjna'],
  ...['sp j', 'spolka jawna', 'sp k', 'spolka komandytowa', 's k a', 'spolka komandytowo akcyjna'],
  ...['s c', 'spolka cywilna', 'sp p', 'spolka partnerska'],
  ...['ltd', 'limited', 'llc', 'inc', 'plc', 'gmbh', 'ag'],
];
const LEGAL_END = new RegExp(`(?: (?:${LEGAL_FORMS.join('|')}))+$`);

/**
 * A name without what spellings of one name differ by: case, diacritics, punctuation, the form in law behind it, and the
 * order of its words. Empty where it has no letter or digit.
 */
export function nameKey(text: string): string {
  const words = foldedWords(text).join(' ').replace(LEGAL_END, '');
  return words.split(' ').sort().join(' ');
}

/** What acronyms are as long as: shorter ones are of too many. */
const [FEWEST, MOST] = [3, 10];
const isAsLong = ({ length }: string) => length >= FEWEST && length <= MOST;

/** A name that looks like an acronym, folded; none for any other. */
export function acronymIn(text: string): readonly string[] {
  const name = text.trim();
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  return isAsLong(name) && capitals >= 2 && /^\p{Lu}[\p{L}\p{N}]+$/u.test(name) ? [fold(name)] : [];
}

/** The acronyms that a name may go by. */
export const acronymsOf = (text: string): readonly string[] =>
  initialsOf(text).flatMap(({ initials }) => (isAsLong(initials) ? [initials] : []));

/** Shorter words differ by a letter where they mean something else. */
const SHORTEST_MISSPELT = 5;

/** What names share of which a letter is wrong, missing, too many, or swapped with the next: their first or last half. */
export function halvesOf(key: string): readonly string[] {
  const halves = [key.length - 2, key.length - 3].map((length) => Math.floor(length / 2));
  return halves
    .filter((half) => half >= SHORTEST_MISSPELT / 2)
    .flatMap((half) => [`first ${key.slice(0, half)}`, `last ${key.slice(-half)}`]);
}

/** Whether two names, as keys, differ by one letter of one longer word; digits are never misspelt. */
export function isMisspelt(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  const differing = words.flatMap((word, index) => (word === others[index] ? [] : [[word, others[index] ?? '']]));
  const [first = '', second = ''] = differing[0] ?? [];
  const isWord = first.length >= SHORTEST_MISSPELT && second.length >= SHORTEST_MISSPELT && !/\d/.test(first + second);
  return words.length === others.length && differing.length === 1 && isWord && isOneEdit(first, second);
}

function isOneEdit(one: string, other: string): boolean {
  let [start, end] = [0, 0];
  const shorter = Math.min(one.length, other.length);
  while (start < shorter && one[start] === other[start]) start += 1;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right === `${left[1]}${left[0]}`);
}
