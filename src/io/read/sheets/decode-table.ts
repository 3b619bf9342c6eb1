import { decodeAs, decodeText, type EncodingName, type OlderEncoding, toldEncoding } from '../decode-text';

/** A text, the encoding that it was taken to be in, and whether that is a guess, as its file does not say. */
export type DecodedTable = Readonly<{ text: string; encoding: EncodingName; isGuessed: boolean }>;

/** So many bytes tell how the rest is encoded. */
const SAMPLE = 4096;

/** Bytes of letters that the two older encodings write differently: ąśźĄŚŹ. */
const ISO_LETTERS = [0xa1, 0xb1, 0xa6, 0xb6, 0xac, 0xbc];
const WINDOWS_LETTERS = [0xa5, 0xb9];

/**
 * The text of a table: in the encoding that a reader chose, where it is in that; in the one that it names or is strictly in;
 * else in the likeliest of those in which older programs save. Null where bytes are no text. No letter is ever replaced.
 */
export function decodeTable(bytes: Uint8Array, chosen?: EncodingName): DecodedTable | null {
  const readAs = (encoding: EncodingName, isGuessed: boolean): DecodedTable | null => {
    const text = decodeAs(bytes, encoding);
    return text !== null && isText(text) ? { text, encoding, isGuessed } : null;
  };
  const asChosen = chosen && readAs(chosen, false);
  if (asChosen) return asChosen;
  const wide = wideEncoding(bytes);
  const told = toldEncoding(bytes);
  if (wide === null && decodeAs(bytes, told) !== null) return readAs(told, false);
  return readAs(wide ?? olderEncoding(bytes), true);
}

/** The lines of a text that have letters beyond ASCII, as one encoding reads them. */
type EncodingCandidate = Readonly<{ encoding: EncodingName; lines: readonly string[] }>;

const CANDIDATES = ['windows-1250', 'iso-8859-2', 'utf-16le', 'utf-16be'] as const;

/** So many lines tell a reader which encoding is right, and so many letters of each. */
const MOST_LINES = 5;
const MOST_LETTERS = 120;

/** The encodings that a text may be in whose file does not say, with what each makes of it; none where it does. */
export function encodingCandidates(bytes: Uint8Array): readonly EncodingCandidate[] {
  if (wideEncoding(bytes) === null && decodeText(bytes) !== null) return [];
  // Ends of lines have a zero in UTF-16, and nothing has one elsewhere.
  const isWide = bytes.includes(0);
  return CANDIDATES.flatMap((encoding) => {
    if (isWide !== encoding.startsWith('utf-16')) return [];
    const text = decodeAs(bytes, encoding);
    return text === null || !isText(text) || UNUSED.test(text) ? [] : [{ encoding, lines: telltaleLines(text) }];
  });
}

/** Where ISO 8859-2 has characters that no text holds. */
const UNUSED = /[\u0080-\u009f]/;

function telltaleLines(text: string): readonly string[] {
  const beyond = /[\u00a0-\uffff]/g;
  const lines: string[] = [];
  while (lines.length < MOST_LINES) {
    const at = beyond.exec(text)?.index;
    if (at === undefined) break;
    const before =
      text
        .slice(Math.max(0, at - MOST_LETTERS / 2), at)
        .split(/[\r\n]/)
        .at(-1) ?? '';
    const [after = ''] = text.slice(at, at + MOST_LETTERS / 2).split(/[\r\n]/);
    lines.push(`${before}${after}`.trim());
    const end = text.indexOf('\n', at);
    beyond.lastIndex = end < 0 ? text.length : end;
  }
  return lines;
}

/** Text has no character that only programs read. */
const isText = (text: string) => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && (code < 9 || code > 13) && code !== 27) return false;
  }
  return true;
};

/** UTF-16 without its mark: every other byte of most letters is nothing. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const empty = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = empty;
  const most = sample.length * 0.3;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

/** Windows-1250 has letters where ISO 8859-2 has nothing, and some of the others elsewhere. */
function olderEncoding(bytes: Uint8Array): OlderEncoding {
  let lean = 0;
  for (const byte of bytes) {
    if (byte >= 0x80 && byte < 0xa0) return 'windows-1250';
    if (ISO_LETTERS.includes(byte)) lean += 1;
    if (WINDOWS_LETTERS.includes(byte)) lean -= 1;
  }
  return lean > 0 ? 'iso-8859-2' : 'windows-1250';
}
