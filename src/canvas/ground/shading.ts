import { maxOf } from '../../graph/extent';
import type { Palette } from '../look/palette';
import { type Heights, type Rings, ringsOf } from './terrain';

/** Light comes from the north-west, as on printed maps, halfway up the sky: so much of it falls on level ground. */
const LEVEL = Math.SQRT1_2;
/** How high one unit of height is, in model units: the more, the stronger the contrast. */
const EXAGGERATION = 50;
/** Where hills are higher than this, all are taken for lower, else the highest would be black on one side. */
const HIGH = 2;
/** How much of its colour covers the ground where there is as much more light, or less, as falls on level ground. */
const COVER = { lit: 1, shaded: 0.5 };
/** Areas differ by so much light. */
const STEP = 0.04;

/**
 * How much more light falls on each cell than on level ground, as a share of that: about 0.4 where it faces the light,
 * down to -1. Diffuse reflection off the slope between the neighbours of the cell (B. K. P. Horn, Hill shading and the
 * reflectance map, 1981). O(cells).
 */
export function lightOn({ values, columns, rows, cell }: Heights): number[] {
  const light = values.map(() => 0);
  const heightAt = (index: number) => values[index] ?? 0;
  const rise = EXAGGERATION / Math.max(1, maxOf(values) / HIGH) / (2 * cell);
  for (let row = 1; row < rows - 1; row += 1) {
    for (let index = row * columns + 1; index < (row + 1) * columns - 1; index += 1) {
      const east = (heightAt(index + 1) - heightAt(index - 1)) * rise;
      const south = (heightAt(index + columns) - heightAt(index - columns)) * rise;
      light[index] = ((east + south) / 2 / LEVEL + 1) / Math.sqrt(east * east + south * south + 1) - 1;
    }
  }
  return light;
}

/** Paints light and shade, a pixel a cell, nothing where the ground is level; null where the browser cannot. */
export function paintSlopes(heights: Heights, { slopeLit, slopeShaded }: Palette): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [heights.columns, heights.rows];
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const image = pen.createImageData(heights.columns, heights.rows);
  const [lit, shaded] = [channelsOf(slopeLit), channelsOf(slopeShaded)];
  lightOn(heights).forEach((light, cell) => {
    image.data.set(light > 0 ? lit : shaded, 4 * cell);
    image.data[4 * cell + 3] = 255 * Math.max(light * COVER.lit, -light * COVER.shaded);
  });
  pen.putImageData(image, 0, 0);
  return canvas;
}

/** Red, green and blue of `#rrggbb`. */
const channelsOf = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/**
 * Light and shade as areas, for pens that draw nothing else: each from its outer rings in to those of the next, as many
 * faint layers on each other would come out in other colours.
 */
export function slopeAreas(heights: Heights, { slopeLit, slopeShaded }: Palette): readonly SlopeArea[] {
  const light = lightOn(heights);
  const shade = light.map((value) => -value);
  return [...layers(light, heights, slopeLit, COVER.lit), ...layers(shade, heights, slopeShaded, COVER.shaded)];
}

type SlopeArea = Readonly<{ rings: Rings; colour: string; alpha: number }>;

function layers(values: number[], heights: Heights, colour: string, cover: number): readonly SlopeArea[] {
  const areas: SlopeArea[] = [];
  let from = STEP / 2;
  let outer = ringsOf(values, from, heights);
  while (outer.length > 0) {
    const inner = ringsOf(values, from + STEP, heights);
    areas.push({ rings: [...outer, ...inner], colour, alpha: (from + STEP / 2) * cover });
    outer = inner;
    from += STEP;
  }
  return areas;
}
