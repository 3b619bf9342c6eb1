import { layingOut, type Positions } from './group-layout';
import type { LayoutTask } from './layout-parts';
import { type LayoutOptions, sparingly } from './layout-progress';

/** More nodes than these do not move on the page; fewer do, less often than in a worker. */
const MOST_MOVED = 400;
const TICKS = 100;
/** So long, in milliseconds, does the page work at a time; with the step that is under way it may be twice as long. */
const SLICE = 6;

/** Lays out on the page, a little at a time; gives what it has when it is stopped. */
export async function layOutOnPage(task: LayoutTask, { onProgress, signal }: LayoutOptions): Promise<Positions> {
  let positions: Positions = new Map();
  const tell = sparingly((progress) => {
    positions = progress.positions;
    onProgress?.(progress);
  });
  let end = performance.now() + SLICE;
  for (const step of layingOut(task, task.nodes.length > MOST_MOVED ? 0 : TICKS)) {
    tell(step);
    if (signal?.aborted) return positions;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE;
  }
  return positions;
}
