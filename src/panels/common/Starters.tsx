import { ArrowRight } from 'lucide';
import { openStarter } from '../../state/act/starter-actions';
import { useAtlas } from '../../state/store';
import { localText } from '../../text/local-text';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import styles from './starters.module.css';
import { useWords } from './use-words';

/** Questions in plain words, each of which opens a prepared view that can be taken apart. */
export function Starters() {
  const { language } = useWords();
  const starters = useAtlas((state) => state.session.starters);
  return (
    <ul className={styles.starters}>
      {starters.map((starter) => (
        <li className={styles.starter} key={starter.id}>
          <Button className={styles.question} look="row" onClick={() => openStarter(starter)}>
            {localText(starter.text, language)}
            <Icon icon={ArrowRight} />
          </Button>
          {starter.answer && <p>{localText(starter.answer, language)}</p>}
        </li>
      ))}
    </ul>
  );
}
