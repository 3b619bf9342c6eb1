import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { useActorRows, useRelationRows } from '../../../src/panels/list/use-rows';
import { setFilter } from '../../../src/state/act/filter-actions';
import { setHover } from '../../../src/state/act/session-actions';
import { sortBy } from '../../../src/state/act/view-actions';
import { openAtlas } from '../small-atlas';

beforeEach(() => void openAtlas());

describe.each([
  ['actors', useActorRows],
  ['relations', useRelationRows],
])('the order of %s', (_, useRows: () => Readonly<{ items: readonly unknown[]; context: object }>) => {
  const taken = () => {
    const { result, rerender } = renderHook(() => useRows());
    const { items, context } = result.current;
    return { rerender, isSame: () => [result.current.items === items, result.current.context === context] };
  };

  test('is made once, however often it is shown anew', () => {
    const { rerender, isSame } = taken();
    rerender();
    act(() => setHover('ict'));
    rerender();
    expect(isSame()).toEqual([true, true]);
  });

  test('is made anew by another filter, of the same words', () => {
    const { isSame } = taken();
    act(() => setFilter({ status: ['stated'] }));
    expect(isSame()[0]).toBe(false);
  });

  test('is made anew by sorting otherwise, of the same words', () => {
    const { isSame } = taken();
    act(() => sortBy('type'));
    act(() => sortBy('name'));
    act(() => sortBy('date'));
    act(() => sortBy('degree'));
    expect(isSame()[1]).toBe(true);
  });
});
