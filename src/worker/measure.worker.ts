import { type MeasureTask, runMeasure } from './measure-task';

/** So often, at most, the page is told how far the work is. */
const REPORT_EVERY_MS = 100;

addEventListener('message', ({ data }: MessageEvent<MeasureTask>) => {
  let last = performance.now();
  const result = runMeasure(data, (share) => {
    if (performance.now() - last < REPORT_EVERY_MS) return;
    last = performance.now();
    postMessage({ share });
  });
  postMessage({ result });
});
