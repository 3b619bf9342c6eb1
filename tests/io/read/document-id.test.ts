// @vitest-environment node
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentId } from '../../../src/io/read/document-id';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('the id of a document is sixteen small letters and digits, the same for the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const id = await documentId(bytes);
      expect(id).toMatch(/^[a-z0-9]{16}$/);
      expect(await documentId(bytes.slice())).toBe(id);
    }),
    { numRuns: 50 },
  );
});

test('the id of a document is another one where a byte differs', async () => {
  const ids = await Promise.all(Array.from({ length: 500 }, (_, index) => documentId(bytesOf(`file ${index}`))));
  expect(new Set(ids).size).toBe(500);
});

test('the id of a document follows from SHA-256, so that it stays what it is', async () => {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
  const hash = createHash('sha256').update('Łódź').digest();
  const expected = [...hash.subarray(0, 16)].map((byte) => alphabet[byte & 31]).join('');
  expect(await documentId(bytesOf('Łódź'))).toBe(expected);
  expect(await documentId(bytesOf(''))).toBe(await documentId(new Uint8Array()));
});

test('the id of a document needs no secure context', async () => {
  const { crypto } = globalThis;
  Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
  try {
    expect(await documentId(bytesOf('http'))).toMatch(/^[a-z0-9]{16}$/);
  } finally {
    Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
  }
});
