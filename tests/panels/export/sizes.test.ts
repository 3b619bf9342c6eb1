import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestScale, MOST_PIXELS, pixelsOf } from '../../../src/panels/common/files/draw-png';
import {
  layoutSize,
  PAPERS,
  type PaperName,
  placeOnSheet,
  roomOf,
  sheetOf,
} from '../../../src/panels/common/files/paper';

const papers = fc.record({
  name: fc.constantFrom(...(Object.keys(PAPERS) as PaperName[])),
  isLandscape: fc.boolean(),
  margin: fc.integer({ min: 0, max: 50 }),
});
const sizes = fc.record({ width: fc.integer({ min: 200, max: 6000 }), height: fc.integer({ min: 200, max: 6000 }) });

describe('a sheet', () => {
  test('holds any drawing within its margins, in the middle', () => {
    fc.assert(
      fc.property(papers, sizes, (paper, size) => {
        const { scale, left, top } = placeOnSheet(paper, size);
        const sheet = sheetOf(paper);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(paper.margin - 1e-9);
        expect(2 * left + size.width * scale).toBeCloseTo(sheet.width);
        expect(2 * top + size.height * scale).toBeCloseTo(sheet.height);
      }),
    );
  });

  test('is filled by what is laid out for it, with larger names on a larger one', () => {
    const perPixel = (name: PaperName) => {
      const paper = { name, isLandscape: true, margin: 10 };
      const size = layoutSize(paper);
      expect(size.width / size.height).toBeCloseTo(roomOf(paper).width / roomOf(paper).height, 2);
      return placeOnSheet(paper, size).scale;
    };
    expect(perPixel('A0') / perPixel('A4')).toBeCloseTo(4 ** 0.75, 1);
  });
});

test('the largest scale is the last that is not refused', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const pixels = (scale: number) => pixelsOf(size, scale).width * pixelsOf(size, scale).height;
      const largest = largestScale(size);
      expect(pixels(largest)).toBeLessThanOrEqual(MOST_PIXELS);
      expect(pixels(largest + 1)).toBeGreaterThan(MOST_PIXELS);
    }),
  );
});

describe('a sheet of paper', () => {
  const upright = { name: 'A4', isLandscape: false, margin: 10 } as const;

  test('lies or stands', () => {
    expect(sheetOf(upright)).toEqual({ width: 210, height: 297 });
    expect(sheetOf({ ...upright, isLandscape: true })).toEqual({ width: 297, height: 210 });
  });

  test('has its margin on all four sides', () => {
    expect(roomOf(upright)).toEqual({ width: 190, height: 277 });
  });

  test('of A4 stands for 1600 pixels along its long side', () => {
    expect(layoutSize({ ...upright, isLandscape: true, margin: 0 })).toEqual({ width: 1600, height: 1131 });
  });
});
