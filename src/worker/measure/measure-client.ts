import { startWorker } from '../start-worker';
import workerAddress from './measure.worker?worker&url';
import { type MeasureReply, type MeasureTask, requestsOf } from './measure-task';

/** What is heard of a measurement: what the worker answers, or that it failed. */
export type MeasureNews = MeasureReply | Readonly<{ kind: 'failed' }>;

/** Measures off the main thread, handing the graph over in pieces between which the page answers; the answer ends it. */
export function measure(task: MeasureTask, hear: (news: MeasureNews) => void): () => void {
  let worker: Worker | null = null;
  let isOn = true;
  const end = () => {
    isOn = false;
    worker?.terminate();
  };
  const fail = () => {
    end();
    hear({ kind: 'failed' });
  };
  const handOver = async (worker: Worker) => {
    for (const request of requestsOf(task)) {
      if (!isOn) return;
      worker.postMessage(request);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  try {
    worker = startWorker(workerAddress);
    worker.onmessage = ({ data }: MessageEvent<MeasureReply>) => {
      if (data.kind === 'result' || data.kind === 'costly') end();
      hear(data);
    };
    worker.onerror = fail;
    handOver(worker).catch(fail);
  } catch {
    // Some browsers start no worker at all.
    fail();
  }
  return end;
}
