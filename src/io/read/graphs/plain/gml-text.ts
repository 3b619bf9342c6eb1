import { Refusal } from '../../refusal';
import { withoutEntities } from '../entities';
import { MOST_DEPTH } from '../json-text';

/** What a key of GML stands for: a number, a text, or pairs of its own. */
export type GmlValue = string | number | readonly GmlPair[];
export type GmlPair = Readonly<{ key: string; value: GmlValue; line: number }>;

/** Space, comments, brackets, texts in quotes, and words. */
const TOKEN = /\s+|#.*|[[\]]|"([^"]*)"|[^\s[\]"]+/gy;

/** So much of a text is looked at to know it. */
const HEAD = 20_000;

/** Whether the first bracket of a text is that of a graph, and nodes or edges have others. */
export function startsAsGml(text: string): boolean {
  let before = '';
  for (const [token] of text.slice(0, HEAD).matchAll(TOKEN)) {
    if (/^[\s#]/.test(token)) continue;
    if (/^[[\]]$/.test(token)) return token === '[' && /^graph$/i.test(before) && /\b(node|edge)\s*\[/.test(text);
    before = token;
  }
  return false;
}

type Token = Readonly<{ token: string; quoted: string | undefined; line: number }>;

/** What is not space, each with its line, and an empty one at the end. Throws a `Refusal` where a quote is not closed. */
function* tokensOf(text: string): Generator<Token, never> {
  let [line, read] = [1, 0];
  for (const [token, quoted] of text.matchAll(TOKEN)) {
    read += token.length;
    if (!/^[\s#]/.test(token)) yield { token, quoted, line };
    line += newlinesIn(token);
  }
  if (read < text.length) throw new Refusal('damaged', line);
  for (;;) yield { token: '', quoted: undefined, line };
}

/** The pairs of a text of GML (Himsolt, "GML: a portable graph file format"). O(characters). Throws a `Refusal`. */
export function gmlPairs(text: string): readonly GmlPair[] {
  const tokens = tokensOf(text);
  return pairsUpTo('', () => tokens.next().value, 0);
}

function pairsUpTo(end: '' | ']', next: () => Token, depth: number): readonly GmlPair[] {
  const pairs: GmlPair[] = [];
  for (;;) {
    const { token: key, quoted, line } = next();
    if (key === end) return pairs;
    if (quoted !== undefined || /^[[\]]?$/.test(key)) throw new Refusal('damaged', line);
    pairs.push({ key, value: readValue(next(), next, depth + 1), line });
  }
}

function readValue({ token, quoted, line }: Token, next: () => Token, depth: number): GmlValue {
  if (depth > MOST_DEPTH) throw new Refusal('too-deep', line);
  if (token === '[') return pairsUpTo(']', next, depth);
  if (token === ']' || token === '') throw new Refusal('damaged', line);
  return scalarOf(token, quoted);
}

const newlinesIn = (text: string) => text.split('\n').length - 1;

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A number that no number keeps is a text: it names something. */
function scalarOf(token: string, quoted: string | undefined): string | number {
  if (quoted !== undefined) return withoutEntities(quoted);
  const isKept = NUMBER.test(token) && (/\D/.test(token) || Number.isSafeInteger(Number(token)));
  return isKept ? Number(token) : token;
}
