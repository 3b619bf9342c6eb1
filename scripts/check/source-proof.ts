import type { Atlas, Evidence } from '../../src/graph/model';

/** The source's lines with no-break spaces turned into spaces. */
export function linesOf(sourceText: string): readonly string[] {
  return plain(sourceText).split(/\r?\n/);
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** Evidence of the dataset, which always has lines. */
type Lined = Evidence & Required<Pick<Evidence, 'lines'>>;
const isLined = (evidence: Evidence): evidence is Lined => evidence.lines !== undefined;

/** All evidence of an atlas with the id of what it backs. */
export function evidenceOf(atlas: Atlas): readonly Readonly<{ id: string; evidence: Lined }>[] {
  const claims = [...atlas.entities, ...atlas.relations, ...atlas.notes];
  const all = [
    ...claims.flatMap(({ id, evidence }) => evidence.map((one) => ({ id, evidence: one }))),
    ...atlas.entities.flatMap(({ id, figures = [], facts = [], legalForms = [] }) =>
      [...figures, ...facts, ...legalForms].flatMap((each) => each.evidence.map((one) => ({ id, evidence: one }))),
    ),
  ];
  return all.flatMap(({ id, evidence }) => (isLined(evidence) ? [{ id, evidence }] : []));
}

/** Terms that the lines they refer to do not hold. */
export function missingTerms(sourceText: string, atlas: Atlas): readonly string[] {
  const lines = linesOf(sourceText);
  return evidenceOf(atlas).flatMap(({ id, evidence }) => {
    const [first, last] = evidence.lines;
    const text = lines.slice(first - 1, last).join('\n');
    return evidence.terms
      .filter((term) => !text.includes(plain(term)))
      .map((term) => `${id}: lines ${first}–${last} do not hold «${term}»`);
  });
}

const NAME = /\p{Lu}[\p{L}\p{N}]*(?:[.&+-][\p{L}\p{N}]+)*/gu;

/**
 * Capitalised names and acronyms of the source that are neither within an evidence term of their line nor within an
 * ignored term. The first word of a sentence counts as a name unless it stands in lower case elsewhere.
 */
export function uncoveredNames(sourceText: string, atlas: Atlas, ignored: readonly string[]): readonly string[] {
  const lines = linesOf(sourceText);
  const common = new Set(lines.join('\n').match(/(?<!\p{L})\p{Ll}[\p{L}\p{N}]*/gu));
  const terms = new Map<number, string[]>();
  for (const { evidence } of evidenceOf(atlas)) {
    for (let line = evidence.lines[0]; line <= evidence.lines[1]; line += 1) {
      terms.set(line, [...(terms.get(line) ?? []), ...evidence.terms.map(plain)]);
    }
  }
  return lines.flatMap((text, index) => {
    const covered = [...(terms.get(index + 1) ?? []), ...ignored.map(plain)].flatMap((term) => spansOf(text, term));
    return [...text.matchAll(NAME)]
      .filter(
        ({ index: start, 0: token }) => !covered.some(([from, to]) => from <= start && start + token.length <= to),
      )
      .filter(({ index: start, 0: token }) => !(opensSentence(text, start) && isCommonWord(token, common)))
      .map(({ 0: token }) => `line ${index + 1}: ${token}`);
  });
}

function spansOf(text: string, term: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) spans.push([at, at + term.length]);
  return spans;
}

const opensSentence = (text: string, start: number) => /(^|[.!?:–•„"])\s*$/u.test(text.slice(0, start));

const isCommonWord = (token: string, common: ReadonlySet<string>) =>
  (token.match(/\p{Lu}/gu)?.length ?? 0) < 2 && common.has(token.toLowerCase());
