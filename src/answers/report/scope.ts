import { activeCriteria } from '../../graph/filter/filter';
import { selectFilter, selectResult, selectResultCounts } from '../../state/select/result-selectors';
import type { State } from '../../state/store';
import { formatNumber } from '../../text/format';
import { criterionText } from '../../text/sentences/facet-words';
import type { Words } from '../../text/words';

/** What is on the map, in sentences: what the filter asks for, and how many it leaves. */
export function scopeOf(state: State, words: Words, nameOf: (id: string) => string): readonly string[] {
  const { filter, noFilter, result } = words.report;
  const chosen = selectFilter(state);
  const { nodes, edges } = selectResult(state);
  const conditions = activeCriteria(state.graph, chosen).map((criterion) =>
    criterionText(chosen, criterion, words, nameOf),
  );
  const total = formatNumber(selectResultCounts(state).total, words.meta.tag);
  return [
    conditions.length > 0 ? filter(conditions.join('; ')) : noFilter,
    result(words.count.actors(nodes.size), total, words.count.relations(edges.size)),
  ];
}
