import { rangeIn } from '../../graph/filter/criteria';
import type { Span } from '../../graph/filter/whole';
import { setRange } from '../../state/act/filter-actions';
import { selectWholeInCounts } from '../../state/select/count-selectors';
import { useAtlas } from '../../state/store';
import { documentWords } from '../../text/later-words';
import { roleName } from '../../text/sentences/role-name';
import { BarChart } from '../../ui/chart/BarChart';
import { useLater } from '../common/use-later';
import { useChartWords } from './use-chart-words';

const spanText = ({ low, high }: Span) => (low === high ? String(low) : `${low}–${high}`);

/** Actors by the year of their founding, years without any left blank; a bar filters to its year. */
export function YearChart() {
  const { words, write, tableOf, leading } = useChartWords();
  const { founded } = useLater(selectWholeInCounts);
  const begin = useAtlas((state) => state.graph.vocabulary.roles.begin ?? '');
  const range = useAtlas((state) => rangeIn(state.view, begin));
  const graph = useAtlas((state) => state.graph);
  const { title, column, none, ...ofRegister } = words.whole.years;
  const { one, sentence } = graph.domain.isGraded ? ofRegister : documentWords(words).general.years;
  const actors = founded.reduce((sum, { kept }) => sum + kept, 0);
  const busiest = leading(founded, ({ kept }) => kept, spanText);
  const isChosen = ({ low, high }: Span) => range?.min === low && range.max === high && !range.missing;
  const say = () => {
    if (!busiest) return words.whole.nothingKept;
    return actors === 1 ? one(busiest.names) : sentence({ ...busiest, actors });
  };
  if (founded.length === 0) return null;
  return (
    <BarChart
      labels="beside"
      rows={founded.map((span) => ({
        id: spanText(span),
        label: spanText(span),
        all: span.all,
        kept: span.kept,
        isPressed: isChosen(span),
        none,
        onChoose:
          span.all > 0
            ? () => setRange(begin, isChosen(span) ? null : { min: span.low, max: span.high, missing: false })
            : undefined,
      }))}
      sentence={say()}
      table={tableOf(column)}
      title={roleName('begin', title, graph, words)}
      write={write}
    />
  );
}
