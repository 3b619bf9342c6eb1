/** What the last change of a text was, so that the next can be told to go on or to begin anew. */
export type LastTyped = Readonly<{
  /** When, in milliseconds. */
  time: number;
  /** Where the caret was left. */
  caret: number;
  isDeletion: boolean;
}>;

/** A pause in typing after which a new step begins. */
const PAUSE_MS = 1000;

/** What differs between two texts: all before `start` and all after `end` (of each) is the same. */
function changeOf(before: string, after: string) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, removed: before.slice(start, before.length - same), added: after.slice(start, after.length - same) };
}

/** Where the caret belongs when a text takes the place of another: after what came, or where something went. */
export function caretAfter(before: string, after: string): number {
  const { start, added } = changeOf(before, after);
  return start + added.length;
}

const isSpace = (letter: string | undefined) => letter === undefined || /\s/.test(letter);

/**
 * Whether a change begins a step of its own, to be undone by itself: after a pause, elsewhere in the text, with a new
 * word, from typing to deleting, or as a whole (pasted, replaced). Composed letters go on.
 */
export function beginsStep(
  last: LastTyped | null,
  { before, after, time, isComposing }: Readonly<{ before: string; after: string; time: number; isComposing: boolean }>,
): boolean {
  if (!last || time - last.time > PAUSE_MS) return true;
  if (isComposing) return false;
  const { start, removed, added } = changeOf(before, after);
  const isDeletion = added === '';
  if (isDeletion !== last.isDeletion) return true;
  if (isDeletion) {
    // A run of the same letter leaves open which of them went.
    const isBeside = Math.abs(last.caret - start) <= 1;
    return removed.length > 1 || !isBeside || isSpace(removed);
  }
  const isWord = !isSpace(added) && isSpace(after[start - 1]);
  return removed !== '' || added.length > 1 || start !== last.caret || isWord;
}

/** What a change was, for the next one. */
export function typedNow(before: string, after: string, time: number): LastTyped {
  return { time, caret: caretAfter(before, after), isDeletion: changeOf(before, after).added === '' };
}
