import type { Position } from '../graph/model';
import workerAddress from './force.worker?worker&url';
import type { ForceTask } from './force-layout';
import { startWorker } from './start-worker';

/** A layout takes a second or two; a worker that has said nothing for so long will say nothing. */
const LONGEST_MS = 60_000;

/** Computes a force layout off the main thread; rejects where the worker does not start, fails or never answers. */
export async function computeForce(task: ForceTask): Promise<ReadonlyMap<string, Position>> {
  const worker = startWorker(workerAddress);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<ReadonlyMap<string, Position>>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message || 'The layout failed.'));
      timer = setTimeout(() => reject(new Error('The layout was not answered.')), LONGEST_MS);
      worker.postMessage(task);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}
