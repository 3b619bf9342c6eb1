// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { axesOf, HELIX_REACH, quartersIn } from '../../../src/graph/sides/quarters';
import { VOCABULARY } from '../../support/vocabulary';

describe('the quarters of the sides', () => {
  test('of the shipped data stand where the shipped positions have them', () => {
    expect(Object.fromEntries(quartersIn(VOCABULARY))).toEqual({
      academia: { x: -330, y: -310 },
      government: { x: 330, y: -310 },
      business: { x: 330, y: 310 },
      'civil-society': { x: -330, y: 310 },
    });
  });

  test('are parted by two axes where there are four', () => {
    expect(axesOf(4)).toEqual([
      { from: { x: -HELIX_REACH, y: 0 }, to: { x: HELIX_REACH, y: 0 } },
      { from: { x: 0, y: -HELIX_REACH }, to: { x: 0, y: HELIX_REACH } },
    ]);
  });

  test.each([2, 3, 5, 6])('are parted by lines on which none of %i has its middle', (count) => {
    const [side] = VOCABULARY.attributes.filter(({ id }) => id === VOCABULARY.roles.side);
    const values = Array.from({ length: count }, (_, index) => ({ id: `s${index}`, label: { en: 's' } }));
    const quarters = quartersIn({ ...VOCABULARY, attributes: side ? [{ ...side, values }] : [] });
    expect(quarters.size).toBe(count);
    const lines = axesOf(count);
    expect(lines).toHaveLength(count % 2 === 0 ? count / 2 : count);
    for (const { x, y } of quarters.values()) {
      for (const { to } of lines) {
        const across = Math.abs(x * to.y - y * to.x) / HELIX_REACH;
        const isBehind = x * to.x + y * to.y < 0 && count % 2 === 1;
        expect(isBehind || across > 150).toBe(true);
      }
    }
  });

  test('of one side need no line', () => {
    expect(axesOf(1)).toEqual([]);
  });
});
