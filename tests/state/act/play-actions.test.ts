// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import { playOn, setPlay, stepTime, togglePlay } from '../../../src/state/act/play-actions';
import { DEFAULT_VIEW, type View } from '../../../src/state/link/view';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { SMALL } from '../../panels/small-atlas';

const view = () => useAtlas.getState().view;
const play = () => useAtlas.getState().session.play;

function open(time: View['time'] = null) {
  useAtlas.setState({ ...INITIAL_STATE, graph: SMALL, view: { ...DEFAULT_VIEW, time } }, true);
}
beforeEach(() => open());

describe('playing', () => {
  test('begins at the first year of which something is known, and keeps those of no date', () => {
    togglePlay();
    expect(play().isPlaying).toBe(true);
    expect(view().time).toEqual({ from: 1950, to: 1959, undated: true });
  });

  test('leaves out those of no date where the reader has', () => {
    open({ from: 1950, to: 1959, undated: false });
    togglePlay();
    expect(view().time).toEqual({ from: 1950, to: 2009, undated: false });
  });

  test('ends at the end, or begins anew where it loops', () => {
    open({ from: 1950, to: 2014, undated: true });
    setPlay({ isPlaying: true });
    playOn();
    expect([play().isPlaying, view().time?.to]).toEqual([false, 2014]);
    setPlay({ isPlaying: true, isLooping: true });
    playOn();
    expect([play().isPlaying, view().time?.to]).toEqual([true, 1959]);
  });

  test('by hand goes a step and stops what plays', () => {
    open({ from: 1950, to: 1959, undated: true });
    setPlay({ isPlaying: true });
    stepTime(1);
    expect([play().isPlaying, view().time?.to]).toEqual([false, 2009]);
    stepTime(-1);
    expect(view().time?.to).toBe(1959);
    stepTime(-1);
    expect(view().time?.to).toBe(1959);
  });
});
