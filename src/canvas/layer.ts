import type { Core } from 'cytoscape';

/** Changes whenever the core shows another part of the map, or in another size: what shows the same is not drawn anew. */
export function viewportKey(core: Core): string {
  const { x, y } = core.pan();
  return [core.zoom(), x, y, core.width(), core.height(), window.devicePixelRatio].join(' ');
}

/** What one layer adds to a picture of the map, at so many pixels of the picture to one of the screen. */
export type DrawOn = (pen: CanvasRenderingContext2D, ratio: number) => void;

/** Makes a layer as large as the map, clears it and lets it be drawn on in screen pixels. */
export function resizeLayer(canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D, core: Core): void {
  const ratio = window.devicePixelRatio || 1;
  const [width, height] = [Math.round(core.width() * ratio), Math.round(core.height() * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, core.width(), core.height());
}
