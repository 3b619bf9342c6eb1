import { Refusal } from '../refusal';
import type { Tell } from '../tell';

/** Objects and lists stand within each other no deeper. */
export const MOST_DEPTH = 64;

/** So many keys that stand twice, and so many broken texts, are told of. */
const MOST_TOLD = 20;

/**
 * What a text says as JSON. What stands too deep is refused before anything is made of it; a key that stands twice in one
 * object and halves of letters are told of. O(characters). Throws a `Refusal`.
 */
export function parseJson(text: string, tell: Tell): unknown {
  const twice = scan(text);
  const broken = new Set<string>();
  let content: unknown;
  try {
    content = JSON.parse(withWholeLetters(text, broken));
  } catch (error) {
    throw new Refusal('no-json', lineOf(text, error));
  }
  const place = { list: null, item: null, field: '', done: 'repaired' } as const;
  for (const found of twice) tell({ ...place, rule: 'key-twice', found });
  for (const found of broken) tell({ ...place, rule: 'broken-text', found });
  return content;
}

/**
 * The keys that stand twice in an object. Takes nothing for granted of the text, which may be no JSON at all, and goes
 * sign by sign, as a pattern for texts would begin anew at each quote of one that has no end.
 */
function scan(text: string): ReadonlySet<string> {
  const twice = new Set<string>();
  const open: Set<string>[] = [];
  let [from, to] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') [from, to] = [at + 1, endOfText(text, at + 1)];
    if (sign === '"') at = to;
    else if (sign === '{' || sign === '[') open.push(new Set());
    else if (sign === '}' || sign === ']') open.pop();
    // What stands before a colon is a key: no other text does.
    else if (sign === ':') takeKey(text.slice(from, to), open.at(-1), twice);
    if (open.length > MOST_DEPTH) throw new Refusal('too-deep');
  }
  return twice;
}

/** Where a text ends that begins here: at the quote that nothing stands before. */
function endOfText(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function takeKey(key: string, keys: Set<string> | undefined, twice: Set<string>): void {
  if (keys?.has(key) && twice.size < MOST_TOLD) twice.add(key);
  keys?.add(key);
}

const ESCAPE = /\\u(?:d[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}|[0-9a-f]{4})|\\./gis;
const HALF = /^\\ud[89a-f][0-9a-f]{2}$/i;

/** So many signs around half of a letter tell which text it is in. */
const AROUND = 40;

/** A text of JSON in which what is written as half of a letter of two is the sign for what is none; which texts had any. */
function withWholeLetters(text: string, broken: Set<string>): string {
  if (!/\\ud[89a-f]/i.test(text)) return text;
  return text.replace(ESCAPE, (sign, at: number) => {
    if (!HALF.test(sign)) return sign;
    if (broken.size < MOST_TOLD) {
      const before = text.slice(Math.max(0, at - AROUND), at).replace(/^.*"/s, '');
      const [after = ''] = text.slice(at + sign.length, at + sign.length + AROUND).split('"');
      broken.add(`${before}\ufffd${after}`);
    }
    return '\\ufffd';
  });
}

/** What Python writes where JSON has nothing to write. */
const NO_NUMBER = /[[:,]\s*-?(?:NaN|Infinity)\b/;

/** The line, from 1, at which a text stops being JSON, as far as it can be told. */
function lineOf(text: string, error: unknown): number | null {
  const said = /\bline (\d+)/.exec(error instanceof Error ? error.message : '');
  if (said) return Number(said[1]);
  const found = NO_NUMBER.exec(text);
  return found && text.slice(0, found.index + found[0].length).split('\n').length;
}
