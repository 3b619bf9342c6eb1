import { spanOf } from '../../graph/extent';
import type { Position } from '../../graph/model';
import type { DrawnCore } from '../core/drawn-core';

/** A part of the map and how large it is drawn: where model units come to lie, and the size of the whole, in pixels. */
export type Frame = Readonly<{ zoom: number; pan: Position; width: number; height: number }>;

/** The frame of the screen. */
export function screenFrame(core: DrawnCore): Frame {
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

/** A rectangle in model units. */
export type Extent = Readonly<{ left: number; right: number; top: number; bottom: number }>;

/** The frame in which an extent fills so much width, and height if that is given; else it is as high as needed. */
export function wholeFrame({ left, right, top, bottom }: Extent, width: number, height: number | null): Frame {
  const across = (width - 2 * PADDING) / Math.max(1, right - left);
  const zoom = height === null ? across : Math.min(across, (height - 2 * PADDING) / Math.max(1, bottom - top));
  const high = height ?? Math.round((bottom - top) * zoom + 2 * PADDING);
  const pan = { x: width / 2 - ((left + right) / 2) * zoom, y: high / 2 - ((top + bottom) / 2) * zoom };
  return { zoom, pan, width, height: high };
}

/** What of the map is drawn reaches so far: nodes that are shown with their rims, and places of the guides. */
export function extentOf(core: DrawnCore, guides: readonly Position[]): Extent {
  const spans = core
    .nodes(':visible')
    .toArray()
    .map((node) => ({ ...node.position(), reach: node.width() / 2 }));
  const all = [...spans, ...guides];
  if (all.length === 0) return { left: -1, right: 1, top: -1, bottom: 1 };
  return spanOf(all);
}
