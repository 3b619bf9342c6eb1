import type { Edge } from '../graph';
import { addTo } from '../group-by';
import { communities } from '../measures/communities';
import type { Network } from '../measures/network';

/** Who is tied to whom, with those of one community side by side, so that communities show as blocks. */
export type AdjacencyMatrix = Readonly<{
  /** The communities, the largest first; in each, who has most ties comes first. Rows and columns follow them. */
  groups: readonly (readonly string[])[];
  /** Ties by the node that they lead from, then to; a symmetric tie leads both ways. */
  cells: ReadonlyMap<string, ReadonlyMap<string, readonly Edge[]>>;
}>;

/** The adjacency matrix of a network, ordered by its communities (Louvain, seeded). About O(n log n + m). */
export function adjacencyMatrix(
  { simple, ties }: Network,
  options: Readonly<{ seed: number; resolution: number }>,
): AdjacencyMatrix {
  const cells = new Map<string, Map<string, Edge[]>>();
  const add = (from: string, to: string, edge: Edge) => {
    const row = cells.get(from) ?? new Map<string, Edge[]>();
    cells.set(from, row);
    addTo(row, to, edge);
  };
  for (const edge of ties) {
    add(edge.from, edge.to, edge);
    if (edge.symmetric) add(edge.to, edge.from, edge);
  }
  const groups = communities(simple, options).groups.map((group) =>
    [...group].sort((a, b) => simple.degree(b) - simple.degree(a) || (a < b ? -1 : 1)),
  );
  return { groups, cells };
}
