import type { Pen } from '../../state/drawing';
import { anchorsOf } from '../../state/story/anchors';
import type { DrawnCore } from '../core/drawn-core';
import type { Box } from '../geometry/box';
import { type Frame, screenFrame } from '../layers/frame';
import { addLayer, resizeLayer, viewportKey } from '../layers/layer';
import { measureWith } from '../layers/write';
import type { KeptOff } from '../names/kept-off';
import type { AnnotationOptions, DrawnAnnotation } from './draw-annotations';

type Drawing = Pick<typeof import('./draw-annotations'), 'placeAnnotations' | 'drawAll' | 'lineBoxes'>;

export type AnnotationLayer = Readonly<{
  update: (options: AnnotationOptions) => void;
  /** Places annotations in a frame, off what is kept there, draws them with any pen, and answers what names keep off. */
  drawOn: (pen: Pen, frame: Frame, kept: readonly Box[]) => KeptOff;
  /** Resolves once what there is to annotate can be drawn; rejects where what draws it does not come. */
  ready: () => Promise<void>;
  annotations: () => readonly DrawnAnnotation[];
  /** What names keep off on the screen besides what is kept: words at any cost, lines where they can. */
  off: (kept: readonly Box[]) => KeptOff;
  destroy: () => void;
}>;

type Means = Readonly<{
  /** The boxes that lie over the map, in its pixels. */
  covered: () => readonly Box[];
  /** Has what draws them come. */
  bring: (come: () => Promise<void>) => void;
}>;

/**
 * Draws rings, arrows and words of a scene on a canvas of their own above the map, anchored to actors, after each
 * `render` of the core that shows something else. What is hidden is not annotated. What draws them comes with the
 * first of them.
 */
export function attachAnnotations(core: DrawnCore, host: HTMLElement, { covered, bring }: Means): AnnotationLayer {
  const { canvas, pen } = addLayer(host, 'annotation-layer');
  let options: AnnotationOptions | null = null;
  let told: ReadonlySet<string> = new Set();
  let drawn: readonly DrawnAnnotation[] = [];
  let drawnIn: string | null = null;
  const forget = () => {
    drawnIn = null;
    core.forceRender();
  };
  const code = drawingCode(() => {
    if (!core.destroyed()) forget();
  });

  const draw = () => {
    const key = options && options.annotations.length > 0 ? sceneKey(core, covered()) : 'nothing';
    const drawing = code.there();
    if (!pen || !options || !drawing || drawnIn === key) return;
    drawnIn = key;
    resizeLayer(canvas, pen, core);
    const room = { frame: screenFrame(core), measure: measureWith(pen), covered: covered() };
    drawn = drawing.placeAnnotations(core, options, room);
    drawing.drawAll(pen, drawn, options.palette);
  };
  const offOf = (kept: readonly Box[], placed: readonly DrawnAnnotation[]): KeptOff => ({
    ...boxesOf(kept, placed, code.there()),
    told,
  });
  const ready = async () => {
    if (options?.annotations.length) await code.load();
  };
  core.on('render', draw);
  document.fonts?.addEventListener('loadingdone', forget);
  return {
    update: (next) => {
      options = next;
      told = new Set(next.annotations.flatMap(({ annotation }) => anchorsOf(annotation)));
      if (next.annotations.length > 0 && !code.there()) bring(ready);
      forget();
    },
    drawOn: (on, frame, kept) => {
      const drawing = code.there();
      if (!options || !pen || !drawing) return offOf(kept, []);
      const placed = drawing.placeAnnotations(core, options, { frame, measure: measureWith(pen), covered: kept });
      drawing.drawAll(on, placed, options.palette);
      return offOf(kept, placed);
    },
    ready,
    annotations: () => drawn,
    off: (kept) => offOf(kept, drawn),
    destroy: () => {
      core.off('render', draw);
      document.fonts?.removeEventListener('loadingdone', forget);
      canvas.remove();
    },
  };
}

/** What names keep off: words at any cost, lines where they can. */
const boxesOf = (kept: readonly Box[], placed: readonly DrawnAnnotation[], drawing: Drawing | null) => ({
  kept: [...kept, ...placed.flatMap(({ words }) => words?.box ?? [])],
  quiet: drawing ? placed.flatMap(drawing.lineBoxes) : [],
});

/** What draws annotations, which is loaded with the first of them; `onCome` is called once it is there. */
function drawingCode(onCome: () => void) {
  let drawing: Drawing | null = null;
  let loading: Promise<void> | null = null;
  const load = async () => {
    try {
      const { placeAnnotations, drawAll, lineBoxes } = await import('./draw-annotations');
      drawing = { placeAnnotations, drawAll, lineBoxes };
      onCome();
    } finally {
      // What did not come is asked for anew.
      loading = null;
    }
  };
  return {
    there: () => drawing,
    load: async () => {
      if (drawing) return;
      loading ??= load();
      await loading;
    },
  };
}

/** What the drawing depends on: the viewport, where shown actors are and how loud, and what lies over the map. */
function sceneKey(core: DrawnCore, covered: readonly Box[]): string {
  const nodes = core.nodes(':visible').map((node) => {
    const { x, y } = node.position();
    return `${x} ${y} ${node.data('diameter')} ${node.hasClass('faded') || node.hasClass('dimmed')}`;
  });
  const boxes = covered.map(({ left, top, right, bottom }) => `${left} ${top} ${right} ${bottom}`);
  return [viewportKey(core), ...nodes, ...boxes].join();
}
