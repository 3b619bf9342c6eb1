import { openStarter } from '../../state/act/ask-actions';
import { useAtlas } from '../../state/store';
import { localText } from '../../text/messages';
import { Button } from '../../ui/Button';
import styles from '../questions/questions.module.css';
import { useWords } from './use-words';

/** Questions in plain words, each of which opens a prepared view that can be taken apart. */
export function Starters() {
  const { language } = useWords();
  const starters = useAtlas((state) => state.session.starters);
  return (
    <ul className={styles.starters}>
      {starters.map((starter) => (
        <li key={starter.id}>
          <Button onClick={() => openStarter(starter)}>{localText(starter.text, language)}</Button>
          {starter.answer && <p className={styles.quiet}>{localText(starter.answer, language)}</p>}
        </li>
      ))}
    </ul>
  );
}
