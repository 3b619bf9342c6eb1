import { compare } from '../../graph/compare/compare';
import type { YearPair } from '../../graph/time/spans';
import { countClasses } from '../../graph/timeline/compare-years';
import { selectColumns } from '../../state/select/result-selectors';
import { selectYearClasses } from '../../state/select/time-selectors';
import { sharedText } from '../../text/sentences/shared-words';
import type { Telling } from '../telling';
import { fewNames, shortName } from './names';

/** Who is compared, how many relations join them, and what they have in common. */
export function comparisonHeadline(telling: Telling): string {
  const { state, words, nameOf } = telling;
  const text = words.questions.headline;
  const { between, shared } = compare(state.graph, selectColumns(state), state.view.selection);
  const who = fewNames(
    state.view.selection.map((id) => shortName(id, telling)),
    telling,
  );
  const common = shared.flatMap(({ trait, items }) =>
    items.map(({ value }) =>
      state.graph.nodes.has(value) ? shortName(value, telling) : sharedText(trait, value, words, nameOf),
    ),
  );
  const said = [
    ...(between.length > 0 ? [text.between(words.count.relations(between.length))] : []),
    ...(common.length > 0 ? [text.shared(fewNames([...new Set(common)], telling))] : []),
  ];
  return words.report.of(who, said.length > 0 ? said.join(', ') : text.apart);
}

/** What became of actors and relations between two years. */
export function yearsHeadline({ a, b }: YearPair, { state, words }: Telling): string | null {
  const classes = selectYearClasses(state);
  return (
    classes && words.time.changed({ a, b, actors: countClasses(classes.nodes), relations: countClasses(classes.edges) })
  );
}
