import { Refusal } from '../../refusal';
import { withoutEntities } from '../entities';
import { plainText } from '../plain-text';
import { quoteEnd } from '../quote-end';

/** A mark, a name, a text in quotes as it is written between them, one of HTML, or the end. */
export type DotToken = Readonly<{ kind: 'mark' | 'bare' | 'quoted' | 'html' | 'end'; text: string; line: number }>;

export const isMark = ({ kind, text }: DotToken, mark: string): boolean => kind === 'mark' && text === mark;
export const isWord = ({ kind, text }: DotToken, word: RegExp): boolean => kind === 'bare' && word.test(text);
export const isId = ({ kind }: DotToken): boolean => kind !== 'mark' && kind !== 'end';

/** What stands in a text of DOT, piece by piece, with an end that comes again. O(characters). Throws a `Refusal` where it is none. */
export function* dotTokens(text: string): Generator<DotToken, never> {
  let [line, at] = [1, 0];
  while (at < text.length) {
    const { kind, end } = pieceAt(text, at);
    if (end <= at) throw new Refusal('damaged', line);
    const isInner = kind === 'quoted' || kind === 'html';
    if (kind) yield { kind, text: isInner ? text.slice(at + 1, end - 1) : text.slice(at, end), line };
    line += text.slice(at, end).split('\n').length - 1;
    at = end;
  }
  for (;;) yield { kind: 'end', text: '', line };
}

const SPACE = /\s+/y;
const MARK = /->|--|[{}[\];,=:+]/y;
const NAME = /-?[^\s{}[\];,=:+"<>/-]+/y;

/** What stands at a place, of no kind where it says nothing, and where it ends; not behind its beginning where that is nowhere. */
function pieceAt(text: string, at: number): Readonly<{ kind: DotToken['kind'] | null; end: number }> {
  const letter = text[at];
  if (letter === '"') return { kind: 'quoted', end: quoteEnd(text, at + 1, letter) };
  if (letter === '<') return { kind: 'html', end: htmlEnd(text, at) };
  if (letter === '/' && text[at + 1] === '*') return { kind: null, end: text.indexOf('*/', at + 2) + 2 };
  if (text.startsWith('//', at) || (letter === '#' && (at === 0 || text[at - 1] === '\n'))) {
    const end = text.indexOf('\n', at);
    return { kind: null, end: end < 0 ? text.length : end };
  }
  const ends = [SPACE, MARK, NAME].map((pattern) => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : 0;
  });
  const [space = 0, mark = 0, name = 0] = ends;
  if (space > 0) return { kind: null, end: space };
  return mark > 0 ? { kind: 'mark', end: mark } : { kind: 'bare', end: name };
}

/** Behind the bracket that closes one, when all between are closed. */
function htmlEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '<') depth += 1;
    if (text[at] === '>') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return 0;
}

/** So much of a text is looked at to know it. */
const HEAD = 20_000;

/** Whether a text begins as a graph of DOT does. */
export function startsAsDot(text: string): boolean {
  try {
    const tokens = dotTokens(text.slice(0, HEAD));
    const next = () => tokens.next().value;
    const first = next();
    const graph = isWord(first, /^strict$/i) ? next() : first;
    const name = next();
    return isWord(graph, /^(di)?graph$/i) && (isMark(name, '{') || (isId(name) && isMark(next(), '{')));
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** What a name or a value is: in quotes a quote or a backslash has one before it, and a line that ends behind one goes on. */
export function plainOf({ kind, text }: DotToken): string {
  if (kind === 'html') return plainText(text);
  if (kind !== 'quoted') return text;
  return text.replace(/\\(\r?\n|["\\])/g, (_, letter: string) => (letter.endsWith('\n') ? '' : letter));
}

/** What a label says: `\n`, `\l` and `\r` end a line, `\N` is the name of what it is the label of, letters may stand as `&#322;`. */
export function labelOf(token: DotToken, name: string): string {
  if (token.kind === 'html') return plainOf(token);
  if (token.kind === 'bare') return withoutEntities(token.text);
  const text = token.text.replace(/\\(\r?\n|.)/gs, (_, letter: string) => {
    if (letter.endsWith('\n')) return '';
    if (/^[nlr]$/.test(letter)) return '\n';
    return letter === 'N' ? name : letter;
  });
  return withoutEntities(text.replace(/\n$/, ''));
}
