import type { Core } from 'cytoscape';
import { allNodes } from '../core/all-elements';

/**
 * Tells whether some drawn actors are off the screen, each time that it changes; not before the camera and actors that
 * are arranged anew have come to rest.
 */
export function attachOverflow(
  core: Core,
  onChange: (isOverflowing: boolean) => void,
): Readonly<{ destroy: () => void }> {
  let isOverflowing = false;
  const look = () => {
    if (core.animated()) return;
    const nodes = allNodes(core);
    const { x1, x2, y1, y2 } = core.extent();
    const isNow = nodes.some((node) => {
      const { x, y } = node.position();
      return (x < x1 || x > x2 || y < y1 || y > y2) && node.visible();
    });
    if (isNow === isOverflowing || nodes.some((node) => node.animated())) return;
    isOverflowing = isNow;
    onChange(isNow);
  };
  core.on('render', look);
  // The map may be drawn already, and nothing move.
  look();
  return {
    destroy: () => {
      core.off('render', look);
      if (isOverflowing) onChange(false);
    },
  };
}
