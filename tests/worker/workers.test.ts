import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_PARAMETERS } from '../../src/graph/measures/measures';
import { wholeOf } from '../../src/graph/measures/network';
import { computeForce } from '../../src/worker/force-client';
import { type MeasureNews, measure } from '../../src/worker/measure-client';
import { entity, graphOf } from '../support/build';

/** What becomes of a worker once it is asked something. */
type Fate = (worker: FakeWorker) => void;
let fate: Fate = () => undefined;
let ended = 0;

class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  postMessage() {
    queueMicrotask(() => fate(this));
  }
  terminate() {
    ended += 1;
  }
}

class NoWorker {
  constructor() {
    throw new DOMException('refused', 'SecurityError');
  }
}

const graph = graphOf([entity('a')], []);
const TASK = { nodes: [{ id: 'a', diameter: 10 }], edges: [], seed: 7 };

/** The first that is heard of a measurement. */
const firstNews = () =>
  new Promise<MeasureNews>((resolve) => {
    const parameters = DEFAULT_PARAMETERS;
    measure({ graph, part: wholeOf(graph), id: 'degree', parameters, context: false, mostSteps: 1e9 }, resolve);
  });

beforeEach(() => {
  ended = 0;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a worker that the browser does not start', () => {
  beforeEach(() => vi.stubGlobal('Worker', NoWorker));

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
    fate = (worker) => worker.onerror?.({ message: '' });
  });

  test('fails the free arrangement, and is ended', async () => {
    await expect(computeForce(TASK)).rejects.toThrow();
    expect(ended).toBe(1);
  });

  test('fails the measurement, and is ended', async () => {
    expect([await firstNews(), ended]).toEqual([{ kind: 'failed' }, 1]);
  });
});

test('a worker that never answers is given up', async () => {
  vi.useFakeTimers();
  fate = () => undefined;
  const coming = expect(computeForce(TASK)).rejects.toThrow('not answered');
  await vi.runAllTimersAsync();
  await coming;
  expect(ended).toBe(1);
});

test('a worker that answers gives the positions, and is ended', async () => {
  const places = new Map([['a', { x: 1, y: 2 }]]);
  fate = (worker) => worker.onmessage?.({ data: places });
  expect([await computeForce(TASK), ended]).toEqual([places, 1]);
});
