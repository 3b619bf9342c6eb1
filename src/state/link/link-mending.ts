/** Parameters that pages, mail programs and networks hang on to a link to follow who opens it: they say nothing of a view. */
const TRACKERS =
  /^(utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_ga|_gl|_hs\w+|mkt_tok|ref|ref_src|si|spm|wt_\w+)$/i;

/** Signs of sentences that are none of ASCII: browsers encode them in any address. */
const FOREIGN_SIGNS = [...'’‘”“„»«›‹…–—\u00a0\u200b'];

/** What a sentence, a bracket or a quotation leaves at the end of a link, plain or encoded. */
const TAIL = new RegExp(
  `(?:${[
    '%(?:2[0-9a-f]|3[a-f]|5[bd]|7[bd])',
    '&(?:gt|quot);',
    `[\\s.,;:!?'"()[\\]{}<>|*_~${FOREIGN_SIGNS.join('')}]`,
    ...FOREIGN_SIGNS.map(encodeURIComponent),
  ].join('|')})$`,
  'iu',
);

/**
 * The signs of the grammar, as an encoder writes them that does not know it: the common ones first, as the others may
 * be encoded because they stand within a name.
 */
const SIGNS = [/%2c/gi, /%(?:2c|3a|7e)/gi, /%(?:2c|2e|2f|3a|3b|3d|7e)/gi] as const;

/** Whether a parameter was hung on to the link on its way. */
export const isTracker = (name: string) => TRACKERS.test(name);

/**
 * The fragment as it was written: without its `#`, not encoded as a whole, its `&` not as the source of a page has them,
 * and what was hung on to it as to an address (`?fbclid=…`) a parameter of its own.
 */
export function plainFragment(fragment: string): string {
  const text = fragment.replace(/^#/, '');
  const isEncoded = /^v%3d/i.test(text);
  return ((isEncoded && decodedOnce(text)) || text).replaceAll('&amp;', '&').replace(/\?(?=\w+=)/g, '&');
}

/**
 * What a part of a link may have been before it was encoded once more, and, at the end of the link, before something was
 * written right behind it: as it is first, as a part is read as it was written where it can be.
 */
export function readingsOf(text: string, isLast: boolean): readonly string[] {
  const readings: string[] = [];
  for (let rest = text; ; rest = rest.replace(TAIL, '')) {
    readings.push(rest, ...SIGNS.map((signs) => rest.replace(signs, decodeURIComponent)), decodedOnce(rest) ?? rest);
    if (!isLast || !TAIL.test(rest)) return [...new Set(readings)];
  }
}

/** Whether something written right behind a link could be taken for a part of it, or a part of it for that. */
export const endsInSign = (link: string) => !/[\p{L}\p{N}]$/u.test(link);

export function decodedOnce(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
