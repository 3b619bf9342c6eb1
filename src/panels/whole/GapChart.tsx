import { useMemo } from 'react';
import { setFilter } from '../../state/actions';
import { selectResult } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { BarChart } from '../../ui/BarChart';
import { ActorLinks } from '../inspector/ActorLink';
import { useLater } from '../use-later';
import { isJust } from './choice';
import { GAPS } from './gaps';
import { useChartWords } from './use-chart-words';

/** What is missing, and of whom; a bar filters to those whom it concerns, their names unfold. */
export function GapChart() {
  const { words, write, tableOf, leading } = useChartWords();
  const graph = useAtlas((state) => state.graph);
  const only = useAtlas((state) => state.view.only);
  const result = useLater(selectResult);
  const gaps = useMemo(() => GAPS.map(({ id, find }) => ({ id, ids: find(graph).map((node) => node.id) })), [graph]);
  const { column, names, nothing, sentence } = words.whole.gaps;
  const rows = gaps.map(({ id, ids }) => ({
    id,
    label: words.inspector.gap[id],
    all: ids.length,
    kept: ids.filter((each) => result.nodes.has(each)).length,
    ...(ids.length > 0 && {
      isPressed: isJust(only, ...ids),
      onChoose: () => setFilter({ only: isJust(only, ...ids) ? [] : ids }),
      more: { label: names(words.inspector.gap[id]), content: <ActorLinks ids={ids} /> },
    }),
  }));
  const say = () => {
    if (rows.every(({ all }) => all === 0)) return nothing;
    const worst = leading(
      rows,
      ({ kept }) => kept,
      ({ label }) => label,
    );
    return worst ? sentence(worst.names, worst.most) : words.whole.nothingKept;
  };
  return (
    <BarChart rows={rows} sentence={say()} table={tableOf(column)} title={words.inspector.missing} write={write} />
  );
}
