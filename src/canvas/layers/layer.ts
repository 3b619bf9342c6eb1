import type { Pen } from '../../state/drawing';
import type { DrawnCore } from '../core/drawn-core';
import type { Frame } from './frame';

/** Changes whenever the core shows another part of the map, or in another size: what shows the same is not drawn anew. */
export function viewportKey(core: DrawnCore): string {
  const { x, y } = core.pan();
  return [core.zoom(), x, y, core.width(), core.height(), window.devicePixelRatio].join(' ');
}

/** A canvas over the map, or under it, with its pen; null where the browser gives none. */
export function addLayer(host: HTMLElement, name: string) {
  const canvas = document.createElement('canvas');
  canvas.className = name;
  host.append(canvas);
  return { canvas, pen: canvas.getContext('2d') };
}

/** Draws what one layer shows of the map in a frame. */
export type DrawOn = (pen: Pen, frame: Frame) => void;

/** Makes a layer as large as the map, clears it and lets it be drawn on in screen pixels. */
export function resizeLayer(canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D, core: DrawnCore): void {
  const ratio = window.devicePixelRatio || 1;
  const [width, height] = [Math.round(core.width() * ratio), Math.round(core.height() * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, core.width(), core.height());
}
