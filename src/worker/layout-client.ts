import type { Positions } from './group-layout';
import workerAddress from './layout.worker?worker&url';
import type { LayoutTask } from './layout-parts';
import type { LayoutOptions, LayoutProgress } from './layout-progress';
import { startWorker } from './start-worker';

/** Where nodes stand; whether they moved little or not at all as no worker did it; whether it was stopped before its end. */
export type Layout = Readonly<{ positions: Positions; isSmall: boolean; isStopped: boolean }>;

/** A worker tells how far it is a few times a second; one that has said nothing for so long will say nothing. */
const LONGEST_SILENCE_MS = 60_000;

/** Lays out off the main thread; rejects where the worker does not start, fails or falls silent. */
export async function layOutGroups(task: LayoutTask, { onProgress, signal }: LayoutOptions = {}): Promise<Positions> {
  const worker = startWorker(workerAddress);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Positions>((resolve, reject) => {
      let positions: Positions = new Map();
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => reject(new Error('The layout was not answered.')), LONGEST_SILENCE_MS);
      };
      worker.onmessage = ({ data }: MessageEvent<LayoutProgress>) => {
        positions = data.positions;
        wait();
        onProgress?.(data);
        if (data.share === 1) resolve(positions);
      };
      worker.onerror = (event) => reject(new Error(event.message || 'The layout failed.'));
      signal?.addEventListener('abort', () => resolve(positions));
      if (signal?.aborted) resolve(positions);
      wait();
      worker.postMessage(task);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

let stopLast = () => {};

/**
 * Lays out in a worker or, where none works, on the page. One layout is under way at a time: another stops the one before.
 * What is stopped gives what it has, and at least a place for each node. Rejects where the code for the page does not come.
 */
export async function layOut(task: LayoutTask, { onProgress, signal }: LayoutOptions = {}): Promise<Layout> {
  stopLast();
  const stopper = new AbortController();
  const stop = () => stopper.abort();
  stopLast = stop;
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  const options = { onProgress, signal: stopper.signal };
  const laidOut = (positions: Positions, isSmall: boolean) => ({
    positions,
    isSmall,
    isStopped: stopper.signal.aborted,
  });
  const positions = await layOutGroups(task, options).catch(() => null);
  if (positions?.size === task.nodes.length) return laidOut(positions, false);
  const { layOutOnPage } = await import('./layout-on-page');
  return laidOut(await layOutOnPage(task, options), true);
}
