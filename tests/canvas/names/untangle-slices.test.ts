// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type LabelRequest, looksFor, type Mark, markAt } from '../../../src/canvas/names/label-places';
import { placeLabels, rememberLabels } from '../../../src/canvas/names/place-labels';
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
  return { names, isWaiting: looks.untangling.isAwaited };
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

  test('waits for the map to rest, and what stood in the movement is not kept', () => {
    const place = rememberLabels();
    const during = (what: 'frame' | 'rest') => {
      const looks = looksFor(what, untangleAtOnce);
      looks.left = 100;
      const names = place(requests, { ...around, looks });
      return names;
    };
    const moving = during('frame');
    const resting = during('rest');
    expect(resting).toEqual(placed(untangleAtOnce).names);
    expect(resting).not.toEqual(moving);
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

  test('comes to an end however much a frame asks, each as soon as those before it are answered', () => {
    const slices = untangleInSlices(() => {});
    const begin = function* () {
      yield;
      return null;
    };
    const questions = Array.from({ length: 20 }, (_, index) => `${index}`);
    const areAnswered = () => questions.every((question) => slices.seat(question, begin) !== null);
    let frame = 0;
    for (; frame < 200 && !areAnswered(); frame += 1) nextFrame();
    expect(frame).toBeLessThan(200);
    expect(areAnswered()).toBe(true);
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
