import type { Rings } from '../../graph/arrangements/around';
import type { Arrangement } from '../../graph/arrangements/arrangement';
import { type Extent, minOf, spanOf } from '../../graph/extent';
import { type Graph, isContextKind, isSignKind } from '../../graph/graph';
import { isNodeGroup } from '../../graph/group-nodes';
import type { Position } from '../../graph/model';
import { sidesOf } from '../../graph/sides/helix';
import { axesOf, HELIX_REACH, quartersIn, WITHOUT_SIDE_X } from '../../graph/sides/quarters';
import { placingDate } from '../../graph/time/dates';
import { UNDATED, type YearColumn, type YearLane, yearColumns, yearLanes } from '../../graph/time/years';
import type { Vocabulary } from '../../graph/vocabulary';
import { memo } from '../../state/memo';
import { formatYear } from '../../text/format';
import { localText } from '../../text/local-text';
import { groupName } from '../../text/sentences/group-name';
import { attributeNames } from '../../text/vocabulary-words';
import type { FirstWords } from '../../text/words';
import { ARRANGEMENT } from '../core/elements';
import { gapTo } from '../geometry/box';
import { type Guides, NO_GUIDES } from './guide-shapes';

/** Words stand this far off the lines that they name, in model units. */
const OFF = 26;
/** Off a line that runs along them a little more: on a small screen they would touch it. */
const OFF_ALONG = 40;
/** The names of hills stand above marks, in model units, and above what those are called, in pixels. */
const OFF_HILL = 40;
const ABOVE_NAME = 22;
/** Beside a hill its name reaches about so far, in model units. */
const BESIDE = 150;
/** The names of lanes stand so many pixels below the line that begins them. */
const BELOW_LINE = 13;

const NOBODY: ReadonlySet<string> = new Set();

/**
 * The guides of an arrangement, in the words of a language. `rings` are the radii around the middle, if any; the years of
 * actors that are `shown` come before others where there is no room for all.
 */
export function guidesOf(
  arrangement: Arrangement,
  graph: Graph,
  rings: Rings | null,
  words: FirstWords,
  shown: ReadonlySet<string> = NOBODY,
): Guides {
  if (arrangement === 'uplands') return hillGuides(graph, words);
  if (arrangement === 'helix') return helixGuides(graph, words);
  if (arrangement === 'years') return yearGuides(graph, words, shown);
  if (arrangement === 'around' && rings) return ringGuides(rings, words);
  return NO_GUIDES;
}

/** What hills are called that no node is the name of, above the highest of those who stand on them, or else near them. */
const hillGuides = memo((graph: Graph, words: FirstWords): Guides => {
  const places = graph.layouts.get(ARRANGEMENT);
  const groups = [...graph.domain.memberships(graph, { inferred: true })].filter(([id]) => !isNodeGroup(graph, id));
  if (!places || groups.length < 2) return NO_GUIDES;
  const { tag } = words.meta;
  const hills = groups.flatMap(([id, members]) => {
    const at = [...members.keys()].flatMap((member) => places.get(member) ?? []);
    if (at.length === 0) return [];
    const name = groupName(graph, id, tag);
    // Where a node on it bears the same name, that names the hill.
    const isNamed = [...members.keys()].some((member) => localText(graph.nodes.get(member)?.name ?? {}, tag) === name);
    return [{ name, isNamed, x: meanOf(at, 'x'), span: spanOf(at) }];
  });
  const spans = hills.map(({ span }) => span);
  const texts = hills.flatMap(({ name, isNamed, x, span }) => {
    if (isNamed) return [];
    const above = { at: { x, y: span.top - OFF_HILL }, below: -ABOVE_NAME };
    const others = [
      { ...above, align: 'left' as const },
      { ...above, align: 'right' as const },
      ...placesAround(
        x,
        span,
        spans.filter((other) => other !== span),
      ),
    ];
    return [{ ...above, text: name.toLocaleUpperCase(tag), align: 'center' as const, strong: true, others }];
  });
  return { ...NO_GUIDES, texts };
});

/** Where the name of a hill may stand beside and beneath it, the farthest from other hills first. */
function placesAround(x: number, { left, right, top, bottom }: Extent, hills: readonly Extent[]) {
  const y = (top + bottom) / 2;
  const places = [
    { at: { x: right + OFF_HILL, y }, align: 'left' as const, out: { x: right + BESIDE, y } },
    { at: { x: left - OFF_HILL, y }, align: 'right' as const, out: { x: left - BESIDE, y } },
    { at: { x, y: bottom + OFF_HILL }, below: ABOVE_NAME, out: { x, y: bottom + BESIDE } },
  ];
  const room = (out: Position) => minOf(hills.map((hill) => gapTo({ ...out, radius: 0 }, hill)));
  return places.sort((one, other) => room(other.out) - room(one.out)).map(({ out: _way, ...place }) => place);
}

const meanOf = (places: readonly Position[], axis: 'x' | 'y') =>
  places.reduce((sum, place) => sum + place[axis], 0) / places.length;

const helixGuides = memo((graph: Graph, words: FirstWords): Guides => {
  const { vocabulary, nodes } = graph;
  const sides = quartersIn(vocabulary).size;
  if (sides === 0) return NO_GUIDES;
  const hasOthers = [...nodes.values()].some(
    ({ id, kind }) => !isContextKind(graph, kind) && sidesOf(graph, id).length === 0,
  );
  return {
    ...NO_GUIDES,
    lines: axesOf(sides),
    // Its words end where the column does, so that they reach no farther to the right than its actors.
    texts: [
      ...quarterNames(graph, words),
      ...(hasOthers
        ? [
            {
              at: { x: WITHOUT_SIDE_X + OFF, y: HELIX_REACH + OFF },
              text: withoutSide(vocabulary, words),
              align: 'right' as const,
            },
          ]
        : []),
    ],
  };
});

/** What sides are called that no node stands for, above the highest of those on them alone, or below the lowest. */
function quarterNames(graph: Graph, words: FirstWords): Guides['texts'] {
  const places = graph.layouts.get('helix');
  if (!places || [...graph.nodes.values()].some(({ kind }) => isSignKind(graph, kind))) return [];
  const { side = '' } = graph.vocabulary.roles;
  const { values } = attributeNames(side, words);
  return [...quartersIn(graph.vocabulary).keys()].flatMap((value) => {
    const at = [...graph.nodes.values()].flatMap(({ id, helix }) => (helix === value ? (places.get(id) ?? []) : []));
    if (at.length === 0) return [];
    const { top, bottom } = spanOf(at);
    const x = meanOf(at, 'x');
    const [above, below] = [
      { x, y: top - OFF_HILL },
      { x, y: bottom + OFF_HILL },
    ];
    // Names of the upper quarters stand above them, those of the lower ones below: between them lie most lines.
    const [best, other] = top + bottom < 0 ? [above, below] : [below, above];
    const text = values[value] ?? value;
    return [{ at: best, text, align: 'center' as const, strong: true, others: [{ at: other }] }];
  });
}

function yearGuides(graph: Graph, words: FirstWords, shown: ReadonlySet<string>): Guides {
  const columns = yearColumns(graph);
  const lanes = yearLanes(graph);
  const bottom = lanes.at(-1)?.bottom ?? 0;
  const right = (columns.at(-1)?.x ?? 0) + 2 * OFF;
  const hasUndated = anyUndated(graph, columns);
  // Where nobody stands in the margin it has room for the names of lanes alone.
  const left = hasUndated ? UNDATED.left : UNDATED.left / 2;
  return {
    rings: [],
    lines: [
      ...columns.map(({ x }) => ({ from: { x, y: 0 }, to: { x, y: bottom } })),
      ...[0, ...lanes.map((lane) => lane.bottom)].map((y) => ({
        from: { x: left, y },
        to: { x: right, y },
        strong: true,
      })),
    ],
    texts: [
      ...(hasUndated
        ? [{ at: { x: left, y: -OFF_ALONG }, text: words.map.undated, align: 'left' as const, strong: true }]
        : []),
      ...byNeed(columns, graph, shown).map(({ date, x }) => ({
        at: { x, y: -OFF_ALONG },
        text: formatYear(date, words.meta.tag),
        align: 'center' as const,
        strong: true,
      })),
      ...laneNames(lanes, graph, words, { left, right }),
    ],
  };
}

/** What it is called to be on no side, whether by oneself or by those whom one is tied to. */
const withoutSide = ({ roles }: Vocabulary, words: FirstWords) =>
  roles.side === undefined ? '' : attributeNames(roles.side, words).none;

/** Whether anyone that can be drawn stands in no column. */
function anyUndated(graph: Graph, columns: readonly YearColumn[]): boolean {
  const dates = new Set(columns.map(({ date }) => date));
  return [...graph.nodes.values()].some(
    (node) => !isContextKind(graph, node.kind) && !dates.has(placingDate(node) ?? ''),
  );
}

type Sides = Readonly<{ left: number; right: number }>;

/**
 * What lanes are called at their upper left. Those of groups that are nodes are named by these, which stand in them, and
 * only that of none is, at its lower right.
 */
function laneNames(
  lanes: readonly YearLane[],
  graph: Graph,
  words: FirstWords,
  { left, right }: Sides,
): Guides['texts'] {
  if (lanes.length < 2) return [];
  const none = attributeNames(graph.vocabulary.roles.group ?? '', words).none;
  const areNodes = lanes.every(({ upland }) => upland === null || isNodeGroup(graph, upland));
  return lanes.flatMap(({ upland, top, bottom }): Guides['texts'] => {
    if (upland === null && areNodes) return [{ at: { x: right, y: bottom + OFF_ALONG }, text: none, align: 'right' }];
    if (upland !== null && isNodeGroup(graph, upland)) return [];
    const text = upland === null ? none : groupName(graph, upland, words.meta.tag);
    return [{ at: { x: left + OFF, y: top }, text, align: 'left', below: BELOW_LINE }];
  });
}

/** The first and the last year of those shown, the years between, and then those of nobody shown. */
function byNeed(columns: readonly YearColumn[], graph: Graph, shown: ReadonlySet<string>): readonly YearColumn[] {
  const dates = new Set([...shown].map((id) => graph.nodes.get(id)).map((node) => node && placingDate(node)));
  const [first, ...later] = columns.filter(({ date }) => dates.has(date));
  const needed = [first, later.at(-1), ...later.slice(0, -1)].flatMap((column) => column ?? []);
  return [...needed, ...columns.filter((column) => !needed.includes(column))];
}

/** Words of rings are tried so many parts of a turn apart, and so many pixels above their ring, or below it. */
const TRIES = 24;
const BESIDE_RING = [-18, 18];

function ringGuides({ middle, positions, radii, hasUnreached }: Rings, { map }: FirstWords): Guides {
  const centre = { x: 0, y: 0 };
  return {
    lines: [],
    rings: radii.map((radius) => ({ centre, radius })),
    texts: radii.map((radius, index) => {
      const at = { x: 0, y: -radius };
      return {
        at,
        text: hasUnreached && index === radii.length - 1 ? map.unreached : map.steps(index + 1),
        align: 'center',
        others: [...placesOnRing(radius), ...BESIDE_RING.map((below) => ({ at, below }))],
      };
    }),
    standing: positions,
    middle,
  };
}

/** Other places on a ring than its top, the nearest to that first. */
function placesOnRing(radius: number): readonly Readonly<{ at: Position }>[] {
  return Array.from({ length: TRIES - 1 }, (_, index) => {
    const turns = (index % 2 === 0 ? 1 : -1) * Math.ceil((index + 1) / 2);
    const angle = (2 * Math.PI * turns) / TRIES;
    return { at: { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) } };
  });
}
