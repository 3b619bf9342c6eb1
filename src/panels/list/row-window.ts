import { useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** So many rows are rendered whole; of more, only those in view, with a margin of rows before and after. */
const MOST_WHOLE = 200;
const MARGIN = 20;
/** The view is followed in steps of so many rows. */
const STEP = 10;
/** How high a row is taken to be until one is measured, in pixels. */
const ROW_HEIGHT = 30;

/** Rows from one index up to, and without, another. */
export type Run = Readonly<{ start: number; end: number }>;

/** Which rows of a table are rendered, in order, and how high one is in pixels; `isWhole` where that is all of them. */
export type RowWindow = Readonly<{ runs: readonly Run[]; rowHeight: number; isWhole: boolean }>;

/**
 * The rows of a table to be rendered within `scroll`: those in view with a margin and, wherever it is, the row that has the
 * focus with the two beside it, so that the focus stays and the Tab key leads on; `kept` is one that may have it, by its
 * index. All while the page is printed.
 */
export function useRowWindow(count: number, scroll: HTMLElement | null, kept: number | null = null): RowWindow {
  const isWhole = usePrinting() || count <= MOST_WHOLE;
  const rowHeight = useRowHeight(scroll, isWhole);
  const [{ start, end }, setSeen] = useState<Run>({ start: 0, end: 0 });
  const focused = useFocusedRow(scroll);
  useEffect(() => {
    if (!scroll || isWhole) return;
    const look = () => {
      const next = seenIn(scroll, rowHeight);
      setSeen((before) => (before.start === next.start && before.end === next.end ? before : next));
    };
    look();
    scroll.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      scroll.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [scroll, isWhole, rowHeight]);
  const runs = isWhole
    ? [{ start: 0, end: count }]
    : runsOf(count, { start: start - MARGIN, end: end + MARGIN }, kept ?? focused);
  return { runs, rowHeight, isWhole };
}

/** Rows in view, and of those at a focused one, as runs that lie apart. */
export function runsOf(count: number, seen: Run, focused: number | null): readonly Run[] {
  const within = ({ start, end }: Run) => ({ start: Math.max(0, Math.min(start, count)), end: Math.min(end, count) });
  const view = within(seen);
  if (focused === null || focused >= count) return [view];
  const around = within({ start: focused - 1, end: focused + 2 });
  if (around.end < view.start) return [around, view];
  if (around.start > view.end) return [view, around];
  return [{ start: Math.min(view.start, around.start), end: Math.max(view.end, around.end) }];
}

/** The rows that a scrolled element has in view, rounded to steps. */
function seenIn({ scrollTop, clientHeight }: HTMLElement, rowHeight: number): Run {
  const [first, last] = [scrollTop / rowHeight, (scrollTop + clientHeight) / rowHeight];
  return { start: Math.floor(first / STEP) * STEP, end: Math.ceil(last / STEP) * STEP };
}

/** How high the first rendered row is. */
function useRowHeight(scroll: HTMLElement | null, isWhole: boolean): number {
  const [rowHeight, setRowHeight] = useState(ROW_HEIGHT);
  useLayoutEffect(() => {
    const height = isWhole ? 0 : scroll?.querySelector('tbody [aria-rowindex]')?.getBoundingClientRect().height;
    if (height) setRowHeight(height);
  }, [scroll, isWhole]);
  return rowHeight;
}

/** The row that has the focus, by its index; null without. */
function useFocusedRow(scroll: HTMLElement | null): number | null {
  const [focused, setFocused] = useState<number | null>(null);
  useEffect(() => {
    const look = () => {
      const row = scroll?.contains(document.activeElement) && document.activeElement?.closest('tbody tr');
      setFocused(row ? Number(row.getAttribute('aria-rowindex')) - FIRST_ROW : null);
    };
    scroll?.addEventListener('focusin', look);
    scroll?.addEventListener('focusout', look);
    return () => {
      scroll?.removeEventListener('focusin', look);
      scroll?.removeEventListener('focusout', look);
    };
  }, [scroll]);
  return focused;
}

/** The number of the first row below the head, as assistive technology counts them. */
export const FIRST_ROW = 2;

/** Whether the page is being printed: a browser waits for nothing then. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const [begin, end] = [() => flushSync(() => setPrinting(true)), () => setPrinting(false)];
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
