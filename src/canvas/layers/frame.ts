import type { Position } from '../../graph/model';
import type { Box } from '../geometry/box';

/** A part of the map and how large it is drawn: where model units come to lie, and the size of the whole, in pixels. */
export type Frame = Readonly<{ zoom: number; pan: Position; width: number; height: number }>;

/** What is asked of a map for its frame: Cytoscape, or what stands still. */
type Framed = Readonly<{ zoom: () => number; pan: () => Position; width: () => number; height: () => number }>;

/** The frame of the screen. */
export function screenFrame(core: Framed): Frame {
  return { zoom: core.zoom(), pan: core.pan(), width: core.width(), height: core.height() };
}

/** Where a place of the model lies in a frame. */
export function inFrame({ zoom, pan }: Frame, { x, y }: Position): Position {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

/** The place of the model that lies there. */
export function inModel({ zoom, pan }: Pick<Frame, 'zoom' | 'pan'>, { x, y }: Position): Position {
  return { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
}

/** Room around the whole map for names at its edge, in pixels. */
const PADDING = 64;

/** The frame in which a box of the model fills so much width, and height if that is given; else it is as high as needed. */
export function wholeFrame({ left, right, top, bottom }: Box, width: number, height: number | null): Frame {
  const across = (width - 2 * PADDING) / Math.max(1, right - left);
  const zoom = height === null ? across : Math.min(across, (height - 2 * PADDING) / Math.max(1, bottom - top));
  const high = height ?? Math.round((bottom - top) * zoom + 2 * PADDING);
  const pan = { x: width / 2 - ((left + right) / 2) * zoom, y: high / 2 - ((top + bottom) / 2) * zoom };
  return { zoom, pan, width, height: high };
}
