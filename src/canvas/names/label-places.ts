import { maxOf } from '../../graph/extent';
import type { Position } from '../../graph/model';
import { type Box, type Disc, gapTo, inside, overlaps, squareOf } from '../geometry/box';
import { type Near, nearOf } from '../geometry/near';
import { type Frame, inModel } from '../layers/frame';
import { boxAlong, firstLeaderTo, type Leader, lengthOf, runsOver, runsThrough } from './leader';
import { type Occupancy, occupancyOf } from './occupancy';

type Size = Readonly<{ width: number; height: number }>;

/** A name that wants a place beside its mark, in screen pixels. */
export type LabelRequest = Readonly<
  Disc & {
    id: string;
    /** The sizes of its forms: the whole, then shorter ones for where that finds no good place. */
    forms: readonly Size[];
    /** Higher comes first. */
    priority: number;
    /**
     * `must`: wherever any place is free of other names, further off with a leader line, and over marks if all else
     * fails; `should`: near its mark, with a leader line where it would seem another's; `may`: right beside its mark.
     */
    need: 'must' | 'should' | 'may';
    /** It names the ground around its mark rather than the mark: it needs no leader line and covers no mark at all. */
    isGround?: boolean;
    /** The first of its forms that it may have, by index. */
    from?: number;
  }
>;

/** A mark that names keep off, and that a name beside it would seem to name: the heavier, the more it matters. */
export type Mark = Readonly<Disc & Box & { id: string; weight: number; isGround: boolean }>;

export const markAt = (id: string, disc: Disc, weight: number, isGround = false): Mark => ({
  id,
  weight,
  isGround,
  ...disc,
  ...squareOf(disc),
});

/** What a name should rather not cover: the heavier, the less. */
export type Obstacle = Box & Readonly<{ weight: number }>;

/** Whose hill a place of the model lies on, null where it lies on none, and the frame that the places on the screen are in. */
export type Hills = Readonly<{ at: (place: Position) => string | null; frame: Pick<Frame, 'zoom' | 'pan'> }>;

/** A figure beside the mark of an actor, in screen pixels, as maps have the heights of summits. */
export type SummitFigure = Readonly<{ id: string; text: string; size: number; box: Box }>;

/** What names find on the map before any is placed. */
export type Surroundings = Readonly<{
  marks: readonly Mark[];
  obstacles: readonly Obstacle[];
  /** What no name may touch. */
  walls: readonly Box[];
  screen: Size;
  /** Has names that may be there by levels of their priority, all of one or none, but for those beside what lies over the map. */
  levels?: Readonly<{ over: readonly Box[] }>;
  /** Where the hills are that ground is named on. */
  hills?: Hills | undefined;
  /** How much may be looked at; unless told, as much as it takes. */
  looks?: Looks;
}>;

/** Names with the places that they have; while they are being found, steps between which the work may rest. */
export type Seated = readonly Readonly<{ request: LabelRequest; place: Place }>[];
export type Seating = Generator<void, Seated | null>;

/** A name's places, and the one that it has, if it has any. */
export type Choice = Readonly<{ places: readonly Place[]; place: Place | null }>;

export type Untangle = Readonly<{
  /** What comes of the work that answers a question, or null while it is not done. */
  seat: (question: string, begin: () => Seating) => Readonly<{ seated: Seated | null }> | null;
}>;

export type UntangleInSlices = Untangle &
  Readonly<{
    isWorking: () => boolean;
    /** Leaves undone what is not done yet: the map moves, and asks anew when it has come to rest. */
    drop: () => void;
  }>;

/** Counts down with each place that is looked at, and with each comparison of it. */
type Count = { left: number };

/**
 * How much may still be looked at, apart from that for the names that need not be there; what else helps comes later, and
 * `untangling` says whether it has begun and has no answer yet: what stands around such names waits for it.
 */
export type Looks = Count & {
  readonly isBrief: boolean;
  readonly untangle: Untangle | undefined;
  readonly others: Count;
  readonly untangling: { isAwaited: boolean };
};

/** How much may be looked at in a frame of a movement, and at rest for each of what is placed: for a file as much. */
const MOST_LOOKS = { frame: 12_000, rest: 400_000, file: 400_000 };
/** The same for names that need not be there: those of a few hundred actors never take as much. */
const MOST_FOR_OTHERS = { frame: 24_000, rest: 40_000, file: Number.POSITIVE_INFINITY };

export const looksFor = (what: keyof typeof MOST_LOOKS, untangle?: Untangle): Looks => ({
  isBrief: what === 'frame',
  untangle,
  left: MOST_LOOKS[what],
  others: { left: MOST_FOR_OTHERS[what] },
  untangling: { isAwaited: false },
});

/**
 * The same for what is placed next: how much was looked at before is nothing to it, as what stood already took none. In a
 * movement all of it has to share.
 */
export const renewed = (looks: Looks): Looks => (looks.isBrief ? looks : { ...looks, left: MOST_LOOKS.rest });

/** Whether there are names yet to be placed around those that stand, in a frame of its own. */
export const isUnfinished = ({ isBrief, others }: Looks) => !isBrief && others.left <= 0;

/** A place for a name in one of its forms, by index; the lower its cost, the better. */
export type Place = Readonly<{
  box: Box;
  form: number;
  leader: Leader | null;
  /** What name and line together lie within. */
  extent: Box;
  cost: number;
}>;

/** A name with its place. */
export type PlacedLabel = Readonly<{ id: string } & Omit<Place, 'cost'>>;

/** Places names around what there is and those that have their place. */
export type PlaceLabels = (
  requests: readonly LabelRequest[],
  around: Surroundings,
  taken?: readonly PlacedLabel[],
) => readonly PlacedLabel[];

/** What places the names that do not depend on the filter, the others, and those of whom one looks at. */
export type Placers = Readonly<Record<'subjects' | 'others' | 'lit', PlaceLabels>>;

/** The same, with what is taken of the screen at a glance, and what is near a place. */
export type Ground = Surroundings &
  Readonly<{
    taken: Occupancy;
    frame: Box;
    looks: Looks;
    near: Readonly<{ marks: Near<Mark>; obstacles: Near<Obstacle> }>;
  }>;

const SURVEYED = new WeakMap<Surroundings, Ground>();

/** The same for the same surroundings, which are looked at several times while something is lit. */
export function surveyed(around: Surroundings): Ground {
  const ground = SURVEYED.get(around) ?? survey(around);
  SURVEYED.set(around, ground);
  return around.looks ? ground : { ...ground, looks: looksFor('file') };
}

function survey(around: Surroundings): Ground {
  const { width, height } = around.screen;
  const frame = { left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE };
  const { looks = looksFor('file') } = around;
  const itself = <T>(box: T) => box;
  const near = { marks: nearOf(around.marks, itself), obstacles: nearOf(around.obstacles, itself) };
  return { ...around, looks, frame, near, taken: occupancyOf([...around.marks, ...around.walls], around.screen) };
}

const GAP = 3;
/** No name comes nearer to the edge of the screen, in pixels. */
const EDGE = 4;

/** A direction from a mark, as the place of a name's middle in steps of its own half size. */
type Step = readonly [right: number, down: number];

/** Where a name is tried around its mark, the best place first. */
const AROUND: readonly Step[] = [
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
];
const DIRECTIONS = 32;
/** Where it is tried further off. */
const ALL_AROUND = Array.from({ length: DIRECTIONS }, (_, index): Step => {
  const angle = (2 * Math.PI * index) / DIRECTIONS;
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  const most = Math.max(Math.abs(right), Math.abs(down));
  return [right / most, down / most];
});
/** How far off a name may stand, in pixels. */
const NEAR = [0, 8, 16, 26, 40];
const CROWDED = [0, 4, 12, 20, 32];
/** For names that may be there: a short line is less than no name, a long one more than it is worth. */
const BESIDE_OR_NEAR = [0, 10, 18];
const FARTHEST_NEAR = maxOf(NEAR);
const FAR = [55, 72, 92, 115, 142, 175, 215, 260, 310, 370];
const NOT_SO_FAR = [55, 72];
/** For those that find room only together. */
const FARTHEST_TOGETHER = 115;
/** For names that found nothing there: two more between each two. */
const CLOSE_FAR = FAR.flatMap((far) => [far, far * 1.08, far * 1.17]);
const OF_GROUND = [0, 6, 12, 20, 30, 42, 56, 72, 90, 115, 145, 180, 220];
/** How far a name is moved along its side that its line comes to, in shares of it. */
const SHIFTS = [0, -0.2, 0.2, -0.4, 0.4];
const FARTHEST_SHIFT = maxOf(SHIFTS);
/** What each pixel of that costs, each step down the list of places, and each shorter form. */
const COST_OF_PIXEL = 0.5;
const COST_OF_STEP = 0.5;
const COST_OF_FORM = [0, 6, 12];
/** On its hill rather short than off it whole. */
const COST_OF_GROUND_FORM = [0, 4, 10, 60];
const COST_OF_LEADER = 10;
/** What it costs to cover marks, beside their weight. */
const COST_OF_COVERING = 1000;
/** A name may seem another's where that is not this much further from it, in pixels, than its own mark. */
const CLEARLY = 10;
/** A name this far from its mark, in pixels, is not beside it any more. */
const BESIDE = 12;
/** A shorter leader line is not seen. */
const LEAST_LEADER = 7;
/** Whose name a line that passes behind them might lead to. */
const HEAVY = 20;
const COST_OF_PASSING = 15;
const COST_OF_CROWD = 8;
/** What it costs that a name of the ground is nearer to the middle of other ground. */
const COST_OF_OTHER_GROUND = 400;
/** What it costs that a name of the ground lies on none of its hill. */
const COST_OFF_HILL = 150;

/** A place to be tried; whatever is there, it costs `cost` or more. */
type Trial = Readonly<{ form: number; step: Step; shift: number; distance: number; isOver: boolean; cost: number }>;

/** All places in some directions and distances, for every form of a name. */
function trials(steps: readonly Step[], distances: readonly number[], least = 0, isOver = false): readonly Trial[] {
  return COST_OF_FORM.flatMap((costOfForm, form) =>
    distances.flatMap((distance) =>
      steps.map((step, rank): Trial => {
        const cost = least + costOfForm + distance * COST_OF_PIXEL + rank * COST_OF_STEP;
        return { form, step, shift: 0, distance, isOver, cost };
      }),
    ),
  );
}

/** Places further off, with a leader line. */
function farTrials(
  distances: readonly number[],
  least: number,
  isOver = false,
  costs: readonly number[] = COST_OF_FORM,
): readonly Trial[] {
  return costs.flatMap((costOfForm, form) =>
    distances.flatMap((distance) =>
      ALL_AROUND.flatMap((step) =>
        SHIFTS.map((shift): Trial => {
          const cost = least + costOfForm + distance * COST_OF_PIXEL + Math.abs(shift);
          return { form, step, shift, distance, isOver, cost };
        }),
      ),
    ),
  );
}

const byCost = (all: readonly Trial[]) => [...all].sort((a, b) => a.cost - b.cost);

const TRIALS = {
  ground: byCost(farTrials(OF_GROUND, 0, false, COST_OF_GROUND_FORM)),
  must: byCost([
    ...trials(AROUND, NEAR),
    ...trials(ALL_AROUND, CROWDED, COST_OF_CROWD),
    ...farTrials(FAR, COST_OF_LEADER),
    ...trials(AROUND, NEAR, COST_OF_COVERING, true),
    ...farTrials(FAR, COST_OF_COVERING, true),
  ]),
  crowded: byCost([
    ...trials(AROUND, NEAR),
    ...trials(ALL_AROUND, CROWDED, COST_OF_CROWD),
    ...farTrials(CLOSE_FAR, COST_OF_LEADER),
  ]),
  should: byCost(trials(AROUND, NEAR)),
  may: byCost(trials(AROUND, BESIDE_OR_NEAR)),
  ofLevel: byCost([
    ...trials(AROUND, NEAR),
    ...trials(ALL_AROUND, CROWDED, COST_OF_CROWD),
    ...farTrials(NOT_SO_FAR, COST_OF_LEADER),
  ]),
  together: byCost([
    ...trials(AROUND, NEAR),
    ...trials(ALL_AROUND, CROWDED, COST_OF_CROWD),
    ...farTrials(
      FAR.filter((far) => far <= FARTHEST_TOGETHER),
      COST_OF_LEADER,
    ),
  ]),
};

/** How far off its mark a name is tried. */
const FARTHEST = {
  ground: maxOf(OF_GROUND),
  must: maxOf(FAR),
  should: FARTHEST_NEAR,
  may: maxOf(BESIDE_OR_NEAR),
  ofLevel: maxOf(NOT_SO_FAR),
};

/** Whether any place around a mark, so far off at most, can be on the screen: all reach into a square around it. */
function isNearScreen({ x, y, radius, forms }: LabelRequest, farthest: number, frame: Box): boolean {
  const shifted = FARTHEST_SHIFT * maxOf(forms.flatMap(({ width, height }) => [width, height]));
  return overlaps(squareOf({ x, y, radius: radius + GAP + farthest + shifted }), frame);
}

/** The places of one name, by what they cost at least; each is looked at once, and only when it is asked for. */
export type Places = Readonly<{
  /** The place at an index, unless all from there on cost `most` or more. */
  at: (index: number, most: number) => Place | null;
}>;

export function placesOf(request: LabelRequest, around: Ground): Places {
  const manner = mannerIn(request, around);
  const tried = isNearScreen(request, FARTHEST[manner], around.frame) ? TRIALS[manner] : [];
  const found: Place[] = [];
  const floors: number[] = [];
  let looked = 0;
  // Those that may be there are tried in few places, and take nobody else's.
  const looks = request.need === 'may' ? around.looks.others : around.looks;
  const lookOn = (most: number) => {
    for (; looked < tried.length; looked += 1) {
      const trial = tried[looked];
      if (!trial || trial.cost >= most || looks.left <= 0) return;
      looks.left -= 1;
      const place = placeAt(request, around, trial);
      if (!place) continue;
      looked += 1;
      floors.push(trial.cost);
      found.push(place);
      return;
    }
  };
  return {
    at: (index, most) => {
      looks.left -= 1;
      if (looks.left <= 0) return null;
      if (index >= found.length) lookOn(most);
      return (floors[index] ?? most) < most ? (found[index] ?? null) : null;
    },
  };
}

/** For a level to be named, each of its names looks further than one would that is left out alone. */
function mannerIn({ isGround, need }: LabelRequest, { levels }: Ground): keyof typeof FARTHEST {
  if (isGround) return 'ground';
  return need === 'may' && levels ? 'ofLevel' : need;
}

/** Places of one name that cost less than `most`, the best first, so many at most: more of them than are bargained for. */
export function manyPlacesOf(request: LabelRequest, around: Ground, most: number, count: number): readonly Place[] {
  const found: Place[] = [];
  for (const trial of TRIALS[mannerOfMany(request)]) {
    if (trial.cost >= most || found.length >= count) break;
    const place = placeAt(request, around, trial);
    if (place && place.cost < most) found.push(place);
  }
  return found.sort((a, b) => a.cost - b.cost);
}

const mannerOfMany = ({ isGround, need }: LabelRequest): keyof typeof TRIALS =>
  isGround ? 'ground' : need === 'may' ? 'together' : 'crowded';

/** What a place costs with all that is there; null where a name cannot stand there. */
function placeAt(request: LabelRequest, around: Ground, trial: Trial): Place | null {
  const { form, distance, isOver, cost } = trial;
  const size = form < (request.from ?? 0) ? undefined : request.forms[form];
  const box = size && boxAt(request, size, trial);
  if (!box || !inside(box, around.frame)) return null;
  const covered = costOfCovering(box, around, trial);
  if (covered === null) return null;
  const total = cost + weightUnder(box, around.near.obstacles) + covered;
  const { doubt, isPlain } = doubtOf(request, box, around.near.marks);
  if (request.isGround) {
    const elsewhere = isOnOtherGround(request, box, around.near.marks) ? COST_OF_OTHER_GROUND : 0;
    const off = COST_OFF_HILL * shareOffHill(request, box, around.hills);
    return { box, form, leader: null, extent: box, cost: total + doubt + elsewhere + off };
  }
  const led = doubt > COST_OF_LEADER || !isPlain ? leaderAt(request, box, around, isOver) : null;
  if (led) {
    const { leader, cost: passing } = led;
    const ownCost = distance > FARTHEST_NEAR ? 0 : COST_OF_LEADER;
    return { box, form, leader, extent: extentOf(box, leader), cost: total + passing + ownCost };
  }
  return isPlain ? { box, form, leader: null, extent: box, cost: total + doubt } : null;
}

/** The weight of the marks that a name covers in a place; null where it must not, or touches a wall. */
function costOfCovering(box: Box, { taken, walls, near }: Ground, { distance, isOver }: Trial): number | null {
  if (taken.isFree(box)) return 0;
  // Cells tell too much of what is taken: near its mark, where it counts, a name is looked at as it is.
  if ((distance > FARTHEST_NEAR && !isOver) || walls.some((wall) => overlaps(wall, box))) return null;
  if (isOver) return weightUnder(box, near.marks);
  return near.marks.at(box).some((mark) => mark.weight > 0 && overlaps(mark, box)) ? null : 0;
}

const NOT_BESIDE = { doubt: 0, isPlain: false };

/** How much a place makes a name seem that of other marks, and whether it is beside its own, which is the nearest. */
function doubtOf(request: LabelRequest, box: Box, marks: Near<Mark>) {
  const own = gapTo(request, box);
  // So far off it needs a line, which tells whose it is.
  if (own > BESIDE && !request.isGround) return NOT_BESIDE;
  let [doubt, nearest] = [0, Number.POSITIVE_INFINITY];
  const reach = own + CLEARLY;
  for (const mark of marks.at(widened(box, Math.max(0, reach)))) {
    if (mark.left > box.right + reach || mark.right < box.left - reach) continue;
    if (mark.top > box.bottom + reach || mark.bottom < box.top - reach || mark.id === request.id) continue;
    const gap = gapTo(mark, box);
    nearest = Math.min(nearest, gap);
    doubt += mark.weight * Math.min(1, Math.max(0, 1 - (gap - own) / CLEARLY));
  }
  return { doubt, isPlain: own <= BESIDE && nearest > own };
}

/** Where a name is held against its hill, in shares of its width and height. */
const ON_HILL = [0, 0.5, 1].flatMap((down) => [0, 0.25, 0.5, 0.75, 1].map((right): Step => [right, down]));

/** How much of a name lies off its hill, from 0 to 1; nothing where its mark is off it too. */
function shareOffHill({ id, x, y }: LabelRequest, { left, top, right, bottom }: Box, hills: Hills | undefined): number {
  if (!hills) return 0;
  const { at, frame } = hills;
  if (at(inModel(frame, { x, y })) !== id) return 0;
  const isOff = ([across, down]: Step) => {
    const place = { x: left + across * (right - left), y: top + down * (bottom - top) };
    return at(inModel(frame, place)) !== id;
  };
  return ON_HILL.filter(isOff).length / ON_HILL.length;
}

function isOnOtherGround(request: LabelRequest, box: Box, marks: Near<Mark>): boolean {
  const reach = gapTo(request, box) + CLEARLY;
  return marks
    .at(widened(box, Math.max(0, reach)))
    .some((mark) => mark.isGround && mark.id !== request.id && gapTo(mark, box) < reach);
}

/**
 * A leader line that is seen, and what it costs that it passes behind small marks: it passes no large one, to which it
 * would seem to lead, unless all else fails, and runs through nothing that no name may touch.
 */
const leaderAt = (request: LabelRequest, box: Box, around: Ground, isOver: boolean) =>
  firstLeaderTo(request, box, (leader) => {
    const cost = costOfPassing(leader, request, around, isOver);
    return cost === null ? null : { leader, cost };
  });

/** What the marks cost that a line passes behind; null where it cannot be. */
function costOfPassing(leader: Leader, { id }: LabelRequest, { near, walls }: Ground, isOver: boolean) {
  if (lengthOf(leader) < LEAST_LEADER || walls.some((wall) => runsThrough(leader, wall))) return null;
  let cost = 0;
  const along = boxAlong(leader);
  for (const mark of near.marks.at(along)) {
    if (!overlaps(mark, along) || mark.id === id || !runsOver(leader, mark)) continue;
    if (mark.weight > HEAVY && !isOver) return null;
    cost += isOver ? mark.weight : COST_OF_PASSING;
  }
  return cost;
}

const extentOf = ({ left, top, right, bottom }: Box, { from }: Leader): Box => ({
  left: Math.min(left, from.x),
  top: Math.min(top, from.y),
  right: Math.max(right, from.x),
  bottom: Math.max(bottom, from.y),
});

const widened = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

function weightUnder(box: Box, all: Pick<Near<Obstacle>, 'at'>): number {
  let sum = 0;
  for (const each of all.at(box)) if (overlaps(each, box)) sum += each.weight;
  return sum;
}

function boxAt({ x, y, radius }: Disc, { width, height }: Size, { step, shift, distance }: Trial): Box {
  const [right, down] = step;
  const reach = radius + GAP + distance;
  const isAbove = Math.abs(down) === 1;
  const left = x + right * (reach + width / 2) - width / 2 + (isAbove ? shift * width : 0);
  const top = y + down * (reach + height / 2) - height / 2 + (isAbove ? 0 : shift * height);
  return { left, top, right: left + width, bottom: top + height };
}
