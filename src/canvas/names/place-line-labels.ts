import { maxOf, minOf } from '../../graph/extent';
import type { Position } from '../../graph/model';
import type { Box } from '../geometry/box';
import { type Near, nearOf } from '../geometry/near';
import { type Quad, quadAround, touch } from '../geometry/quad';

/** Something to be set on a line, in screen pixels. */
export type LineLabelRequest = Readonly<{
  id: string;
  /** Where the free part of the line begins and ends. */
  from: Position;
  to: Position;
  width: number;
  height: number;
  /** How far above its line it stands, or else below, turned along it; null sets it level, on the line. */
  lift: number | null;
  /** Whether it is set level beside the middle of its line where it finds no place along it. */
  isNeeded?: boolean;
}>;

export type PlacedLineLabel = Readonly<{ id: string; at: Position; angle: number; quad: Quad }>;

/** Where on a line a label is tried, the best place first, as shares of the room that it has. */
const PLACES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.31, 0.69, 0.25, 0.75, 0.19, 0.81, 0.12, 0.88, 0.06, 0.94, 0, 1];

/**
 * Sets labels on lines, in the order of the requests: each in the first place where it stays on its line and on the
 * screen and touches neither what is taken nor another label, rather where it covers least of what is pale; one that
 * finds none is left out. A label along its line never stands on its head. O(labels × (labels + taken + pale)).
 */
export function placeLineLabels(
  requests: readonly LineLabelRequest[],
  { taken, pale }: Readonly<{ taken: readonly Quad[]; pale: readonly Quad[] }>,
  screen: Readonly<{ width: number; height: number }>,
): readonly PlacedLineLabel[] {
  const placed: PlacedLineLabel[] = [];
  const [firm, faint] = [nearOf(taken, boxAround), nearOf(pale, boxAround)];
  const touching = (near: Near<Quad>, quad: Quad) => near.at(boxAround(quad)).filter((other) => touch(other, quad));
  const isFree = ({ quad }: PlacedLineLabel) =>
    quad.every(({ x, y }) => x >= 0 && y >= 0 && x <= screen.width && y <= screen.height) &&
    touching(firm, quad).length === 0;
  for (const request of requests) {
    const along = candidatesOf(request).filter(isFree);
    const free = along.length > 0 || !request.isNeeded ? along : besideLine(request).filter(isFree);
    const covered = free.map(({ quad }) => touching(faint, quad).length);
    const best = free[covered.indexOf(minOf(covered))];
    if (!best) continue;
    placed.push(best);
    firm.add(best.quad);
  }
  return placed;
}

const boxAround = (quad: Quad): Box => ({
  left: minOf(quad.map(({ x }) => x)),
  top: minOf(quad.map(({ y }) => y)),
  right: maxOf(quad.map(({ x }) => x)),
  bottom: maxOf(quad.map(({ y }) => y)),
});

function candidatesOf({ id, from, to, width, height, lift }: LineLabelRequest): readonly PlacedLineLabel[] {
  const [right, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(right, down);
  if (length < width) return [];
  const angle = lift === null ? 0 : uprightAngle(right, down);
  const sides = lift ? [lift, -lift] : [0];
  return sides.flatMap((up) =>
    PLACES.map((share) => {
      const way = (width / 2 + share * (length - width)) / length;
      const at = {
        x: from.x + way * right + up * Math.sin(angle),
        y: from.y + way * down - up * Math.cos(angle),
      };
      return { id, at, angle, quad: quadAround(at, width, height, angle) };
    }),
  );
}

/** Where beside a line a level label is tried, as shares of its length, and how far off it stands, in pixels. */
const BESIDE = [0.5, 0.35, 0.65];
const OFF_LINE = 3;

/** Level places that touch the line from either side: nothing else lies between them and it. */
function besideLine({ id, from, to, width, height }: LineLabelRequest): readonly PlacedLineLabel[] {
  const [right, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(right, down);
  if (length === 0) return [];
  const normal = { x: -down / length, y: right / length };
  const reach = (Math.abs(normal.x) * width + Math.abs(normal.y) * height) / 2 + OFF_LINE;
  return BESIDE.flatMap((share) =>
    [1, -1].map((side) => {
      const at = {
        x: from.x + share * right + side * reach * normal.x,
        y: from.y + share * down + side * reach * normal.y,
      };
      return { id, at, angle: 0, quad: quadAround(at, width, height, 0) };
    }),
  );
}

/** The angle of a line, by which words along it read from left to right: within a quarter turn. */
function uprightAngle(right: number, down: number): number {
  return right < 0 ? Math.atan2(-down, -right) : Math.atan2(down, right);
}
