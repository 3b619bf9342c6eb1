import type { PlayMode } from '../../graph/time/spans';
import { type Span, spanOf, startSpan, stepSpan } from '../../graph/timeline/play';
import { selectTimeline } from '../select/count-selectors';
import { type Play, type State, useAtlas } from '../store';
import { setTimeBar } from './session-actions';
import { stopPlaying } from './set';

/** Changes how the window plays. */
export function setPlay(patch: Partial<Play>): void {
  useAtlas.setState(({ session }) => ({ session: { ...session, play: { ...session.play, ...patch } } }));
}

/** Another way to play begins with a press of the reader. */
export function setPlayMode(mode: PlayMode): void {
  stopPlaying();
  setPlay({ mode });
}

/** Plays from where the window stands, from the beginning where it stands at the end; or pauses. Unfolds the bar. */
export function togglePlay(): void {
  const { isPlaying } = useAtlas.getState().session.play;
  if (isPlaying) {
    stopPlaying();
    return;
  }
  const state = useAtlas.getState();
  const span = nextSpan(state, 1) ?? firstSpan(state);
  if (!span) return;
  moveTo(state, span);
  setTimeBar(true);
  setPlay({ isPlaying: true });
}

/** One step of playing; at the end it begins anew where it loops, and stops where it does not. */
export function playOn(): void {
  const state = useAtlas.getState();
  const next = nextSpan(state, 1) ?? (state.session.play.isLooping ? firstSpan(state) : null);
  if (next) moveTo(state, next);
  else stopPlaying();
}

/** A step forward (1) or back (-1) by hand. */
export function stepTime(step: 1 | -1): void {
  stopPlaying();
  const state = useAtlas.getState();
  moveTo(state, nextSpan(state, step));
}

function nextSpan(state: State, step: 1 | -1): Span | null {
  const { stops } = selectTimeline(state);
  const { time } = state.view;
  return stepSpan(stops, state.session.play.mode, time && spanOf(stops, time), step);
}

function firstSpan(state: State): Span | null {
  const { stops } = selectTimeline(state);
  const { time } = state.view;
  return startSpan(stops, state.session.play.mode, time && spanOf(stops, time));
}

/** Moves the window without ending what plays. */
function moveTo(state: State, span: Span | null): void {
  const { stops } = selectTimeline(state);
  const [first, last] = [stops[span?.[0] ?? -1], stops[span?.[1] ?? -1]];
  if (!first || !last) return;
  const time = { from: first.first, to: last.last, undated: state.view.time?.undated ?? true };
  useAtlas.setState(({ view }) => ({ view: { ...view, time } }));
}
