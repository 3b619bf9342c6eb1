// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mannerOf, sizeAt } from '../../src/canvas/label-manners';
import { VOCABULARY } from '../support/vocabulary';

const KINDS = VOCABULARY.kinds.map(({ id }) => id);
const plain = (kind: string) => mannerOf({ kind, register: false });
const zooms = fc.double({ min: 0.2, max: 5, noNaN: true });

describe('the manner of a name', () => {
  test('lets uplands come first, then sides, clusters of the register, universities, others', () => {
    const register = mannerOf({ kind: 'cluster', register: true });
    const manners = [plain('ecosystem'), plain('helix-sector'), register, plain('university'), plain('organisation')];
    const priorities = manners.map(({ priority }) => priority);
    expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
    expect(new Set(priorities).size).toBe(priorities.length);
  });

  test('tells a cluster of the register from one outside it', () => {
    expect(mannerOf({ kind: 'cluster', register: true }).font).not.toBe(plain('cluster').font);
  });

  test('sets uplands in capitals', () => {
    expect(KINDS.filter((kind) => plain(kind).upper)).toContain('ecosystem');
  });

  test('sets them in small letters where they are marks among others in little room', () => {
    const upland = mannerOf({ kind: 'ecosystem', register: false }, true);
    expect([upland.upper, upland.spacing, upland.priority]).toEqual([false, 0, plain('ecosystem').priority]);
    expect(mannerOf({ kind: 'firm', register: false }, true)).toEqual(plain('firm'));
  });

  test.each(['constructor', '__proto__', 'of another vocabulary'])('is the plain one for the kind “%s”', (kind) => {
    expect(plain(kind)).toEqual(plain('organisation'));
  });

  test.each(KINDS)('leaves a place for the size in the font of %s', (kind) => {
    expect(plain(kind).font).toContain('{}px');
  });
});

describe('the size of a name', () => {
  test('is never too small to be read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), zooms, (kind, zoom) => {
        expect(sizeAt(plain(kind), zoom)).toBeGreaterThanOrEqual(11);
      }),
    );
  });

  test('never shrinks as one comes nearer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), zooms, zooms, (kind, a, b) => {
        const [far, near] = [Math.min(a, b), Math.max(a, b)];
        expect(sizeAt(plain(kind), near)).toBeGreaterThanOrEqual(sizeAt(plain(kind), far));
      }),
    );
  });

  test('grows far less than the map does', () => {
    const manner = plain('ecosystem');
    expect(sizeAt(manner, 5) / sizeAt(manner, 0.2)).toBeLessThan(2);
    expect(sizeAt(manner, 5)).toBeGreaterThan(sizeAt(manner, 0.2));
  });
});
