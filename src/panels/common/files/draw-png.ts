import { encodePng } from '../../../io/picture/png';
import type { Drawing } from '../../../state/drawing';

/** A gigabyte of pixels: what most programs can still open. */
export const MOST_PIXELS = 2 ** 28;
/** Every browser draws canvases of this width; tiles are small enough for the page to answer between them. */
const TILE_SIDE = 8192;
const TILE_AREA = 2 ** 22;

/** The size of a picture, in pixels. */
export const pixelsOf = ({ width, height }: Pick<Drawing, 'width' | 'height'>, scale: number) => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
});

/** The largest whole scale at which a picture can be made; 0 where there is none. */
export function largestScale({ width, height }: Pick<Drawing, 'width' | 'height'>, most = MOST_PIXELS): number {
  let scale = Math.floor(Math.sqrt(most / (width * height)));
  const pixels = pixelsOf({ width, height }, scale);
  if (pixels.width * pixels.height > most) scale -= 1;
  return scale;
}

/**
 * A drawing as a PNG at so many pixels to one of the screen, drawn anew at that scale in tiles that every browser draws.
 * Rejects with a RangeError above `MOST_PIXELS`.
 */
export async function drawPng(
  drawing: Drawing,
  scale: number,
  { onProgress, signal }: Readonly<{ onProgress?: (done: number) => void; signal?: AbortSignal }> = {},
): Promise<Blob> {
  const { width, height } = pixelsOf(drawing, scale);
  if (width * height > MOST_PIXELS) throw new RangeError(`A picture of ${width} × ${height} pixels is too large.`);
  const side = Math.min(width, TILE_SIDE);
  const high = Math.max(1, Math.floor(TILE_AREA / (side * Math.ceil(width / side))));
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser cannot draw the picture.');
  async function* strips() {
    for (let top = 0; top < height; top += high) {
      signal?.throwIfAborted();
      const rows = Math.min(high, height - top);
      const strip = new Uint8Array(width * rows * 4);
      for (let left = 0; left < width; left += side)
        putTile(strip, drawTile({ left, top, width: Math.min(side, width - left), height: rows }), left, width);
      onProgress?.((top + rows) / height);
      yield strip;
      // The page shows how far it is.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  const drawTile = (tile: Readonly<{ left: number; top: number; width: number; height: number }>) => {
    [canvas.width, canvas.height] = [tile.width, tile.height];
    pen.translate(-tile.left, -tile.top);
    pen.scale(scale, scale);
    drawing.draw(pen);
    return pen.getImageData(0, 0, tile.width, tile.height);
  };
  return encodePng(width, height, strips());
}

function putTile(strip: Uint8Array, { data, width, height }: ImageData, left: number, stride: number): void {
  for (let row = 0; row < height; row += 1)
    strip.set(data.subarray(row * width * 4, (row + 1) * width * 4), (row * stride + left) * 4);
}
