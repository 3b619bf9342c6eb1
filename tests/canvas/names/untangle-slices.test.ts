// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type LabelRequest, looksFor, type Mark, markAt } from '../../../src/canvas/names/label-places';
import { placeLabels } from '../../../src/canvas/names/place-labels';
import { untangleAtOnce, untangleInSlices } from '../../../src/canvas/names/untangle-slices';

/** Marks so close that bargaining with few looks leaves names without a place. */
const requests = Array.from({ length: 12 }, (_, index): LabelRequest => {
  const [x, y] = [60 + 38 * (index % 4), 120 + 38 * Math.floor(index / 4)];
  const forms = [
    { width: 110, height: 46 },
    { width: 56, height: 30 },
  ];
  return { id: `${index}`, x, y, radius: 6, forms, priority: index, need: 'must' };
});
const marks = requests.map(({ id, x, y, radius }): Mark => markAt(id, { x, y, radius }, 50));
const around = { marks, obstacles: [], walls: [], screen: { width: 420, height: 640 } };

function placed(untangle: Parameters<typeof looksFor>[1]) {
  const looks = looksFor('rest', untangle);
  looks.left = 100;
  const names = placeLabels(requests, { ...around, looks });
  return { names, isWaiting: looks.isWaiting };
}

describe('the work in slices', () => {
  let clock = 0;
  let frames: (() => void)[] = [];
  beforeEach(() => {
    [clock, frames] = [0, []];
    // Each look at the clock takes four milliseconds.
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 4;
      return clock;
    });
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
    vi.stubGlobal('cancelAnimationFrame', (handle: number) => frames.splice(handle - 1, 1, () => {}));
  });
  afterEach(() => vi.unstubAllGlobals());

  const nextFrame = () => frames.splice(0).forEach((draw) => void draw());

  test('comes to what it comes to at once, over many frames of a few milliseconds', () => {
    const onDone = vi.fn();
    const slices = untangleInSlices(onDone);
    const waiting = placed(slices);
    expect([waiting.isWaiting, slices.isWorking()]).toEqual([true, true]);
    const lasted: number[] = [];
    while (slices.isWorking()) {
      const before = clock;
      nextFrame();
      lasted.push(clock - before);
    }
    expect(lasted.length).toBeGreaterThan(3);
    expect(Math.max(...lasted)).toBeLessThan(30);
    expect(onDone).toHaveBeenCalledOnce();
    const done = placed(slices);
    expect(done).toEqual(placed(untangleAtOnce));
    expect(done.isWaiting).toBe(false);
    expect(done.names).not.toEqual(waiting.names);
  });

  test('goes on where it was when it is asked for again, and is left when something else is asked', () => {
    const slices = untangleInSlices(() => {});
    const begin = vi.fn(function* () {
      yield;
      yield;
      return null;
    });
    for (const question of ['one', 'one', 'other', 'one']) slices.seat(question, begin);
    expect(begin).toHaveBeenCalledTimes(3);
  });

  test('is dropped when the map moves', () => {
    const onDone = vi.fn();
    const slices = untangleInSlices(onDone);
    placed(slices);
    slices.drop();
    expect(slices.isWorking()).toBe(false);
    nextFrame();
    expect(onDone).not.toHaveBeenCalled();
  });
});
