import { useMemo } from 'react';
import { gapKindsOf } from '../../graph/gaps/gaps';
import type { Graph } from '../../graph/graph';
import { ask } from '../../state/act/ask-actions';
import { newAsk } from '../../state/link/ask-parts';
import { selectResult } from '../../state/select/result-selectors';
import { useAtlas } from '../../state/store';
import { documentWords } from '../../text/later-words';
import { lowered, wordFor } from '../../text/local-text';
import { BarChart } from '../../ui/chart/BarChart';
import { useLater } from '../common/use-later';
import { useChartWords } from './use-chart-words';

/** Pairs that might work together are a hypothesis, and looking for them takes long in a large graph. */
const HYPOTHESIS = 'likely-link';
const missingIn = (graph: Graph) => gapKindsOf(graph).filter(({ id }) => id !== HYPOTHESIS);

/** How many gaps there are of each kind, and of how many shown actors; a bar opens the list with their reasons. */
export function GapChart() {
  const { words, write, tableOf, leading } = useChartWords();
  const graph = useAtlas((state) => state.graph);
  const result = useLater(selectResult);
  const gaps = useMemo(() => missingIn(graph).map(({ id, find }) => ({ id, findings: find(graph) })), [graph]);
  const { column, nothing, sentence } = words.whole.gaps;
  const likely = words.questions.gaps.kinds[HYPOTHESIS];
  const rows = gaps
    .filter(({ findings }) => findings.length > 0)
    .map(({ id, findings }) => ({
      id,
      label: wordFor(words.questions.gaps.kinds, id),
      all: findings.length,
      kept: findings.filter(({ ids: [about = ''] }) => result.nodes.has(about)).length,
      onChoose: () => ask(newAsk('gaps', { open: id })),
    }));
  const say = () => {
    if (rows.length === 0 && graph.domain.isGraded) return nothing;
    if (rows.length === 0) return `${nothing} ${documentWords(words).general.apart(lowered(likely, words))}`;
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
