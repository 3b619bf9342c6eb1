import type { GapKind, Reason, Settlement } from '../gap';
import type { Graph } from '../graph';
import { rulesOf } from '../rules';
import { GENERAL_GAPS } from './general-gaps';

export type Gap = Readonly<{
  /** The id of its kind. */
  kind: string;
  /** Whom it concerns; the first is whom it is about. */
  ids: readonly string[];
  reason: Reason;
  settledBy: Settlement;
  /** From 0 to 1: the weight of its kind times what is at stake. It ranks gaps and measures nothing. */
  score: number;
}>;

/** The gaps of one kind. */
export type GapGroup = Readonly<{ kind: string; gaps: readonly Gap[] }>;

/** The kinds of gaps that a graph can have, in the order of its domain. */
export function gapKindsOf(graph: Graph): readonly GapKind<Graph>[] {
  const kinds: readonly GapKind<Graph>[] = [...rulesOf(graph).gaps, ...GENERAL_GAPS];
  return graph.domain.gapIds.flatMap((id) => kinds.filter((kind) => kind.id === id));
}

/**
 * What a planner would want to know and the graph does not say, what matters most first; with `within`, only what is
 * about one of these nodes. Whether something is missing is judged by the whole graph. O(nodes + edges + Σ degree²).
 */
export function findGaps(graph: Graph, within?: ReadonlySet<string>): readonly Gap[] {
  const gaps = gapKindsOf(graph).flatMap(({ id, weight, settledBy, find }) =>
    find(graph).map(({ ids, reason, size }): Gap => ({ kind: id, ids, reason, settledBy, score: weight * size })),
  );
  return gaps
    .filter(({ ids: [about] }) => !within || (about !== undefined && within.has(about)))
    .sort((a, b) => b.score - a.score || (a.ids.join('\n') < b.ids.join('\n') ? -1 : 1));
}
