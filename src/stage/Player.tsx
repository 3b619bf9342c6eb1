import { Map as MapIcon, Text as TextIcon } from 'lucide';
import { useEffect, useRef, useState } from 'react';
import { returnToScene } from '../state/act/show-actions';
import { portOf } from '../state/ports';
import { selectLanguage } from '../state/select/preference-selectors';
import { selectIsAway } from '../state/select/stage-selectors';
import { selectScene, selectSceneIndex } from '../state/select/story-selectors';
import { useAtlas } from '../state/store';
import { playerWords } from '../text/later-words';
import { localText } from '../text/local-text';
import { MESSAGES } from '../text/messages';
import { documentTitle } from '../text/sentences/document-title';
import { Button } from '../ui/Button';
import { RichText } from '../ui/RichText';
import { attachKiosk } from './attach-kiosk';
import { attachAutoplay, attachPresenterLine, attachShowMemory, attachStageKeys } from './attach-stage';
import styles from './player.module.css';
import { StageControls } from './StageControls';
import { StageLegend } from './StageLegend';
import { Veils } from './Veils';

/** The words of the scene beside its map, the controls, and what can be laid over the stage. */
export function Player() {
  const words = MESSAGES[useAtlas(selectLanguage)];
  const { title } = documentTitle(
    useAtlas((state) => state.document),
    words,
  );
  const isKiosk = useAtlas((state) => state.view.stage === 'kiosk');
  const root = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What had the focus is gone as a show begins and as it ends.
    if (document.activeElement === document.body) root.current?.focus();
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) portOf('canvas')?.focus();
      });
    };
  }, []);
  useEffect(() => {
    // What was stored comes first, so that the others begin with it.
    const attached = [attachShowMemory(), attachPresenterLine(), attachAutoplay(), attachStageKeys()];
    if (isKiosk) attached.push(attachKiosk());
    return () => {
      for (const { destroy } of attached) destroy();
    };
  }, [isKiosk]);
  return (
    <>
      <h1 className="visually-hidden" ref={root} tabIndex={-1}>
        {title}
      </h1>
      <SceneWords />
      <Veils />
    </>
  );
}

function SceneWords() {
  const language = useAtlas(selectLanguage);
  const words = playerWords(MESSAGES[language]);
  const scene = useAtlas(selectScene);
  const index = useAtlas(selectSceneIndex);
  const count = useAtlas((state) => state.story.present.scenes.length);
  const isAway = useAtlas((state) => selectIsAway(state) || state.session.show.isExploring);
  const [isMap, setMap] = useState(false);
  return (
    <section aria-label={words.title} className={styles.player} data-map={isMap || undefined} id="player">
      <div aria-live="polite" className={styles.words}>
        <div className={styles.text} data-words>
          {scene && (
            <>
              <p className={styles.position}>{words.position(index + 1, count)}</p>
              <h2>{localText(scene.title, language)}</h2>
              <RichText text={localText(scene.text, language)} />
            </>
          )}
        </div>
        <div className={styles.foot}>
          <StageLegend />
        </div>
      </div>
      {isAway && (
        <div className={styles.away}>
          <Button onClick={returnToScene}>{words.backToScene}</Button>
        </div>
      )}
      <StageControls>
        <Button
          className={styles.switch ?? ''}
          icon={isMap ? TextIcon : MapIcon}
          label={isMap ? words.showWords : words.showMap}
          onClick={() => setMap(!isMap)}
        />
      </StageControls>
    </section>
  );
}
