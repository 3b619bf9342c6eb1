// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { tallyOf } from '../../../src/state/kept/tally';

describe('the tally of a tab', () => {
  test('counts what it has stored beside what others have', () => {
    const tally = tallyOf('a', { b: 3 });
    expect(tally.next()).toEqual({ b: 3, a: 1 });
    tally.add();
    expect(tally.next()).toEqual({ b: 3, a: 2 });
    tally.takeIn({ a: 1, b: 4, c: 1 });
    expect(tally.next()).toEqual({ b: 4, c: 1, a: 2 });
  });

  test('tells what was made with its last change in sight from what was not', () => {
    const tally = tallyOf('a', {});
    expect(tally.takeIn({ b: 1 })).toBe(true);
    tally.add();
    tally.add();
    expect(tally.takeIn({ a: 2, b: 2 })).toBe(true);
    tally.add();
    expect(tally.takeIn({ a: 2, b: 3 })).toBe(false);
  });

  test('tells of one missed change once: what comes after goes on from there', () => {
    const tally = tallyOf('a', {});
    tally.add();
    expect([tally.takeIn({ b: 1 }), tally.takeIn({ b: 2 })]).toEqual([false, true]);
  });
});
