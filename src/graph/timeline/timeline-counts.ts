import { type Filter, NO_FILTER } from '../filter/criteria';
import type { Columns } from '../filter/facets';
import { applyFilter } from '../filter/filter';
import type { Edge, Graph } from '../graph';
import type { Entity } from '../model';
import { type Years, yearsOfEdge, yearsOfNode } from '../time/time-window';
import { middleOf, type Stop, type Timeline } from './timeline';

/** The column in which years lie, an index into `stops`; -1 for none. */
const stopOf = (stops: readonly Stop[], years: Years) => stops.findIndex(({ last }) => last >= middleOf(years));

/**
 * What there is on the time axis, counted over what all choices but the window keep. Actors count by their founding,
 * events and relations by their date. O(nodes + edges) beside the filter.
 */
export function timeline(graph: Graph, columns: Columns, stops: readonly Stop[], filter: Filter): Timeline {
  const kept = applyFilter(graph, columns, { ...filter, time: null, neighbours: false });
  const drawn = applyFilter(graph, columns, { ...NO_FILTER, context: filter.context });
  const counts = stops.map((stop) => ({ ...stop, all: 0, founded: 0, dated: 0 }));
  const undated = { actors: 0, relations: 0 };
  const count = (years: Years | null, isKept: boolean, tone: 'founded' | 'dated', what: 'actors' | 'relations') => {
    const column = years && counts[stopOf(stops, years)];
    if (column) {
      column.all += 1;
      if (isKept) column[tone] += 1;
    } else if (isKept) undated[what] += 1;
  };
  const countNode = (node: Entity) =>
    count(yearsOfNode(node), kept.nodes.has(node.id), node.founded ? 'founded' : 'dated', 'actors');
  const countEdge = (edge: Edge) => count(yearsOfEdge(edge), kept.edges.has(edge.id), 'dated', 'relations');
  for (const node of graph.nodes.values()) if (kept.nodes.has(node.id) || drawn.nodes.has(node.id)) countNode(node);
  for (const edge of graph.edges.values()) if (kept.edges.has(edge.id) || drawn.edges.has(edge.id)) countEdge(edge);
  return { stops: counts, undated };
}
