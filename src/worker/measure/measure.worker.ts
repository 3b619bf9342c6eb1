import { type MeasureRequest, takeRequests } from './measure-task';

/** So often, at most, the page is told how far the work is. */
const REPORT_EVERY_MS = 100;

let last = performance.now();

const take = takeRequests((reply) => {
  if (reply.kind === 'share') {
    if (performance.now() - last < REPORT_EVERY_MS) return;
    last = performance.now();
  }
  postMessage(reply);
});

addEventListener('message', ({ data }: MessageEvent<MeasureRequest>) => take(data));
