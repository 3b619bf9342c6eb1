/** What separates cells, the one that texts have in them least first. */
const SEPARATORS = ['\t', ';', '|', ','] as const;

/** So many rows tell how the rest is separated. */
const SAMPLE_ROWS = 50;
const SAMPLE_LETTERS = 64 * 1024;

/** How many cells the first rows of a text have. Quoted separators and line ends are none. */
const widthsOf = (rows: readonly string[], separator: string): readonly number[] =>
  rows.map((row) => row.split(separator).length);

/** The first rows of a text that hold anything, without what is quoted in them. */
const sampleOf = (text: string): readonly string[] =>
  text
    .slice(0, SAMPLE_LETTERS)
    .replace(/"[^"]*"/g, '_')
    .split(/\r\n|\n|\r/)
    .filter((row) => row.trim() !== '')
    .slice(0, SAMPLE_ROWS);

/**
 * What separates the cells of a text: what its first line says (`sep=;`), else the first of tab, semicolon, bar and comma
 * that nearly every row has as often as the first; else what most rows have; else a space, where there are lists of ends
 * so parted; else a comma.
 */
export function separatorOf(text: string): string {
  const [, said] = /^sep=(.)(?:\r|\n|$)/i.exec(text) ?? [];
  if (said) return said;
  const sample = sampleOf(text);
  const all = SEPARATORS.map((separator) => ({ separator, widths: widthsOf(sample, separator) }));
  const isEven = ({ widths }: (typeof all)[number]) => {
    const [first = 1] = widths;
    return first > 1 && widths.filter((width) => width === first).length >= widths.length * 0.8;
  };
  const even = all.find(isEven);
  if (even) return even.separator;
  const split = ({ widths }: (typeof all)[number]) => widths.filter((width) => width > 1).length;
  const best = all.reduce((one, other) => (split(other) > split(one) ? other : one));
  if (split(best) > 0) return best.separator;
  return areSpaced(sample) ? ' ' : ',';
}

/** Names of two words have a space in each row, too, but hardly any second word is a first one elsewhere. */
const LEAST_ENDS = 0.25;

/**
 * Whether rows are as many words, one space after each, and below the first, which may be a header, these are numbers, or
 * the second of many rows is the first of others, as in lists of who is joined to whom.
 */
function areSpaced(sample: readonly string[]): boolean {
  const rows = sample.map((row) => row.trimEnd().split(' '));
  const [first = [], ...rest] = rows;
  if (first.length < 2 || rest.length === 0) return false;
  if (rows.some((row) => row.length !== first.length || row.includes(''))) return false;
  if (rest.every((row) => row.every((word) => /^-?\d+(\.\d+)?$/.test(word)))) return true;
  const sources = new Set(rows.map(([source]) => source));
  return rest.filter(([, target]) => sources.has(target)).length >= rest.length * LEAST_ENDS;
}
