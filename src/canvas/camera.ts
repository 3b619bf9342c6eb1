import type { Core, NodeCollection, NodeSingular } from 'cytoscape';
import type { Position } from '../graph/model';
import type { Camera } from '../state/view';

/** Room around the fitted map in pixels, on a narrow one less: names at the edge need it. */
const PADDING = { wide: 56, narrow: 24 };
const NARROW = 600;
const MOVE_MS = 350;
/** An actor nearer to the edge than this is not in view. */
const MARGIN = 32;
const CLOSEST_SHOW = 1.6;

export type CameraControl = Readonly<{
  /** Shows the camera of the view; null fits the whole. */
  apply: (camera: Camera | null) => void;
  fit: () => void;
  /** Glides to the whole, without a step of the reader's own. */
  glideToWhole: () => void;
  panBy: (right: number, down: number) => void;
  zoomBy: (factor: number) => void;
  show: (elements: NodeCollection) => void;
  reveal: (node: NodeSingular) => void;
  destroy: () => void;
}>;

type Options = Readonly<{
  onMoved: (camera: Camera | null) => void;
  /** Where a node stands, or is on its way to. */
  positionOf: (node: NodeSingular) => Position;
  reducedMotion: () => boolean;
  /** How many pixels at the bottom of the map are under a sheet. */
  covered: () => number;
}>;

/**
 * Keeps the map's viewport and the view's camera in step: what the reader does is reported once it rests, what the
 * view says is shown. The whole is refitted when the room for the map changes and nobody has moved the camera.
 */
export function attachCamera(core: Core, { onMoved, positionOf, reducedMotion, covered }: Options): CameraControl {
  let current: Camera | null = null;
  let ownMoves = 0;
  let isGliding = false;
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
  const fitting = (nodes: NodeCollection, closest: number) =>
    cameraFor(
      core,
      nodes.map((node) => ({ ...positionOf(node), reach: Number(node.data('diameter')) / 2 })),
      closest,
    );
  const whole = () => fitting(core.nodes().not('.context'), core.maxZoom());
  const fitWhole = () => own(() => place(core, whole()));
  const report = () => {
    current = read();
    onMoved(current);
  };
  const onViewport = () => {
    if (ownMoves > 0 || isGliding) return;
    clearTimeout(timer);
    timer = setTimeout(report, 250);
  };
  const onResize = () => {
    if (current === null) fitWhole();
    else own(() => place(core, current));
  };
  const glide = (target: Camera, onEnd: () => void = () => undefined) => {
    const pan = { x: core.width() / 2 - target.x * target.zoom, y: core.height() / 2 - target.y * target.zoom };
    core.stop();
    isGliding = false;
    if (reducedMotion()) {
      core.viewport({ zoom: target.zoom, pan });
      onEnd();
    } else {
      core.animate({ zoom: target.zoom, pan }, { duration: MOVE_MS, easing: 'ease-in-out-cubic', complete: onEnd });
    }
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
      if (drawn.empty() || core.nodes('.hidden').not('.context').empty()) {
        clearTimeout(timer);
        core.stop();
        current = null;
        fitWhole();
        onMoved(null);
      } else glide(fitting(drawn, CLOSEST_SHOW));
    },
    glideToWhole: () => {
      if (current !== null) return;
      glide(whole(), () => {
        isGliding = false;
      });
      isGliding = !reducedMotion();
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
      if (elements.empty()) return;
      const { zoom, x, y } = fitting(elements, CLOSEST_SHOW);
      glide({ zoom, x, y: y + covered() / 2 / zoom });
    },
    reveal: (node) => {
      const { x, y } = node.renderedPosition();
      const bottom = core.height() - covered();
      const isInView = x > MARGIN && x < core.width() - MARGIN && y > MARGIN && y < bottom - MARGIN;
      if (!isInView)
        glide({ zoom: core.zoom(), x: node.position('x'), y: node.position('y') + covered() / 2 / core.zoom() });
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

type Span = Readonly<Position & { reach: number }>;

/** The camera that has these nodes in view, drawn or not, so that a filter does not change what the whole is. */
function cameraFor(core: Core, spans: readonly Span[], closest: number): Camera {
  const left = Math.min(...spans.map(({ x, reach }) => x - reach));
  const right = Math.max(...spans.map(({ x, reach }) => x + reach));
  const top = Math.min(...spans.map(({ y, reach }) => y - reach));
  const bottom = Math.max(...spans.map(({ y, reach }) => y + reach));
  const padding = core.width() < NARROW ? PADDING.narrow : PADDING.wide;
  const room = Math.min((core.width() - 2 * padding) / (right - left), (core.height() - 2 * padding) / (bottom - top));
  return { zoom: Math.min(closest, Math.max(core.minZoom(), room)), x: (left + right) / 2, y: (top + bottom) / 2 };
}
