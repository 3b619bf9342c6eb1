import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useReport } from '../../../src/panels/report/use-report';
import { setFilter } from '../../../src/state/act/filter-actions';
import { openAtlas } from '../small-atlas';

test('a report is made once, until the view changes', () => {
  openAtlas();
  const { result, rerender } = renderHook(() => useReport(null));
  const { current: first } = result;
  rerender();
  expect(result.current).toBe(first);
  act(() => setFilter({ values: { kind: ['cluster'] } }));
  expect(result.current).not.toBe(first);
});
