import { workerAnswer } from '../start-worker';
import type { Positions } from './group-layout';
import workerAddress from './layout.worker?worker&url';
import type { LayoutTask } from './layout-parts';
import type { LayoutOptions, LayoutProgress } from './layout-progress';

/** Where nodes stand; whether they moved little or not at all as no worker did it; whether it was stopped before its end. */
export type Layout = Readonly<{ positions: Positions; isSmall: boolean; isStopped: boolean }>;

/** Lays out off the main thread; rejects where the worker does not start, fails or falls silent. */
function layOutGroups(task: LayoutTask, { onProgress, signal }: LayoutOptions = {}): Promise<Positions> {
  return workerAnswer<LayoutProgress, Positions>(workerAddress, task, (done) => {
    let positions: Positions = new Map();
    const stop = () => done(positions);
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    return (progress) => {
      positions = progress.positions;
      onProgress?.(progress);
      if (progress.share === 1) done(positions);
    };
  });
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
