import { Suspense, use, useId } from 'react';
import { openPrepared } from '../../state/actions';
import { localText } from '../../text/messages';
import { Button } from '../../ui/Button';
import { useWords } from '../use-words';
import { loadStarters } from './load-starters';
import styles from './questions.module.css';

/** Questions to begin with: each opens a prepared view that can be taken apart like any other. */
export function Starters() {
  const { words } = useWords();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{words.questions.starters}</h3>
      <Suspense>
        <StarterList />
      </Suspense>
    </section>
  );
}

function StarterList() {
  const { language } = useWords();
  return (
    <ul className={styles.starters}>
      {use(loadStarters()).map(({ id, text, view }) => (
        <li key={id}>
          <Button className={styles.starter} onClick={() => openPrepared(view)}>
            {localText(text, language)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
