import type { Entity } from '../../src/graph/model';

type Point = Readonly<{ x: number; y: number }>;
type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;

/** What is drawn of the map at one moment, in its pixels: marks of actors, their names, and what else is written. */
export type MapReading = Readonly<{
  marks: readonly (Point & Readonly<{ id: string; radius: number }>)[];
  names: readonly Readonly<{
    id: string;
    box: Box;
    size: number;
    leader: Readonly<{ from: Point; to: Point }> | null;
  }>[];
  /** Counts on lines. */
  counts: readonly Box[];
}>;

/** What a picture of the map is judged by; `drawn` and `marks` are told, the others asked for. */
export type NameCounts = Readonly<Record<(typeof COUNTED)[number], number>>;

const COUNTED = [
  'drawn',
  'marks',
  'overlaps',
  'clusters',
  'clustersNamed',
  'uplands',
  'uplandsNamed',
  'covered',
  'nearerToAnother',
  'lesserFirst',
  'leadersCrossed',
  'tooSmall',
] as const;

/** So near, in pixels from rim to rim, one mark is beside another. */
const BESIDE = 60;

type Actor = Pick<Entity, 'id' | 'kind' | 'register'>;

/**
 * Counts what a reader of the map would trip over: clusters of the register and uplands without a name, names that touch
 * each other, cover a mark, stand nearer to another mark than to their own without a line that leads there, are smaller
 * than `least` pixels, or go before the one of a larger cluster beside; and lines that lead to a mark through a name,
 * another mark or another such line. O(names × (names + marks)).
 */
export function countNames({ marks, names, counts }: MapReading, actors: readonly Actor[], least: number): NameCounts {
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]));
  const kindOf = (id: string) => actorOf.get(id)?.kind;
  const named = new Set(names.map(({ id }) => id));
  const clusters = actors.filter(({ register }) => register);
  const uplands = actors.filter(({ kind }) => kind === 'ecosystem');
  const boxes = [...names.map(({ box }) => box), ...counts];
  const markOf = new Map(marks.map((mark) => [mark.id, mark]));
  const isLesserFirst = (id: string) => {
    const mark = markOf.get(id);
    if (!mark || ['cluster', 'ecosystem'].includes(kindOf(id) ?? '')) return false;
    return marks.some(
      (other) =>
        kindOf(other.id) === 'cluster' &&
        !named.has(other.id) &&
        other.radius > mark.radius &&
        Math.hypot(other.x - mark.x, other.y - mark.y) - other.radius - mark.radius < BESIDE,
    );
  };
  const seemsAnothers = ({ id, box, leader }: MapReading['names'][number]) => {
    const own = markOf.get(id);
    if (!own || leader) return false;
    return marks.some((other) => other.id !== id && gap(other, box) <= gap(own, box));
  };
  const leaders = names.flatMap(({ id, leader }) => (leader ? [{ id, ...leader }] : []));
  return {
    drawn: names.length,
    marks: marks.length,
    overlaps: pairs(boxes, touch),
    clusters: clusters.length,
    clustersNamed: clusters.filter(({ id }) => named.has(id)).length,
    uplands: uplands.length,
    uplandsNamed: uplands.filter(({ id }) => named.has(id)).length,
    covered: sum(names, ({ box }) => marks.filter((mark) => touch(squareOf(mark), box)).length),
    nearerToAnother: names.filter(seemsAnothers).length,
    lesserFirst: names.filter(({ id }) => isLesserFirst(id)).length,
    leadersCrossed:
      pairs(leaders, cross) +
      sum(leaders, (leader) => names.filter(({ id, box }) => id !== leader.id && runsThrough(leader, box)).length) +
      sum(leaders, (leader) => marks.filter((mark) => mark.id !== leader.id && runsOver(leader, mark)).length),
    tooSmall: names.filter(({ size }) => size < least).length,
  };
}

/** What is wrong with a picture, in words; nothing where all holds. */
export function faultsOf(counts: NameCounts): readonly string[] {
  const { clusters, clustersNamed, uplands, uplandsNamed } = counts;
  const wrong = (['overlaps', 'covered', 'nearerToAnother', 'lesserFirst', 'leadersCrossed', 'tooSmall'] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => `${WORDS[key]}: ${counts[key]}`);
  return [
    ...(clustersNamed < clusters ? [`register clusters named: ${clustersNamed} of ${clusters}`] : []),
    ...(uplandsNamed < uplands ? [`upland names: ${uplandsNamed} of ${uplands}`] : []),
    ...wrong,
  ];
}

/** All counts, a line each. */
export function countsText(counts: NameCounts): string {
  return [
    `names drawn: ${counts.drawn} of ${counts.marks}`,
    `register clusters named: ${counts.clustersNamed} of ${counts.clusters}`,
    `upland names: ${counts.uplandsNamed} of ${counts.uplands}`,
    ...Object.entries(WORDS).map(([key, words]) => `${words}: ${counts[key as keyof typeof WORDS]}`),
  ].join('\n');
}

export function sumOf(all: readonly NameCounts[]): NameCounts {
  const total = (key: keyof NameCounts) => sum(all, (counts) => counts[key]);
  return Object.fromEntries(COUNTED.map((key) => [key, total(key)])) as NameCounts;
}

const WORDS = {
  overlaps: 'label overlaps',
  covered: 'marks covered',
  nearerToAnother: 'names nearer to another mark',
  lesserFirst: 'lesser named before a larger cluster beside',
  leadersCrossed: 'leader lines crossed',
  tooSmall: 'names too small',
} as const;

const sum = <T>(items: readonly T[], of: (item: T) => number) => items.reduce((total, item) => total + of(item), 0);

function pairs<T>(items: readonly T[], test: (a: T, b: T) => boolean): number {
  return sum(items, (a) => items.slice(items.indexOf(a) + 1).filter((b) => test(a, b)).length);
}

const squareOf = ({ x, y, radius }: Point & Readonly<{ radius: number }>): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** From the rim of a mark to a box. */
function gap({ x, y, radius }: Point & Readonly<{ radius: number }>, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom)) - radius;
}

type Segment = Readonly<{ from: Point; to: Point }>;

function cross(a: Segment, b: Segment): boolean {
  const side = ({ from, to }: Segment, { x, y }: Point) =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to);
}

function runsThrough(segment: Segment, { left, top, right, bottom }: Box): boolean {
  const diagonals = [
    { from: { x: left, y: top }, to: { x: right, y: bottom } },
    { from: { x: left, y: bottom }, to: { x: right, y: top } },
  ];
  return diagonals.some((diagonal) => cross(segment, diagonal));
}

function runsOver({ from, to }: Segment, { x, y, radius }: Point & Readonly<{ radius: number }>): boolean {
  const [right, down] = [to.x - from.x, to.y - from.y];
  const way = ((x - from.x) * right + (y - from.y) * down) / (right * right + down * down || 1);
  const at = Math.min(1, Math.max(0, way));
  return Math.hypot(x - from.x - at * right, y - from.y - at * down) < radius;
}
