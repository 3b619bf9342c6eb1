import { useEffect, useRef } from 'react';
import { setShow } from '../state/act/stage-actions';
import { addressOf, hasAddress, isAddressLocal } from '../state/select/address';
import { selectLanguage } from '../state/select/preference-selectors';
import { selectIsAway, selectSceneForOthers } from '../state/select/stage-selectors';
import { selectScene } from '../state/select/story-selectors';
import { useAtlas } from '../state/store';
import { playerWords } from '../text/later-words';
import { MESSAGES } from '../text/messages';
import { QrScreen } from '../ui/qr/QrScreen';
import styles from './player.module.css';

/** What is laid over the whole stage: a spotlight, a large pointer, the code of this view, black. */
export function Veils() {
  const { isBlack, hasSpotlight, hasPointer, hasCode } = useAtlas((state) => state.session.show);
  const words = playerWords(MESSAGES[useAtlas(selectLanguage)]);
  return (
    <>
      {hasSpotlight && <FollowsPointer className={styles.spotlight ?? ''} />}
      {hasPointer && <FollowsPointer className={styles.pointer ?? ''} />}
      {hasCode && <Code />}
      {isBlack && <div className={styles.black} role="img" aria-label={words.isBlack} />}
    </>
  );
}

/** A layer that knows where the pointer is, in CSS pixels. */
function FollowsPointer({ className }: Readonly<{ className: string }>) {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      layer.current?.style.setProperty('--x', `${clientX}px`);
      layer.current?.style.setProperty('--y', `${clientY}px`);
    };
    document.addEventListener('pointermove', onMove);
    return () => document.removeEventListener('pointermove', onMove);
  }, []);
  return <div className={className} ref={layer} />;
}

/** The scene, or the view of one who has left the path, as a code for phones, each of which keeps its own language and look. */
function Code() {
  const address = useAtlas((state) => {
    const scene = selectIsAway(state) ? null : selectScene(state);
    const view = (scene && selectSceneForOthers(state, scene.id)) ?? { ...state.view, stage: null };
    return addressOf({ ...view, language: null, theme: null });
  });
  const words = MESSAGES[useAtlas(selectLanguage)];
  const [{ share, stage }, player] = [words, playerWords(words)];
  if (!hasAddress()) {
    return (
      <div className={styles.noCode}>
        <p>{stage.noAddress}</p>
      </div>
    );
  }
  return (
    <QrScreen
      caption={player.scan}
      closeLabel={share.closeQr}
      label={player.code}
      onClose={() => setShow({ hasCode: false })}
      text={address}
      tooLong={player.tooLong}
      warning={isAddressLocal() ? share.local : null}
    />
  );
}
