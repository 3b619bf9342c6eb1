import type { Result } from '../graph/measures/measures';
import workerAddress from './measure.worker?worker&url';
import type { MeasureTask } from './measure-task';
import { startWorker } from './start-worker';

type Message = Readonly<{ share: number } | { result: Result }>;

/** A measurement under way: its result, and a way to end it; once ended, the result never comes. */
export type Measurement = Readonly<{ result: Promise<Result>; cancel: () => void }>;

/** Measures off the main thread; `onShare` is told now and then what share is done. Rejects where the worker fails. */
export function measure(task: MeasureTask, onShare: (share: number) => void): Measurement {
  const worker = startWorker(workerAddress);
  const result = new Promise<Result>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      if ('share' in data) return onShare(data.share);
      worker.terminate();
      resolve(data.result);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message || 'The measurement failed.'));
    };
    worker.postMessage(task);
  });
  return { result, cancel: () => worker.terminate() };
}
