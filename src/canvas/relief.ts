import type { Core } from 'cytoscape';
import { contourDensity } from 'd3-contour';
import type { Memberships } from '../graph/membership';
import { nodeKey } from './elements';
import type { Palette } from './palette';

/** Spread of one actor's ground, in model units. */
const BANDWIDTH = 62;
const LEVELS = 7;
/** Room around the outermost actor, so that every contour closes. */
const MARGIN = 260;

export type Relief = Readonly<{
  update: (options: Readonly<{ memberships: Memberships; palette: Palette }>) => void;
  destroy: () => void;
}>;

type Ground = Readonly<{ left: number; top: number; contours: readonly Path2D[] }>;

/**
 * Draws the ground under the map: contour lines and tints of the density of what belongs to an upland, weighted as
 * belonging is, by d3-contour's kernel density estimate. Contours are kept as paths in model units and drawn on the
 * core's `render`; they are computed anew only when belonging or positions change.
 */
export function attachRelief(core: Core, host: HTMLElement): Relief {
  const canvas = document.createElement('canvas');
  canvas.className = 'relief-layer';
  host.prepend(canvas);
  const pen = canvas.getContext('2d');
  let memberships: Memberships = new Map();
  let palette: Palette | null = null;
  let ground: Ground | null = null;

  const draw = () => {
    if (!pen || !palette) return;
    ground ??= groundOf(core, memberships);
    drawGround(canvas, pen, core, ground, palette);
  };
  const forget = () => {
    ground = null;
  };
  core.on('position', 'node', forget);
  core.on('render', draw);
  return {
    update: (options) => {
      ({ memberships, palette } = options);
      ground = null;
      draw();
    },
    destroy: () => {
      core.off('position', 'node', forget);
      core.off('render', draw);
      canvas.remove();
    },
  };
}

type Weighted = Readonly<{ x: number; y: number; weight: number }>;

function groundOf(core: Core, memberships: Memberships): Ground {
  const points = [...memberships.values()].flatMap((members) =>
    [...members].flatMap(([id, { weight }]): Weighted[] => {
      const node = core.getElementById(nodeKey(id));
      return node.nonempty() && !node.hasClass('context') ? [{ ...node.position(), weight }] : [];
    }),
  );
  if (points.length === 0) return { left: 0, top: 0, contours: [] };
  const left = Math.min(...points.map(({ x }) => x)) - MARGIN;
  const top = Math.min(...points.map(({ y }) => y)) - MARGIN;
  const density = contourDensity<Weighted>()
    .x(({ x }) => x - left)
    .y(({ y }) => y - top)
    .weight(({ weight }) => weight)
    .size([Math.max(...points.map(({ x }) => x)) + MARGIN - left, Math.max(...points.map(({ y }) => y)) + MARGIN - top])
    .cellSize(8)
    .bandwidth(BANDWIDTH)
    .thresholds(LEVELS);
  return { left, top, contours: density(points).map(({ coordinates }) => pathOf(coordinates)) };
}

function pathOf(polygons: readonly (readonly (readonly number[][])[])[] | number[][][][]): Path2D {
  const path = new Path2D();
  for (const ring of polygons.flat()) {
    ring.forEach(([x = 0, y = 0], index) => {
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    path.closePath();
  }
  return path;
}

function drawGround(
  canvas: HTMLCanvasElement,
  pen: CanvasRenderingContext2D,
  core: Core,
  { left, top, contours }: Ground,
  palette: Palette,
): void {
  const ratio = window.devicePixelRatio || 1;
  const [width, height] = [Math.round(core.width() * ratio), Math.round(core.height() * ratio)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, width, height);
  const zoom = core.zoom();
  const { x, y } = core.pan();
  pen.setTransform(zoom * ratio, 0, 0, zoom * ratio, (x + left * zoom) * ratio, (y + top * zoom) * ratio);
  pen.lineWidth = 1 / zoom;
  contours.forEach((contour, level) => {
    pen.globalAlpha = 0.34;
    pen.fillStyle = level < contours.length / 2 ? palette.tint1 : palette.tint2;
    pen.fill(contour);
    pen.globalAlpha = 0.28;
    pen.strokeStyle = palette.upland;
    pen.stroke(contour);
  });
  pen.globalAlpha = 1;
}
