import type { Stop, StopCount } from './timeline';

/**
 * How the window goes through time: one of fixed width moves along, one grows from its first year on, or each time
 * stands alone.
 */
export const PLAY_MODES = ['slide', 'grow', 'one'] as const;
export type PlayMode = (typeof PLAY_MODES)[number];

/** The columns that a window covers: indices into the stops, both within. */
export type Span = readonly [low: number, high: number];

/** How many columns a window that slides covers where the reader has set none. */
const WIDTH = 3;

/** The columns that a window touches, the nearest one where it touches none; all of them for no window. */
export function spanOf(stops: readonly Stop[], window: Readonly<{ from: number; to: number }> | null): Span {
  const last = stops.length - 1;
  if (!window) return [0, last];
  const low = stops.findIndex((stop) => stop.last >= window.from);
  const high = stops.findLastIndex((stop) => stop.first <= window.to);
  return [low < 0 ? last : low, Math.max(high, 0)];
}

/**
 * Where playing stands after a step forward (1) or back (-1); null where there is no further one. Steps go over the
 * columns in which there is something to see, so that each changes the picture; columns between them lie within a
 * window that slides or grows. `span` is null before the first step.
 */
export function stepSpan(stops: readonly StopCount[], mode: PlayMode, span: Span | null, step: 1 | -1): Span | null {
  const filled = filledStops(stops);
  if (!span) return startSpan(stops, mode, null);
  const [low, high] = span;
  const next = step > 0 ? filled.find((index) => index > high) : filled.findLast((index) => index < high);
  if (next === undefined) return null;
  if (mode === 'one') return [next, next];
  if (mode === 'grow') return next >= low ? [low, next] : null;
  return low + next - high >= 0 ? [low + next - high, next] : null;
}

/**
 * Where playing begins: at the first column with something in it. A window that the reader has set keeps its width
 * (slide) or its first column (grow).
 */
export function startSpan(stops: readonly StopCount[], mode: PlayMode, span: Span | null): Span | null {
  const first = filledStops(stops).find((index) => mode !== 'grow' || index >= (span?.[0] ?? 0));
  if (first === undefined) return null;
  if (mode === 'one') return [first, first];
  if (mode === 'grow') return [span?.[0] ?? first, first];
  const width = span ? span[1] - span[0] + 1 : WIDTH;
  return [Math.max(0, first - width + 1), Math.max(first, width - 1)];
}

const filledStops = (stops: readonly StopCount[]) =>
  stops.flatMap(({ founded, dated }, index) => (founded + dated > 0 ? [index] : []));
