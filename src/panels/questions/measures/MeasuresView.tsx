import { costText, measureOf, needsGroups } from '../../../answers/words/measure-words';
import { DEFAULT_PARAMETERS, MEASURES } from '../../../graph/measures/measures';
import { type MeasureId, NODE_MEASURES } from '../../../graph/measures/node-measures';
import { groupingsOf } from '../../../graph/measures/partition';
import type { Result } from '../../../graph/measures/result';
import { ask } from '../../../state/act/ask-actions';
import type { AskFor } from '../../../state/link/ask-parts';
import { useAtlas } from '../../../state/store';
import { formatNumber } from '../../../text/format';
import { attributeNames } from '../../../text/vocabulary-words';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/field/Checkbox';
import { Select } from '../../../ui/field/Select';
import { type Measurement, useMeasurement } from '../../common/use-measurement';
import { useWords } from '../../common/use-words';
import matrix from '../matrix.module.css';
import styles from '../questions.module.css';
import { useQuestion } from '../use-question';
import { MeasureResult } from './MeasureResult';
import { UseMeasure } from './UseMeasure';

/** A measure over the ties that are shown: what it means, how far to trust it, and who has how much of it. */
export function MeasuresView() {
  const { words } = useWords();
  const question = useQuestion('measures');
  const id = measureOf(question.measure);
  const text = words.questions.measures;
  const groupings = groupingsOf(useAtlas((state) => state.graph.vocabulary));
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
              options={groupings.map((id, index) => ({
                // The first is that of whom nothing is said.
                value: index === 0 ? '' : id,
                label: attributeNames(id, words).short,
              }))}
              value={question.attribute === groupings[0] ? '' : question.attribute}
            />
          </>
        )}
      </div>
      <Checkbox isChecked={question.context} onToggle={() => change({ context: !question.context })}>
        {text.context}
      </Checkbox>
      <p>{text.meanings[id]}</p>
      <Outcome id={id} question={question} />
    </div>
  );
}

/** How large the network is, about how long the measure takes, how far it is, and what it gives. */
function Outcome({ id, question }: Readonly<{ id: MeasureId; question: AskFor<'measures'> }>) {
  const { words } = useWords();
  const measurement = useMeasurement({ id, attribute: question.attribute, context: question.context });
  const { state, size } = measurement;
  return (
    <>
      {size && <p className={styles.quiet}>{costText(size, words)}</p>}
      {state.is === 'done' && state.id === id ? (
        <Found id={id} question={question} result={state.result} />
      ) : (
        <Progress id={id} measurement={measurement} question={question} />
      )}
    </>
  );
}

type FoundProps = Readonly<{ id: MeasureId; question: AskFor<'measures'>; result: Result }>;

/** What was found and, where it is a number for each actor, what it can be used for. */
function Found({ id, question, result }: FoundProps) {
  const node = NODE_MEASURES.find((known) => known === id);
  const groupings = groupingsOf(useAtlas((state) => state.graph.vocabulary));
  // Only some read groups: of the others the choice says nothing.
  const attribute = needsGroups(id) ? question.attribute : DEFAULT_PARAMETERS.attribute;
  return (
    <>
      {node && <UseMeasure measure={{ id: node, attribute, context: question.context }} />}
      <MeasureResult by={question.attribute || (groupings[0] ?? '')} result={result} />
    </>
  );
}

type ProgressProps = Readonly<{ id: MeasureId; measurement: Measurement; question: AskFor<'measures'> }>;

/** How far it is, with a way to stop it; or why there is nothing, with a way to begin. */
function Progress({ id, measurement: { state, stop, start }, question }: ProgressProps) {
  const { words, language } = useWords();
  const text = words.questions.measures;
  switch (state.is) {
    case 'failed':
    case 'costly':
    case 'stopped':
      return (
        <div className={styles.form}>
          <p role="status">{text[state.is]}</p>
          <Button className={styles.run} look="primary" onClick={start}>
            {state.is === 'failed' ? words.shell.retry : text.compute}
          </Button>
          {id === 'betweenness' && state.is === 'costly' && (
            <Button
              className={styles.run}
              look="primary"
              onClick={() => ask({ ...question, measure: 'sampled-betweenness' })}
            >
              {text.estimate}
            </Button>
          )}
        </div>
      );
    default:
      return (
        <p role="status">
          {text.running(formatNumber(state.is === 'running' ? Math.round(100 * state.share) : 0, language))}{' '}
          <Button onClick={stop}>{text.stop}</Button>
        </p>
      );
  }
}
