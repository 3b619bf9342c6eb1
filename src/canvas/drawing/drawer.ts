import type { Core } from 'cytoscape';
import type { Drawing, DrawingChoice } from '../../state/drawing';
import { mapState } from '../../state/select/map-state';
import { selectForceAwaited, selectPositions } from '../../state/select/place-selectors';
import { applyEmphasis } from '../core/classes';
import { emphasisOf, emphasisOfView } from '../core/emphasis';
import { idOf } from '../core/keys';
import type { Box } from '../geometry/box';
import type { Palette } from '../look/palette';
import type { Layers } from './layers';

/** The map on the screen; `overlays` are where controls lie over it. */
type DrawnMap = Readonly<{ core: Core; layers: Layers; palette: Palette; overlays: () => readonly Box[] }>;

/** Lays a map out, once it has come to rest or as it is now. */
export type Drawer = Readonly<{
  layOut: (map: DrawnMap, choice: DrawingChoice) => Promise<Drawing>;
  layOutNow: (map: DrawnMap, choice: DrawingChoice) => Drawing;
}>;

/** Loads what lays maps out; rejects where it does not come. */
export async function loadDrawer(): Promise<Drawer> {
  const [{ layOutMap }, { captionOf }] = await Promise.all([import('./draw-map'), import('./caption-legend')]);
  const layOutNow = ({ core, layers, palette, overlays }: DrawnMap, choice: DrawingChoice): Drawing => {
    const caption = captionOf(mapState(), choice.caption, palette);
    const drawing = layOutMap({ core, layers, palette, caption, overlays: overlays(), choice });
    return { ...drawing, draw: (pen) => asInView(core, () => drawing.draw(pen)) };
  };
  const layOut = async (map: DrawnMap, choice: DrawingChoice) => {
    await atRest(map.core);
    await map.layers.annotations.ready();
    return layOutNow(map, choice);
  };
  return { layOut, layOutNow };
}

/** Draws elements as the view alone has them: what is pointed at meanwhile, if only by chance, is no part of a picture. */
function asInView(core: Core, draw: () => void): void {
  applyEmphasis(core, emphasisOfView(mapState()));
  draw();
  applyEmphasis(core, emphasisOf(mapState()));
}

/** Resolves in a frame in which nothing moves and every actor stands where the arrangement has it. */
async function atRest(core: Core): Promise<void> {
  do await new Promise(requestAnimationFrame);
  while (isMoving(core));
}

function isMoving(core: Core): boolean {
  const state = mapState();
  // Where it failed, nothing is waited for.
  if (state.view.arrangement === 'force' && selectForceAwaited(state)) return true;
  const positions = selectPositions(state);
  return (
    core.animated() ||
    core
      .nodes()
      .toArray()
      .some((node) => {
        const [at, to] = [node.position(), positions.get(idOf(node.id()))];
        return node.animated() || (to !== undefined && (Math.abs(at.x - to.x) > 0.5 || Math.abs(at.y - to.y) > 0.5));
      })
  );
}
