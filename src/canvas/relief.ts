import type { Core } from 'cytoscape';
import type { Position } from '../graph/model';
import { nodeKey } from './elements';
import { type DrawOn, resizeLayer, viewportKey } from './layer';
import type { Palette } from './palette';
import { type Rings, type Terrain, terrainOf, type Upland } from './terrain';

/** An upland before it is placed: its members with their weights, by id. */
export type ReliefUpland = Readonly<Omit<Upland, 'weights'> & { members: ReadonlyMap<string, number> }>;

export type Relief = Readonly<{
  /** `positions` are where nodes stand or are on their way to; without uplands there is no ground. */
  update: (options: ReliefOptions) => void;
  drawOn: DrawOn;
  destroy: () => void;
}>;

type ReliefOptions = Readonly<{
  uplands: readonly ReliefUpland[];
  positions: ReadonlyMap<string, Position>;
  palette: Palette;
}>;

type Ground = Readonly<{ levels: readonly Path2D[]; inferred: Path2D; sure: Path2D }>;

const TINT_OPACITY = 0.3;
const LINE_OPACITY = 0.4;
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
  let ground: Ground | null = null;
  let drawnIn: string | null = null;

  const draw = () => {
    const viewport = viewportKey(core);
    if (!pen || !palette || (ground && drawnIn === viewport)) return;
    drawnIn = viewport;
    ground ??= groundOf(terrainOf(uplands.map((upland) => placed(core, upland, positions))));
    resizeLayer(canvas, pen, core);
    drawGround(pen, core, ground, palette);
  };
  const forget = () => {
    ground = null;
  };
  core.on('drag', 'node', forget);
  core.on('render', draw);
  return {
    update: (options) => {
      ({ uplands, positions, palette } = options);
      ground = null;
      core.forceRender();
    },
    drawOn: (on) => {
      if (ground && palette) drawGround(on, core, ground, palette);
    },
    destroy: () => {
      core.off('drag', 'node', forget);
      core.off('render', draw);
      canvas.remove();
    },
  };
}

function placed(core: Core, { members, ...upland }: ReliefUpland, positions: ReadonlyMap<string, Position>): Upland {
  const weights = [...members].flatMap(([id, weight]) => {
    const node = core.getElementById(nodeKey(id));
    if (node.empty() || node.hasClass('context')) return [];
    const { x, y } = node.grabbed() ? node.position() : (positions.get(id) ?? node.position());
    return [{ x, y, weight }];
  });
  return { ...upland, weights };
}

function groundOf({ levels, inferred }: Terrain): Ground {
  const everywhere = new Path2D();
  everywhere.rect(-FAR, -FAR, 2 * FAR, 2 * FAR);
  everywhere.addPath(pathOf(inferred));
  return { levels: levels.map(pathOf), inferred: pathOf(inferred), sure: everywhere };
}

function pathOf(rings: Rings): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    ring.forEach(([x, y], index) => {
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    path.closePath();
  }
  return path;
}

function drawGround(
  pen: CanvasRenderingContext2D,
  core: Core,
  { levels, inferred, sure }: Ground,
  palette: Palette,
): void {
  pen.save();
  const zoom = core.zoom();
  const { x, y } = core.pan();
  pen.translate(x, y);
  pen.scale(zoom, zoom);
  const tints = [palette.tint1, palette.tint2, palette.tint3];
  pen.globalAlpha = TINT_OPACITY;
  levels.forEach((level, index) => {
    pen.fillStyle = tints[Math.floor((index * tints.length) / levels.length)] ?? palette.tint3;
    pen.fill(level, 'evenodd');
  });
  pen.globalAlpha = LINE_OPACITY;
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

function strokeWithin(pen: CanvasRenderingContext2D, lines: readonly Path2D[], area: Path2D, dash: number[]): void {
  pen.save();
  pen.clip(area, 'evenodd');
  pen.setLineDash(dash);
  for (const line of lines) pen.stroke(line);
  pen.restore();
}
