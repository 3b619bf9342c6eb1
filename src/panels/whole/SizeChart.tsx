import { setFilter } from '../../state/act/filter-actions';
import { selectWholeInCounts } from '../../state/select/count-selectors';
import { useAtlas } from '../../state/store';
import { wordFor } from '../../text/local-text';
import { BarChart } from '../../ui/chart/BarChart';
import { useLater } from '../common/use-later';
import { isJust } from './choice';
import { useChartWords } from './use-chart-words';

/** Those that the whole is told by, as the clusters of a register, by their members; a bar filters to its own. */
export function SizeChart() {
  const { words, nameOf, write, tableOf, leading } = useChartWords();
  const { sizes } = useLater(selectWholeInCounts);
  const only = useAtlas((state) => state.view.only);
  const { title, column, one, sentence } = words.whole.sizes;
  const kind = useAtlas(({ graph }) => wordFor(words.kinds, graph.nodes.get(sizes[0]?.id ?? '')?.kind ?? ''));
  const kept = sizes.filter(({ isKept }) => isKept);
  const say = () => {
    const largest = leading(
      kept,
      ({ members }) => members,
      ({ id }) => nameOf(id),
    );
    if (!largest) return words.whole.nothingKept;
    const sum = kept.reduce((total, { members }) => total + members, 0);
    if (kept.length === 1) return one(largest.names, words.inspector.members(sum));
    return sentence({ ...largest, sum: write(sum), counted: `${kind.toLowerCase()}: ${write(kept.length)}` });
  };
  if (sizes.length === 0) return null;
  return (
    <BarChart
      rows={sizes.map(({ id, members, isKept }) => ({
        id,
        label: nameOf(id),
        all: members,
        kept: isKept ? members : 0,
        isPressed: isJust(only, id),
        onChoose: () => setFilter({ only: isJust(only, id) ? [] : [id] }),
      }))}
      sentence={say()}
      table={tableOf(column)}
      title={title}
      write={write}
    />
  );
}
