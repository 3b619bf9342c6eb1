import { Pause, Play, Repeat, StepBack, StepForward } from 'lucide';
import { useEffect, useRef, useState } from 'react';
import { PLAY_MODES, type PlayMode } from '../../graph/time/spans';
import { setPlay, setPlayMode, stepTime, togglePlay } from '../../state/act/play-actions';
import { selectResult } from '../../state/select/result-selectors';
import { PACES, useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { Button } from '../../ui/Button';
import { useWords } from '../common/use-words';
import styles from './time.module.css';

/** Plays the window through the years, or moves it by one step. */
export function PlayControls() {
  const { words } = useWords();
  const { isPlaying, mode, isLooping } = useAtlas((state) => state.session.play);
  const text = words.time;
  return (
    <div className={styles.play}>
      <Button icon={StepBack} label={text.back} onClick={() => stepTime(-1)} />
      <Button
        className={styles.worded}
        icon={isPlaying ? Pause : Play}
        onClick={togglePlay}
        title={isPlaying ? text.pause : text.play}
      >
        <span>{isPlaying ? text.pause : text.play}</span>
      </Button>
      <Button icon={StepForward} label={text.forward} onClick={() => stepTime(1)} />
      <Button
        aria-pressed={isLooping}
        icon={Repeat}
        label={text.loop}
        onClick={() => setPlay({ isLooping: !isLooping })}
      />
      <ModeButton mode={mode} />
      <PaceButton />
      <Stopped />
    </div>
  );
}

/** One button for the few ways to play: it says the one in force and goes on to the next. */
function ModeButton({ mode }: Readonly<{ mode: PlayMode }>) {
  const { mode: title, modes } = useWords().words.time;
  const next = PLAY_MODES[(PLAY_MODES.indexOf(mode) + 1) % PLAY_MODES.length] ?? mode;
  const label = `${title}: ${modes[mode]}`;
  return (
    <Button label={label} onClick={() => setPlayMode(next)} title={label}>
      {modes[mode]}
    </Button>
  );
}

/** One button for the few paces: it says the one in force and goes on to the next. */
function PaceButton() {
  const { words, language } = useWords();
  const pace = useAtlas((state) => state.session.play.pace);
  const seconds = formatNumber(pace, language);
  const next = PACES[(PACES.indexOf(pace) + 1) % PACES.length] ?? pace;
  return (
    <Button label={words.time.pace(seconds)} onClick={() => setPlay({ pace: next })} title={words.time.pace(seconds)}>
      {words.time.seconds(seconds)}
    </Button>
  );
}

/** Says where playing stopped: each step of it would be too much to hear. */
function Stopped() {
  const { words } = useWords();
  const isPlaying = useAtlas((state) => state.session.play.isPlaying);
  const wasPlaying = useRef(false);
  const [text, setText] = useState('');
  useEffect(() => {
    if (wasPlaying.current === isPlaying) return;
    wasPlaying.current = isPlaying;
    const state = useAtlas.getState();
    const { time } = state.view;
    const { nodes } = selectResult(state);
    setText(
      isPlaying || !time
        ? ''
        : words.time.stopped(words.time.years(time.from, time.to), words.count.actors(nodes.size)),
    );
  }, [isPlaying, words]);
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  );
}
