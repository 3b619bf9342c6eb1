import type { Core, NodeSingular } from 'cytoscape';
import type { Position } from '../../graph/model';

/** The drawn nodes whose rim is within so many pixels of a place on the screen, the nearest first. O(nodes). */
export function nodesNear(core: Core, { x, y }: Position, reach: number): readonly NodeSingular[] {
  return core
    .nodes(':visible')
    .toArray()
    .map((node) => {
      const at = node.renderedPosition();
      const distance = Math.hypot(at.x - x, at.y - y);
      return { node, distance, gap: Math.max(0, distance - node.renderedWidth() / 2) };
    })
    .filter(({ gap }) => gap <= reach)
    .sort((a, b) => a.gap - b.gap || a.distance - b.distance)
    .map(({ node }) => node);
}
