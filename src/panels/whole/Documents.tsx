import { setDialog, wantDocument } from '../../state/act/session-actions';
import { portOf } from '../../state/ports';
import { useAtlas } from '../../state/store';
import { localText } from '../../text/local-text';
import { Button } from '../../ui/Button';
import inspector from '../common/inspector.module.css';
import { useWords } from '../common/use-words';
import styles from './whole.module.css';

/** Under which conditions what is open may be used, what else there is to open, and the way back. */
export function Documents() {
  const { words, language } = useWords();
  const { id: open, licence } = useAtlas((state) => state.document);
  const examples = useAtlas((state) => state.session.examples);
  const isEmbedded = useAtlas((state) => state.view.embed !== null);
  const { about, back, own, limits, examples: heading } = words.opening;
  return (
    <>
      {licence && (
        <section>
          <h3>{about}</h3>
          <p className={inspector.quiet}>{localText(licence, language)}</p>
        </section>
      )}
      {!isEmbedded && (
        <section>
          <h3>{own}</h3>
          <p className={inspector.quiet}>{limits}</p>
          <ul className={styles.documents}>
            <li>
              <Button look="row" onClick={() => portOf('chooseFile')?.('open')}>
                {words.commands.openFile.label}
              </Button>
            </li>
            <li>
              <Button look="row" onClick={() => setDialog('paste')}>
                {words.commands.pasteTable.label}
              </Button>
            </li>
          </ul>
        </section>
      )}
      {examples.length > 0 && !isEmbedded && (
        <section>
          <h3>{heading}</h3>
          <ul className={styles.documents}>
            {open !== '' && (
              <li>
                <Button look="row" onClick={() => wantDocument('')}>
                  {back}
                </Button>
              </li>
            )}
            {examples
              .filter(({ id }) => id !== open)
              .map(({ id, title }) => (
                <li key={id}>
                  <Button look="row" onClick={() => wantDocument(id)}>
                    {localText(title, language)}
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      )}
    </>
  );
}
