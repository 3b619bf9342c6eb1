import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_PARAMETERS } from '../../src/graph/measures/measures';
import { wholeOf } from '../../src/graph/measures/network';
import { computeForce } from '../../src/worker/force/force-client';
import { type MeasureNews, measure } from '../../src/worker/measure/measure-client';
import { entity, graphOf } from '../support/build';
import { fakeWorkers } from '../support/workers';

const workers = fakeWorkers();

const graph = graphOf([entity('a')], []);
const TASK = { nodes: [{ id: 'a', diameter: 10 }], edges: [], seed: 7 };

/** The first that is heard of a measurement. */
const firstNews = () =>
  new Promise<MeasureNews>((resolve) => {
    const parameters = DEFAULT_PARAMETERS;
    measure({ graph, part: wholeOf(graph), id: 'degree', parameters, context: false, mostSteps: 1e9 }, resolve);
  });

describe('a worker that the browser does not start', () => {
  beforeEach(() => workers.refuse());

  test('fails the free arrangement, and throws at nobody', async () => {
    const coming = computeForce(TASK);
    await expect(coming).rejects.toThrow('refused');
  });

  test('fails the measurement, and throws at nobody', async () => {
    expect(await firstNews()).toEqual({ kind: 'failed' });
  });
});

describe('a worker whose script does not come', () => {
  beforeEach(() => {
    workers.act((worker) => worker.onerror?.({ message: '' }));
  });

  test('fails the free arrangement, and is ended', async () => {
    await expect(computeForce(TASK)).rejects.toThrow();
    expect(workers.ended()).toBe(1);
  });

  test('fails the measurement, and is ended', async () => {
    expect([await firstNews(), workers.ended()]).toEqual([{ kind: 'failed' }, 1]);
  });
});

test('a worker that never answers is given up', async () => {
  vi.useFakeTimers();
  workers.act(() => undefined);
  const coming = expect(computeForce(TASK)).rejects.toThrow('silent');
  await vi.runAllTimersAsync();
  await coming;
  expect(workers.ended()).toBe(1);
});

test('a worker that answers gives the positions, and is ended', async () => {
  const places = new Map([['a', { x: 1, y: 2 }]]);
  workers.act((worker) => worker.onmessage?.({ data: places }));
  expect([await computeForce(TASK), workers.ended()]).toEqual([places, 1]);
});
