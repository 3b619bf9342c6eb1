import { encode } from 'uqr';

/** The quiet zone around a code that its standard asks for, in modules. */
const QUIET = 4;

/** The most bytes of a text that each level of error correction is spent on: a short code is read through a glare. */
const LEVELS = [
  { ecc: 'Q', most: 160 },
  { ecc: 'M', most: 480 },
  { ecc: 'L', most: 2953 },
] as const;

/** The most bytes that any QR code holds. */
export const MOST_QR_BYTES = 2953;

/**
 * A text as rows of dark (true) and light modules, quiet zone included; null where no QR code holds it. The level of
 * error correction falls with length (ISO/IEC 18004), and rises again where the same size of code allows it.
 */
export function qrModules(text: string): readonly (readonly boolean[])[] | null {
  const bytes = new TextEncoder().encode(text).length;
  const level = LEVELS.find(({ most }) => bytes <= most);
  return level ? encode(text, { ecc: level.ecc, boostEcc: true, border: QUIET }).data : null;
}

/** The dark modules as the path of an SVG, one unit to a module. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}

/** Leads a pen around each dark module of a code of this width, whose upper left corner is at (left, top). */
export function traceQr(
  pen: Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath'>,
  modules: readonly (readonly boolean[])[],
  { left, top, width }: Readonly<{ left: number; top: number; width: number }>,
): void {
  const side = width / modules.length;
  modules.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) traceSquare(pen, left + x * side, top + y * side, side);
    });
  });
}

/** Leads a pen around a square. */
export function traceSquare(
  pen: Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath'>,
  left: number,
  top: number,
  side: number,
): void {
  pen.moveTo(left, top);
  pen.lineTo(left + side, top);
  pen.lineTo(left + side, top + side);
  pen.lineTo(left, top + side);
  pen.closePath();
}
