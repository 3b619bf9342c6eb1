import { Pause, Play, Repeat, StepBack, StepForward } from 'lucide';
import { PLAY_MODES } from '../../graph/play';
import { stopPlaying } from '../../state/actions';
import { setPlay, stepTime, togglePlay } from '../../state/play-actions';
import { PACES, useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { useWords } from '../use-words';
import styles from './time.module.css';

/** Plays the window through the years, or moves it by one step. */
export function PlayControls() {
  const { words, language } = useWords();
  const { isPlaying, mode, pace, isLooping } = useAtlas((state) => state.session.play);
  const text = words.time;
  const paces = PACES.map((seconds) => ({ value: seconds, label: text.paces(formatNumber(seconds, language)) }));
  return (
    <div className={styles.play}>
      <Button icon={StepBack} label={text.back} onClick={() => stepTime(-1)} />
      <Button icon={isPlaying ? Pause : Play} label={isPlaying ? text.pause : text.play} onClick={togglePlay} />
      <Button icon={StepForward} label={text.forward} onClick={() => stepTime(1)} />
      <Button
        aria-pressed={isLooping}
        icon={Repeat}
        label={text.loop}
        onClick={() => setPlay({ isLooping: !isLooping })}
      />
      <Select
        label={text.mode}
        onChange={(chosen) => {
          stopPlaying();
          setPlay({ mode: chosen });
        }}
        options={PLAY_MODES.map((value) => ({ value, label: text.modes[value] }))}
        value={mode}
      />
      <Select label={text.pace} onChange={(chosen) => setPlay({ pace: chosen })} options={paces} value={pace} />
    </div>
  );
}
