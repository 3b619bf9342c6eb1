import type { Core } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import { forgetPositions, setCamera, setCanvas } from '../state/actions';
import { selectPositions, selectSheet } from '../state/selectors';
import { useAtlas } from '../state/store';
import { attachCamera, type CameraControl } from './camera';
import { idOf, nodeKey } from './elements';
import { takePicture } from './picture';

/** The share of the screen that each height of a sheet takes; at full height nothing of the map is left to see. */
const SHEET_SHARE = { low: 0.3, half: 0.55, full: 0 } as const;

function coveredBySheet(): number {
  const state = useAtlas.getState();
  const { device, sheetHeight } = state.session;
  return device.narrow && selectSheet(state) !== null ? window.innerHeight * SHEET_SHARE[sheetHeight] : 0;
}

/** Keeps the map's camera and the view's in step, and offers it to the rest of the app as a port. */
export function useCamera(core: Core | null): void {
  const camera = useAtlas((state) => state.view.camera);
  const graph = useAtlas((state) => state.graph);
  const [control, setControl] = useState<CameraControl | null>(null);
  useEffect(() => {
    if (!core) return;
    const attached = attachCamera(core, {
      onMoved: setCamera,
      positionOf: (node) => selectPositions(useAtlas.getState()).get(idOf(node.id())) ?? node.position(),
      reducedMotion: () => useAtlas.getState().session.device.reducedMotion,
      covered: coveredBySheet,
    });
    setControl(attached);
    setCanvas({
      fit: attached.fit,
      panBy: attached.panBy,
      zoomBy: attached.zoomBy,
      show: (ids) => {
        const wanted = new Set(ids.map(nodeKey));
        attached.show(core.nodes().filter((node) => wanted.has(node.id())));
      },
      reveal: (id) => attached.reveal(core.getElementById(nodeKey(id))),
      picture: (scale) => takePicture(core, scale),
      resetPositions: forgetPositions,
    });
    return () => {
      setCanvas(null);
      setControl(null);
      attached.destroy();
    };
  }, [core]);
  useEffect(() => {
    if (graph.nodes.size > 0) control?.apply(camera);
  }, [control, camera, graph]);
  useWholeInView(control);
  useSelectedInView(core);
}

/** Another arrangement is another whole: it is shown, or the selected actor where the camera was near something. */
function useWholeInView(control: CameraControl | null) {
  const arrangement = useAtlas((state) => state.view.arrangement);
  const force = useAtlas((state) => state.session.force);
  const shown = useRef({ arrangement, force });
  useEffect(() => {
    if (!control || (shown.current.arrangement === arrangement && shown.current.force === force)) return;
    shown.current = { arrangement, force };
    control.glideToWhole();
  }, [control, arrangement, force]);
}

/** On a small screen the selected actor stays in view of the sheet that describes it. */
function useSelectedInView(core: Core | null) {
  const selected = useAtlas(({ view }) => view.selection.at(-1));
  const sheet = useAtlas(selectSheet);
  const height = useAtlas((state) => state.session.sheetHeight);
  useEffect(() => {
    const { canvas, device } = useAtlas.getState().session;
    if (core && device.narrow && selected && sheet && height !== 'full') canvas?.reveal(selected);
  }, [core, selected, sheet, height]);
}
