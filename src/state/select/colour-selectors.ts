import type { ColourBy, SizeBy } from '../../graph/colour/colour-by';
import { colourScale, coloursOf, sizesOf } from '../../graph/colour/colour-scale';
import type { Memberships } from '../../graph/domain';
import type { Columns } from '../../graph/filter/facets';
import type { Graph } from '../../graph/graph';
import type { Scores } from '../../graph/measures/node-measures';
import { memo } from '../memo';
import type { State } from '../store';
import { selectColumns, selectMemberships } from './result-selectors';

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
    columns: Columns,
    belonging: Memberships,
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
