import { List } from 'lucide';
import { setPanel } from '../../state/act/view-actions';
import { addressOf } from '../../state/select/address';
import { selectShows } from '../../state/select/shows';
import { type State, useAtlas } from '../../state/store';
import { documentTitle } from '../../text/sentences/document-title';
import { Button } from '../../ui/Button';
import { useLater } from '../common/use-later';
import { useWords } from '../common/use-words';
import styles from './embed-bar.module.css';
import { viewSentence } from './view-sentence';

const selectAll = (state: State) => state;

/** Over an embedded atlas: what it shows, the list where there is no other way to it, and the way to the whole atlas. */
export function EmbedBar() {
  const { words, nameOf } = useWords();
  const sentence = viewSentence(useLater(selectAll), words, nameOf);
  // The filter says what is left over the map itself.
  const hasFilters = useAtlas(selectShows('filters'));
  const address = useAtlas(({ view }) => addressOf({ ...view, embed: null }));
  const hasList = useAtlas(selectShows('list'));
  const panel = useAtlas((state) => state.view.panel);
  const { share, shell } = words;
  const { title, subtitle } = documentTitle(
    useAtlas((state) => state.document),
    words,
  );
  return (
    <>
      <h1 className={hasFilters ? styles.sentence : 'visually-hidden'}>
        {title} <small>{subtitle}</small>
      </h1>
      {!hasFilters && (
        <p className={styles.sentence} role="status">
          {sentence}
        </p>
      )}
      {hasList && (
        <Button
          aria-pressed={panel === 'list'}
          className={styles.list}
          icon={List}
          onClick={() => setPanel(panel === 'list' ? 'map' : 'list')}
        >
          {shell.sheet.list}
        </Button>
      )}
      <a className={styles.link} href={address} rel="noopener noreferrer" target="_blank">
        {share.attribution} <span className="visually-hidden">({share.newTab})</span>
      </a>
    </>
  );
}
