// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAs, decodeText } from '../../../src/io/read/decode-text';

const WORDS = 'Zażółć gęślą jaźń';
const bytesOf = (text: string) => new TextEncoder().encode(text);
/** The same words as Windows saves them. */
const OLDER = Uint8Array.from([
  90, 97, 0xbf, 0xf3, 0xb3, 0xe6, 32, 103, 0xea, 0x9c, 108, 0xb9, 32, 106, 97, 0x9f, 0xf1,
]);
const wide = (text: string, isLittle: boolean) => {
  const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [index, letter] of [...`\ufeff${text}`].entries())
    bytes.setUint16(2 * index, letter.charCodeAt(0), isLittle);
  return new Uint8Array(bytes.buffer);
};

describe('bytes', () => {
  test('are read as UTF-8, with a mark of it and without', () => {
    expect([decodeText(bytesOf(WORDS)), decodeText(bytesOf(`\ufeff${WORDS}`))]).toEqual([WORDS, WORDS]);
  });

  test('are read as UTF-16 where they begin so', () => {
    expect([decodeText(wide(WORDS, true)), decodeText(wide(WORDS, false))]).toEqual([WORDS, WORDS]);
  });

  test('of an older encoding are not read unasked, and are when it is named', () => {
    expect(decodeText(OLDER)).toBeNull();
    expect(decodeAs(OLDER, 'windows-1250')).toBe(WORDS);
  });

  test('never come with a letter replaced', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = decodeText(bytes);
        const held = new TextDecoder('utf-8', { fatal: true });
        if (text?.includes('\ufffd')) expect(() => held.decode(bytes)).not.toThrow();
      }),
    );
  });
});
