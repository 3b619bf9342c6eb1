import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { MOST_QR_BYTES, qrModules } from '../../../src/ui/qr/qr-modules';

/** What an independent decoder reads of the modules, each drawn as a few pixels. */
function decoded(text: string): string | undefined {
  const modules = qrModules(text) ?? [];
  const scale = 4;
  const side = modules.length * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).map((_, index) => {
    const pixel = Math.floor(index / 4);
    const isDark = modules[Math.floor(pixel / side / scale)]?.[Math.floor((pixel % side) / scale)];
    return index % 4 === 3 || !isDark ? 255 : 0;
  });
  return jsQR(pixels, side, side)?.data;
}

describe('a QR code', () => {
  test.each([
    'https://example.org/',
    'https://example.org/#v=1&words=Święto',
    `https://example.org/#${'kind=cluster&'.repeat(60)}`,
  ])('of %s is read back by another decoder', (text) => {
    expect(decoded(text)).toBe(text);
  });

  test('has a quiet zone of four modules on each side', () => {
    const modules = qrModules('https://example.org/') ?? [];
    const edges = [
      ...modules.slice(0, 4),
      ...modules.slice(-4),
      ...modules.map((row) => row.slice(0, 4)),
      ...modules.map((row) => row.slice(-4)),
    ];
    expect(edges.flat().some(Boolean)).toBe(false);
    expect(modules[4]?.[4]).toBe(true);
  });

  test('of a longer text spends less on the correction of errors, so that it stays coarse', () => {
    // Versions 11 and 26 or less: 61 and 121 modules, and the quiet zone.
    expect(qrModules('x'.repeat(160))?.length).toBeLessThanOrEqual(61 + 8);
    expect(qrModules('x'.repeat(1300))?.length).toBeLessThanOrEqual(121 + 8);
  });

  test('holds so many bytes and not one more', () => {
    expect([qrModules('x'.repeat(MOST_QR_BYTES)) === null, qrModules(`${'x'.repeat(MOST_QR_BYTES - 1)}ł`)]).toEqual([
      false,
      null,
    ]);
  });
});
