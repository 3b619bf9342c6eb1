import { begin } from '../../state/act/begin';
import { setDialog } from '../../state/act/session-actions';
import { ASK_KINDS } from '../../state/link/ask-parts';
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
  const { title, ready, own } = words.questions;
  return (
    <div className={`${styles.view} ${styles.menu}`}>
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
          {ASK_KINDS.filter((kind) => kind !== 'menu').map((kind) => (
            <li key={kind}>
              <Button look="row" onClick={() => begin(kind)}>
                {words.questions[kind].title}
              </Button>
            </li>
          ))}
          <li>
            <Button look="row" onClick={() => setDialog('report')}>
              {words.report.title}
            </Button>
          </li>
        </ul>
      </section>
      <CompareForm />
    </div>
  );
}
