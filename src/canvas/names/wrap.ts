import { maxOf } from '../../graph/extent';

/** Breaks a name into lines no wider than `widest` where words allow it, at most `most` lines, as even as can be. */
export function wrap(text: string, widest: number, measure: (text: string) => number, most = 3): readonly string[] {
  const words = text.split(/ +/);
  for (let count = 1; count <= Math.min(most, words.length); count += 1) {
    const lines = breakEvenly(words, count, measure);
    if (count === most || count === words.length || lines.every((line) => measure(line) <= widest)) return lines;
  }
  return [text];
}

/** The break into `count` lines whose widest line is the narrowest. */
function breakEvenly(words: readonly string[], count: number, measure: (text: string) => number): readonly string[] {
  if (count === 1) return [words.join(' ')];
  let best: readonly string[] = [];
  let bestWidth = Number.POSITIVE_INFINITY;
  for (let first = 1; first <= words.length - count + 1; first += 1) {
    const lines = [words.slice(0, first).join(' '), ...breakEvenly(words.slice(first), count - 1, measure)];
    const width = maxOf(lines.map(measure));
    if (width < bestWidth) [best, bestWidth] = [lines, width];
  }
  return best;
}
