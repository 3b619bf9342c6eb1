import type { Measure, Pen, TextBlock } from '../../state/drawing';

/** How far below the middle of letters their baseline is, in shares of their size. */
export const BELOW_MIDDLE = 0.34;

/** Writes words: halos first, so that the halo of one line never covers another. */
export function write(pen: Pen, block: TextBlock): void {
  if (isCanvas(pen)) writeOnCanvas(pen, block);
  else pen.write?.(block);
}

/** Whether a pen is a canvas's own: it takes paths, and words line by line. */
export const isCanvas = (pen: Pen): pen is CanvasRenderingContext2D => 'fillText' in pen;

function writeOnCanvas(pen: CanvasRenderingContext2D, block: TextBlock): void {
  const { lines, x, y, align, lineHeight, font, spacing, colour, halo } = block;
  pen.font = font;
  pen.letterSpacing = `${spacing}px`;
  pen.textAlign = align;
  pen.textBaseline = 'alphabetic';
  // The last letter of a line is followed by a space too.
  const middle = align === 'center' ? x + spacing / 2 : x;
  if (halo) {
    pen.lineJoin = 'round';
    pen.setLineDash([]);
    pen.strokeStyle = halo.colour;
    pen.lineWidth = halo.width;
    lines.forEach((line, index) => {
      pen.strokeText(line, middle, y + index * lineHeight);
    });
  }
  pen.fillStyle = colour;
  lines.forEach((line, index) => {
    pen.fillText(line, middle, y + index * lineHeight);
  });
  pen.letterSpacing = '0px';
}

/** Measures words as a canvas would write them. */
export function measureWith(pen: CanvasRenderingContext2D): Measure {
  return (font, text) => {
    pen.font = font;
    return pen.measureText(text).width;
  };
}
