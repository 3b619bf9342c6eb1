/** Signs that mean something in XML, and white space that attributes do not keep as it is. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ...['\t', '\n', '\r'].map((space) => [space, `&#${space.charCodeAt(0)};`] as const),
]);

/** Pictures of control characters have a place in Unicode each. */
const PICTURES = 0x2400;

/** A text within XML 1.0, or within an attribute of it. What XML cannot hold is shown: control characters by their pictures, halves of characters as `�`. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]|\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, (sign) => {
    const code = sign.charCodeAt(0);
    if (SIGNS.has(sign)) return SIGNS.get(sign) ?? '';
    if (code < 0x20) return String.fromCharCode(PICTURES + code);
    return code < 0xd800 ? sign : '\ufffd';
  });
}

/** An element with its attributes, those that are not there left out, and what stands in it, which is XML. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  within: readonly string[] = [],
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(`${value}`)}"`],
  );
  const content = within.join('');
  return content === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${content}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Pieces of XML, each on a line of its own. */
export const xmlLines = (pieces: readonly string[]): readonly string[] => pieces.map((piece) => `\n${piece}`);
