import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type LayoutStep, layingOut } from '../../../src/worker/layout/group-layout';
import { layOut } from '../../../src/worker/layout/layout-client';
import { layOutOnPage } from '../../../src/worker/layout/layout-on-page';
import type { LayoutTask } from '../../../src/worker/layout/layout-parts';
import { type LayoutProgress, sparingly } from '../../../src/worker/layout/layout-progress';
import { fakeWorkers } from '../../support/workers';

const workers = fakeWorkers();

const ids = Array.from({ length: 60 }, (_, index) => `${index}`);
const TASK: LayoutTask = {
  nodes: ids.map((id, index) => ({ id, diameter: 20, group: `${index % 3}` })),
  edges: ids.slice(3).map((id, index) => ({ source: `${ids[index]}`, target: id })),
  seed: 7,
};
const MANY: LayoutTask = {
  ...TASK,
  nodes: Array.from({ length: 500 }, (_, index) => ({ id: `${index}`, diameter: 20 })),
};

const placed = (x: number) => new Map(ids.map((id) => [id, { x, y: 0 }]));
const last = (task: LayoutTask, ticks: number) => [...layingOut(task, ticks)].at(-1)?.positions();

describe('a layout in a worker', () => {
  test('tells how far it is, gives the last positions, and ends the worker', async () => {
    workers.act(({ onmessage }) => {
      for (const share of [0, 0.5, 1]) onmessage?.({ data: { share, positions: placed(share) } });
    });
    const heard: number[] = [];
    const { positions } = await layOut(TASK, { onProgress: ({ share }) => heard.push(share) });
    expect([heard, positions, workers.ended()]).toEqual([[0, 0.5, 1], placed(1), 1]);
  });

  test('gives what it has when it is stopped, and ends the worker', async () => {
    const stopper = new AbortController();
    workers.act(({ onmessage }) => onmessage?.({ data: { share: 0.5, positions: placed(5) } }));
    const found = await layOut(TASK, { signal: stopper.signal, onProgress: () => stopper.abort() });
    expect(found).toEqual({ positions: placed(5), isSmall: false, isStopped: true });
    expect(workers.ended()).toBe(1);
  });

  test('is given up where its script does not come', async () => {
    workers.act(({ onerror }) => onerror?.({ message: '' }));
    expect(await layOut(TASK)).toEqual({ positions: last(TASK, 100), isSmall: true, isStopped: false });
    expect(workers.ended()).toBe(1);
  });

  test('is given up where nothing is heard for long, and not where it takes long', async () => {
    vi.useFakeTimers();
    workers.act(({ onmessage }) => {
      for (const seconds of [50, 100])
        setTimeout(() => onmessage?.({ data: { share: seconds / 200, positions: placed(0) } }), seconds * 1000);
    });
    const came = vi.fn();
    const coming = layOut(TASK).then(came);
    await vi.advanceTimersByTimeAsync(150_000);
    expect([came.mock.calls, workers.ended()]).toEqual([[], 0]);
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    await coming;
    expect(came).toHaveBeenCalledWith({ positions: last(TASK, 100), isSmall: true, isStopped: false });
    expect(workers.ended()).toBe(1);
  });
});

describe('a layout', () => {
  test('is that of the worker where one works', async () => {
    workers.act(({ onmessage }) => onmessage?.({ data: { share: 1, positions: placed(1) } }));
    expect(await layOut(TASK)).toEqual({ positions: placed(1), isSmall: false, isStopped: false });
  });

  test('is a small one on the page where no worker starts', async () => {
    workers.refuse();
    const heard: number[] = [];
    const { positions, ...how } = await layOut(TASK, { onProgress: ({ share }) => heard.push(share) });
    expect(how).toEqual({ isSmall: true, isStopped: false });
    expect(positions).toEqual(last(TASK, 100));
    expect([heard[0], heard.at(-1)]).toEqual([0, 1]);
  });

  test('is one on the page where a worker fails on the way', async () => {
    workers.act(({ onmessage, onerror }) => {
      onmessage?.({ data: { share: 0.5, positions: placed(5) } });
      onerror?.({ message: 'out of memory' });
    });
    expect(await layOut(TASK)).toEqual({ positions: last(TASK, 100), isSmall: true, isStopped: false });
  });

  test('that is stopped before anything was told has a place for each node', async () => {
    workers.act(() => undefined);
    const { positions, isStopped } = await layOut(TASK, { signal: AbortSignal.abort() });
    expect([positions, isStopped]).toEqual([last(TASK, 0), true]);
  });

  test('gives way to another', async () => {
    workers.act(({ onmessage }) => onmessage?.({ data: { share: 0.5, positions: placed(5) } }));
    const first = layOut(TASK);
    await Promise.resolve();
    workers.act(({ onmessage }) => onmessage?.({ data: { share: 1, positions: placed(1) } }));
    const second = layOut(TASK);
    expect(await first).toEqual({ positions: placed(5), isSmall: false, isStopped: true });
    expect(await second).toEqual({ positions: placed(1), isSmall: false, isStopped: false });
  });
});

describe('a layout on the page', () => {
  let clock = 0;
  let slices: number[] = [];
  beforeEach(() => {
    [clock, slices] = [0, [0]];
    // Each look at the clock takes a millisecond.
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 1;
      return clock;
    });
    const later = globalThis.setTimeout;
    vi.stubGlobal('setTimeout', (act: () => void) => {
      slices.push(clock);
      return later(act);
    });
  });

  test('rests every few milliseconds', async () => {
    await layOutOnPage(TASK, {});
    const lasted = slices.slice(1).map((end, index) => end - (slices[index] ?? 0));
    expect(lasted.length).toBeGreaterThan(20);
    expect(Math.max(...lasted)).toBeLessThan(12);
  });

  test('of many nodes only places them', async () => {
    expect(await layOutOnPage(MANY, {})).toEqual(last(MANY, 0));
    expect(slices.length).toBeLessThan(4);
  });

  test('gives what it told last when it is stopped', async () => {
    const stopper = new AbortController();
    const heard: LayoutProgress[] = [];
    const onProgress = (progress: LayoutProgress) => {
      heard.push(progress);
      if (progress.share > 0) stopper.abort();
    };
    const positions = await layOutOnPage(TASK, { signal: stopper.signal, onProgress });
    expect(heard.at(-1)?.share).toBeLessThan(1);
    expect(positions).toBe(heard.at(-1)?.positions);
  });
});

test('of many steps the first, the last and some between are told', () => {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const told: number[] = [];
  const tell = sparingly(({ share }) => told.push(share));
  const positions = vi.fn<LayoutStep['positions']>(() => new Map());
  for (let step = 0; step <= 100; step += 1) {
    tell({ share: step / 100, positions });
    clock += 10;
  }
  expect(told).toEqual([0, 0.3, 0.6, 0.9, 1]);
  expect(positions).toHaveBeenCalledTimes(5);
});
