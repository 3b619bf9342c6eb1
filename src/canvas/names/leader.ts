import type { Position } from '../../graph/model';
import type { Box, Disc } from '../geometry/box';

/** A straight line from the rim of a mark to its name, for a name that does not stand right beside it. */
export type Leader = Readonly<{ from: Position; to: Position }>;

/** Room between the mark and its line, in pixels. */
const APART = 1;
/** A line that comes from above or below ends this share of the name's width from its sides: there are letters. */
const INSET = 0.2;

/** The line from a mark to a name beside it. */
export const leaderTo = (disc: Disc, box: Box): Leader => leaderAt(disc, nearestEnd(disc, box));

/**
 * What comes first of a line from a mark to a name beside it: the shortest is tried, then, for where something is in its
 * way, others; null where nothing comes of any.
 */
export function firstLeaderTo<T>(disc: Disc, box: Box, attempt: (leader: Leader) => T | null): T | null {
  const { left, top, right, bottom } = box;
  const nearest = nearestEnd(disc, box);
  const first = attempt(leaderAt(disc, nearest));
  if (first !== null || (disc.y > top && disc.y < bottom)) return first;
  const inset = (right - left) * INSET;
  for (const x of [left + inset, (left + right) / 2, right - inset]) {
    const other = x === nearest.x ? null : attempt(leaderAt(disc, { x, y: nearest.y }));
    if (other !== null) return other;
  }
  return null;
}

function nearestEnd({ x, y }: Position, { left, top, right, bottom }: Box): Position {
  const inset = y > top && y < bottom ? 0 : (right - left) * INSET;
  return { x: clamp(x, left + inset, right - inset), y: clamp(y, top, bottom) };
}

function leaderAt({ x, y, radius }: Disc, to: Position): Leader {
  const length = Math.hypot(to.x - x, to.y - y) || 1;
  const out = (radius + APART) / length;
  return { from: { x: x + (to.x - x) * out, y: y + (to.y - y) * out }, to };
}

/** The box that a line lies in, with the room that it keeps from marks. */
export const boxAlong = ({ from, to }: Leader): Box => ({
  left: Math.min(from.x, to.x) - APART,
  top: Math.min(from.y, to.y) - APART,
  right: Math.max(from.x, to.x) + APART,
  bottom: Math.max(from.y, to.y) + APART,
});

export const lengthOf = ({ from, to }: Leader) => Math.hypot(to.x - from.x, to.y - from.y);

/** Whether a line runs through a box (Liang and Barsky's clipping). Asked so often that it makes nothing on its way. */
export function runsThrough({ from, to }: Leader, { left, top, right, bottom }: Box): boolean {
  if ((from.x <= left && to.x <= left) || (from.x >= right && to.x >= right)) return false;
  if ((from.y <= top && to.y <= top) || (from.y >= bottom && to.y >= bottom)) return false;
  let [enters, leaves] = [0, 1];
  const alongX = to.x - from.x;
  if (alongX !== 0) {
    const [toLeft, toRight] = [(left - from.x) / alongX, (right - from.x) / alongX];
    enters = Math.max(enters, Math.min(toLeft, toRight));
    leaves = Math.min(leaves, Math.max(toLeft, toRight));
  }
  const alongY = to.y - from.y;
  if (alongY !== 0) {
    const [toTop, toBottom] = [(top - from.y) / alongY, (bottom - from.y) / alongY];
    enters = Math.max(enters, Math.min(toTop, toBottom));
    leaves = Math.min(leaves, Math.max(toTop, toBottom));
  }
  return enters < leaves;
}

/** Whether a line runs over a disc, or nearer to its rim than so many pixels. */
export function runsOver({ from, to }: Leader, { x, y, radius }: Disc, near = 0): boolean {
  const [alongX, alongY] = [to.x - from.x, to.y - from.y];
  const way = clamp(((x - from.x) * alongX + (y - from.y) * alongY) / (alongX ** 2 + alongY ** 2 || 1), 0, 1);
  return (x - from.x - way * alongX) ** 2 + (y - from.y - way * alongY) ** 2 < (radius + near) ** 2;
}

/** The parts of a line that no disc lies over: it passes behind them. */
export function partsBeside(line: Leader, discs: readonly Disc[]): readonly Leader[] {
  const at = (way: number) => ({
    x: line.from.x + way * (line.to.x - line.from.x),
    y: line.from.y + way * (line.to.y - line.from.y),
  });
  const length = lengthOf(line) || 1;
  const gaps = discs
    .filter((disc) => runsOver(line, disc, APART))
    .map(({ x, y, radius }) => {
      const along =
        ((x - line.from.x) * (line.to.x - line.from.x) + (y - line.from.y) * (line.to.y - line.from.y)) / length;
      const aside = Math.hypot(x - line.from.x, y - line.from.y) ** 2 - along ** 2;
      const half = Math.sqrt(Math.max(0, (radius + APART) ** 2 - aside));
      return [clamp((along - half) / length, 0, 1), clamp((along + half) / length, 0, 1)] as const;
    })
    .sort(([a], [b]) => a - b);
  const parts: Leader[] = [];
  let begin = 0;
  for (const [start, end] of [...gaps, [1, 1] as const]) {
    if (start > begin) parts.push({ from: at(begin), to: at(start) });
    begin = Math.max(begin, end);
  }
  return parts;
}

/** Whether two lines cross. */
export function crosses(a: Leader, b: Leader): boolean {
  return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to);
}

const side = ({ from, to }: Leader, { x, y }: Position) =>
  Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
