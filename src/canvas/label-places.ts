import { type Box, type Disc, gapTo, inside, overlaps, squareOf } from './box';
import { type Leader, leaderTo, lengthOf, runsOver, runsThrough } from './leader';

type Size = Readonly<{ width: number; height: number }>;

/** A name that wants a place beside its mark, in screen pixels. */
export type LabelRequest = Readonly<
  Disc & {
    id: string;
    width: number;
    height: number;
    /** The size of its short form, for where the whole finds no good place. */
    short?: Size;
    /** Higher comes first. */
    priority: number;
    /**
     * `must`: wherever any place is free of other names, further off with a leader line, and over marks if all else
     * fails; `should`: near its mark, with a leader line where it would seem another's; `may`: right beside its mark.
     */
    need: 'must' | 'should' | 'may';
    /** It names the ground around its mark rather than the mark: it needs no leader line and covers no mark at all. */
    isGround?: boolean;
  }
>;

/** A mark that names keep off, and that a name beside it would seem to name: the heavier, the more it matters. */
export type Mark = Readonly<Disc & { id: string; weight: number }>;

/** What a name should rather not cover: the heavier, the less. */
export type Obstacle = Box & Readonly<{ weight: number }>;

/** What names find on the map before any is placed. */
export type Surroundings = Readonly<{
  marks: readonly Mark[];
  obstacles: readonly Obstacle[];
  /** What no name may touch. */
  walls: readonly Box[];
  screen: Size;
}>;

/** A place for a name; the lower its cost, the better. */
export type Place = Readonly<{ box: Box; isShort: boolean; leader: Leader | null; cost: number }>;

const GAP = 3;
/** Where a name is tried around its mark, the best place first: unit steps of its own size. */
const AROUND = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0.75, 0.85],
  [-0.75, 0.85],
  [0.75, -0.85],
  [-0.75, -0.85],
  [1, 0.5],
  [-1, 0.5],
  [1, -0.5],
  [-1, -0.5],
  [0.4, 1],
  [-0.4, 1],
  [0.4, -1],
  [-0.4, -1],
] as const;
/** How far off a name may stand, in pixels. */
const NEAR = [0, 8, 16, 26, 40];
const FAR = [55, 72, 92, 115, 142, 175, 215, 260];
const OF_GROUND = [0, 6, 12, 20, 30, 42, 56, 72, 90, 115, 145];
/** What each pixel of that costs, and each step down the list of places. */
const COST_OF_PIXEL = 0.5;
const COST_OF_STEP = 0.5;
const COST_OF_SHORT = 9;
const COST_OF_LEADER = 10;
/** A name may seem another's where that is not this much further from it, in pixels, than its own mark. */
const CLEARLY = 10;
/** A name this far from its mark, in pixels, is not beside it any more. */
const BESIDE = 12;
/** A shorter leader line is not seen, and one that passes a mark nearer than this may seem to lead there. */
const LEAST_LEADER = 7;
const CLEAR_OF_MARKS = 2;
/** What it costs to cover marks, beside their weight. */
const COST_OF_COVERING = 150;

/** Places near the mark, the cheapest first. O(places × marks near). */
export function nearPlaces(request: LabelRequest, around: Surroundings): readonly Place[] {
  return placesAt(request, around, request.isGround ? OF_GROUND : NEAR, false);
}

/** Places further off, each with a leader line, the cheapest first. */
export function farPlaces(request: LabelRequest, around: Surroundings): readonly Place[] {
  return request.isGround ? [] : placesAt(request, around, FAR, false);
}

/** Places over marks, for a name that must be there. */
export function placesOverMarks(request: LabelRequest, around: Surroundings): readonly Place[] {
  return request.isGround ? [] : placesAt(request, around, NEAR, true);
}

/**
 * The first place right beside a mark, whole and else short, where a name covers nothing and is plainly that mark's,
 * among those that are free of other names.
 */
export function firstPlaceBeside(
  request: LabelRequest,
  around: Surroundings,
  isFree: (place: Place) => boolean,
): Place | undefined {
  const near = within(request, around, 0);
  const place = (size: Size, isShort: boolean) => {
    for (const step of AROUND) {
      const found = placeAt(request, near, { box: boxAt(request, size, step, 0), isShort, cost: 0, isOver: false });
      if (found && !found.leader && !near.obstacles.some((each) => overlaps(each, found.box)) && isFree(found))
        return found;
    }
    return undefined;
  };
  return place(request, false) ?? (request.short && place(request.short, true));
}

function placesAt(
  request: LabelRequest,
  around: Surroundings,
  distances: readonly number[],
  isOver: boolean,
): readonly Place[] {
  const near = within(request, around, 2 * (distances.at(-1) ?? 0));
  const sizes = [request, ...(request.short ? [request.short] : [])];
  return sizes
    .flatMap((size, form) =>
      distances.flatMap((distance) =>
        AROUND.flatMap((step, rank) => {
          const cost = form * COST_OF_SHORT + distance * COST_OF_PIXEL + rank * COST_OF_STEP;
          const box = boxAt(request, size, step, distance);
          return placeAt(request, near, { box, isShort: form > 0, cost, isOver }) ?? [];
        }),
      ),
    )
    .sort((a, b) => a.cost - b.cost);
}

type Trial = Readonly<{ box: Box; isShort: boolean; cost: number; isOver: boolean }>;

/** What a place costs with all that is there; null where a name cannot stand there. */
function placeAt(request: LabelRequest, around: Surroundings, trial: Trial): Place | null {
  const { box, isShort, isOver } = trial;
  if (!inside(box, frameOf(around.screen)) || around.walls.some((wall) => overlaps(wall, box))) return null;
  const covered = weightOf(around.marks.filter((mark) => overlaps(squareOf(mark), box)));
  if (covered > 0 && !isOver) return null;
  const others = weightOf(around.obstacles.filter((obstacle) => overlaps(obstacle, box)));
  const cost = trial.cost + others + (isOver ? COST_OF_COVERING + covered : 0);
  const { doubt, isPlain } = doubtOf(request, box, around.marks);
  if (request.isGround) return { box, isShort, leader: null, cost: cost + doubt };
  const leader = doubt > COST_OF_LEADER || !isPlain ? leaderAt(request, box, around) : null;
  if (leader) return { box, isShort, leader, cost: cost + COST_OF_LEADER };
  return isPlain || isOver ? { box, isShort, leader, cost: cost + doubt } : null;
}

/** How much a place makes a name seem that of other marks, and whether it is beside its own, which is the nearest. */
function doubtOf(request: LabelRequest, box: Box, marks: readonly Mark[]) {
  const own = gapTo(request, box);
  let [doubt, nearest] = [0, Number.POSITIVE_INFINITY];
  for (const mark of marks) {
    if (mark.id === request.id) continue;
    const gap = gapTo(mark, box);
    nearest = Math.min(nearest, gap);
    doubt += mark.weight * Math.min(1, Math.max(0, 1 - (gap - own) / CLEARLY));
  }
  return { doubt, isPlain: own <= BESIDE && nearest > own };
}

/** A leader line that is seen and leads to no other mark, and through nothing that no name may touch. */
function leaderAt(request: LabelRequest, box: Box, { marks, walls }: Surroundings): Leader | null {
  const leader = leaderTo(request, box);
  if (lengthOf(leader) < LEAST_LEADER) return null;
  const isMisled = marks.some((mark) => mark.id !== request.id && runsOver(leader, mark, CLEAR_OF_MARKS));
  return isMisled || walls.some((wall) => runsThrough(leader, wall)) ? null : leader;
}

/** What a name can reach that stands so far off at most. */
function within(request: LabelRequest, around: Surroundings, distance: number): Surroundings {
  const { x, y, radius, width, height } = request;
  const [right, down] = [radius + GAP + width + distance + CLEARLY, radius + GAP + height + distance + CLEARLY];
  const reach = { left: x - right, top: y - down, right: x + right, bottom: y + down };
  return {
    ...around,
    marks: around.marks.filter((mark) => overlaps(squareOf(mark), reach)),
    obstacles: around.obstacles.filter((box) => overlaps(box, reach)),
    walls: around.walls.filter((box) => overlaps(box, reach)),
  };
}

const frameOf = ({ width, height }: Size): Box => ({ left: 4, top: 4, right: width - 4, bottom: height - 4 });

const weightOf = (heavy: readonly Readonly<{ weight: number }>[]) => heavy.reduce((sum, { weight }) => sum + weight, 0);

function boxAt({ x, y, radius }: Disc, { width, height }: Size, [dx, dy]: readonly [number, number], distance: number) {
  const reach = radius + GAP + distance;
  const left = x + dx * (reach + width / 2) - width / 2;
  const top = y + dy * (reach + height / 2) - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}
