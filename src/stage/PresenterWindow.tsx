import { useEffect, useState } from 'react';
import { CanvasMap } from '../canvas/CanvasMap';
import { selectLanguage } from '../state/select/preference-selectors';
import { useAtlas } from '../state/store';
import { formatClock, formatElapsed } from '../text/format';
import { playerWords } from '../text/later-words';
import { localText } from '../text/local-text';
import { MESSAGES } from '../text/messages';
import { RichText } from '../ui/RichText';
import { attachPresenter, type Presenter } from './attach-presenter';
import { presentedStage } from './open-presenter';
import styles from './presenter.module.css';
import { CommandButtons } from './StageControls';
import { STAGE_COMMANDS } from './stage-commands';

/** What the speaker sees on the second screen: notes, the scene on the stage and the next one, clock, timer, controls. */
export function PresenterWindow() {
  const words = playerWords(MESSAGES[useAtlas(selectLanguage)]).presenter;
  const [presenter, setPresenter] = useState<Presenter | null>(null);
  const id = presentedStage();
  useEffect(() => {
    if (id === null) return;
    const attached = attachPresenter(id);
    setPresenter(attached);
    return attached.destroy;
  }, [id]);
  return (
    <div className={styles.presenter}>
      <header>
        <h1>{words.title}</h1>
        <Clocks />
      </header>
      {id === null ? <p role="status">{words.alone}</p> : <Scenes />}
      {presenter && (
        <CommandButtons
          commands={STAGE_COMMANDS.filter(({ onlyHere }) => !onlyHere)}
          onRun={({ keys }) => presenter.press(keys[0] ?? '')}
        />
      )}
    </div>
  );
}

function Scenes() {
  const language = useAtlas(selectLanguage);
  const words = playerWords(MESSAGES[language]);
  const scenes = useAtlas((state) => state.story.present.scenes);
  const onStage = useAtlas((state) => state.session.onStage);
  const { isBlack, isPlaying } = useAtlas((state) => state.session.show);
  const index = scenes.findIndex(({ id }) => id === onStage);
  const [scene, next] = [scenes[index], index < 0 ? undefined : scenes[index + 1]];
  if (!scene) return <p role="status">{words.presenter.waiting}</p>;
  return (
    <main>
      <section aria-label={words.presenter.now} className={styles.now}>
        <p className={styles.label}>
          {words.presenter.now} · {words.position(index + 1, scenes.length)}
          {isBlack && ` · ${words.presenter.isBlack}`}
          {isPlaying && ` · ${words.presenter.isPlaying}`}
        </p>
        <h2>{localText(scene.title, language)}</h2>
        <RichText text={localText(scene.text, language)} />
      </section>
      <section aria-label={words.presenter.notes} className={styles.notes}>
        <p className={styles.label}>{words.presenter.notes}</p>
        <RichText text={localText(scene.notes, language) || words.presenter.noNotes} />
      </section>
      <section aria-label={words.presenter.following} className={styles.then}>
        <div className={styles.text}>
          <p className={styles.label}>{words.presenter.following}</p>
          {next ? (
            <>
              <h2>{localText(next.title, language)}</h2>
              <RichText text={localText(next.text, language)} />
            </>
          ) : (
            <p>{words.presenter.end}</p>
          )}
        </div>
        <div className={styles.map}>
          <CanvasMap />
        </div>
      </section>
    </main>
  );
}

/** What time it is, and how long the story has been told. */
function Clocks() {
  const language = useAtlas(selectLanguage);
  const words = playerWords(MESSAGES[language]).presenter;
  const startedAt = useAtlas((state) => state.session.show.startedAt);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return (
    <dl className={styles.clocks}>
      <div>
        <dt>{words.elapsed}</dt>
        <dd>
          <time>{formatElapsed(startedAt === 0 ? 0 : Math.max(0, now - startedAt))}</time>
        </dd>
      </div>
      <div>
        <dt>{words.clock}</dt>
        <dd>
          <time>{formatClock(now, language)}</time>
        </dd>
      </div>
    </dl>
  );
}
