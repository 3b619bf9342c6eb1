import type { Graph } from '../graph';
import type { Entity, Status } from '../model';
import type { Filter, FilterResult } from './criteria';
import { type Count, type CrossTab, crossTab, plusOne } from './cross-tab';
import { type Columns, facetInterval } from './facets';
import { isDrawn } from './filter';

/** A node with its count of members, and whether the filter keeps it. */
export type Size = Readonly<{ id: string; members: number; isKept: boolean }>;

/** Actors founded within these years, by decades where single years were too many; where `all` is nothing, years between others in which none was. */
export type Span = Count & Readonly<{ low: number; high: number }>;

/** The whole in counts: of what the map can show, and of what the filter keeps of it. */
export type WholeInCounts = Readonly<{
  /** The largest first; without those whose members are not counted. */
  sizes: readonly Size[];
  /** In the order of years. */
  founded: readonly Span[];
  /** Actors of today by group, then by side; nothing where the graph has none of either. */
  sides: CrossTab;
  status: ReadonlyMap<Status, Count>;
}>;

/** Counts over the drawn kinds in O(nodes × values² + edges). */
export function wholeInCounts(graph: Graph, columns: Columns, filter: Filter, result: FilterResult): WholeInCounts {
  const kept = result.nodes;
  const { begin } = graph.vocabulary.roles;
  const drawn = [...graph.nodes.values()].filter(({ id, kind }) => kept.has(id) || isDrawn(graph, kind, filter));
  const ids = drawn.map(({ id }) => id);
  return {
    sizes: drawn
      .flatMap((node) =>
        node.members !== undefined && graph.domain.isCounted(node)
          ? [{ id: node.id, members: node.members, isKept: kept.has(node.id) }]
          : [],
      )
      .sort((a, b) => b.members - a.members),
    founded: foundedIn(spans(columns, begin, ids, kept)),
    sides: sidesByGroup(graph, columns, drawn, kept),
    status: statusCounts(graph, new Set(ids), result.edges),
  };
}

function sidesByGroup(
  { vocabulary: { roles }, domain }: Graph,
  columns: Columns,
  drawn: readonly Entity[],
  kept: ReadonlySet<string>,
): CrossTab {
  const { group, side } = roles;
  if (group === undefined || side === undefined) return new Map();
  const present = drawn.filter(domain.isPresent).map(({ id }) => id);
  return crossTab(columns, present, kept, [group, side]);
}

/** How many were founded in each year, or in the years that an uncertain date may mean. */
function spans(
  columns: Columns,
  begin: string | undefined,
  ids: readonly string[],
  kept: ReadonlySet<string>,
): readonly Span[] {
  const byYears = new Map<string, Span>();
  for (const id of ids) {
    const years = begin === undefined ? null : facetInterval(columns, begin, id);
    if (!years) continue;
    const [low, high] = years;
    const key = `${low}–${high}`;
    byYears.set(key, { low, high, ...plusOne(byYears.get(key), kept.has(id)) });
  }
  return inOrder(byYears.values());
}

/** More than so many rows are no chart at a glance: years are told by decades then, or by centuries. */
const MOST_SPANS = 24;
const LONGEST_SPAN = 1000;

function foundedIn(known: readonly Span[]): readonly Span[] {
  let rows = withSilence(known);
  for (let years = 10; rows.length > MOST_SPANS && years <= LONGEST_SPAN; years *= 10)
    rows = withSilence(gatheredBy(years, known));
  return rows;
}

/** The spans by so many years each; what may be of one or another of these stays by itself. */
function gatheredBy(years: number, known: readonly Span[]): readonly Span[] {
  const gathered = new Map<string, Span>();
  for (const span of known) {
    const first = Math.floor(span.low / years) * years;
    const fits = span.high < first + years;
    const { low, high } = fits ? { low: first, high: first + years - 1 } : span;
    const before = gathered.get(`${low}–${high}`) ?? { all: 0, kept: 0 };
    gathered.set(`${low}–${high}`, { low, high, all: before.all + span.all, kept: before.kept + span.kept });
  }
  return inOrder(gathered.values());
}

const inOrder = (spans: Iterable<Span>) => [...spans].sort((a, b) => a.low - b.low || a.high - b.high);

/** The spans with the years between them in which none was founded. */
function withSilence(known: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  let last: number | null = null;
  for (const span of known) {
    if (last !== null && span.low > last + 1) all.push({ low: last + 1, high: span.low - 1, all: 0, kept: 0 });
    all.push(span);
    last = Math.max(last ?? span.high, span.high);
  }
  return all;
}

function statusCounts(graph: Graph, drawn: ReadonlySet<string>, kept: ReadonlySet<string>): ReadonlyMap<Status, Count> {
  const counts = new Map<Status, Count>();
  for (const { id, from, to, status } of graph.edges.values()) {
    if (drawn.has(from) && drawn.has(to)) counts.set(status, plusOne(counts.get(status), kept.has(id)));
  }
  return counts;
}
