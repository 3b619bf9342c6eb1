import { type Graph, incidentEdges, otherEnd } from '../graph/graph';
import { memo } from '../state/memo';
import type { Answer, State } from '../state/store';

const answerFor = memo((graph: Graph, about: readonly string[]): Answer | null => {
  if (about.length === 0) return null;
  const nodes = new Set(about);
  const among = about.flatMap((id) => incidentEdges(graph, id).filter((edge) => nodes.has(otherEnd(edge, id))));
  return { nodes, edges: new Set(among.map(({ id }) => id)) };
});

/** Whom a gap concerns, and the relations among them. */
export function answerOfGap({ graph }: State, about: readonly string[]): Answer | null {
  return answerFor(graph, about);
}
