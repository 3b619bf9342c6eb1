import type { Box } from '../geometry/box';

/** Which parts of a screen are taken. */
export type Occupancy = Readonly<{
  /** Whether nothing of a box is taken, as far as cells can tell: never true of one that is. */
  isFree: (box: Box) => boolean;
}>;

/** About how many cells a screen has, and the least side of one, in pixels. */
const CELLS = 60_000;
const LEAST = 2;

/**
 * Keeps how much of a screen some boxes take as a summed-area table (Crow 1984), so that any box can be looked at in
 * constant time. O(cells + boxes).
 */
export function occupancyOf(
  boxes: readonly Box[],
  { width, height }: Readonly<{ width: number; height: number }>,
): Occupancy {
  const side = Math.max(LEAST, Math.sqrt((width * height) / CELLS));
  const columns = Math.max(1, Math.ceil(width / side));
  const rows = Math.max(1, Math.ceil(height / side));
  const clampTo = (most: number) => (value: number) => Math.min(most, Math.max(0, value));
  const [column, row] = [clampTo(columns), clampTo(rows)];
  const cellsOf = ({ left, top, right, bottom }: Box) => ({
    left: column(Math.floor(left / side)),
    right: column(Math.ceil(right / side)),
    top: row(Math.floor(top / side)),
    bottom: row(Math.ceil(bottom / side)),
  });
  // A row and a column of nothing before the first.
  const stride = columns + 1;
  const sums = new Int32Array(stride * (rows + 1));
  for (const box of boxes) {
    const { left, right, top, bottom } = cellsOf(box);
    for (let y = top; y < bottom; y += 1) sums.fill(1, (y + 1) * stride + left + 1, (y + 1) * stride + right + 1);
  }
  for (let y = 1; y <= rows; y += 1) {
    let inRow = 0;
    for (let x = 1; x <= columns; x += 1) {
      const cell = y * stride + x;
      inRow += sums[cell] ?? 0;
      sums[cell] = inRow + (sums[cell - stride] ?? 0);
    }
  }
  const upTo = (x: number, y: number) => sums[y * stride + x] ?? 0;
  return {
    isFree: (box) => {
      const { left, right, top, bottom } = cellsOf(box);
      return upTo(right, bottom) - upTo(left, bottom) - upTo(right, top) + upTo(left, top) === 0;
    },
  };
}
