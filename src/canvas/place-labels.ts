export type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;

/** A node that names should not cover: the heavier, the less. */
export type Obstacle = Box & Readonly<{ weight: number }>;

type Size = Readonly<{ width: number; height: number }>;

/** A name that wants a place beside its node, in screen pixels. */
export type LabelRequest = Readonly<{
  id: string;
  /** Centre and radius of the node. */
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
  /** The size of its short form: for where the whole finds no place and need not be there. */
  short?: Size;
  /** Higher comes first. */
  priority: number;
  /** Must be named whenever any place is free of other names, even further off or over small nodes. */
  needed: boolean;
}>;

export type PlacedLabel = Readonly<{ id: string; box: Box; isShort: boolean }>;

type Screen = Readonly<{ width: number; height: number }>;

const GAP = 3;
/** Where a name is tried around its node, the best place first: unit steps of its own size. */
const PLACES = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0.75, 0.85],
  [-0.75, 0.85],
  [0.75, -0.85],
  [-0.75, -0.85],
] as const;
/** How far off a needed name may stand, in pixels, and what that costs. */
const DISTANCES = [
  [0, 0],
  [8, 4],
  [16, 8],
  [26, 14],
  [40, 24],
] as const;
const COST_OF_PLACE = 0.5;
const COST_OF_NAME = 70;
const ROUNDS = 6;

/**
 * Point-feature labelling. Needed names first negotiate: in turn, each takes the place that costs least (how far off,
 * which nodes it covers, which names it touches) until nobody moves; those that still touch give way by priority. The
 * other names then take, in the order of priority, the first place around their node that touches no name, no node and
 * does not leave the screen: whole, else in their short form. No two placed names ever touch. O(names × places × (names + nodes)).
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  nodes: readonly Obstacle[],
  screen: Screen,
): readonly PlacedLabel[] {
  const frame: Box = { left: 4, top: 4, right: screen.width - 4, bottom: screen.height - 4 };
  const sorted = [...requests].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const placed = placeNeeded(
    sorted.filter(({ needed }) => needed),
    nodes,
    frame,
  );
  for (const request of sorted.filter(({ needed }) => !needed)) {
    const isFree = (box: Box) =>
      inside(box, frame) &&
      !placed.some((label) => overlaps(label.box, box)) &&
      !nodes.some((node) => overlaps(node, box));
    const freeBox = (size: Size) => PLACES.map((place) => boxAt({ ...request, ...size }, place, 0)).find(isFree);
    const whole = freeBox(request);
    const box = whole ?? (request.short && freeBox(request.short));
    if (box) placed.push({ id: request.id, box, isShort: !whole });
  }
  return placed;
}

type Candidate = Readonly<{ box: Box; cost: number }>;

function placeNeeded(requests: readonly LabelRequest[], nodes: readonly Obstacle[], frame: Box): PlacedLabel[] {
  const options = requests.map((request) => candidatesOf(request, nodes, frame));
  const chosen: (Candidate | undefined)[] = options.map(([first]) => first);
  const touching = (index: number, box: Box) =>
    chosen.filter((other, at) => other && at !== index && overlaps(other.box, box)).length;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = [...chosen];
    options.forEach((candidates, index) => {
      chosen[index] = cheapest(candidates, ({ box, cost }) => cost + COST_OF_NAME * touching(index, box));
    });
    if (chosen.every((candidate, index) => candidate === before[index])) break;
  }
  const placed: PlacedLabel[] = [];
  requests.forEach(({ id }, index) => {
    const isFree = ({ box }: Candidate) => !placed.some((label) => overlaps(label.box, box));
    const mine = chosen[index];
    const candidate = mine && isFree(mine) ? mine : options[index]?.find(isFree);
    if (candidate) placed.push({ id, box: candidate.box, isShort: false });
  });
  return placed;
}

/** All places of a needed name on the screen, the cheapest first. */
function candidatesOf(request: LabelRequest, nodes: readonly Obstacle[], frame: Box): readonly Candidate[] {
  return DISTANCES.flatMap(([distance, farCost]) =>
    PLACES.map((place, rank) => {
      const box = boxAt(request, place, distance);
      const covered = nodes.reduce((sum, node) => sum + (overlaps(node, box) ? node.weight : 0), 0);
      return { box, cost: farCost + rank * COST_OF_PLACE + covered };
    }),
  )
    .filter(({ box }) => inside(box, frame))
    .sort((a, b) => a.cost - b.cost);
}

function cheapest(candidates: readonly Candidate[], costOf: (candidate: Candidate) => number): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const cost = costOf(candidate);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

function boxAt(request: LabelRequest, [dx, dy]: readonly [number, number], distance: number): Box {
  const { x, y, radius, width, height } = request;
  const reach = radius + GAP + distance;
  const left = x + dx * (reach + width / 2) - width / 2;
  const top = y + dy * (reach + height / 2) - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function inside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom;
}

/** Whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
