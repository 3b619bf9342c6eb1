import { tell } from '../../answers/report/tell';
import { activeCriteria } from '../../graph/filter/filter';
import { selectFilter, selectResult, selectResultCounts } from '../../state/select/result-selectors';
import type { State } from '../../state/store';
import { formatNumber } from '../../text/format';
import { criterionText } from '../../text/sentences/facet-words';
import type { Words } from '../../text/words';

/** What a view shows, in a sentence or two: what is selected, asked or filtered, and how much of the atlas that leaves. */
export function viewSentence(state: State, words: Words, nameOf: (id: string) => string): string {
  const filter = selectFilter(state);
  const { question } = tell({ state, words, nameOf, measured: null });
  const conditions = activeCriteria(state.graph, filter).map((criterion) =>
    criterionText(filter, criterion, words, nameOf),
  );
  const { nodes, edges } = selectResult(state);
  const total = formatNumber(selectResultCounts(state).total, words.meta.tag);
  const result = words.report.result(words.count.actors(nodes.size), total, words.count.relations(edges.size));
  const what = question === words.report.filtered ? conditions.join('; ') : question;
  return words.share.sentence(what.charAt(0).toUpperCase() + what.slice(1), result);
}
