import type { Graph } from '../graph';
import { CLUSTER_GAPS } from './cluster-gaps';
import { FACT_GAPS } from './fact-gaps';
import type { GapKind, GapKindId, Reason, Settlement } from './gap';
import { UPLAND_GAPS } from './upland-gaps';

/** The kinds of gaps: adding one is adding a record to one of these lists. */
export const GAP_KINDS: readonly GapKind[] = [...UPLAND_GAPS, ...CLUSTER_GAPS, ...FACT_GAPS];

export type Gap = Readonly<{
  kind: GapKindId;
  /** Whom it concerns; the first is whom it is about. */
  ids: readonly string[];
  reason: Reason;
  settledBy: Settlement;
  /** From 0 to 1: the weight of its kind times what is at stake. It ranks gaps and measures nothing. */
  score: number;
}>;

/**
 * What a planner would want to know and the graph does not say, what matters most first; with `within`, only what is
 * about one of these nodes. Whether something is missing is judged by the whole graph. O(nodes + edges + Σ degree²).
 */
export function findGaps(graph: Graph, within?: ReadonlySet<string>): readonly Gap[] {
  const gaps = GAP_KINDS.flatMap(({ id, weight, settledBy, find }) =>
    find(graph).map(({ ids, reason, size }): Gap => ({ kind: id, ids, reason, settledBy, score: weight * size })),
  );
  return gaps
    .filter(({ ids: [about] }) => !within || (about !== undefined && within.has(about)))
    .sort((a, b) => b.score - a.score || (a.ids.join('\n') < b.ids.join('\n') ? -1 : 1));
}
