import { findGaps, type GapGroup } from '../graph/gaps/gaps';
import type { Graph } from '../graph/graph';
import { groupBy } from '../graph/group-by';
import { memo } from '../state/memo';

/**
 * Gaps by kind, the kind with the weightiest first; found once per graph. That no likely pair is left is an answer too,
 * and comes last.
 */
export const gapGroups = memo((graph: Graph): readonly GapGroup[] => {
  const groups = groupBy(findGaps(graph), ({ kind }) => kind);
  const found = [...groups].map(([kind, gaps]) => ({ kind, gaps }));
  const isLooked = graph.domain.gapIds.includes('likely-link');
  return groups.has('likely-link') || !isLooked ? found : [...found, { kind: 'likely-link', gaps: [] }];
});
