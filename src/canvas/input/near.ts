import type { Core, NodeSingular } from 'cytoscape';
import type { Position } from '../../graph/model';
import { idOf } from '../core/keys';

/** A finger means the nearest actor within this many pixels of it. */
export const TOUCH_REACH = 22;

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

/** The actor that is meant at a place on the screen: the one right there, else the one whose name is, else the nearest within reach. */
export function nodeMeant(
  core: Core,
  place: Position,
  reach: number,
  nameAt: (place: Position) => string | null,
): string | null {
  const [here] = nodesNear(core, place, 0);
  const named = here ? null : nameAt(place);
  const meant = here ?? (named === null ? nodesNear(core, place, reach)[0] : undefined);
  return meant ? idOf(meant.id()) : named;
}
