import type { Position } from '../graph/model';
import workerAddress from './force.worker?worker&url';
import type { ForceTask } from './force-layout';
import { startWorker } from './start-worker';

/** Computes a force layout off the main thread; rejects where the worker fails. */
export function computeForce(task: ForceTask): Promise<ReadonlyMap<string, Position>> {
  const worker = startWorker(workerAddress);
  return new Promise<ReadonlyMap<string, Position>>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message || 'The layout failed.'));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
