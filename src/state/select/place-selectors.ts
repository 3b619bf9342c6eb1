import { aroundLayout } from '../../graph/arrangements/around';
import { extentAround } from '../../graph/extent';
import { degree, type Graph, isContextKind } from '../../graph/graph';
import type { Position } from '../../graph/model';
import { DEFAULT_VIEW } from '../link/view';
import { memo } from '../memo';
import type { State } from '../store';

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
