/** Marks of HTML; no `<` that stands for less. */
const TAGS = /<[/!]?[a-z-][^<>]*>/gi;

/** Marks after which a text goes on in a new line. */
const BREAKS = /<(?:br\s*\/?|\/(?:p|div|li|tr|h[1-6]))\s*>/gi;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** The text of a text with marks of HTML, as people read it: without marks, with the signs that stand for others. Never run, never shown as HTML. */
export function plainText(html: string): string {
  const text = html
    .replace(BREAKS, '\n')
    .replace(TAGS, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{1,8}));/gi, signOf);
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function signOf(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return SIGNS.get(name.toLowerCase()) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isLetter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isLetter ? String.fromCodePoint(code) : whole;
}
