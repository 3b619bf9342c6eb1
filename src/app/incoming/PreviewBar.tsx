import { useWords } from '../../panels/common/use-words';
import { useAtlas } from '../../state/store';
import { documentWords } from '../../text/later-words';
import { localText } from '../../text/local-text';
import { Button } from '../../ui/Button';
import styles from './incoming.module.css';
import { endPreview } from './preview';

/** Over the map of a preview: what would change, and the way back. */
export function PreviewBar() {
  const { words, language } = useWords();
  const { origin } = useAtlas((state) => state.document);
  const text = documentWords(words).incoming;
  return (
    <section aria-label={text.show} className={styles.preview}>
      <p role="status">{text.preview(localText(origin ?? {}, language))}</p>
      <Button look="primary" onClick={() => endPreview({ toChoices: true })}>
        {text.toChoices}
      </Button>
      <Button look="plain" onClick={() => endPreview({ toChoices: false })}>
        {text.endPreview}
      </Button>
    </section>
  );
}
