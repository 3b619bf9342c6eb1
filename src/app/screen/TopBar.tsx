import { CircleHelp, Clapperboard, Keyboard, List, Map as MapIcon, Moon, Presentation, Share, Sun } from 'lucide';
import { ask } from '../../state/act/ask-actions';
import { setDialog } from '../../state/act/session-actions';
import { closeStage, openStage } from '../../state/act/stage-actions';
import { chooseLanguage, chooseTheme, setPanel } from '../../state/act/view-actions';
import { LANGUAGES, THEMES } from '../../state/link/view';
import { selectLanguage, selectTheme } from '../../state/select/selectors';
import { useAtlas } from '../../state/store';
import { languageOf } from '../../text/languages';
import { FIRST_MESSAGES } from '../../text/messages';
import { documentTitle } from '../../text/sentences/document-title';
import { Button } from '../../ui/Button';
import { Later } from '../../ui/lazy/Later';
import { lazily } from '../../ui/lazy/lazily';
import styles from '../app.module.css';
import { next } from '../commands/next';
import { withRules } from '../start/with-rules';
import { ErrorBoundary } from './ErrorBoundary';

const THEME_ICONS = { light: Sun, dark: Moon, projector: Presentation } as const;

const Palette = lazily(() => withRules(import('../commands/Palette').then((it) => it.Palette)));

/** Name, search, views, share, language and look. */
export function TopBar() {
  const language = useAtlas(selectLanguage);
  const theme = useAtlas(selectTheme);
  const panel = useAtlas((state) => state.view.panel);
  const mapDrawn = useAtlas((state) => state.session.mapDrawn);
  const isScenes = useAtlas((state) => state.view.stage === 'scenes');
  const words = FIRST_MESSAGES[language].shell;
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
      <Button className={styles.questionsButton ?? ''} icon={CircleHelp} onClick={() => ask({ kind: 'menu' })}>
        <span>{FIRST_MESSAGES[language].titles.questions}</span>
      </Button>
      <fieldset className={`${styles.group} ${styles.views}`}>
        <legend className="visually-hidden">{words.views}</legend>
        <Button aria-pressed={panel === 'map'} icon={MapIcon} onClick={() => setPanel('map')}>
          <span>{words.viewMap}</span>
        </Button>
        <Button aria-pressed={panel === 'list'} icon={List} onClick={() => setPanel('list')}>
          <span>{words.viewList}</span>
        </Button>
      </fieldset>
      <Button className={styles.share ?? ''} icon={Share} onClick={() => setDialog('share')}>
        <span>{FIRST_MESSAGES[language].titles.share}</span>
      </Button>
      <Languages />
      <Button
        aria-pressed={isScenes}
        className={styles.keysButton}
        icon={Clapperboard}
        label={FIRST_MESSAGES[language].titles.scenes}
        onClick={() => (isScenes ? closeStage() : openStage('scenes'))}
      />
      <Button icon={THEME_ICONS[other]} label={words.switchTheme(words[other])} onClick={() => chooseTheme(other)} />
      <Button
        className={styles.keysButton}
        icon={Keyboard}
        label={FIRST_MESSAGES[language].titles.keys}
        onClick={() => setDialog('keys')}
      />
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
