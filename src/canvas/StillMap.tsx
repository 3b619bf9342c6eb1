import type { ElementDefinition, StylesheetStyle } from 'cytoscape';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { mapState } from '../state/select/map-state';
import { selectPositions } from '../state/select/place-selectors';
import { useAtlas } from '../state/store';
import { firstCamera } from './camera/use-camera';
import styles from './canvas.module.css';
import type { DrawnCore } from './core/drawn-core';
import { idOf } from './core/keys';
import { stillCore } from './core/still-core';
import { drawElements } from './drawing/draw-elements';
import type { Layers } from './drawing/layers';
import { screenFrame } from './layers/frame';
import { resizeLayer } from './layers/layer';
import { strokeIcon } from './look/icon-strokes';
import type { Palette } from './look/palette';
import type { Letters } from './names/letters';
import { useLayers } from './use-layers';
import { useLook } from './use-look';

type Props = Readonly<{
  elements: readonly ElementDefinition[];
  stylesheet: readonly StylesheetStyle[];
  palette: Palette;
  letters: Letters;
  /** Called once all of it has been painted. */
  onSeen: () => void;
}>;

/**
 * The map as it stands, drawn before Cytoscape has come, by what draws it for files: the same ground, marks and names in
 * the same places. It answers to nothing.
 */
export function StillMap({ elements, stylesheet, palette, letters, onSeen }: Props) {
  const graph = useAtlas((state) => state.graph);
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [core, setCore] = useState<DrawnCore | null>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const { clientWidth: width, clientHeight: height } = host.current;
    const { core, look } = stillCore(placed(elements), stylesheet, { width, height });
    look(firstCamera(core, host.current));
    setCore(core);
  }, [elements, stylesheet]);
  const layers = useLayers(core, host.current, palette, letters);
  useLook(core, graph, palette);
  useMarks(core, canvas.current, palette);
  useSeen(core, layers, onSeen);
  return (
    <div aria-hidden="true" className={styles.still} ref={host}>
      <canvas className="mark-layer" ref={canvas} />
    </div>
  );
}

/** The elements where the view has them. */
function placed(elements: readonly ElementDefinition[]): readonly ElementDefinition[] {
  const positions = selectPositions(mapState());
  return elements.map((element) => {
    const position = positions.get(idOf(String(element.data.id))) ?? element.position;
    return position ? { ...element, position } : element;
  });
}

/** Draws lines and marks, over the ground and under the names. */
function useMarks(core: DrawnCore | null, canvas: HTMLCanvasElement | null, palette: Palette) {
  useEffect(() => {
    const pen = canvas?.getContext('2d');
    if (!core || !canvas || !pen) return;
    const draw = () => {
      resizeLayer(canvas, pen, core);
      drawElements(pen, core, screenFrame(core), { palette, drawIcon: strokeIcon });
    };
    core.on('render', draw);
    core.forceRender();
    return () => {
      core.off('render', draw);
    };
  }, [core, canvas, palette]);
}

/** Calls after the first frame in which everything was drawn. */
function useSeen(core: DrawnCore | null, layers: Layers | null, onSeen: () => void) {
  const isSeen = useRef(false);
  useEffect(() => {
    if (!core || !layers) return;
    window.wyzynyStill = { core, labels: layers.labels.labels };
    const onRender = () => {
      if (isSeen.current) return;
      isSeen.current = true;
      requestAnimationFrame(() => setTimeout(onSeen));
    };
    core.on('render', onRender);
    core.forceRender();
    return () => {
      core.off('render', onRender);
      delete window.wyzynyStill;
    };
  }, [core, layers, onSeen]);
}
