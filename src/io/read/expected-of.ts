import type * as v from 'valibot';
import type { Expected } from '../../graph/document/expected';

/** The patterns of schemas that say by their message what they expect. */
const PATTERNS = ['date', 'address', 'reference'] as const;

/** What a schema asks for, as something that can be put in words; a pattern goes by its message, else by the field that has it. */
export function expectedOf({ type, expected, input, message, path }: v.BaseIssue<unknown>): Expected {
  if (path?.at(-1)?.origin === 'key') return { is: 'known' };
  const [bound] = /\d+$/.exec(String(expected)) ?? [];
  if (/^(min|max)_/.test(type))
    return { is: type.startsWith('min') ? 'least' : 'most', bound: Number(bound), of: unitOf(input) };
  if (type === 'picklist' || type === 'variant') {
    return { is: 'one-of', values: [...String(expected).matchAll(/"([^"]+)"/g)].map(([, value = '']) => value) };
  }
  const pattern = PATTERNS.find((name) => name === message);
  if (pattern) return { is: pattern };
  if (type === 'regex' || type === 'union') return { is: path?.at(-1)?.key === 'id' ? 'id' : 'view' };
  if (expected === 'never') return { is: 'known' };
  const kinds = { string: 'text', number: 'number', integer: 'whole', boolean: 'flag', array: 'list' } as const;
  return { is: kinds[type as keyof typeof kinds] ?? 'fields' };
}

function unitOf(input: unknown): 'number' | 'characters' | 'items' {
  if (typeof input === 'number') return 'number';
  return typeof input === 'string' ? 'characters' : 'items';
}
