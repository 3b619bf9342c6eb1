// @vitest-environment node

import { beforeEach, describe, expect, test } from 'vitest';
import { captureScene } from '../../../src/state/act/capture-actions';
import { openGraph } from '../../../src/state/act/link-actions';
import { selectNode } from '../../../src/state/act/selection-actions';
import { setCursor, setHover } from '../../../src/state/act/session-actions';
import { followStage, goToNth, returnToScene, stepOut, stepScene } from '../../../src/state/act/show-actions';
import { closeStage, goToScene, openStage, openStory, setShow } from '../../../src/state/act/stage-actions';
import { beginStory, replaceStory, setShippedStory } from '../../../src/state/act/story-actions';
import { setCamera } from '../../../src/state/act/view-actions';
import { writeLink } from '../../../src/state/link/link';
import { setPort } from '../../../src/state/ports';
import { selectIsAway, selectSceneForOthers, selectViewForOthers } from '../../../src/state/select/stage-selectors';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { fakeCanvas } from '../../panels/small-atlas';
import { shippedGraph } from '../../support/shipped';

const TEXT = { pl: 'Wyżyny', en: 'Uplands' };
const scene = (id: string, view: string) => ({
  id,
  title: TEXT,
  text: TEXT,
  notes: TEXT,
  view,
  annotations: [],
  transition: 'glide' as const,
  seconds: 20,
});
const STORY = { title: TEXT, scenes: [scene('all', ''), scene('helix', 'arrange=helix'), scene('it', 'kind=cluster')] };
const view = () => useAtlas.getState().view;
const show = () => useAtlas.getState().session.show;

beforeEach(() => {
  useAtlas.setState(INITIAL_STATE, true);
  openGraph(shippedGraph(), '#v=1&lang=en&theme=projector');
  openStory(STORY);
});

describe('a scene', () => {
  test('takes the place of the view, but for language and look', () => {
    selectNode('umcs');
    openStage('play');
    goToScene('helix');
    const { arrangement, selection, language, theme, stage, scene: at } = view();
    expect({ arrangement, selection, language, theme, stage, at }).toEqual({
      arrangement: 'helix',
      selection: [],
      language: 'en',
      theme: 'projector',
      stage: 'play',
      at: 'helix',
    });
  });

  test('takes away what a pointer or the keys had lit', () => {
    setHover('umcs');
    setCursor({ node: 'umcs', edge: null });
    goToScene('helix');
    const { hover, cursor } = useAtlas.getState().session;
    expect([hover, cursor]).toEqual([null, null]);
  });

  test('is shared by its place in the shipped story, by all that it shows in another', () => {
    const { present } = useAtlas.getState().story;
    expect(selectSceneForOthers(useAtlas.getState(), 'helix')).toMatchObject({ stage: null, arrangement: 'helix' });
    setShippedStory(present);
    expect(writeLink(selectSceneForOthers(useAtlas.getState(), 'helix') ?? view(), useAtlas.getState().graph)).toBe(
      'v=1&stage=play&scene=helix',
    );
  });

  test('keeps whom a camera that was moved shows', () => {
    const canvas = { ...fakeCanvas(), inView: () => ['umcs', 'okip'] };
    setPort('canvas', canvas);
    const last = () => useAtlas.getState().story.present.scenes.at(-1);
    captureScene();
    expect(last()?.frame).toBeUndefined();
    setCamera({ zoom: 2, x: 0, y: 0 });
    captureScene();
    expect([last()?.frame, view().camera]).toEqual([['okip', 'umcs'], null]);
    beginStory();
    expect([useAtlas.getState().story.present.scenes, view().scene]).toEqual([[], null]);
  });

  test('of a link that the story lacks is told of, and the first is shown', () => {
    const notice = () => useAtlas.getState().session.notices[0];
    openGraph(shippedGraph(), '#v=1&stage=play&scene=helix');
    openStory(STORY);
    expect([view().scene, notice()]).toEqual(['helix', undefined]);
    openGraph(shippedGraph(), '#v=1&stage=play&scene=gone');
    openStory(STORY);
    expect([view().scene, notice()]).toEqual([
      'all',
      { kind: 'link-problems', problems: [{ param: 'scene', value: 'gone' }] },
    ]);
  });

  test('of somebody else’s own story opens what it shows, and says that its words are not here', () => {
    openGraph(shippedGraph(), '#v=1&kind=cluster&stage=play&scene=gone');
    openStory(STORY);
    expect([view().values.kind, view().stage, view().scene]).toEqual([['cluster'], null, null]);
    expect(useAtlas.getState().session.notices[0]).toEqual({ kind: 'scene-elsewhere' });
  });

  test('of one’s own story is given to others as what it shows, one of the shipped story by its place', () => {
    setShippedStory(STORY);
    openStory(STORY);
    goToScene('all');
    expect(selectViewForOthers(useAtlas.getState())).toBe(view());
    openStory({ title: TEXT, scenes: [scene('mine', 'kind=cluster')] });
    goToScene('mine');
    expect(selectViewForOthers(useAtlas.getState())).toMatchObject({
      values: { kind: ['cluster'] },
      stage: null,
      scene: null,
    });
    expect(selectSceneForOthers(useAtlas.getState(), 'mine')?.scene).toBeNull();
  });

  test.each(['play', 'kiosk'] as const)(
    'of a story without any is not asked for in vain (%s): that is told',
    (stage) => {
      const told = () => useAtlas.getState().session.notices.map(({ kind }) => kind);
      const empty = { title: TEXT, scenes: [] };
      for (const scene of ['', '&scene=gone']) {
        openGraph(shippedGraph(), `#v=1&kind=cluster&stage=${stage}${scene}`);
        openStory(empty);
        expect([view().stage, view().values.kind]).toEqual([null, ['cluster']]);
        expect(told().at(-1)).toBe(scene === '' || stage === 'kiosk' ? 'story-untold' : 'scene-elsewhere');
      }
      openStage(stage);
      expect([view().stage, told()]).toEqual([null, expect.arrayContaining(['story-untold'])]);
      openStage('scenes');
      openStage(stage);
      expect(view().stage).toBe('scenes');
    },
  );

  test('of a story that is still to come is waited for', () => {
    useAtlas.setState({ story: INITIAL_STATE.story });
    openStage('play');
    expect([view().stage, view().scene, useAtlas.getState().session.notices]).toEqual(['play', null, []]);
    openStory(STORY);
    expect([view().stage, view().scene]).toEqual(['play', 'all']);
  });

  test('that another story in the place of its own lacks is left', () => {
    goToScene('helix');
    replaceStory({ ...STORY, scenes: STORY.scenes.slice(0, 2) });
    expect(view().scene).toBe('helix');
    replaceStory({ ...STORY, scenes: STORY.scenes.slice(0, 1) });
    expect(view().scene).toBeNull();
  });

  test('that the story lacks changes nothing', () => {
    const before = view();
    goToScene('constructor');
    expect(view()).toBe(before);
  });

  test('is returned to from what the reader looked at', () => {
    openStage('play');
    expect(selectIsAway(useAtlas.getState())).toBe(false);
    selectNode('umcs');
    expect(selectIsAway(useAtlas.getState())).toBe(true);
    returnToScene();
    expect(selectIsAway(useAtlas.getState())).toBe(false);
    expect(view().selection).toEqual([]);
  });

  test('leaves where the keys were', () => {
    openStage('play');
    setCursor({ node: 'umcs', edge: null });
    returnToScene();
    expect(useAtlas.getState().session.cursor).toBeNull();
  });
});

describe('steps', () => {
  test('stay at the ends, where playing stops', () => {
    openStage('play');
    stepScene(-1);
    expect(view().scene).toBe('all');
    goToNth(-1);
    setShow({ isPlaying: true });
    stepScene(1);
    expect(view().scene).toBe('it');
    expect(show().isPlaying).toBe(false);
  });

  test('go round where the show loops', () => {
    openStage('play');
    setShow({ isLooping: true });
    stepScene(-1);
    expect(view().scene).toBe('it');
    stepScene(1);
    expect(view().scene).toBe('all');
  });

  test('lift the black', () => {
    openStage('play');
    setShow({ isBlack: true });
    stepScene(1);
    expect(show().isBlack).toBe(false);
  });
});

test('out leads from the code, the black and what was looked at to the show, and then out of it', () => {
  openStage('play');
  selectNode('umcs');
  setShow({ isBlack: true, hasCode: true });
  stepOut();
  expect(show()).toMatchObject({ hasCode: false, isBlack: true });
  stepOut();
  expect(show().isBlack).toBe(false);
  stepOut();
  expect(view()).toMatchObject({ selection: [], stage: 'play' });
  stepOut();
  expect(view()).toMatchObject({ stage: null, scene: null });
});

test('a kiosk begins by itself, as soon as its story is there', () => {
  useAtlas.setState(({ view: before }) => ({ view: { ...before, stage: 'kiosk' } }));
  openStory(STORY);
  expect(view().scene).toBe('all');
  expect(show()).toMatchObject({ isPlaying: true, isLooping: true });
});

test('the end of a show forgets how it was shown', () => {
  openStage('play');
  setShow({ hasSpotlight: true, isLooping: true });
  closeStage();
  expect(show()).toEqual(INITIAL_STATE.session.show);
});

describe('the window of the presenter', () => {
  const state = (at: string | null) => ({ scene: at, language: 'en' as const, show: show(), story: STORY });

  test('shows on its map what comes next, and at the end the last', () => {
    followStage(state('all'));
    expect(view()).toMatchObject({ scene: 'helix', arrangement: 'helix' });
    followStage(state('it'));
    expect(view().scene).toBe('it');
    expect(useAtlas.getState().session.onStage).toBe('it');
  });

  test('renders nothing anew for a message that says the same', () => {
    followStage(state('all'));
    const before = useAtlas.getState();
    followStage(JSON.parse(JSON.stringify(state('all'))));
    expect(useAtlas.getState()).toBe(before);
  });
});

describe('a step at the ends of a story', () => {
  beforeEach(() => openStage('play'));

  test('leads nowhere, unless the show loops', () => {
    stepScene(-1);
    expect(view().scene).toBe('all');
    setShow({ isLooping: true });
    stepScene(-1);
    expect(view().scene).toBe('it');
    stepScene(1);
    expect(view().scene).toBe('all');
  });

  test('ends what goes on by itself', () => {
    setShow({ isPlaying: true });
    goToNth(-1);
    setShow({ isPlaying: true });
    stepScene(1);
    expect([view().scene, show().isPlaying]).toEqual(['it', false]);
  });
});
