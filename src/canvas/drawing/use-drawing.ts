import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import { type Drawing, type DrawingChoice, setPort } from '../../state/ports';
import { mapState } from '../../state/select/map-state';
import { selectForceAwaited, selectPositions } from '../../state/select/selectors';
import { useAtlas } from '../../state/store';
import { applyEmphasis } from '../core/classes';
import { emphasisOf, emphasisOfView } from '../core/emphasis';
import { idOf } from '../core/keys';
import type { Box } from '../geometry/box';
import type { Palette } from '../look/palette';
import type { captionOf } from './caption-legend';
import type { Layers, layOutMap } from './draw-map';

/** What lays the map out, which comes after the first map. */
type Code = Readonly<{ layOutMap: typeof layOutMap; captionOf: typeof captionOf }>;

async function loadCode(): Promise<Code> {
  const [{ layOutMap }, { captionOf }] = await Promise.all([import('./draw-map'), import('./caption-legend')]);
  return { layOutMap, captionOf };
}

/** Offers the map to the rest of the app as a drawing for pictures and files. */
export function useDrawing(
  core: Core | null,
  layers: Layers | null,
  palette: Palette,
  overlays: () => readonly Box[],
): void {
  const code = useCode();
  useEffect(() => {
    if (!core || !layers) return;
    const layOut = ({ layOutMap, captionOf }: Code, choice: DrawingChoice): Drawing => {
      const caption = captionOf(mapState(), choice.caption, palette);
      const drawing = layOutMap({ core, layers, palette, caption, overlays: overlays(), choice });
      return { ...drawing, draw: (pen) => asInView(core, () => drawing.draw(pen)) };
    };
    setPort('layOut', async (choice) => {
      const loaded = await loadCode();
      await atRest(core);
      await layers.annotations.ready();
      return layOut(loaded, choice);
    });
    setPort('layOutNow', code && ((choice) => layOut(code, choice)));
    return () => {
      setPort('layOut', null);
      setPort('layOutNow', null);
    };
  }, [core, layers, palette, overlays, code]);
}

/** The code, once the map is drawn and it is there: printing cannot wait for it. */
function useCode(): Code | null {
  const isDrawn = useAtlas((state) => state.session.mapDrawn);
  const [code, setCode] = useState<Code | null>(null);
  useEffect(() => {
    // Where it does not come, the map is printed as the screen has it.
    if (isDrawn) loadCode().then(setCode, () => undefined);
  }, [isDrawn]);
  return code;
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
