import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StageMessage } from '../../src/io/read/parse-stage-message';
import { attachPresenter, type Presenter } from '../../src/stage/attach-presenter';
import { openStageChannel, type StageChannel } from '../../src/stage/stage-channel';
import { INITIAL_STATE, useAtlas } from '../../src/state/store';
import { openAtlas, session, view } from '../panels/small-atlas';
import { fakeChannels } from '../support/channels';
import { scene, storyOf } from '../support/stories';

const THREE = storyOf(scene('a'), scene('b', { view: 'arrange=helix' }), scene('c'));

let presenter: Presenter;
let stage: StageChannel;
let heard: StageMessage[] = [];
const keys = () => heard.flatMap((message) => (message.kind === 'key' ? [message.key] : []));
const asked = () => heard.filter(({ kind }) => kind === 'hello').length;

/** What the stage says of itself. */
const stand = (at: string | null, language = 'en') =>
  stage.send({ kind: 'state', scene: at, language, show: INITIAL_STATE.session.show, story: THREE });

beforeEach(() => {
  vi.useFakeTimers();
  fakeChannels();
  openAtlas({ stage: 'presenter' });
  heard = [];
  stage = openStageChannel({ id: 'one', role: 'stage', onMessage: (message) => heard.push(message) });
  presenter = attachPresenter('one');
});
afterEach(() => {
  presenter.destroy();
  stage.destroy();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the window of the presenter', () => {
  test('asks the stage at once and each second', () => {
    expect(asked()).toBe(1);
    vi.advanceTimersByTime(3000);
    expect(asked()).toBe(4);
  });

  test('knows what is on the stage, and shows what comes next', () => {
    stand('a');
    expect([session().onStage, view().scene, view().arrangement, view().stage]).toEqual([
      'a',
      'b',
      'helix',
      'presenter',
    ]);
    stand('c', 'pl');
    expect([session().onStage, view().scene, view().language]).toEqual(['c', 'c', 'pl']);
  });

  test('renders nothing anew for a message that says the same', () => {
    stand('a');
    const before = useAtlas.getState();
    stand('a');
    expect(useAtlas.getState()).toBe(before);
  });

  test('counts the stage as gone once it has not answered for a while, and not before', () => {
    stand('a');
    vi.advanceTimersByTime(3000);
    stand('a');
    vi.advanceTimersByTime(3000);
    expect(session().onStage).toBe('a');
    vi.advanceTimersByTime(1000);
    expect(session().onStage).toBeNull();
  });

  test('asks and follows no more once it is closed', () => {
    presenter.destroy();
    const before = asked();
    stand('b');
    vi.advanceTimersByTime(5000);
    expect([asked(), session().onStage]).toEqual([before, null]);
  });
});

describe('keys in the window of the presenter', () => {
  const press = (key: string, init: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
    (document.activeElement ?? document.body).dispatchEvent(event);
    return event.defaultPrevented;
  };

  test('are sent to the stage where it knows them', () => {
    expect([press('PageDown'), press('b'), press('7'), press('z')]).toEqual([true, true, true, false]);
    expect(keys()).toEqual(['PageDown', 'b', '7']);
  });

  test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }])('with %j are not', (init) => {
    press('PageDown', init);
    expect(keys()).toEqual([]);
  });

  test.each([' ', 'Enter'])('that press a button (%j) are the button’s', (key) => {
    document.body.innerHTML = '<button type="button">Next</button>';
    document.querySelector('button')?.focus();
    expect([press(key), keys()]).toEqual([false, []]);
    expect(press('PageUp')).toBe(true);
  });

  test('are pressed by its buttons too', () => {
    presenter.press('t');
    expect(keys()).toEqual(['t']);
  });
});
