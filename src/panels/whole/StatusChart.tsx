import { setFilter } from '../../state/actions';
import { selectOverview } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { percentFormat } from '../../text/intl';
import { BarChart } from '../../ui/BarChart';
import { useLater } from '../use-later';
import { isJust } from './choice';
import { useChartWords } from './use-chart-words';

const STATUSES = ['stated', 'inferred'] as const;

/** How many relations the source states and how many we inferred; a bar filters to its kind. */
export function StatusChart() {
  const { words, language, write, tableOf } = useChartWords();
  const { status } = useLater(selectOverview);
  const chosen = useAtlas((state) => state.view.status);
  const { title, column, sentence } = words.whole.status;
  const rows = STATUSES.map((id) => ({
    id,
    label: words.status[id],
    ...(status.get(id) ?? { all: 0, kept: 0 }),
    isPressed: isJust(chosen, id),
    onChoose: () => setFilter({ status: isJust(chosen, id) ? [] : [id] }),
  }));
  const [stated = 0, inferred = 0] = rows.map(({ kept }) => kept);
  const share = stated / (stated + inferred);
  if (status.size === 0) return null;
  return (
    <BarChart
      rows={rows}
      sentence={
        stated + inferred > 0
          ? sentence(stated, percentFormat(language).format(share), write(inferred))
          : words.whole.nothingKept
      }
      table={tableOf(column)}
      title={title}
      write={write}
    />
  );
}
