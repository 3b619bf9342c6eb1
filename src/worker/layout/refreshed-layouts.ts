import type { Graph } from '../../graph/graph';
import type { Layouts } from '../../graph/model';
import { placingDate } from '../../graph/time/dates';
import { laneOf, yearColumns } from '../../graph/time/years';
import { fillPlaces } from './fill-places';
import { yearPlaces } from './plain-layouts';

/**
 * The layouts of a graph that was edited, where what its arrangements say has changed: who has another date or lane stands
 * there among the years, with all the others, and who has another side stands among those of that. The same where nothing
 * of it changed. O(n log n).
 */
export function refreshedLayouts(before: Graph, after: Graph): Layouts {
  const { layouts } = after;
  const refreshed = new Map(layouts);
  if (layouts.has('years') && haveOtherCells(before, after)) refreshed.set('years', yearPlaces(after));
  const helix = layouts.get('helix');
  const turned = turnedIn(before, after);
  if (helix && turned.size > 0) {
    const others = new Map([...helix].filter(([id]) => !turned.has(id)));
    const filled = fillPlaces(after, others, (id) => after.nodes.get(id)?.helix);
    // Whoever had no place there gets none.
    refreshed.set('helix', new Map([...filled].filter(([id]) => helix.has(id) || !before.nodes.has(id))));
  }
  return [...refreshed].some(([name, places]) => places !== layouts.get(name)) ? refreshed : layouts;
}

/** Who is on another side than before, or was not there. */
const turnedIn = (before: Graph, { nodes }: Graph): ReadonlySet<string> =>
  new Set(
    [...nodes.values()].flatMap(({ id, helix }) => {
      const former = before.nodes.get(id);
      return former?.helix !== helix || former === undefined ? [id] : [];
    }),
  );

/** Whether anybody stands in another column or lane of the years than before. */
function haveOtherCells(before: Graph, after: Graph): boolean {
  const [was, is] = [cellsOf(before), cellsOf(after)];
  return (
    JSON.stringify(yearColumns(before)) !== JSON.stringify(yearColumns(after)) ||
    [...is].some(([id, cell]) => was.get(id) !== cell)
  );
}

function cellsOf(graph: Graph): ReadonlyMap<string, string> {
  const all = graph.domain.memberships(graph, { inferred: true });
  return new Map([...graph.nodes.values()].map((node) => [node.id, `${placingDate(node)} ${laneOf(all, node.id)}`]));
}
