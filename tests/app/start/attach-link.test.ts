import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addressNow, attachLink } from '../../../src/app/start/attach-link';
import { setFilter } from '../../../src/state/act/filter-actions';
import { openGraph, openLink } from '../../../src/state/act/link-actions';
import { selectNode } from '../../../src/state/act/selection-actions';
import { dismissNotice } from '../../../src/state/act/session-actions';
import { openStory } from '../../../src/state/act/stage-actions';
import { setCamera, setPanel } from '../../../src/state/act/view-actions';
import { openAtlas, session, view } from '../../panels/small-atlas';
import { entity, graphOf } from '../../support/build';
import { scene, storyOf } from '../../support/stories';

let link: ReturnType<typeof attachLink> | undefined;

/** Longer than changes are gathered before the address is rewritten. */
const GATHERED_MS = 1000;

/** Opens the atlas at an address. */
function start(hash = '') {
  history.pushState(null, '', `/${hash}`);
  openAtlas({ language: null });
  openLink(hash);
  link = attachLink();
}

beforeEach(() => {
  vi.spyOn(history, 'pushState');
  vi.spyOn(history, 'replaceState');
});
afterEach(() => {
  link?.destroy();
  vi.useRealTimers();
});

/** How often a step of history was made since the start. */
const pushed = () => vi.mocked(history.pushState).mock.calls.length - 1;
const replaced = () => vi.mocked(history.replaceState).mock.calls.length;

test('a story that an edited address asks for begins at its first scene', async () => {
  start();
  openStory(storyOf(scene('a'), scene('b')));
  location.hash = '#v=1&stage=play';
  await waitFor(() => expect(view()).toMatchObject({ stage: 'play', scene: 'a' }));
});

test.each([
  ['#v=1&stage=play', 'story-untold'],
  ['#v=1&stage=kiosk&scene=gone', 'story-untold'],
])('a story without scenes that an edited address asks for is not shown empty (%s)', async (hash, told) => {
  start();
  openStory(storyOf());
  location.hash = hash;
  await waitFor(() => expect(session().notices.map(({ kind }) => kind)).toContain(told));
  expect([view().stage, location.hash]).toEqual([null, '']);
});

test('a scene that the story lacks, which an edited address asks for, is not shown empty', async () => {
  start();
  openStory(storyOf(scene('a'), scene('b')));
  location.hash = '#v=1&stage=play&scene=gone';
  await waitFor(() => expect(view()).toMatchObject({ stage: 'play', scene: 'a' }));
});

describe('a change of the filter', () => {
  test('makes a step of history', () => {
    start();
    setFilter({ values: { kind: ['cluster'] } });
    expect([location.hash, pushed(), replaced()]).toEqual(['#v=1&kind=cluster', 1, 0]);
  });

  test('back to what is there already makes none', () => {
    start('#v=1&kind=cluster');
    setFilter({ values: { kind: ['cluster'] } });
    expect(pushed()).toBe(0);
  });

  test('that leaves nothing to say leaves the bare address', () => {
    start('#v=1&kind=cluster');
    setFilter({ values: { kind: [] } });
    expect([location.hash, location.href.includes('#')]).toEqual(['', false]);
  });

  test('is undone by the back button, and done again by the forward button', async () => {
    start();
    setFilter({ values: { kind: ['cluster'] } });
    history.back();
    await waitFor(() => expect(view().values).toEqual({}));
    history.forward();
    await waitFor(() => expect(view().values.kind).toEqual(['cluster']));
    expect(pushed()).toBe(1);
  });
});

describe('a change of the selection or of the panel', () => {
  test('makes a step each', () => {
    start();
    selectNode('ict');
    setPanel('list');
    expect([location.hash, pushed()]).toEqual(['#v=1&panel=list&select=ict', 2]);
  });
});

describe('a move of the camera', () => {
  const camera = { zoom: 2, x: 10, y: -20 };

  test('rewrites the address after a while, without a step', () => {
    vi.useFakeTimers();
    start();
    setCamera(camera);
    expect(location.hash).toBe('');
    vi.advanceTimersByTime(GATHERED_MS);
    expect([location.hash, pushed(), replaced()]).toEqual(['#v=1&camera=2:10:-20', 0, 1]);
  });

  test('is gathered with others into one rewriting', () => {
    vi.useFakeTimers();
    start();
    for (const x of [1, 2, 3]) setCamera({ ...camera, x });
    vi.advanceTimersByTime(GATHERED_MS);
    expect([location.hash, replaced()]).toEqual(['#v=1&camera=2:3:-20', 1]);
  });

  test('goes into the step that comes before it is written', () => {
    vi.useFakeTimers();
    start();
    setCamera(camera);
    setFilter({ values: { kind: ['cluster'] } });
    vi.advanceTimersByTime(GATHERED_MS);
    expect([location.hash, pushed(), replaced()]).toEqual(['#v=1&kind=cluster&camera=2:10:-20', 1, 0]);
  });

  test('that is taken back writes nothing', () => {
    vi.useFakeTimers();
    start();
    setCamera(camera);
    setCamera(null);
    vi.advanceTimersByTime(GATHERED_MS);
    expect(replaced()).toBe(0);
  });

  test('is no longer written once the link is detached', () => {
    vi.useFakeTimers();
    start();
    setCamera(camera);
    link?.destroy();
    vi.advanceTimersByTime(GATHERED_MS);
    expect(replaced()).toBe(0);
  });
});

describe('typing', () => {
  test('makes one step and rewrites its address', () => {
    vi.useFakeTimers();
    start();
    for (const words of ['w', 'wo', 'woo']) setFilter({ words });
    vi.advanceTimersByTime(GATHERED_MS);
    expect([location.hash, pushed(), replaced()]).toEqual(['#v=1&words=woo', 1, 1]);
  });
});

describe('an edited address', () => {
  test('changes the view', async () => {
    start();
    location.hash = '#v=1&kind=cluster&select=ict';
    await waitFor(() => expect([view().values.kind, view().selection]).toEqual([['cluster'], ['ict']]));
  });

  test.each(['popstate', 'hashchange'])('is heard by its event alone: %s', (event) => {
    start();
    history.replaceState(null, '', '/#v=1&kind=cluster');
    window.dispatchEvent(new Event(event));
    expect(view().values.kind).toEqual(['cluster']);
  });

  test('that is broken in part shows the rest and says so', async () => {
    start();
    location.hash = '#v=1&select=ict&rest=blink';
    await waitFor(() => expect(session().notices).not.toEqual([]));
    expect([view().selection, session().notices[0]]).toEqual([
      ['ict'],
      { kind: 'link-problems', problems: [{ param: 'rest', value: 'blink' }] },
    ]);
  });

  test('is not heard once the link is detached', async () => {
    start();
    link?.destroy();
    const heard = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#v=1&kind=cluster';
    await heard;
    expect(view().values).toEqual({});
  });
});

describe('what is typed or dragged', () => {
  test('makes one step where it begins, so that back undoes it and stays in the atlas', () => {
    start();
    for (const words of ['l', 'lo', 'lot']) setFilter({ words });
    expect(pushed()).toBe(1);
    expect(location.hash).toBe('#v=1&words=l');
  });

  test.each([
    [
      'a range',
      [{ ranges: { members: { min: 3, missing: false } } }, { ranges: { members: { min: 30, missing: false } } }],
    ],
    [
      'the time',
      [{ time: { from: 2006, to: 2010, undated: true } }, { time: { from: 2007, to: 2010, undated: true } }],
    ],
  ] as const)('makes one step for %s too', (_, patches) => {
    start();
    for (const patch of patches) setFilter(patch);
    expect(pushed()).toBe(1);
  });

  test('makes another step after something else', () => {
    start();
    setFilter({ words: 'l' });
    setFilter({ values: { kind: ['cluster'] } });
    setFilter({ words: 'lo' });
    expect(pushed()).toBe(3);
  });
});

describe('a view that is too long for an address', () => {
  const many = Array.from({ length: 400 }, (_, index) => `a-rather-long-name-of-an-actor-${index}`);
  const graph = graphOf(many.map((id) => entity(id)));
  const startLong = () => {
    history.pushState(null, '', '/');
    openAtlas({ language: null }, graph);
    link = attachLink();
    setFilter({ only: many, values: { kind: ['organisation'] } });
  };

  test('is told of before it is written, and what fits is written', () => {
    startLong();
    expect(session().notices[0]).toEqual({ kind: 'link-too-long', left: ['only'] });
    expect(location.hash).toBe('#v=1&kind=organisation');
  });

  test('loses nothing on reload', () => {
    startLong();
    openGraph(graph, ...addressNow());
    expect(view()).toMatchObject({ only: many, values: { kind: ['organisation'] } });
  });

  test('is told of once', () => {
    startLong();
    dismissNotice('link-too-long');
    setFilter({ values: { kind: ['organisation', 'cluster'] } });
    expect(session().notices).toEqual([]);
  });

  test('leaves the history as it is where it is short again', () => {
    startLong();
    setFilter({ only: [] });
    expect(addressNow()).toEqual(['#v=1&kind=organisation']);
  });
});
