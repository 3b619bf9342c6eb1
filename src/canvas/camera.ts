import type { Core, NodeCollection } from 'cytoscape';
import type { Camera } from '../state/view';

/** Room around the fitted map in pixels: names at the edge need it. */
const PADDING = 56;
const MOVE_MS = 350;
const CLOSEST_SHOW = 1.6;

export type CameraControl = Readonly<{
  /** Shows the camera of the view; null fits the whole. */
  apply: (camera: Camera | null) => void;
  fit: () => void;
  panBy: (right: number, down: number) => void;
  zoomBy: (factor: number) => void;
  show: (elements: NodeCollection) => void;
  destroy: () => void;
}>;

type Options = Readonly<{ onMoved: (camera: Camera | null) => void; reducedMotion: () => boolean }>;

/**
 * Keeps the map's viewport and the view's camera in step: what the reader does is reported once it rests, what the
 * view says is shown. The whole is refitted when the room for the map changes and nobody has moved the camera.
 */
export function attachCamera(core: Core, { onMoved, reducedMotion }: Options): CameraControl {
  let current: Camera | null = null;
  let ownMoves = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = (): Camera => {
    const { x1, y1, w, h } = core.extent();
    return { zoom: core.zoom(), x: x1 + w / 2, y: y1 + h / 2 };
  };
  const own = (move: () => void) => {
    ownMoves += 1;
    move();
    ownMoves -= 1;
  };
  const fitWhole = () => own(() => place(core, cameraFor(core, core.nodes().not('.context'), core.maxZoom())));
  const report = () => {
    current = read();
    onMoved(current);
  };
  const onViewport = () => {
    if (ownMoves > 0) return;
    clearTimeout(timer);
    timer = setTimeout(report, 250);
  };
  const onResize = () => {
    if (current === null) fitWhole();
    else own(() => place(core, current));
  };
  const glide = (target: Readonly<{ zoom: number; x: number; y: number }>) => {
    const pan = { x: core.width() / 2 - target.x * target.zoom, y: core.height() / 2 - target.y * target.zoom };
    core.stop();
    if (reducedMotion()) core.viewport({ zoom: target.zoom, pan });
    else core.animate({ zoom: target.zoom, pan }, { duration: MOVE_MS, easing: 'ease-in-out-cubic' });
  };
  core.on('viewport', onViewport);
  core.on('resize', onResize);
  return {
    apply: (camera) => {
      if (camera === current && camera !== null) return;
      clearTimeout(timer);
      core.stop();
      current = camera;
      if (camera === null) fitWhole();
      else own(() => place(core, camera));
    },
    fit: () => {
      const drawn = core.nodes(':visible');
      if (drawn.empty() || core.nodes('.hidden').not('.context').empty()) onMoved(null);
      else glide(cameraFor(core, drawn, CLOSEST_SHOW));
    },
    panBy: (right, down) => {
      const { x, y, zoom } = read();
      glide({ x: x + (right * core.width()) / zoom, y: y + (down * core.height()) / zoom, zoom });
    },
    zoomBy: (factor) => {
      const { x, y, zoom } = read();
      glide({ x, y, zoom: Math.min(core.maxZoom(), Math.max(core.minZoom(), zoom * factor)) });
    },
    show: (elements) => {
      if (elements.nonempty()) glide(cameraFor(core, elements, CLOSEST_SHOW));
    },
    destroy: () => {
      clearTimeout(timer);
      core.off('viewport', onViewport);
      core.off('resize', onResize);
    },
  };
}

function place(core: Core, camera: Camera | null): void {
  if (!camera) return;
  const { zoom, x, y } = camera;
  core.viewport({ zoom, pan: { x: core.width() / 2 - x * zoom, y: core.height() / 2 - y * zoom } });
}

/** The camera that has these nodes in view, drawn or not, so that a filter does not change what the whole is. */
function cameraFor(core: Core, nodes: NodeCollection, closest: number): Camera {
  const spans = nodes.map((node) => ({ ...node.position(), reach: Number(node.data('diameter')) / 2 }));
  const left = Math.min(...spans.map(({ x, reach }) => x - reach));
  const right = Math.max(...spans.map(({ x, reach }) => x + reach));
  const top = Math.min(...spans.map(({ y, reach }) => y - reach));
  const bottom = Math.max(...spans.map(({ y, reach }) => y + reach));
  const room = Math.min((core.width() - 2 * PADDING) / (right - left), (core.height() - 2 * PADDING) / (bottom - top));
  return { zoom: Math.min(closest, Math.max(core.minZoom(), room)), x: (left + right) / 2, y: (top + bottom) / 2 };
}
