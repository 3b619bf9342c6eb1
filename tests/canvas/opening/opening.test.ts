import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ARRANGEMENT } from '../../../src/canvas/core/elements';
import { stylesheetOf } from '../../../src/canvas/core/stylesheet';
import type { Layers } from '../../../src/canvas/drawing/layers';
import { mayOpen, type Opened } from '../../../src/canvas/opening/may-open';
import { playOpening } from '../../../src/canvas/opening/play-opening';
import { setDevice } from '../../../src/state/act/session-actions';
import { setPreferences } from '../../../src/state/act/set';
import { colourBy } from '../../../src/state/act/view-actions';
import { deviceShelf } from '../../../src/state/kept/door';
import { savePreferences } from '../../../src/state/kept/preferences';
import { NO_PREFERENCES } from '../../../src/state/link/view';
import { useAtlas } from '../../../src/state/store';
import { openAtlas } from '../../panels/small-atlas';
import { entity, graphOf } from '../../support/build';
import { coreOf, nodeOf } from '../headless';
import { testPalette } from '../theme';

const FRESH: Opened = { hash: '', isAutomated: false, isFramed: false, isHidden: false };

const may = (opened: Partial<Opened> = {}) => mayOpen(useAtlas.getState(), { ...FRESH, ...opened });

beforeEach(() => {
  openAtlas({ language: null, theme: null });
  setPreferences(NO_PREFERENCES);
  setDevice({ reducedMotion: false });
  localStorage.clear();
});

describe('the map may come into being', () => {
  test('where the atlas opens as it is, and nothing was chosen', () => {
    expect(may()).toBe(true);
  });

  test.each([
    ['a fragment', { hash: '#v=1' }],
    ['a program at the browser', { isAutomated: true }],
    ['a page around it', { isFramed: true }],
    ['a page that nobody sees', { isHidden: true }],
  ] as const)('but not with %s', (_what, opened) => {
    expect(may(opened)).toBe(false);
  });

  test('but not a second time, nor with less motion, nor of another document or view', () => {
    setPreferences({ opened: true });
    expect(may()).toBe(false);
    setPreferences({ opened: false });
    setDevice({ reducedMotion: true });
    expect(may()).toBe(false);
    setDevice({ reducedMotion: false });
    useAtlas.setState({ document: { id: 'karate', title: {} } });
    expect(may()).toBe(false);
    useAtlas.setState({ document: { id: '', title: {} } });
    colourBy('kind');
    expect(may()).toBe(false);
  });
});

describe('coming into being', () => {
  afterEach(() => vi.unstubAllGlobals());

  const PLACES = { a: { x: 200, y: 200 }, b: { x: 400, y: 250 } };
  const graph = graphOf([entity('a'), entity('b')], [], {
    layouts: new Map([[ARRANGEMENT, new Map(Object.entries(PLACES))]]),
  });

  function play(isKept = true) {
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    vi.stubGlobal('navigator', { ...navigator, webdriver: false });
    const unsubscribe = useAtlas.subscribe((state, before) => {
      if (isKept && state.preferences !== before.preferences)
        savePreferences(deviceShelf, state.preferences, before.preferences);
    });
    const core = coreOf(graph, stylesheetOf(testPalette()));
    const host = document.createElement('div');
    const raise = vi.fn();
    playOpening(core, host, { relief: { raise }, labels: { isPlacing: () => false } } as unknown as Layers);
    const at = (time: number) => {
      for (const frame of frames.splice(0)) frame(1000 + time);
    };
    at(0);
    return { core, host, raise, at, unsubscribe };
  }

  test('shows hills, marks and names one after the other, and all as it was at the end', () => {
    const { core, host, raise, at, unsubscribe } = play();
    expect([host.dataset.opening, useAtlas.getState().preferences.opened]).toEqual(['paper', true]);
    at(1000);
    expect(host.dataset.opening).toBe('ground');
    expect(raise.mock.lastCall?.[0]).toBeGreaterThan(0);
    expect(Number(nodeOf(core, 'a').style('opacity'))).toBe(0);
    at(4500);
    expect(host.dataset.opening).toBe('names');
    at(6000);
    expect([host.dataset.opening, raise.mock.lastCall]).toEqual([undefined, [1]]);
    expect(Number(nodeOf(core, 'a').style('opacity'))).toBe(1);
    unsubscribe();
  });

  test.each(['keydown', 'pointerdown', 'wheel', 'touchstart'])('ends at once by %s', (input) => {
    const { core, host, at, unsubscribe } = play();
    at(1000);
    window.dispatchEvent(new Event(input));
    expect(host.dataset.opening).toBeUndefined();
    expect(Number(nodeOf(core, 'a').style('opacity'))).toBe(1);
    at(1100);
    expect(host.dataset.opening).toBeUndefined();
    unsubscribe();
  });

  test('does not begin where the device does not keep that it was seen', () => {
    const { host, unsubscribe } = play(false);
    expect(host.dataset.opening).toBeUndefined();
    unsubscribe();
  });
});
