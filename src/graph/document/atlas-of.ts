import type { Graph } from '../graph';
import type { Atlas } from '../model';

/** The atlas that a graph was built of. O(nodes + edges). */
export function atlasOf({ nodes, edges, sources, notes, layouts }: Graph): Atlas {
  return {
    entities: [...nodes.values()],
    relations: [...edges.values()].map(({ symmetric: _said, context: _too, ...relation }) => relation),
    sources: [...sources.values()],
    notes,
    layouts,
  };
}
