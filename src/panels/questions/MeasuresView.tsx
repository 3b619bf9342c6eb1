import { DEFAULT_PARAMETERS, MEASURES, type MeasureId, type Result } from '../../graph/measures/measures';
import { networkOf } from '../../graph/measures/network';
import { NODE_MEASURES } from '../../graph/measures/node-measures';
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
import styles from './questions.module.css';
import { UseMeasure } from './UseMeasure';
import { useMeasurement } from './use-measurement';
import { useQuestion } from './use-question';

const ATTRIBUTES = ['helix', 'kind', 'upland'] as const;
const FIRST: MeasureId = 'degree';

const needsGroups = (id: MeasureId) =>
  MEASURES.some((measure) => measure.id === id && [...measure.parameters].some((one) => one === 'attribute'));

/** A measure over the ties that are shown: what it means, how far to trust it, and who has how much of it. */
export function MeasuresView() {
  const { words } = useWords();
  const question = useQuestion('measures');
  const id = MEASURES.find((measure) => measure.id === question.measure)?.id ?? FIRST;
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
  const { words, language } = useWords();
  const graph = useAtlas((state) => state.graph);
  const part = useAtlas(selectResult);
  const network = networkOf(graph, part, { context });
  const steps = MEASURES.find((measure) => measure.id === id)?.operations(network, DEFAULT_PARAMETERS) ?? 0;
  const number = (value: number) => formatNumber(value, language);
  return (
    <p className={styles.quiet}>
      {words.questions.measures.cost(
        number(network.simple.order),
        number(network.simple.size),
        number(Math.round(steps)),
      )}
    </p>
  );
}

type FoundProps = Readonly<{ id: MeasureId; question: AskFor<'measures'>; result: Result }>;

/** What was found and, where it is a number for each actor, what it can be used for. */
function Found({ id, question, result }: FoundProps) {
  const node = NODE_MEASURES.find((known) => known === id);
  // Only some read groups: of the others the choice says nothing.
  const attribute = needsGroups(id) ? question.attribute : DEFAULT_PARAMETERS.attribute;
  return (
    <>
      {node && <UseMeasure measure={{ id: node, attribute, context: question.context }} />}
      <MeasureResult result={result} />
    </>
  );
}

function Outcome({ id, question }: Readonly<{ id: MeasureId; question: AskFor<'measures'> }>) {
  const { words, language } = useWords();
  const { state, stop } = useMeasurement({ id, attribute: question.attribute, context: question.context });
  const text = words.questions.measures;
  if (state.is === 'done' && state.id === id) return <Found id={id} question={question} result={state.result} />;
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
