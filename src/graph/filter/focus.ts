import { type Edge, type Graph, incidentEdges, otherEnd } from '../graph';

/** Which way ties are followed: from their start, from their end, or both. */
export const DIRECTIONS = ['both', 'out', 'in'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The surroundings of some nodes: whom ties lead to in at most `degree` steps. */
export type Focus = Readonly<{ roots: readonly string[]; degree: number; direction: Direction }>;

/** The most steps that a focus reaches. */
export const FARTHEST = 9;

/**
 * How many steps the nodes within a focus are from its nearest root, the nearest first, over the ties that are allowed;
 * context is no tie. O(nodes + edges).
 */
export function focusSteps(
  graph: Graph,
  { roots, degree, direction }: Focus,
  isAllowed: (edge: Edge) => boolean,
): ReadonlyMap<string, number> {
  const steps = new Map(roots.filter((id) => graph.nodes.has(id)).map((id) => [id, 0]));
  const isFollowed = (edge: Edge, id: string) =>
    !edge.context &&
    isAllowed(edge) &&
    (direction === 'both' || edge.symmetric || (direction === 'out' ? edge.from : edge.to) === id);
  for (const [id, step] of steps) {
    if (step === degree) continue;
    for (const edge of incidentEdges(graph, id)) {
      const other = otherEnd(edge, id);
      if (isFollowed(edge, id) && !steps.has(other)) steps.set(other, step + 1);
    }
  }
  return steps;
}
