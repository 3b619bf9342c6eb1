export type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;

/** What names should not cover: the heavier, the less. With an id it is a node, whose name another should not seem. */
export type Obstacle = Box & Readonly<{ weight: number; id?: string }>;

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
  /**
   * `must`: wherever any place is free of other names, even further off or over nodes; `should`: further off too, but
   * where it covers and seems to name no other large node; `may`: right beside its node.
   */
  need: 'must' | 'should' | 'may';
  /** Should be there, but further off only where it covers and seems to name no small node either. */
  isSparing?: boolean;
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
  [1, 0.5],
  [-1, 0.5],
  [1, -0.5],
  [-1, -0.5],
  [0.4, 1],
  [-0.4, 1],
  [0.4, -1],
  [-0.4, -1],
] as const;
/** How far off a name that must or should be there may stand at most, in pixels. */
const FARTHEST = 40;
/** How far off it may stand, in pixels, and what that costs. */
const DISTANCES = [
  [0, 0],
  [8, 4],
  [16, 8],
  [26, 14],
  [FARTHEST, 24],
] as const;
const COST_OF_PLACE = 0.5;
/** A name seems another node's where that is not this much further from it, in pixels, than its own node. */
const CLEARLY = 10;
/** What touching a name costs, and one that gives way to a name that must be there. */
const COST_OF_NAME = 70;
const COST_OF_LESSER_NAME = 25;
/** A place misleads where the nodes that it covers or seems to name weigh so much. */
const TOO_MUCH = 50;
const TOO_MUCH_OF_SMALL = 10;
const ROUNDS = 6;

/**
 * Point-feature labelling. Names that must or should be there first negotiate: in turn, each takes the place that costs
 * least (how far off, which nodes it covers or seems to name, which names it touches) until nobody moves. Those that
 * still touch give way by priority, or take a place that another can leave. The other names then take, in the order of
 * priority, the first place around their node that touches no name, no node and does not leave the screen: whole, else
 * in their short form. No two placed names ever touch. O(names × places × (names + nodes)). That a name is to be nearest
 * to its own feature is a rule of Yoeli's (The Logic of Automated Map Lettering, 1972). No name takes what is `taken`.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  nodes: readonly Obstacle[],
  screen: Screen,
  taken: readonly Box[] = [],
): readonly PlacedLabel[] {
  const frame: Box = { left: 4, top: 4, right: screen.width - 4, bottom: screen.height - 4 };
  const sorted = [...requests].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const placed = negotiate(
    sorted.filter(({ need }) => need !== 'may'),
    nodes,
    frame,
    taken,
  );
  const done = new Set(placed.map(({ id }) => id));
  for (const request of sorted.filter(({ id, need }) => need !== 'must' && !done.has(id))) {
    const around = reachOf(request, 0);
    // Lines are no wall to whom should be named.
    const walls = request.isSparing ? nodes.filter(({ id, weight }) => id !== undefined || weight > TOO_MUCH) : nodes;
    const near = [...taken, ...placed.map(({ box }) => box), ...walls].filter((box) => overlaps(box, around));
    const isFree = (box: Box) =>
      inside(box, frame) &&
      !near.some((other) => overlaps(other, box)) &&
      (request.need === 'may' || request.isSparing || misleading(request, box, nodes) < TOO_MUCH);
    const freeBox = (size: Size) => PLACES.map((place) => boxAt({ ...request, ...size }, place, 0)).find(isFree);
    const whole = freeBox(request);
    const box = whole ?? (request.short && freeBox(request.short));
    if (box) placed.push({ id: request.id, box, isShort: !whole });
  }
  return placed;
}

/** A place, what it costs, and the weight of the nodes that it covers or seems to name. */
type Candidate = Readonly<{ box: Box; cost: number; harm: number }>;

function negotiate(
  requests: readonly LabelRequest[],
  nodes: readonly Obstacle[],
  frame: Box,
  taken: readonly Box[],
): PlacedLabel[] {
  const options = requests.map((request) =>
    candidatesOf(request, nodes, frame).filter(({ box }) => !taken.some((other) => overlaps(other, box))),
  );
  const chosen: (Candidate | undefined)[] = options.map(([first]) => first);
  const costOfNames = (index: number, box: Box) =>
    chosen.reduce((sum, other, at) => {
      if (!other || at === index || !overlaps(other.box, box)) return sum;
      const givesWay = requests[index]?.need === 'must' && requests[at]?.need !== 'must';
      return sum + (givesWay ? COST_OF_LESSER_NAME : COST_OF_NAME);
    }, 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = [...chosen];
    options.forEach((candidates, index) => {
      chosen[index] = cheapest(candidates, ({ box, cost }) => cost + costOfNames(index, box));
    });
    if (chosen.every((candidate, index) => candidate === before[index])) break;
  }
  const places = new Map<number, Box>();
  const blockersOf = ({ box }: Candidate) => [...places].filter(([, other]) => overlaps(other, box));
  const isFree = (candidate: Candidate) => blockersOf(candidate).length === 0;
  const elsewhere = (at: number, { box }: Candidate) =>
    options[at]?.find(
      (each) =>
        each.harm < TOO_MUCH && !overlaps(each.box, box) && blockersOf(each).every(([blocker]) => blocker === at),
    );
  options.forEach((candidates, index) => {
    const mine = chosen[index];
    const free = mine && isFree(mine) ? mine : candidates.find(isFree);
    if (free) places.set(index, free.box);
  });
  // Who found no place takes one that another can leave.
  options.forEach((candidates, index) => {
    if (places.has(index)) return;
    for (const candidate of candidates) {
      const [blocker, ...others] = blockersOf(candidate);
      const free = blocker && others.length === 0 && elsewhere(blocker[0], candidate);
      if (!free) continue;
      places.set(blocker[0], free.box).set(index, candidate.box);
      return;
    }
  });
  return requests.flatMap(({ id }, index) => {
    const box = places.get(index);
    return box ? { id, box, isShort: false } : [];
  });
}

/** All places on the screen of a name that must or should be there, the cheapest first. */
function candidatesOf(request: LabelRequest, all: readonly Obstacle[], frame: Box): readonly Candidate[] {
  const around = reachOf(request, 2 * FARTHEST + CLEARLY);
  const nodes = all.filter((node) => overlaps(node, around));
  return DISTANCES.flatMap(([distance, farCost]) =>
    PLACES.map((place, rank) => {
      const box = boxAt(request, place, distance);
      const covered = nodes.filter((node) => overlaps(node, box));
      const harm = weightOf(covered.filter(({ id }) => id !== undefined)) + misleading(request, box, nodes);
      const others = weightOf(covered.filter(({ id }) => id === undefined));
      return { box, harm, cost: farCost + rank * COST_OF_PLACE + harm + others };
    }),
  )
    .filter(({ box, harm }) => inside(box, frame) && isFit(request, harm))
    .sort((a, b) => a.cost - b.cost);
}

const isFit = ({ need, isSparing }: LabelRequest, harm: number) =>
  need === 'must' || harm < (isSparing ? TOO_MUCH_OF_SMALL : TOO_MUCH);

const weightOf = (obstacles: readonly Obstacle[]) => obstacles.reduce((sum, { weight }) => sum + weight, 0);

/** How much a place makes a name seem that of other nodes. */
function misleading({ id, x, y, radius }: LabelRequest, box: Box, nodes: readonly Obstacle[]): number {
  const own = gapBetween({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }, box);
  return nodes.reduce((sum, node) => {
    if (node.id === undefined || node.id === id) return sum;
    const lead = gapBetween(node, box) - own;
    return sum + node.weight * Math.min(1, Math.max(0, 1 - lead / CLEARLY));
  }, 0);
}

/** How far two boxes are from each other; 0 where they touch. */
function gapBetween(a: Box, b: Box): number {
  return Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));
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

/** Where a name right beside its node can reach, and so much further. */
function reachOf({ x, y, radius, width, height }: LabelRequest, further: number): Box {
  const [right, down] = [radius + GAP + width + further, radius + GAP + height + further];
  return { left: x - right, top: y - down, right: x + right, bottom: y + down };
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
