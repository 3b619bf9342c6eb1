import { ask } from '../../state/actions';
import { newAsk } from '../../state/ask';
import { Button } from '../../ui/Button';
import { useWords } from '../use-words';
import styles from './questions.module.css';

/** All that can be asked. */
export function QuestionMenu() {
  const { words } = useWords();
  const { title, paths, scenario } = words.questions;
  return (
    <>
      <h2 tabIndex={-1}>{title}</h2>
      <ul className={styles.menu}>
        <li>
          <Button onClick={() => ask(newAsk('paths'))}>{paths.title}</Button>
        </li>
        <li>
          <Button onClick={() => ask(newAsk('scenario'))}>{scenario.title}</Button>
        </li>
      </ul>
    </>
  );
}
