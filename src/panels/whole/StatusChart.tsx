import { STATUSES } from '../../graph/model';
import { setFilter } from '../../state/act/filter-actions';
import { selectWholeInCounts } from '../../state/select/count-selectors';
import { useAtlas } from '../../state/store';
import { percentFormat } from '../../text/intl';
import { BarChart } from '../../ui/chart/BarChart';
import { useLater } from '../common/use-later';
import { isJust } from './choice';
import { useChartWords } from './use-chart-words';

/** How many relations the source states, how many we inferred, and for how many there is no source; a bar filters to its kind. */
export function StatusChart() {
  const { words, language, write, tableOf } = useChartWords();
  const { status } = useLater(selectWholeInCounts);
  const chosen = useAtlas((state) => state.view.status);
  const { title, column, sentence } = words.whole.status;
  const rows = STATUSES.filter((id) => id !== 'unsourced' || status.has(id)).map((id) => ({
    id,
    label: words.status[id],
    ...(status.get(id) ?? { all: 0, kept: 0 }),
    isPressed: isJust(chosen, id),
    onChoose: () => setFilter({ status: isJust(chosen, id) ? [] : [id] }),
  }));
  const [stated = 0, inferred = 0] = rows.map(({ kept }) => kept);
  const total = rows.reduce((sum, { kept }) => sum + kept, 0);
  // Where no source is named at all, there is nothing to compare.
  if ([...status.keys()].every((id) => id === 'unsourced')) return null;
  return (
    <BarChart
      rows={rows}
      sentence={
        total > 0
          ? sentence(stated, percentFormat(language).format(stated / total), write(inferred))
          : words.whole.nothingKept
      }
      table={tableOf(column)}
      title={title}
      write={write}
    />
  );
}
