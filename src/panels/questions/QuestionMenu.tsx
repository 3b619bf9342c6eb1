import { ask } from '../../state/act/ask-actions';
import { setDialog } from '../../state/act/session-actions';
import { newAsk } from '../../state/link/ask';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';
import { Starters } from '../common/Starters';
import { useWords } from '../common/use-words';
import { CompareForm } from './CompareForm';
import styles from './questions.module.css';

/** All that can be asked: prepared questions, and those that the reader puts together. */
export function QuestionMenu() {
  const { words } = useWords();
  const hasStarters = useAtlas((state) => state.session.starters.length > 0);
  const { title, ready, own, paths, gaps, matrix, measures, scenario } = words.questions;
  return (
    <div className={styles.view}>
      <h2 tabIndex={-1}>{title}</h2>
      {hasStarters && (
        <section>
          <h3>{ready}</h3>
          <Starters />
        </section>
      )}
      <section>
        <h3>{own}</h3>
        <ul className={styles.starters}>
          <li>
            <Button onClick={() => ask(newAsk('picks'))}>{words.picks.title}</Button>
          </li>
          <li>
            <Button onClick={() => ask(newAsk('paths'))}>{paths.title}</Button>
          </li>
          <li>
            <Button onClick={() => ask(newAsk('scenario'))}>{scenario.title}</Button>
          </li>
          <li>
            <Button onClick={() => ask(newAsk('gaps'))}>{gaps.title}</Button>
          </li>
          <li>
            <Button onClick={() => ask(newAsk('matrix'))}>{matrix.title}</Button>
          </li>
          <li>
            <Button onClick={() => ask(newAsk('measures'))}>{measures.title}</Button>
          </li>
          <li>
            <Button onClick={() => setDialog('report')}>{words.report.title}</Button>
          </li>
        </ul>
      </section>
      <CompareForm />
    </div>
  );
}
