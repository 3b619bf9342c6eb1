import { wantDocument } from '../../state/act/session-actions';
import { useAtlas } from '../../state/store';
import { localText } from '../../text/messages';
import { Button } from '../../ui/Button';
import inspector from '../common/inspector.module.css';
import { useWords } from '../common/use-words';
import styles from './whole.module.css';

/** Where what is open is from, what else there is to open, and the way back. */
export function Documents() {
  const { words, language } = useWords();
  const { id: open, origin, licence } = useAtlas((state) => state.document);
  const examples = useAtlas((state) => state.session.examples);
  const isEmbedded = useAtlas((state) => state.view.embed !== null);
  const { about, back, examples: heading } = words.opening;
  return (
    <>
      {(origin || licence) && (
        <section>
          <h3>{about}</h3>
          {origin && <p>{localText(origin, language)}</p>}
          {licence && <p className={inspector.quiet}>{localText(licence, language)}</p>}
        </section>
      )}
      {examples.length > 0 && !isEmbedded && (
        <section>
          <h3>{heading}</h3>
          <ul className={styles.documents}>
            {open !== '' && (
              <li>
                <Button onClick={() => wantDocument('')}>{back}</Button>
              </li>
            )}
            {examples
              .filter(({ id }) => id !== open)
              .map(({ id, title }) => (
                <li key={id}>
                  <Button onClick={() => wantDocument(id)}>{localText(title, language)}</Button>
                </li>
              ))}
          </ul>
        </section>
      )}
    </>
  );
}
