import type { UndirectedGraph } from 'graphology';

/** Two nodes without a link of their own, whom they both are joined to, and how much that speaks for a link. */
export type LikelyLink = Readonly<{
  pair: readonly [string, string];
  /** Common neighbours, sorted. */
  common: readonly string[];
  /** Σ 1 / ln(degree) over the common neighbours. Adamic and Adar, Friends and neighbors on the Web, 2003. */
  adamicAdar: number;
  /** Σ 1 / degree over the common neighbours. Zhou, Lü and Zhang, Predicting missing links, 2009. */
  resourceAllocation: number;
}>;

type Found = Readonly<Pick<LikelyLink, 'pair'>> & {
  common: string[];
  adamicAdar: number;
  resourceAllocation: number;
};

/**
 * All pairs that share a neighbour and no link, the likeliest first. A score is a hypothesis and no finding: it says
 * where to look for a link that was left out or could be made. O(Σ degree²).
 */
export function likelyLinks(graph: UndirectedGraph): readonly LikelyLink[] {
  const links = new Map<string, Found>();
  for (const id of graph.nodes().sort()) {
    const [neighbours, degree] = [graph.neighbors(id).sort(), graph.degree(id)];
    for (const [index, a] of neighbours.entries()) {
      for (const b of neighbours.slice(index + 1)) {
        if (graph.hasEdge(a, b)) continue;
        const key = `${a}\n${b}`;
        const found = links.get(key) ?? { pair: [a, b], common: [], adamicAdar: 0, resourceAllocation: 0 };
        found.common.push(id);
        found.adamicAdar += 1 / Math.log(degree);
        found.resourceAllocation += 1 / degree;
        links.set(key, found);
      }
    }
  }
  return [...links.values()].sort(
    (x, y) =>
      y.adamicAdar - x.adamicAdar ||
      y.resourceAllocation - x.resourceAllocation ||
      (x.pair.join('\n') < y.pair.join('\n') ? -1 : 1),
  );
}
