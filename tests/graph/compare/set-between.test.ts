// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { setBetween } from '../../../src/graph/compare/set-between';

const PLACES = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 200, y: 0 }],
  ['c', { x: 100, y: 300 }],
  ['d', { x: 0, y: 0 }],
]);

describe('shared neighbours', () => {
  test('stand in the middle of those who share them', () => {
    expect(setBetween([{ value: 's', by: ['a', 'b', 'c'] }], PLACES)).toEqual({ s: { x: 100, y: 100 } });
  });

  test('of the same actors stand in a row across the line, apart', () => {
    const by = ['a', 'b'];
    expect(
      setBetween(
        [
          { value: 's', by },
          { value: 't', by },
        ],
        PLACES,
      ),
    ).toEqual({ s: { x: 100, y: -32 }, t: { x: 100, y: 32 } });
  });

  test('of two in one place stand side by side', () => {
    const by = ['a', 'd'];
    const moved = setBetween(
      [
        { value: 's', by },
        { value: 't', by },
      ],
      PLACES,
    );
    expect(moved).toEqual({ s: { x: -32, y: 0 }, t: { x: 32, y: 0 } });
  });

  test('of actors without a place stay where they are', () => {
    expect(setBetween([{ value: 's', by: ['x', 'y'] }], PLACES)).toEqual({});
  });
});
