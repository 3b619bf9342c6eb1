import { Refusal } from '../refusal';
import type { Tell } from '../tell';

/** Objects and lists stand within each other no deeper. */
export const MOST_DEPTH = 64;

/** So many keys that stand twice are told of. */
const MOST_TOLD = 20;

/**
 * What a text says as JSON. What stands too deep is refused before anything is made of it, a key that stands twice in one
 * object is told of. O(characters). Throws a `Refusal`.
 */
export function parseJson(text: string, tell: Tell): unknown {
  const twice = scan(text);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Refusal('no-json');
  }
  for (const found of twice) tell({ list: null, item: null, field: '', rule: 'key-twice', found, done: 'repaired' });
  return content;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gs;

/** The keys that stand twice in an object. Takes nothing for granted of the text, which may be no JSON at all. */
function scan(text: string): ReadonlySet<string> {
  const twice = new Set<string>();
  const open: Set<string>[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    // What stands before a colon is a key: no other text does.
    else if (token === ':') takeKey(last, open.at(-1), twice);
    else last = token;
    if (open.length > MOST_DEPTH) throw new Refusal('too-deep');
  }
  return twice;
}

function takeKey(key: string, keys: Set<string> | undefined, twice: Set<string>): void {
  if (keys?.has(key) && twice.size < MOST_TOLD) twice.add(key.slice(1, -1));
  keys?.add(key);
}
