import type { LayoutStep, Positions } from './group-layout';

/** What is heard of a layout: the share that is done, from 0 to 1, and where nodes stand by now. */
export type LayoutProgress = Readonly<{ share: number; positions: Positions }>;

/** Who hears how far a layout is, and what stops it: it then gives what it has. */
export type LayoutOptions = Readonly<{ onProgress?: (progress: LayoutProgress) => void; signal?: AbortSignal }>;

/** So often, at most, is it told between the first step and the last; and telling, which places all nodes, takes so small a share of the time. */
const TELL_EVERY_MS = 300;
const TELLING = 0.1;

/** Tells of the first step and the last, and of some between. */
export function sparingly(tell: (progress: LayoutProgress) => void): (step: LayoutStep) => void {
  let next = Number.NEGATIVE_INFINITY;
  return ({ share, positions }) => {
    const start = performance.now();
    if (share < 1 && start < next) return;
    tell({ share, positions: positions() });
    const end = performance.now();
    next = end + Math.max(TELL_EVERY_MS, (end - start) / TELLING);
  };
}
