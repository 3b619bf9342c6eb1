import { NODE_MEASURES } from '../../graph/measures/node-measures';
import { chooseMeasure, measureAnew } from '../../state/act/measure-actions';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { MESSAGES } from '../../text/messages';
import { Button } from '../../ui/Button';
import { LegendChoice } from './LegendChoice';
import styles from './legend.module.css';

/** Which measure colours and sizes follow, what it means, and whether its numbers are being taken anew. */
export function MeasureNote() {
  const { legend, questions, shell } = MESSAGES[useAtlas(selectLanguage)];
  const measure = useAtlas((state) => state.view.measure);
  const measured = useAtlas((state) => state.session.measured);
  const { names, meanings } = questions.measures;
  return (
    <>
      <LegendChoice
        label={questions.measures.measure}
        onChoose={(id) => chooseMeasure({ ...measure, id })}
        options={NODE_MEASURES.map((id) => ({ value: id, label: names[id] }))}
        value={measure.id}
      />
      <p className={styles.hint}>{meanings[measure.id]}</p>
      <p className={styles.hint} role="status">
        {measured?.is === 'running' && (measured.scores ? legend.anew : legend.computing)}
        {measured?.is === 'failed' && questions.measures.failed}
      </p>
      {measured?.is === 'failed' && <Button onClick={measureAnew}>{shell.retry}</Button>}
    </>
  );
}
