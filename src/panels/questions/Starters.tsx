import { Suspense, use, useId } from 'react';
import { ask, openPrepared } from '../../state/actions';
import { localText } from '../../text/messages';
import { Button, LinkButton } from '../../ui/Button';
import { useWords } from '../use-words';
import { loadStarters } from './load-starters';
import styles from './questions.module.css';

/** How many are shown, with a way to the others; all where it is absent. */
type Props = Readonly<{ most?: number | undefined }>;

/** Questions to begin with: each opens a prepared view that can be taken apart like any other. */
export function Starters({ most }: Props) {
  const { words } = useWords();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{words.questions.starters}</h3>
      <Suspense>
        <StarterList most={most} />
      </Suspense>
      {most !== undefined && (
        <div>
          <LinkButton onClick={() => ask({ kind: 'menu' })}>{words.questions.all}</LinkButton>
        </div>
      )}
    </section>
  );
}

function StarterList({ most }: Props) {
  const { language } = useWords();
  return (
    <ul className={styles.starters}>
      {use(loadStarters())
        .slice(0, most)
        .map(({ id, text, view }) => (
          <li key={id}>
            <Button className={styles.starter} onClick={() => openPrepared(view)}>
              {localText(text, language)}
            </Button>
          </li>
        ))}
    </ul>
  );
}
