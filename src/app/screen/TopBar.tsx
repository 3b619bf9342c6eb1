import { Map as MapIcon } from 'lucide';
import { CommandButton } from '../../canvas/controls/CommandButton';
import { chooseLanguage, setPanel } from '../../state/act/view-actions';
import { LANGUAGES, THEMES } from '../../state/link/view';
import { selectLanguage, selectTheme } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { languageOf } from '../../text/languages';
import { FIRST_MESSAGES } from '../../text/messages';
import { documentTitle } from '../../text/sentences/document-title';
import { Button } from '../../ui/Button';
import { Later } from '../../ui/lazy/Later';
import { lazily } from '../../ui/lazy/lazily';
import styles from '../app.module.css';
import { BAR_COMMANDS, LOOKS } from '../commands/bar-commands';
import { next } from '../commands/next';
import { withRules } from '../start/with-rules';
import { ErrorBoundary } from './ErrorBoundary';

const Palette = lazily(() => withRules(import('../commands/Palette').then((it) => it.Palette)));

/** Name, search, views, share, language and look. */
export function TopBar() {
  const language = useAtlas(selectLanguage);
  const theme = useAtlas(selectTheme);
  const panel = useAtlas((state) => state.view.panel);
  const mapDrawn = useAtlas((state) => state.session.mapDrawn);
  const { shell: words, titles } = FIRST_MESSAGES[language];
  const { title, subtitle } = documentTitle(
    useAtlas((state) => state.document),
    FIRST_MESSAGES[language],
  );
  const other = next(THEMES, theme);
  return (
    <header className={styles.top}>
      <h1 className={styles.name} title={title}>
        {title} <small>{subtitle}</small>
      </h1>
      <div className={styles.search}>
        {mapDrawn && (
          <ErrorBoundary region="search">
            <Later>
              <Palette />
            </Later>
          </ErrorBoundary>
        )}
      </div>
      <CommandButton className={styles.questionsButton ?? ''} command={BAR_COMMANDS.questions}>
        <span>{titles.questions}</span>
      </CommandButton>
      <fieldset className={`${styles.group} ${styles.views}`}>
        <legend className="visually-hidden">{words.views}</legend>
        <Button aria-pressed={panel === 'map'} icon={MapIcon} onClick={() => setPanel('map')}>
          <span>{words.viewMap}</span>
        </Button>
        <CommandButton command={BAR_COMMANDS.list} onClick={() => setPanel('list')}>
          <span>{words.viewList}</span>
        </CommandButton>
      </fieldset>
      <CommandButton className={styles.share ?? ''} command={BAR_COMMANDS.sharing}>
        <span>{titles.share}</span>
      </CommandButton>
      <Languages />
      <CommandButton className={styles.keysButton} command={BAR_COMMANDS.scenes} label={titles.scenes} />
      <Button icon={LOOKS[other].icon} label={words.switchTheme(words[other])} onClick={LOOKS[other].run} />
      <CommandButton className={styles.keysButton} command={BAR_COMMANDS.keys} label={titles.keys} />
    </header>
  );
}

function Languages() {
  const language = useAtlas(selectLanguage);
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{FIRST_MESSAGES[language].shell.language}</legend>
      {LANGUAGES.map((tag) => (
        <Button
          aria-pressed={tag === language}
          key={tag}
          lang={tag}
          onClick={() => chooseLanguage(tag)}
          title={languageOf(tag).name}
        >
          {tag.toUpperCase()}
        </Button>
      ))}
    </fieldset>
  );
}
