// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mannerOf, sizeAt } from '../../../src/canvas/names/label-manners';
import { RANKS, type Rank } from '../../../src/graph/vocabulary';

const LOOKS = [...RANKS, undefined];
const plain = (rank?: Rank) => mannerOf({ rank, register: false });
const zooms = fc.double({ min: 0.2, max: 5, noNaN: true });

describe('the manner of a name', () => {
  test('lets uplands come first, then sides, clusters of the register, universities, others', () => {
    const register = mannerOf({ rank: 'subject', register: true });
    const manners = [plain('ground'), plain('sign'), register, plain('landmark'), plain()];
    const priorities = manners.map(({ priority }) => priority);
    expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
    expect(new Set(priorities).size).toBe(priorities.length);
  });

  test('tells a cluster of the register from one outside it', () => {
    expect(mannerOf({ rank: 'subject', register: true }).font).not.toBe(plain('subject').font);
  });

  test('sets uplands in capitals', () => {
    expect(plain('ground').upper).toBe(true);
  });

  test('sets them in small letters where they are marks among others in little room', () => {
    const upland = mannerOf({ rank: 'ground', register: false }, true);
    expect([upland.upper, upland.spacing, upland.priority]).toEqual([false, 0, plain('ground').priority]);
    expect(mannerOf({ rank: undefined, register: false }, true)).toEqual(plain());
  });

  test.each(LOOKS)('leaves a place for the size in the font of %s', (rank) => {
    expect(plain(rank).font).toContain('{}px');
  });
});

describe('the size of a name', () => {
  test('is never too small to be read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOOKS), zooms, (rank, zoom) => {
        expect(sizeAt(plain(rank), zoom)).toBeGreaterThanOrEqual(11);
      }),
    );
  });

  test('never shrinks as one comes nearer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOOKS), zooms, zooms, (rank, a, b) => {
        const [far, near] = [Math.min(a, b), Math.max(a, b)];
        expect(sizeAt(plain(rank), near)).toBeGreaterThanOrEqual(sizeAt(plain(rank), far));
      }),
    );
  });

  test('grows far less than the map does', () => {
    const manner = plain('ground');
    expect(sizeAt(manner, 5) / sizeAt(manner, 0.2)).toBeLessThan(2);
    expect(sizeAt(manner, 5)).toBeGreaterThan(sizeAt(manner, 0.2));
  });
});
