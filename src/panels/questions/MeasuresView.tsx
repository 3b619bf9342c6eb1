import { MEASURES, type MeasureId } from '../../graph/measures/measures';
import { networkOf } from '../../graph/measures/network';
import { ask } from '../../state/actions';
import type { AskFor } from '../../state/ask';
import { selectResult } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Select } from '../../ui/Select';
import { useWords } from '../use-words';
import { MeasureResult } from './MeasureResult';
import matrix from './matrix.module.css';
import { costText, measureOf, needsGroups } from './measure-words';
import styles from './questions.module.css';
import { useMeasurement } from './use-measurement';
import { useQuestion } from './use-question';

const ATTRIBUTES = ['helix', 'kind', 'upland'] as const;

/** A measure over the ties that are shown: what it means, how far to trust it, and who has how much of it. */
export function MeasuresView() {
  const { words } = useWords();
  const question = useQuestion('measures');
  const id = measureOf(question.measure);
  const text = words.questions.measures;
  const change = (parts: Partial<AskFor<'measures'>>) => ask({ ...question, ...parts });
  return (
    <div className={styles.view}>
      <h2 tabIndex={-1}>{text.title}</h2>
      <div className={matrix.choices}>
        <span aria-hidden="true">{text.measure}</span>
        <Select
          label={text.measure}
          onChange={(measure) => change({ measure })}
          options={MEASURES.map((measure) => ({ value: measure.id, label: text.names[measure.id] }))}
          value={id}
        />
        {needsGroups(id) && (
          <>
            <span aria-hidden="true">{text.groups}</span>
            <Select
              label={text.groups}
              onChange={(attribute) => change({ attribute })}
              options={ATTRIBUTES.map((value) => ({ value, label: text.attributes[value] }))}
              value={question.attribute}
            />
          </>
        )}
      </div>
      <Checkbox isChecked={question.context} onToggle={() => change({ context: !question.context })}>
        {text.context}
      </Checkbox>
      <p>{text.meanings[id]}</p>
      <Cost id={id} context={question.context} />
      <Outcome id={id} question={question} />
    </div>
  );
}

/** How large the network is, and about how much work the measure is before it is done. */
function Cost({ id, context }: Readonly<{ id: MeasureId; context: boolean }>) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const part = useAtlas(selectResult);
  return <p className={styles.quiet}>{costText(id, networkOf(graph, part, { context }), words)}</p>;
}

function Outcome({ id, question }: Readonly<{ id: MeasureId; question: AskFor<'measures'> }>) {
  const { words, language } = useWords();
  const { state, stop } = useMeasurement({ id, attribute: question.attribute, context: question.context });
  const text = words.questions.measures;
  if (state.is === 'done' && state.id === id) return <MeasureResult result={state.result} />;
  if (state.is === 'running') {
    return (
      <p role="status">
        {text.running(formatNumber(Math.round(100 * state.share), language))}{' '}
        <Button onClick={stop}>{text.stop}</Button>
      </p>
    );
  }
  return <p role="status">{state.is === 'failed' ? text.failed : text.stopped}</p>;
}
