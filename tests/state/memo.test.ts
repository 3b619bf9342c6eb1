// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import { memo } from '../../src/state/memo';

describe('memo', () => {
  test('computes once while the arguments stay the same references', () => {
    const compute = vi.fn((a: object, b: number) => ({ a, b }));
    const remembered = memo(compute);
    const one = {};
    expect(remembered(one, 1)).toBe(remembered(one, 1));
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['first', {}, 1],
    ['last', null, 2],
  ])('computes anew when the %s argument changes', (_which, a, b) => {
    const remembered = memo((one: object | null, other: number) => ({ one, other }));
    const before = remembered(null, 1);
    expect(remembered(a, b)).not.toBe(before);
    expect(remembered(a, b)).toEqual({ one: a, other: b });
  });

  test('remembers what two ask for in turns', () => {
    const compute = vi.fn((value: number) => ({ value }));
    const remembered = memo(compute);
    const [one, other] = [remembered(1), remembered(2)];
    expect([remembered(1), remembered(2), remembered(1)]).toEqual([one, other, one]);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  test('takes NaN as the same value', () => {
    const remembered = memo((value: number) => ({ value }));
    expect(remembered(Number.NaN)).toBe(remembered(Number.NaN));
  });

  test('remembers an answer that is undefined', () => {
    const compute = vi.fn((_value: number) => undefined);
    const remembered = memo(compute);
    remembered(1);
    remembered(1);
    expect(compute).toHaveBeenCalledTimes(1);
  });
});
