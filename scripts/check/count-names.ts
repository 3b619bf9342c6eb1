import { type Box, type Disc, gapTo, overlaps, squareOf } from '../../src/canvas/geometry/box';
import { crosses, type Leader, runsOver, runsThrough } from '../../src/canvas/names/leader';
import type { Entity } from '../../src/graph/model';

/** What is drawn of the map at one moment, in its pixels: marks of actors, their names, and what else is written. */
export type MapReading = Readonly<{
  marks: readonly (Disc & Readonly<{ id: string }>)[];
  names: readonly Readonly<{ id: string; box: Box; size: number; leader: Leader | null }>[];
  /** Counts on lines. */
  counts: readonly Box[];
  /** Whether uplands are hills: then their names are those of the ground. */
  hasGround: boolean;
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

/** Whose mark a line that passes behind it might seem to lead to: it is large. */
const LARGE_KINDS = ['ecosystem', 'cluster', 'helix-sector'];
/** So near, in pixels from rim to rim, one mark is beside another. */
const BESIDE = 60;

type Actor = Pick<Entity, 'id' | 'kind' | 'register'>;

/**
 * Counts what a reader of the map would trip over: clusters of the register and uplands without a name, names that touch
 * each other, cover a mark, stand nearer to another mark than to their own without a line that leads there, are smaller
 * than `least` pixels, or go before the one of a larger cluster beside; and lines that lead to a mark through a name,
 * a large mark or another such line. O(names × (names + marks)).
 */
export function countNames(
  { marks, names, counts, hasGround }: MapReading,
  actors: readonly Actor[],
  least: number,
): NameCounts {
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
    // What names the ground can only be taken for the name of other ground.
    const isRival = (other: string) =>
      other !== id && (!hasGround || kindOf(id) !== 'ecosystem' || kindOf(other) === 'ecosystem');
    return marks.some((other) => isRival(other.id) && gapTo(other, box) <= gapTo(own, box));
  };
  const large = marks.filter(({ id }) => LARGE_KINDS.includes(kindOf(id) ?? ''));
  const leaders = names.flatMap(({ id, leader }) => (leader ? [{ id, ...leader }] : []));
  return {
    drawn: names.length,
    marks: marks.length,
    overlaps: pairs(boxes, overlaps),
    clusters: clusters.length,
    clustersNamed: clusters.filter(({ id }) => named.has(id)).length,
    uplands: uplands.length,
    uplandsNamed: uplands.filter(({ id }) => named.has(id)).length,
    covered: sum(names, ({ box }) => marks.filter((mark) => overlaps(squareOf(mark), box)).length),
    nearerToAnother: names.filter(seemsAnothers).length,
    lesserFirst: names.filter(({ id }) => isLesserFirst(id)).length,
    leadersCrossed:
      pairs(leaders, crosses) +
      sum(leaders, (leader) => names.filter(({ id, box }) => id !== leader.id && runsThrough(leader, box)).length) +
      sum(leaders, (leader) => large.filter((mark) => mark.id !== leader.id && runsOver(leader, mark)).length),
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
