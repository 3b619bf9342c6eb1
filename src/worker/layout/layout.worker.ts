import { layingOut } from './group-layout';
import type { LayoutTask } from './layout-parts';
import { sparingly } from './layout-progress';

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const tell = sparingly((progress) => postMessage(progress));
  for (const step of layingOut(data)) tell(step);
});
