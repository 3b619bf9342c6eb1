import { aroundLayout } from '../../graph/arrangements/around';
import type { ColourBy, SizeBy } from '../../graph/colour/colour-by';
import { colourScale, coloursOf, sizesOf } from '../../graph/colour/colour-scale';
import { MOST_COMPARED, type Shared, sharedNeighbours } from '../../graph/compare/shared';
import type { Fields } from '../../graph/domain';
import { extentAround } from '../../graph/extent';
import type { Filter, FilterResult } from '../../graph/filter/criteria';
import { facetColumns } from '../../graph/filter/facets';
import { applyFilter, isDrawn } from '../../graph/filter/filter';
import { linesOf, pairsOf } from '../../graph/filter/pairs';
import { degree, type Graph, isContextKind } from '../../graph/graph';
import type { Scores } from '../../graph/measures/node-measures';
import type { Position } from '../../graph/model';
import { neighboursOver } from '../../graph/neighbours';
import { rulesOf } from '../../graph/rules';
import type { SupposedRelation } from '../../graph/scenario/change';
import { compareYears } from '../../graph/timeline/compare-years';
import { datedYears, stopsOf } from '../../graph/timeline/timeline';
import { DEFAULT_VIEW, type Language, type Theme, type View } from '../link/view';
import { portOf } from '../ports';
import type { Sheet, State } from '../store';
import { memo } from './memo';

/** Belonging that rests on inference counts unless only stated lines are asked for. */
export const usesInferred = ({ status }: Filter) => status.length === 0 || status.includes('inferred');

/** What filters read of a graph, with inferred belonging or without. */
export const columnsOf = memo((graph: Graph, inferred: boolean) => facetColumns(graph, { inferred }));
const membershipsOf = memo((graph: Graph, inferred: boolean) => graph.domain.memberships(graph, { inferred }));

/** The filter part of a view, the same reference while no part of it changes. */
export const filterMaker = () =>
  memo(
    (...parts: readonly unknown[]) =>
      Object.fromEntries(FILTER_KEYS.map((key, index) => [key, parts[index]])) as Filter,
  );
const filterOf = filterMaker();
export const FILTER_KEYS = [
  'values',
  'ranges',
  'words',
  'only',
  'focus',
  'types',
  'status',
  'time',
  'context',
  'neighbours',
] as const satisfies readonly (keyof Filter)[];

export const selectFilter = ({ view }: State): Filter => filterOf(...FILTER_KEYS.map((key) => view[key]));

/** What the filter reads, with inferred belonging where inferred lines are asked for. */
export const selectColumns = (state: State) => columnsOf(state.graph, usesInferred(state.view));

export const selectMemberships = (state: State) => membershipsOf(state.graph, usesInferred(state.view));

const fieldsFinder = memo((graph: Graph, inferred: boolean) => {
  const known = new Map<string, Fields>();
  return (id: string): Fields => {
    const fields = known.get(id) ?? rulesOf(graph).fieldsOf(graph, id, { inferred });
    known.set(id, fields);
    return fields;
  };
});

/** What the source says of each side of a node or a group, with inferred belonging where inferred lines count. */
export const selectFieldsOf = (state: State) => fieldsFinder(state.graph, usesInferred(state.view));

const coloursOfGraph = memo(coloursOf);
const sizesOfGraph = memo(sizesOf);

/** What the colours of actors say, the first that the graph has where it lacks what the view asks for. */
export const selectColour = ({ graph, view }: State): ColourBy => {
  const choices = coloursOfGraph(graph);
  return choices.includes(view.colour) ? view.colour : (choices[0] ?? view.colour);
};

/** What the sizes of actors say, in the same way. */
export const selectSize = ({ graph, view }: State): SizeBy => {
  const choices = sizesOfGraph(graph);
  return choices.includes(view.size) ? view.size : (choices[0] ?? view.size);
};

const scaleOf = memo(
  (
    by: ColourBy,
    graph: Graph,
    columns: ReturnType<typeof columnsOf>,
    belonging: ReturnType<typeof membershipsOf>,
    communities: ReadonlyMap<string, string> | null,
    scores: Scores | null,
  ) => colourScale(by, { graph, columns, memberships: belonging, communities, scores }),
);

/** Whether colours, sizes or the list follow a measure. */
export const selectUsesMeasure = ({ view }: State): boolean =>
  view.colour === 'measure' || view.size === 'measure' || view.measureColumn;

/** The numbers of the measure in use, those of before while it is taken anew; null where there are none. */
export const selectScores = (state: State): Scores | null =>
  selectUsesMeasure(state) ? (state.session.measured?.scores ?? null) : null;

/** The communities of the graph, once they are found. */
const selectCommunities = ({ graph, session: { communities } }: State) =>
  communities?.of === graph ? communities.value : null;

/** Which actors have which colour, over the whole graph; by a measure, over what it was taken of. */
export const selectColourScale = (state: State) =>
  scaleOf(
    selectColour(state),
    state.graph,
    selectColumns(state),
    selectMemberships(state),
    selectCommunities(state),
    state.view.colour === 'measure' ? selectScores(state) : null,
  );

const resultOf = memo(applyFilter);

/** What the filter chooses: nodes, lines among them and, apart, their neighbours. */
export const selectResult = (state: State) => resultOf(state.graph, selectColumns(state), selectFilter(state));

const pairsOfGraph = memo(pairsOf);
const linesOfPairs = memo(linesOf);

/** The pairs of actors that the map joins by one line each. */
export const selectPairs = ({ graph }: State) => pairsOfGraph(graph);

/** What each line says of the relations that the filter shows, by the id of its pair. */
export const selectLines = (state: State) => linesOfPairs(selectPairs(state), selectResult(state));

const countsOf = memo((graph: Graph, result: FilterResult, filter: Filter) => ({
  /** How many of the chosen lines rest on inference. */
  inferred: [...result.edges].filter((id) => graph.edges.get(id)?.status === 'inferred').length,
  /** How many actors there would be without any choice of actors. */
  total: [...graph.nodes.values()].filter(({ kind }) => isDrawn(graph, kind, filter)).length,
}));

/** Counts that the filter's sentence names beside the result itself. */
export const selectResultCounts = (state: State) => countsOf(state.graph, selectResult(state), selectFilter(state));

const stopsOfGraph = memo((graph: Graph) => stopsOf(datedYears(graph)));

/** The columns of the time axis. */
export const selectStops = (state: State) => stopsOfGraph(state.graph);

/** Whether the graph has years to show. */
export const selectHasYears = (state: State): boolean => selectStops(state).length > 0;

/**
 * The time bar gives its room to the map where there are no years, and on a small screen, unless a link compares two years
 * or the reader asks.
 */
export const selectTimeBarOpen = (state: State): boolean => {
  const { view, session } = state;
  const hasRoom = !session.device.narrow && session.device.room[view.panel === 'list' ? 'timeOverList' : 'time'];
  return selectHasYears(state) && (session.timeBar ?? (view.years !== null || hasRoom));
};

const yearClassesOf = memo(compareYears);

/** What became of each shown actor and relation between the two years that are compared; null where none are. */
export const selectYearClasses = (state: State) =>
  state.view.years && yearClassesOf(state.graph, selectResult(state), state.view.years);

const NOT_MOVED = {};

/** Positions moved by hand in the arrangement in force. */
export const selectMoved = ({ view }: State): Readonly<Record<string, Position>> =>
  view.positions[view.arrangement] ?? NOT_MOVED;

const aroundOf = memo((graph: Graph, root: string) =>
  aroundLayout(
    graph,
    root,
    [...graph.nodes.values()].filter(({ kind }) => !isContextKind(graph, kind)).map(({ id }) => id),
  ),
);

const centreOf = memo((graph: Graph) => {
  const ids = [...graph.nodes.keys()];
  return ids.reduce((best, id) => (degree(graph, id) > degree(graph, best) ? id : best), ids[0] ?? '');
});

/** The rings around the last selected actor, or around the one with most ties. */
export const selectRings = ({ graph, view }: State) => aroundOf(graph, view.selection.at(-1) ?? centreOf(graph));

const NOWHERE: ReadonlyMap<string, Position> = new Map();

/** Those of a graph before an edit stay until the new ones are there. */
const placesOf = (force: State['session']['force']) => (force && force.value !== 'failed' ? force.value : NOWHERE);

/** Whether the free arrangement is still to be computed. */
export const selectForceAwaited = ({ graph, session }: State): boolean => session.force?.of !== graph;

/** Where the arrangement in force has the actors; those that it leaves out stand where the default has them. */
function selectArranged(state: State): ReadonlyMap<string, Position> {
  const { graph, view, session } = state;
  if (view.arrangement === 'around') return selectRings(state).positions;
  if (view.arrangement === 'force') return placesOf(session.force);
  return graph.layouts.get(view.arrangement) ?? NOWHERE;
}

const positionsOf = memo(
  (
    base: ReadonlyMap<string, Position> | undefined,
    arranged: ReadonlyMap<string, Position>,
    moved: Readonly<Record<string, Position>>,
  ): ReadonlyMap<string, Position> => new Map([...(base ?? []), ...arranged, ...Object.entries(moved)]),
);

/** Where every actor stands: moved by hand, else arranged, else as the default arrangement has it. */
export const selectPositions = (state: State) =>
  positionsOf(state.graph.layouts.get(DEFAULT_VIEW.arrangement), selectArranged(state), selectMoved(state));

/** How far beyond the outermost place of an arrangement an actor may be put, in model units. */
const BEYOND = 240;

const extentOfPlaces = memo(
  (base: ReadonlyMap<string, Position> | undefined, arranged: ReadonlyMap<string, Position>) =>
    extentAround([...(base?.values() ?? []), ...arranged.values()], BEYOND),
);

/** Where an actor may be put by hand, in model units: around where the arrangement in force has all. */
export const selectExtent = (state: State) =>
  extentOfPlaces(state.graph.layouts.get(DEFAULT_VIEW.arrangement), selectArranged(state));

const NOTHING_SUPPOSED: readonly SupposedRelation[] = [];

/** The relations that a scenario supposes: they are no data, and the map tells them apart. */
export const selectSupposed = ({ view: { ask } }: State) => (ask?.kind === 'scenario' ? ask.added : NOTHING_SUPPOSED);

/** What the answer to the question is about; null where nothing is asked, or not answered yet. */
export const selectAsked = (state: State) =>
  state.view.ask && state.session.hasAnswers ? (portOf('answers')?.(state) ?? null) : null;

/** What the answer lights: all that it is about, or the part pointed at. */
export const selectAnswer = (state: State) => (state.view.ask && state.session.preview) || selectAsked(state);

/** Whether an actor, a relation or a pair is selected. */
export const selectIsSelected = ({ view }: State) =>
  view.selection.length > 0 || view.relation !== null || view.pair !== null;

/** Whether the inspector shows a question: what is selected, and the scenes while they are edited, come before it. */
export const selectShowsQuestion = (state: State) =>
  state.view.ask !== null && state.view.stage !== 'scenes' && !selectIsSelected(state);

/** The sheet that covers the map on a small screen. */
export const selectSheet = ({ view, session }: State): Sheet | null => (view.panel === 'list' ? 'list' : session.sheet);

/** Whether the filters stand beside the map; on a small screen they are a sheet. An embed has what its page asked for. */
export const selectFiltersOpen = ({ view, session }: State): boolean =>
  !(session.folded.filters ?? !(session.device.room.filters || view.embed));

/** Whether the inspector has a place of its own beside the map. */
export const selectInspectorBeside = ({ view, session }: State): boolean =>
  session.folded.inspector !== true && (session.device.room.inspector || view.embed !== null);

/** Whether the inspector is open, beside the map or over its edge. */
export const selectInspectorOpen = (state: State): boolean =>
  selectInspectorBeside(state) || state.session.sheet === 'inspector';

export const selectWantedLanguage = ({ view, preferences, session }: State): Language =>
  view.language ?? preferences.language ?? session.device.language;

/** The language in force: the wanted one, or, while its messages are still to come, the one that came first. */
export function selectLanguage(state: State): Language {
  const wanted = selectWantedLanguage(state);
  const { spoken } = state.session;
  return spoken.includes(wanted) ? wanted : (spoken[0] ?? wanted);
}

export const selectTheme = ({ view, preferences, session }: State): Theme =>
  session.isPrinting ? 'light' : (view.theme ?? preferences.theme ?? session.device.theme);

const reachOf = memo((graph: Graph, { edges, neighbourEdges }: FilterResult, selection: readonly string[]) =>
  neighboursOver(graph, [...edges, ...neighbourEdges], selection),
);

/** Whom the ties that are shown join to the selected actors. */
export const selectReach = (state: State) => reachOf(state.graph, selectResult(state), state.view.selection);

const selectedShownOf = memo(
  (
    graph: Graph,
    { nodes, neighbours }: FilterResult,
    selection: readonly string[],
    relation: string | null,
    pair: View['pair'],
  ) => {
    const edge = relation === null ? undefined : graph.edges.get(relation);
    const selected = edge ? [edge.from, edge.to] : (pair ?? selection);
    return selected.filter((id) => nodes.has(id) || neighbours.has(id));
  },
);

/** The selected actors that are shown, or those that the selected relation or pair joins. */
export const selectSelectedShown = (state: State): readonly string[] =>
  selectedShownOf(state.graph, selectResult(state), state.view.selection, state.view.relation, state.view.pair);

const NOTHING_SHARED: readonly Shared[] = [];

const sharedOf = memo((graph: Graph, selection: readonly string[]) =>
  selection.length > 1 && selection.length <= MOST_COMPARED ? sharedNeighbours(graph, selection) : NOTHING_SHARED,
);

/** The neighbours that at least two of a few selected actors share. */
export const selectShared = ({ graph, view }: State) => sharedOf(graph, view.selection);

const sharedIdsOf = memo((shared: readonly Shared[]): ReadonlySet<string> => new Set(shared.map(({ value }) => value)));

/** The ids of the neighbours that several selected actors share. */
export const selectSharedIds = (state: State) => sharedIdsOf(selectShared(state));
