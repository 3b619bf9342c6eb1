import { FIRST_PICKS } from '../../graph/picks/picks';
import { ask, setDialog } from '../../state/actions';
import { Button } from '../../ui/Button';
import { useWords } from '../use-words';
import { CompareForm } from './CompareForm';
import styles from './questions.module.css';
import { Starters } from './Starters';

/** All that can be asked: prepared questions, and tools to ask one's own. */
export function QuestionMenu() {
  const { words } = useWords();
  const tools = [
    { label: words.picks.title, run: () => ask({ kind: 'picks', sentence: FIRST_PICKS }) },
    { label: words.report.title, run: () => setDialog('report') },
  ];
  return (
    <>
      <h2 tabIndex={-1}>{words.questions.title}</h2>
      <Starters />
      <section>
        <h3>{words.questions.tools}</h3>
        <ul className={styles.starters}>
          {tools.map(({ label, run }) => (
            <li key={label}>
              <Button className={styles.tool} onClick={run}>
                {label}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <CompareForm />
    </>
  );
}
