import { allNodes } from '../core/all-elements';
import type { DrawnCore } from '../core/drawn-core';
import { viewportKey } from './layer';

/** Frames without a change after which the map is at rest. */
const REST = 2;

/** Tells a frame of a movement from one at rest. */
export type Motion = Readonly<{
  /** Whether the view or a node has moved since this was asked last: once in each frame. */
  isMoving: () => boolean;
  /** Has the map drawn once more as soon as it has come to rest. */
  settle: () => void;
  destroy: () => void;
}>;

export function attachMotion(core: DrawnCore): Motion {
  let seen = '';
  let frame = 0;
  const sight = () => {
    let [x, y] = [0, 0];
    for (const node of allNodes(core)) {
      const at = node.position();
      x += at.x;
      y += at.y;
    }
    return `${viewportKey(core)} ${x} ${y}`;
  };
  const settle = () => {
    cancelAnimationFrame(frame);
    const look = (still: number) => {
      if (sight() !== seen) return;
      if (still >= REST) core.forceRender();
      else frame = requestAnimationFrame(() => look(still + 1));
    };
    frame = requestAnimationFrame(() => look(1));
  };
  return {
    isMoving: () => {
      const before = seen;
      seen = sight();
      return seen !== before;
    },
    settle,
    destroy: () => cancelAnimationFrame(frame),
  };
}
