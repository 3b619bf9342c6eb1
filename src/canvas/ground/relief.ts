import type { EventObject } from 'cytoscape';
import type { Position } from '../../graph/model';
import type { Pen } from '../../state/drawing';
import type { DrawnCore } from '../core/drawn-core';
import { idOf, nodeKey } from '../core/keys';
import { type Frame, screenFrame } from '../layers/frame';
import { type DrawOn, resizeLayer, viewportKey } from '../layers/layer';
import { isCanvas } from '../layers/write';
import type { Palette } from '../look/palette';
import { paintSlopes, slopeAreas } from './shading';
import { knownTerrain, type Rings, type Terrain, type Upland } from './terrain';

/** An upland before it is placed: its members with their weights, by id. */
export type ReliefUpland = Readonly<Omit<Upland, 'weights'> & { members: ReadonlyMap<string, number> }>;

export type Relief = Readonly<{
  /** `positions` are where nodes stand or are on their way to; without uplands there is no ground; quiet, it falls back. */
  update: (options: ReliefOptions) => void;
  drawOn: DrawOn;
  /** Shows so many of the contours from the lowest up, as a share of all. */
  raise: (share: number) => void;
  /** The upland on whose hill a place in model units lies, null where it lies on none. */
  uplandAt: (place: Position) => string | null;
  /** The same as a function, which is another only once the ground is. */
  hills: () => Terrain['uplandAt'];
  destroy: () => void;
}>;

type ReliefOptions = Readonly<{
  uplands: readonly ReliefUpland[];
  positions: ReadonlyMap<string, Position>;
  palette: Palette;
  isQuiet: boolean;
}>;

/** An area: for a canvas a path that is made once, for other pens the rings to be led along. */
type Area = Readonly<{ path: Path2D; rings: Rings }>;
type Ground = Readonly<
  { levels: readonly Area[]; inferred: Area; sure: Area; slopes: HTMLCanvasElement | null } & Pick<
    Terrain,
    'heights' | 'uplandAt'
  >
>;

const TINT_OPACITY = 0.3;
const LINE_OPACITY = 0.4;
/** How much of the ground is left where something stands out before it. */
const QUIET = 0.3;
const DASH = [6, 5];
/** Every so many contours one is so much wider, as on survey sheets. */
const INDEX_CONTOUR = 4;
const INDEX_WIDTH = 1.75;
const FAR = 1e5;
const nowhere = () => null;

/**
 * Draws the ground under the map: contour lines and tints of what belongs to the uplands, dashed where that rests on
 * inference alone. Contours are kept as paths in model units and drawn on the core's `render`; they are computed anew
 * only when belonging or positions changed, or while a node is dragged.
 */
export function attachRelief(core: DrawnCore, host: HTMLElement): Relief {
  const canvas = document.createElement('canvas');
  canvas.className = 'relief-layer';
  host.prepend(canvas);
  const pen = canvas.getContext('2d');
  let uplands: readonly ReliefUpland[] = [];
  let positions: ReadonlyMap<string, Position> = new Map();
  let palette: Palette | null = null;
  let isQuiet = false;
  let rise = 1;
  let ground: Ground | null = null;
  let dragged: string | null = null;
  let drawnIn: string | null = null;

  const draw = () => {
    const viewport = viewportKey(core);
    if (!pen || !palette || (ground && drawnIn === viewport)) return;
    drawnIn = viewport;
    ground ??= groundOf(knownTerrain(uplands.map((upland) => placed(core, upland, positions, dragged))), palette);
    resizeLayer(canvas, pen, core);
    drawGround(pen, screenFrame(core), ground, { palette, isQuiet }, rise);
  };
  const onDrag = ({ target }: EventObject) => {
    dragged = idOf(target.id());
    ground = null;
  };
  const hills = () => ground?.uplandAt ?? nowhere;
  core.on('drag', 'node', onDrag);
  core.on('render', draw);
  return {
    update: (options) => {
      const isSame = options.uplands === uplands && options.positions === positions && options.palette === palette;
      if (!isSame) ground = null;
      ({ uplands, positions, palette, isQuiet } = options);
      dragged = null;
      drawnIn = null;
      core.forceRender();
    },
    drawOn: (on, frame) => {
      if (ground && palette) drawGround(on, frame, ground, { palette, isQuiet });
    },
    raise: (share) => {
      rise = share;
      drawnIn = null;
      core.forceRender();
    },
    uplandAt: (place) => hills()(place),
    hills,
    destroy: () => {
      core.off('drag', 'node', onDrag);
      core.off('render', draw);
      canvas.remove();
    },
  };
}

function placed(
  core: DrawnCore,
  { members, ...upland }: ReliefUpland,
  positions: ReadonlyMap<string, Position>,
  dragged: string | null,
): Upland {
  const weights = [...members].flatMap(([id, weight]) => {
    const node = core.getElementById(nodeKey(id));
    if (node.empty() || node.hasClass('context')) return [];
    const { x, y } = id === dragged ? node.position() : (positions.get(id) ?? node.position());
    return [{ x, y, weight }];
  });
  return { ...upland, weights };
}

function groundOf({ levels, heights, inferred, uplandAt }: Terrain, palette: Palette): Ground {
  const everywhere: Rings = [
    [
      [-FAR, -FAR],
      [FAR, -FAR],
      [FAR, FAR],
      [-FAR, FAR],
    ],
  ];
  return {
    levels: levels.map(areaOf),
    inferred: areaOf(inferred),
    sure: areaOf([...everywhere, ...inferred]),
    heights,
    slopes: heights && paintSlopes(heights, palette),
    uplandAt,
  };
}

function areaOf(rings: Rings): Area {
  const path = new Path2D();
  trace(path, rings);
  return { path, rings };
}

function trace(pen: Pick<Pen, 'moveTo' | 'lineTo' | 'closePath'>, rings: Rings): void {
  for (const ring of rings) {
    ring.forEach(([x, y], index) => {
      if (index === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    });
    pen.closePath();
  }
}

/** Fills, strokes or clips to an area. */
function put(pen: Pen, act: 'fill' | 'stroke' | 'clip', { path, rings }: Area): void {
  if (isCanvas(pen)) {
    if (act === 'stroke') pen.stroke(path);
    else pen[act](path, 'evenodd');
    return;
  }
  pen.beginPath();
  trace(pen, rings);
  pen[act]('evenodd');
}

function drawGround(
  pen: Pen,
  { zoom, pan }: Frame,
  ground: Ground,
  { palette, isQuiet }: Pick<ReliefOptions, 'palette' | 'isQuiet'>,
  rise = 1,
): void {
  const { inferred, sure } = ground;
  const all = ground.levels.length;
  const levels = ground.levels.slice(0, Math.ceil(rise * all));
  const strength = isQuiet ? QUIET : 1;
  pen.save();
  pen.translate(pan.x, pan.y);
  pen.scale(zoom, zoom);
  const tints = [palette.tint1, palette.tint2, palette.tint3];
  pen.globalAlpha = TINT_OPACITY * strength;
  levels.forEach((level, index) => {
    pen.fillStyle = tints[Math.floor((index * tints.length) / all)] ?? palette.tint3;
    put(pen, 'fill', level);
  });
  drawSlopes(pen, ground, palette, strength * rise);
  pen.globalAlpha = LINE_OPACITY * strength;
  pen.strokeStyle = palette.upland;
  const width = palette.lineScale / zoom;
  strokeWithin(pen, levels, { area: sure, width, dash: [] });
  strokeWithin(pen, levels, { area: inferred, width, dash: DASH.map((length) => length / zoom) });
  pen.restore();
}

/** Canvases take them as a picture, which is soft and quick; files have areas. */
function drawSlopes(pen: Pen, { heights, slopes }: Ground, palette: Palette, strength: number): void {
  if (!heights) return;
  if (!isCanvas(pen)) {
    for (const { rings, colour, alpha } of slopeAreas(heights, palette)) {
      pen.fillStyle = colour;
      pen.globalAlpha = alpha * strength;
      pen.beginPath();
      trace(pen, rings);
      pen.fill('evenodd');
    }
  } else if (slopes) {
    const { left, top, cell, columns, rows } = heights;
    pen.globalAlpha = strength;
    pen.drawImage(slopes, left, top, columns * cell, rows * cell);
  }
}

type Lines = Readonly<{ area: Area; width: number; dash: number[] }>;

/** Strokes contours within an area; index contours, by which they are counted, are wider. */
function strokeWithin(pen: Pen, levels: readonly Area[], { area, width, dash }: Lines): void {
  pen.save();
  put(pen, 'clip', area);
  pen.setLineDash(dash);
  levels.forEach((level, index) => {
    pen.lineWidth = (index + 1) % INDEX_CONTOUR === 0 ? width * INDEX_WIDTH : width;
    put(pen, 'stroke', level);
  });
  pen.restore();
}
