import { CircleHelp, Clapperboard, Keyboard, List, Map as MapIcon, Moon, Presentation, Share, Sun } from 'lucide';
import { lazy, useMemo } from 'react';
import { ask, chooseLanguage, chooseTheme, setDialog, setPanel } from '../state/actions';
import { selectLanguage, selectTheme } from '../state/selectors';
import { closeStage, openStage } from '../state/stage-actions';
import { useAtlas } from '../state/store';
import { THEMES } from '../state/view';
import { LANGUAGE_NAMES, MESSAGES } from '../text/messages';
import { Button } from '../ui/Button';
import { Later } from '../ui/Later';
import styles from './app.module.css';
import { next, paletteCommands } from './commands';
import { ErrorBoundary } from './ErrorBoundary';

const THEME_ICONS = { light: Sun, dark: Moon, projector: Presentation } as const;

const SearchBox = lazy(() => import('../panels/search/SearchBox').then(({ SearchBox: it }) => ({ default: it })));

/** Name, search, views, share, language and look. */
export function TopBar() {
  const language = useAtlas(selectLanguage);
  const theme = useAtlas(selectTheme);
  const panel = useAtlas((state) => state.view.panel);
  const mapDrawn = useAtlas((state) => state.session.mapDrawn);
  const isScenes = useAtlas((state) => state.view.stage === 'scenes');
  const words = MESSAGES[language].shell;
  const other = next(THEMES, theme);
  const commands = useMemo(() => paletteCommands(MESSAGES[language]), [language]);
  return (
    <header className={styles.top}>
      <h1 className={styles.name}>
        {words.title} <small>{words.subtitle}</small>
      </h1>
      <div className={styles.search}>
        {mapDrawn && (
          <ErrorBoundary region="search">
            <Later>
              <SearchBox commands={commands} />
            </Later>
          </ErrorBoundary>
        )}
      </div>
      <Button className={styles.questionsButton ?? ''} icon={CircleHelp} onClick={() => ask({ kind: 'menu' })}>
        {MESSAGES[language].questions.title}
      </Button>
      <fieldset className={`${styles.group} ${styles.views}`}>
        <legend className="visually-hidden">{words.views}</legend>
        <Button aria-pressed={panel === 'map'} icon={MapIcon} onClick={() => setPanel('map')}>
          {words.viewMap}
        </Button>
        <Button aria-pressed={panel === 'list'} icon={List} onClick={() => setPanel('list')}>
          {words.viewList}
        </Button>
      </fieldset>
      <Button icon={Share} onClick={() => setDialog('share')}>
        {MESSAGES[language].share.open}
      </Button>
      <fieldset className={styles.group}>
        <legend className="visually-hidden">{words.language}</legend>
        {LANGUAGE_NAMES.map(({ tag, name }) => (
          <Button aria-pressed={tag === language} key={tag} lang={tag} onClick={() => chooseLanguage(tag)} title={name}>
            {tag.toUpperCase()}
          </Button>
        ))}
      </fieldset>
      <Button
        aria-pressed={isScenes}
        className={styles.keysButton}
        icon={Clapperboard}
        label={MESSAGES[language].commands.scenes.label}
        onClick={() => (isScenes ? closeStage() : openStage('scenes'))}
      />
      <Button icon={THEME_ICONS[other]} label={words.switchTheme(words[other])} onClick={() => chooseTheme(other)} />
      <Button
        className={styles.keysButton}
        icon={Keyboard}
        label={MESSAGES[language].keys.title}
        onClick={() => setDialog('keys')}
      />
    </header>
  );
}
