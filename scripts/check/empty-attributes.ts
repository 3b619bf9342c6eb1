import { facetColumns } from '../../src/graph/filter/columns';
import type { Graph } from '../../src/graph/graph';

/** The attributes of nodes that nobody has a value of, each as a problem that says where it would be read; what plays a role is read anyway. */
export function emptyAttributes(graph: Graph): readonly string[] {
  const { values, intervals } = facetColumns(graph, { inferred: true });
  const played = new Set(Object.values(graph.vocabulary.roles));
  const isHad = (id: string) =>
    [...(values.get(id)?.values() ?? [])].some((had) => had !== null && had.length > 0) ||
    [...(intervals.get(id)?.values() ?? [])].some((interval) => interval !== null);
  return graph.vocabulary.attributes
    .filter(({ of, id }) => of === 'nodes' && !played.has(id) && !isHad(id))
    .map(
      ({ id }) =>
        `vocabulary.json: ${id}: nobody has a value of it; is it among anybody's "values", or read in src/atlas/rules/facets.ts?`,
    );
}
