import { type ForceTask, forceLayout } from './force-layout';

addEventListener('message', ({ data }: MessageEvent<ForceTask>) => {
  postMessage(forceLayout(data));
});
