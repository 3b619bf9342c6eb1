import type { Core, EventObject } from 'cytoscape';
import type { Position } from '../../graph/model';
import type { Pen } from '../../state/ports';
import { idOf, nodeKey } from '../core/keys';
import { type Frame, screenFrame } from '../layers/frame';
import { type DrawOn, resizeLayer, viewportKey } from '../layers/layer';
import { isCanvas } from '../layers/write';
import type { Palette } from '../look/palette';
import { type Rings, type Terrain, terrainOf, type Upland } from './terrain';

/** An upland before it is placed: its members with their weights, by id. */
export type ReliefUpland = Readonly<Omit<Upland, 'weights'> & { members: ReadonlyMap<string, number> }>;

export type Relief = Readonly<{
  /** `positions` are where nodes stand or are on their way to; without uplands there is no ground; quiet, it falls back. */
  update: (options: ReliefOptions) => void;
  drawOn: DrawOn;
  /** The upland on whose hill a place in model units lies, null where it lies on none. */
  uplandAt: (place: Position) => string | null;
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
type Ground = Readonly<{ levels: readonly Area[]; inferred: Area; sure: Area } & Pick<Terrain, 'uplandAt'>>;

const TINT_OPACITY = 0.3;
const LINE_OPACITY = 0.4;
/** How much of the ground is left where something stands out before it. */
const QUIET = 0.3;
const DASH = [6, 5];
const FAR = 1e5;

/**
 * Draws the ground under the map: contour lines and tints of what belongs to the uplands, dashed where that rests on
 * inference alone. Contours are kept as paths in model units and drawn on the core's `render`; they are computed anew
 * only when belonging or positions changed, or while a node is dragged.
 */
export function attachRelief(core: Core, host: HTMLElement): Relief {
  const canvas = document.createElement('canvas');
  canvas.className = 'relief-layer';
  host.prepend(canvas);
  const pen = canvas.getContext('2d');
  let uplands: readonly ReliefUpland[] = [];
  let positions: ReadonlyMap<string, Position> = new Map();
  let palette: Palette | null = null;
  let isQuiet = false;
  let ground: Ground | null = null;
  let dragged: string | null = null;
  let drawnIn: string | null = null;

  const draw = () => {
    const viewport = viewportKey(core);
    if (!pen || !palette || (ground && drawnIn === viewport)) return;
    drawnIn = viewport;
    ground ??= groundOf(terrainOf(uplands.map((upland) => placed(core, upland, positions, dragged))));
    resizeLayer(canvas, pen, core);
    drawGround(pen, screenFrame(core), ground, { palette, isQuiet });
  };
  const onDrag = ({ target }: EventObject) => {
    dragged = idOf(target.id());
    ground = null;
  };
  core.on('drag', 'node', onDrag);
  core.on('render', draw);
  return {
    update: (options) => {
      if (options.uplands !== uplands || options.positions !== positions) ground = null;
      ({ uplands, positions, palette, isQuiet } = options);
      dragged = null;
      drawnIn = null;
      core.forceRender();
    },
    drawOn: (on, frame) => {
      if (ground && palette) drawGround(on, frame, ground, { palette, isQuiet });
    },
    uplandAt: (place) => ground?.uplandAt(place) ?? null,
    destroy: () => {
      core.off('drag', 'node', onDrag);
      core.off('render', draw);
      canvas.remove();
    },
  };
}

function placed(
  core: Core,
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

function groundOf({ levels, inferred, uplandAt }: Terrain): Ground {
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
  { levels, inferred, sure }: Ground,
  { palette, isQuiet }: Pick<ReliefOptions, 'palette' | 'isQuiet'>,
): void {
  const strength = isQuiet ? QUIET : 1;
  pen.save();
  pen.translate(pan.x, pan.y);
  pen.scale(zoom, zoom);
  const tints = [palette.tint1, palette.tint2, palette.tint3];
  pen.globalAlpha = TINT_OPACITY * strength;
  levels.forEach((level, index) => {
    pen.fillStyle = tints[Math.floor((index * tints.length) / levels.length)] ?? palette.tint3;
    put(pen, 'fill', level);
  });
  pen.globalAlpha = LINE_OPACITY * strength;
  pen.strokeStyle = palette.upland;
  pen.lineWidth = palette.lineScale / zoom;
  strokeWithin(pen, levels, sure, []);
  strokeWithin(
    pen,
    levels,
    inferred,
    DASH.map((length) => length / zoom),
  );
  pen.restore();
}

function strokeWithin(pen: Pen, lines: readonly Area[], area: Area, dash: number[]): void {
  pen.save();
  put(pen, 'clip', area);
  pen.setLineDash(dash);
  for (const line of lines) put(pen, 'stroke', line);
  pen.restore();
}
