export type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;

/** A name that wants a place beside its node, in screen pixels. */
export type LabelRequest = Readonly<{
  id: string;
  /** Centre and radius of the node. */
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
  /** Higher comes first. */
  priority: number;
  /** Must be named whenever any place is free of other names, even over small nodes. */
  needed: boolean;
}>;

export type PlacedLabel = Readonly<{ id: string; box: Box }>;

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

/**
 * Greedy point-feature labelling: names in the order of priority take the first place around their node that touches
 * no name, no node and does not leave the screen. A needed name may cover nodes, or stand further off, before it is
 * left out. O(names × places × (names + nodes)).
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  nodes: readonly Box[],
  screen: Readonly<{ width: number; height: number }>,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const frame: Box = { left: 4, top: 4, right: screen.width - 4, bottom: screen.height - 4 };
  for (const request of [...requests].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))) {
    const freeOfNames = (box: Box) => inside(box, frame) && !placed.some((label) => overlaps(label.box, box));
    const free = (box: Box) => freeOfNames(box) && !nodes.some((node) => overlaps(node, box));
    const box = findPlace(request, free, freeOfNames);
    if (box) placed.push({ id: request.id, box });
  }
  return placed;
}

function findPlace(
  request: LabelRequest,
  free: (box: Box) => boolean,
  freeOfNames: (box: Box) => boolean,
): Box | undefined {
  const near = PLACES.map((place) => boxAt(request, place, 0));
  const place = near.find(free);
  if (place || !request.needed) return place;
  const far = [8, 16, 26].flatMap((distance) => PLACES.map((direction) => boxAt(request, direction, distance)));
  return far.find(free) ?? [...near, ...far].find(freeOfNames);
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
