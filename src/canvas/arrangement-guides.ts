import type { Rings } from '../graph/around';
import type { Graph } from '../graph/graph';
import { axesOf, HELIX_REACH, quartersIn, WITHOUT_SIDE_X } from '../graph/quarters';
import { placingDate, UNDATED, type YearColumn, type YearLane, yearColumns, yearLanes } from '../graph/years';
import type { Arrangement } from '../state/view';
import { formatYear } from '../text/format';
import { groupName } from '../text/group-name';
import { attributeNames, type Words } from '../text/words';
import { type Guides, NO_GUIDES } from './guides';

/** Words stand this far off the lines that they name, in model units. */
const OFF = 26;
/** Off a line that runs along them a little more: on a small screen they would touch it. */
const OFF_ALONG = 40;

const NOBODY: ReadonlySet<string> = new Set();

/**
 * The guides of an arrangement, in the words of a language. `rings` are the radii around the middle, if any; the years of
 * actors that are `shown` come before others where there is no room for all.
 */
export function guidesOf(
  arrangement: Arrangement,
  graph: Graph,
  rings: Rings | null,
  words: Words,
  shown: ReadonlySet<string> = NOBODY,
): Guides {
  if (arrangement === 'helix') return helixGuides(graph, words);
  if (arrangement === 'years') return yearGuides(graph, words, shown);
  if (arrangement === 'around' && rings) return ringGuides(rings, words);
  return NO_GUIDES;
}

function helixGuides({ vocabulary }: Graph, { map }: Words): Guides {
  const sides = quartersIn(vocabulary).size;
  if (sides === 0) return NO_GUIDES;
  return {
    ...NO_GUIDES,
    lines: axesOf(sides),
    // Its words end where the column does, so that they reach no farther to the right than its actors.
    texts: [{ at: { x: WITHOUT_SIDE_X + OFF, y: HELIX_REACH + OFF }, text: map.withoutSide, align: 'right' }],
  };
}

function yearGuides(graph: Graph, words: Words, shown: ReadonlySet<string>): Guides {
  const columns = yearColumns(graph);
  const lanes = yearLanes(graph);
  const bottom = lanes.at(-1)?.bottom ?? 0;
  const right = (columns.at(-1)?.x ?? 0) + 2 * OFF;
  return {
    rings: [],
    lines: [
      ...columns.map(({ x }) => ({ from: { x, y: 0 }, to: { x, y: bottom } })),
      ...[0, ...lanes.map((lane) => lane.bottom)].map((y) => ({
        from: { x: UNDATED.left, y },
        to: { x: right, y },
        strong: true,
      })),
    ],
    texts: [
      { at: { x: UNDATED.left, y: -OFF_ALONG }, text: words.map.undated, align: 'left', strong: true },
      ...byNeed(columns, graph, shown).map(({ date, x }) => ({
        at: { x, y: -OFF_ALONG },
        text: formatYear(date, words.meta.tag),
        align: 'center' as const,
        strong: true,
      })),
      ...laneNames(lanes, graph, words, right),
    ],
  };
}

/** What lanes are called at their lower right: those of groups that are nodes are named by these, which stand in them. */
function laneNames(lanes: readonly YearLane[], graph: Graph, words: Words, right: number): Guides['texts'] {
  if (lanes.length < 2) return [];
  return lanes.flatMap(({ upland, bottom }) => {
    if (upland !== null && graph.nodes.has(upland)) return [];
    return upland === null
      ? [
          {
            at: { x: right, y: bottom + OFF_ALONG },
            text: attributeNames(graph.vocabulary.roles.group ?? '', words).none,
            align: 'right',
          },
        ]
      : [{ at: { x: right, y: bottom - OFF }, text: groupName(graph, upland, words.meta.tag), align: 'right' }];
  });
}

/** The first and the last year of those shown, the years between, and then those of nobody shown. */
function byNeed(columns: readonly YearColumn[], graph: Graph, shown: ReadonlySet<string>): readonly YearColumn[] {
  const dates = new Set([...shown].map((id) => graph.nodes.get(id)).map((node) => node && placingDate(node)));
  const [first, ...later] = columns.filter(({ date }) => dates.has(date));
  const needed = [first, later.at(-1), ...later.slice(0, -1)].flatMap((column) => column ?? []);
  return [...needed, ...columns.filter((column) => !needed.includes(column))];
}

function ringGuides({ radii, hasUnreached }: Rings, { map }: Words): Guides {
  const centre = { x: 0, y: 0 };
  return {
    lines: [],
    rings: radii.map((radius) => ({ centre, radius })),
    texts: radii.map((radius, index) => ({
      at: { x: 0, y: -radius },
      text: hasUnreached && index === radii.length - 1 ? map.unreached : map.steps(index + 1),
      align: 'center',
    })),
  };
}
