export type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;

/** Something round, in the same units as boxes. */
export type Disc = Readonly<{ x: number; y: number; radius: number }>;

/** Whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether all of a box lies within another. */
export function inside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom;
}

/** The square around a disc. */
export function squareOf({ x, y, radius }: Disc): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** How far a box is from the rim of a disc; negative where they touch. */
export function gapTo({ x, y, radius }: Disc, { left, top, right, bottom }: Box): number {
  const [across, down] = [Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom)];
  // `Math.hypot` is several times slower, and names are held against marks very often.
  return Math.sqrt(across * across + down * down) - radius;
}
