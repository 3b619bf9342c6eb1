import { CircleHelp, Clapperboard, Keyboard, List, Map as MapIcon, Moon, Presentation, Share, Sun } from 'lucide';
import { ask, chooseLanguage, chooseTheme, setDialog, setPanel } from '../state/actions';
import { selectLanguage, selectTheme } from '../state/selectors';
import { closeStage, openStage } from '../state/stage-actions';
import { useAtlas } from '../state/store';
import { LANGUAGES, THEMES } from '../state/view';
import { documentTitle } from '../text/document-title';
import { languageOf } from '../text/languages';
import { MESSAGES } from '../text/messages';
import { Button } from '../ui/Button';
import { Later } from '../ui/Later';
import { lazily } from '../ui/lazily';
import styles from './app.module.css';
import { ErrorBoundary } from './ErrorBoundary';
import { next } from './next';
import { withRules } from './with-rules';

const THEME_ICONS = { light: Sun, dark: Moon, projector: Presentation } as const;

const Palette = lazily(() => withRules(import('./Palette').then((it) => it.Palette)));

/** Name, search, views, share, language and look. */
export function TopBar() {
  const language = useAtlas(selectLanguage);
  const theme = useAtlas(selectTheme);
  const panel = useAtlas((state) => state.view.panel);
  const mapDrawn = useAtlas((state) => state.session.mapDrawn);
  const isScenes = useAtlas((state) => state.view.stage === 'scenes');
  const words = MESSAGES[language].shell;
  const { title, subtitle } = documentTitle(
    useAtlas((state) => state.document),
    MESSAGES[language],
  );
  const other = next(THEMES, theme);
  return (
    <header className={styles.top}>
      <h1 className={styles.name}>
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
        <span>{MESSAGES[language].questions.title}</span>
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
        <span>{MESSAGES[language].share.open}</span>
      </Button>
      <fieldset className={styles.group}>
        <legend className="visually-hidden">{words.language}</legend>
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
