import { spanOf } from '../../graph/extent';
import type { Position } from '../../graph/model';
import type { Area } from '../../state/canvas-port';
import type { Camera } from '../../state/link/view';
import type { DrawnCore } from '../core/drawn-core';

/** A map narrower than this, in pixels, is a phone's. */
const NARROW = 600;

/** Room around the fitted map in pixels, on a narrow one less: names at the edge need it. */
const PADDING = { wide: 56, narrow: 24 };
/** Words of guides that stand near the right edge of a narrow map keep clear of the controls there. */
const BESIDE_CONTROLS = 68;

/** A round thing that is to be in view, in model units. */
export type Span = Readonly<Position & { reach: number }>;

/** Where the core looks now. */
export function cameraOf(core: DrawnCore): Camera {
  const [zoom, pan] = [core.zoom(), core.pan()];
  return { zoom, x: (core.width() / 2 - pan.x) / zoom, y: (core.height() / 2 - pan.y) / zoom };
}

/** How Cytoscape says the same. */
export function viewportOf(core: DrawnCore, { zoom, x, y }: Camera) {
  return { zoom, pan: { x: core.width() / 2 - x * zoom, y: core.height() / 2 - y * zoom } };
}

export const withinZoom = (core: DrawnCore, zoom: number) => Math.min(core.maxZoom(), Math.max(core.minZoom(), zoom));

/**
 * The camera that has all of this in view, and no closer than asked: nodes, drawn or not, so that a filter does not
 * change what the whole is, and the frame of an arrangement, if it has one.
 */
export function cameraFor(
  core: DrawnCore,
  nodes: readonly Span[],
  frame: readonly Position[],
  closest: number,
): Camera {
  const { left, right, top, bottom } = spanOf([...nodes, ...frame]);
  const isNarrow = core.width() < NARROW;
  const padding = isNarrow ? PADDING.narrow : PADDING.wide;
  const rightPadding = isNarrow && frame.length > 0 ? BESIDE_CONTROLS : padding;
  const room = Math.min(
    (core.width() - padding - rightPadding) / (right - left),
    (core.height() - 2 * padding) / (bottom - top),
  );
  const zoom = Math.min(closest, Math.max(core.minZoom(), room));
  return { zoom, x: (left + right) / 2 + (rightPadding - padding) / 2 / zoom, y: (top + bottom) / 2 };
}

/** Room around the actors of a scene for their names and for words beside them, in pixels at a scale of 1. */
const SCENE_PADDING = { wide: { x: 96, y: 60 }, narrow: { x: 46, y: 48 } };
/** No scene comes nearer than this: actors and lines would be all that there is. */
const CLOSEST_SCENE = 2;

/** The camera that has the actors of a scene in view, with their names and annotations. */
export function cameraForScene(core: DrawnCore, nodes: readonly Span[], nameScale: number): Camera {
  const { left, right, top, bottom } = spanOf(nodes);
  const [width, height] = [core.width(), core.height()];
  const padding = width < NARROW ? SCENE_PADDING.narrow : SCENE_PADDING.wide;
  const scale = width < NARROW ? 1 : Math.min(nameScale, 1.6);
  // Where there is little room, at least half of it is the actors'.
  const padded = (size: number, room: number) => Math.max(size / 2, size - 2 * room * scale);
  const zoom = Math.min(
    CLOSEST_SCENE,
    padded(width, padding.x) / Math.max(1, right - left),
    padded(height, padding.y) / Math.max(1, bottom - top),
  );
  return { zoom: withinZoom(core, zoom), x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** The camera that fills the view with a part of it, given in screen pixels of the map. */
export function cameraOfArea(core: DrawnCore, { left, right, top, bottom }: Area): Camera {
  const zoom = core.zoom();
  const pan = core.pan();
  const closer = Math.min(core.width() / (right - left), core.height() / (bottom - top));
  return {
    zoom: withinZoom(core, zoom * closer),
    x: ((left + right) / 2 - pan.x) / zoom,
    y: ((top + bottom) / 2 - pan.y) / zoom,
  };
}
