import { minOf } from '../../graph/extent';

/** How many words names have in common: at their start, and at their end. */
type Shared = Readonly<{ start: number; end: number }>;

/** A name in the words that it shares with others, before and after its own, and its own where little room is. */
export type RangeName = Readonly<{ before: string; own: string; after: string; short: string }>;

const wordsOf = (name: string) => name.trim().split(/ +/);

/** The most words that all of some names begin with, and then that all end with, such that each keeps one of its own. */
export function sharedWords(names: readonly string[]): Shared {
  const [first = [], ...others] = names.map(wordsOf);
  if (others.length === 0) return { start: 0, end: 0 };
  const most = minOf([first, ...others].map(({ length }) => length)) - 1;
  const isShared = (at: number) => others.every((words) => words.at(at) === first.at(at));
  let [start, end] = [0, 0];
  while (start < most && isShared(start)) start += 1;
  while (start + end < most && isShared(-1 - end)) end += 1;
  return { start, end };
}

/**
 * Takes the names of ranges apart, as a survey sheet sets them: what all have in common once small, what is their own
 * large. Short forms share words of their own (“Wyżyna Medyczna” beside “Lubelska Wyżyna Medyczna”). O(words).
 */
export function rangeNames(
  names: readonly Readonly<{ name: string; short: string | undefined }>[],
): readonly RangeName[] {
  const [inNames, inShorts] = [
    sharedWords(names.map(({ name }) => name)),
    sharedWords(names.map(({ name, short }) => short ?? name)),
  ];
  const isSharing = inNames.start + inNames.end > 0;
  return names.map(({ name, short }) => ({
    before: wordsOf(name).slice(0, inNames.start).join(' '),
    own: ownIn(name, inNames),
    after: wordsOf(name)
      .slice(wordsOf(name).length - inNames.end)
      .join(' '),
    short: isSharing ? ownIn(short ?? name, inShorts) : (short ?? name),
  }));
}

const ownIn = (name: string, { start, end }: Shared) => {
  const words = wordsOf(name);
  return words.slice(start, words.length - end).join(' ');
};
