import { spanOf } from '../../graph/extent';
import type { Position } from '../../graph/model';
import type { Camera } from '../../state/link/view';
import type { DrawnCore } from '../core/drawn-core';
import { type Box, type Disc, gapTo } from './box';
import type { Span } from './viewport';

/** What is in view, in model units: nodes stay on the screen, and neither they nor the hills get under what lies over the map. */
export type Scenery = Readonly<{ nodes: readonly Span[]; hills: readonly Span[] }>;

/** Room around the nodes to the edges of the screen, in pixels. */
const EDGE = 40;
/** How fine other places are tried, in pixels, and other sizes. */
const STEP = 12;
const SMALLER = 0.98;
/** More than these are not looked at one by one. */
const MOST = 4000;

/** What lies over the map: boxes under which nothing is to be, and tools under which no node is. */
export type Covers = Readonly<{ boxes: readonly Box[]; tools: readonly Box[] }>;

/** Whether nothing of it lies under what it is to keep off. O(nodes and hills). */
export function isBeside(core: DrawnCore, scenery: Scenery, covers: Covers, camera: Camera): boolean {
  return isOffAll(picturedAt(core, scenery, camera), covers, { x: 0, y: 0 });
}

type Picture = Readonly<{ nodes: readonly Disc[]; hills: readonly Disc[] }>;

/** Whether a picture that is moved so far lies under none of what it is to keep off. */
function isOffAll({ nodes, hills }: Picture, { boxes, tools }: Covers, { x, y }: Position): boolean {
  const isOff = (disc: Disc, all: readonly Box[]) =>
    all.every((box) => gapTo({ ...disc, x: disc.x + x, y: disc.y + y }, box) >= 0);
  return nodes.every((disc) => isOff(disc, boxes) && isOff(disc, tools)) && hills.every((disc) => isOff(disc, boxes));
}

/**
 * The camera nearest to another that has the nodes on the screen and nothing under what lies over the map, with no less than a share
 * of its zoom: first as near as that one, then farther; null where there is none. O(sizes × places × nodes and hills), with a place
 * every few pixels.
 */
export function cameraBeside(
  core: DrawnCore,
  scenery: Scenery,
  covers: Covers,
  from: Camera,
  least: number,
): Camera | null {
  const { nodes, hills } = scenery;
  if (nodes.length === 0 || nodes.length + hills.length > MOST) return null;
  for (let share = 1; share >= least; share *= SMALLER) {
    const camera = { ...from, zoom: from.zoom * share };
    const picture = picturedAt(core, scenery, camera);
    const shift = shiftsWithin(core, picture.nodes).find((each) => isOffAll(picture, covers, each));
    if (shift) return { ...camera, x: camera.x - shift.x / camera.zoom, y: camera.y - shift.y / camera.zoom };
  }
  return null;
}

const picturedAt = (core: DrawnCore, { nodes, hills }: Scenery, camera: Camera): Picture => ({
  nodes: discsAt(core, nodes, camera),
  hills: discsAt(core, hills, camera),
});

/** Where round things are on the screen of a camera, in pixels. */
const discsAt = (core: DrawnCore, spans: readonly Span[], { zoom, x, y }: Camera): readonly Disc[] =>
  spans.map((span) => ({
    x: (span.x - x) * zoom + core.width() / 2,
    y: (span.y - y) * zoom + core.height() / 2,
    radius: span.reach * zoom,
  }));

/** The ways, in pixels, to move the picture that leave all of it on the screen, the shortest first; to leave it is one. */
function shiftsWithin(core: DrawnCore, discs: readonly Disc[]): readonly Position[] {
  const { left, right, top, bottom } = spanOf(discs.map(({ radius, ...place }) => ({ ...place, reach: radius })));
  const across = stepsBetween(EDGE - left, core.width() - EDGE - right);
  const down = stepsBetween(EDGE - top, core.height() - EDGE - bottom);
  return across.flatMap((x) => down.map((y) => ({ x, y }))).sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
}

/** Steps within bounds, and none. */
function stepsBetween(least: number, most: number): readonly number[] {
  const first = Math.ceil(Math.min(0, least) / STEP);
  const last = Math.floor(Math.max(0, most) / STEP);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * STEP);
}
