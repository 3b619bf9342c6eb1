import type { AttributeType } from '../../../../graph/attribute-types';
import type { FileValue } from '../file-graph';

type Scalar = string | number | boolean;

const WHOLE = /^(int|integer|long|short|byte|biginteger)$/;
const NUMBER = /^(float|double|decimal|bigdecimal|number)$/;
const FLAG = /^bool(ean)?$/;
const LIST = /^list(?=.)/;

/** What a format that writes all values as texts says that an attribute holds (`integer`, `boolean`, `liststring`); of none nothing is known. */
export function typeNamed(type: string): AttributeType | undefined {
  if (type === '') return undefined;
  if (LIST.test(type)) return 'categories';
  if (FLAG.test(type)) return 'flag';
  return WHOLE.test(type) || NUMBER.test(type) ? 'number' : 'text';
}

/** A text as a value of a type; one that is none of it stays as it is. */
export function valueOfText(text: string, type: string): FileValue {
  const each = type.replace(LIST, '');
  return LIST.test(type) ? listIn(text).map((item) => scalarOf(item, each)) : scalarOf(text, each);
}

function scalarOf(text: string, type: string): Scalar {
  const plain = text.trim();
  if (FLAG.test(type)) return /^(true|1)$/i.test(plain) || (!/^(false|0)$/i.test(plain) && text);
  if (!WHOLE.test(type) && !NUMBER.test(type)) return text;
  const number = Number(plain);
  return plain === '' || !Number.isFinite(number) || isName(text, type) ? text : number;
}

/** Whether a text is a whole number that no number keeps, as it begins with a zero or is too long: it names something. */
export function isName(text: string, type: string): boolean {
  const digits = /^[+-]?(\d+)$/.exec(text.trim())?.[1];
  return WHOLE.test(type) && digits !== undefined && (/^0\d/.test(digits) || !Number.isSafeInteger(Number(digits)));
}

const itemUpTo = (separator: string) =>
  new RegExp(
    `\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|'((?:[^'\\\\]|\\\\.)*)'|([^${separator}]+))\\s*(?:[${separator}]|$)`,
    'gs',
  );
const BY_COMMA = itemUpTo(',');
/** What else parts the items of lists without brackets, in the order in which it is looked for. */
const BY_OTHERS = ['|', ';'].map((separator) => [separator, itemUpTo(separator)] as const);

/** The items of a list: `["a", 'b', c]`, `a|b`, `a;b` or `a,b`, in quotes or not. O(characters). */
function listIn(text: string): readonly string[] {
  const [, inner] = /^\s*\[(.*)\]\s*$/s.exec(text) ?? [];
  const [, item = BY_COMMA] = (inner === undefined && BY_OTHERS.find(([separator]) => text.includes(separator))) || [];
  return [...(inner ?? text).matchAll(item)].flatMap(([, double, single, bare = '']) => {
    const quoted = double ?? single;
    if (quoted !== undefined) return unescaped(quoted);
    return bare.trim() || [];
  });
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
]);

const unescaped = (text: string) =>
  text.replace(/\\(?:u([0-9a-f]{4})|(.))/gis, (_, code: string | undefined, letter: string) =>
    code === undefined ? (ESCAPES.get(letter) ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  );
