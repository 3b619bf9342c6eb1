import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StageMessage } from '../../src/io/read/parse-stage-message';
import { attachAutoplay, attachPresenterLine, attachShowMemory, attachStageKeys } from '../../src/stage/attach-stage';
import { openStageChannel } from '../../src/stage/stage-channel';
import { stageId } from '../../src/stage/stage-id';
import { setFilter } from '../../src/state/act/filter-actions';
import { setDialog, setHover } from '../../src/state/act/session-actions';
import { closeStage, openStage, openStory, setShow } from '../../src/state/act/stage-actions';
import { setStoryTitle } from '../../src/state/act/story-actions';
import { portOf } from '../../src/state/ports';
import { INITIAL_STATE } from '../../src/state/store';
import { openAtlas, session, view } from '../panels/small-atlas';
import { fakeChannels } from '../support/channels';
import { scene, storyOf } from '../support/stories';

const THREE = storyOf(scene('a'), scene('b'), scene('c', { seconds: 5 }));

const attached: Readonly<{ destroy: () => void }>[] = [];
/** Attaches until the end of the test. */
function attach<T extends Readonly<{ destroy: () => void }>>(part: T): T {
  attached.push(part);
  return part;
}

beforeEach(() => {
  sessionStorage.clear();
  openAtlas();
  openStory(THREE);
  openStage('play');
});
afterEach(() => {
  for (const { destroy } of attached.splice(0).reverse()) destroy();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const show = () => session().show;

describe('the line to the presenter', () => {
  /** The presenter's end of the line, with what it has heard of the stage. */
  function presenter() {
    const heard: Extract<StageMessage, { kind: 'state' }>[] = [];
    const onMessage = (message: StageMessage) => {
      if (message.kind === 'state') heard.push(message);
    };
    return { ...attach(openStageChannel({ id: stageId(), role: 'presenter', onMessage })), heard };
  }

  beforeEach(() => {
    fakeChannels();
  });

  test('tells at once where the stage stands, and again to whoever asks', () => {
    const early = presenter();
    attach(attachPresenterLine());
    expect(early.heard).toMatchObject([{ scene: 'a', language: 'en', story: THREE }]);
    const late = presenter();
    expect(late.heard).toEqual([]);
    late.send({ kind: 'hello' });
    expect(late.heard).toMatchObject([{ scene: 'a' }]);
  });

  test('tells of each step, each switch and each edit of the story, and of nothing else', () => {
    attach(attachPresenterLine());
    const { heard } = presenter();
    openStage('play');
    heard.length = 0;
    setShow({ isBlack: true });
    expect(heard).toMatchObject([{ show: { isBlack: true } }]);
    setStoryTitle({ pl: 'Inny tytuł', en: 'Another title' }, 'title');
    expect(heard.at(-1)?.story.title.en).toBe('Another title');
    const told = heard.length;
    setHover('ict');
    expect(heard).toHaveLength(told);
  });

  test('does what the keys of the presenter ask, but for what a browser does only where it is asked', () => {
    const full = vi.fn();
    Reflect.set(document.documentElement, 'requestFullscreen', full);
    attach(attachPresenterLine());
    const { send } = presenter();
    send({ kind: 'key', key: 'PageDown' });
    send({ kind: 'key', key: 'f' });
    send({ kind: 'key', key: 'x' });
    send({ kind: 'key', key: 'z' });
    Reflect.deleteProperty(document.documentElement, 'requestFullscreen');
    expect([view().scene, full.mock.calls.length, show().isExploring]).toEqual(['b', 0, false]);
  });

  test('says at the end that no scene is shown any more', () => {
    const line = attachPresenterLine();
    const { heard, send } = presenter();
    line.destroy();
    expect(heard.at(-1)?.scene).toBeNull();
    const told = heard.length;
    setShow({ isBlack: true });
    send({ kind: 'hello' });
    expect(heard).toHaveLength(told);
  });
});

describe('a show that goes on by itself', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    attach(attachAutoplay());
  });
  const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

  test('stays at each scene for its seconds, and stops at the end', () => {
    setShow({ isPlaying: true });
    pass(19);
    expect(view().scene).toBe('a');
    pass(1);
    expect(view().scene).toBe('b');
    pass(20);
    expect(view().scene).toBe('c');
    pass(4);
    expect(show().isPlaying).toBe(true);
    pass(1);
    expect([view().scene, show().isPlaying]).toEqual(['c', false]);
  });

  test('begins anew after the last scene where it loops, be it the only one', () => {
    setShow({ isPlaying: true, isLooping: true });
    pass(45);
    expect(view().scene).toBe('a');
    openStory(storyOf(scene('alone')));
    setShow({ isPlaying: true, isLooping: true });
    const canvas = portOf('canvas');
    for (const times of [1, 2]) {
      pass(20);
      expect(canvas?.comeBack).toHaveBeenCalledTimes(times);
    }
  });

  test.each([{ isBlack: true }, { hasCode: true }, { isExploring: true }])('waits while %j', (patch) => {
    setShow({ isPlaying: true, ...patch });
    pass(60);
    expect(view().scene).toBe('a');
  });

  test('waits while the reader has strayed, and gives the scene its whole time once more', () => {
    setShow({ isPlaying: true });
    pass(15);
    setFilter({ words: 'wood' });
    pass(60);
    expect([view().scene, view().words]).toEqual(['a', 'wood']);
    setFilter({ words: '' });
    pass(19);
    expect(view().scene).toBe('a');
    pass(1);
    expect(view().scene).toBe('b');
  });

  test('counts anew from a step by hand', () => {
    setShow({ isPlaying: true });
    pass(15);
    openStage('play');
    setShow({ isPlaying: true });
    pass(19);
    pass(1);
    expect(view().scene).toBe('b');
  });

  test('ends with the show', () => {
    setShow({ isPlaying: true });
    for (const { destroy } of attached.splice(0)) destroy();
    pass(60);
    expect(view().scene).toBe('a');
  });
});

describe('how the stage shows', () => {
  const stored = () => sessionStorage.getItem('wyzyny.show');

  test('is the same after a reload of its window', () => {
    const memory = attach(attachShowMemory());
    setShow({ isLooping: true, startedAt: 7 });
    const kept = stored();
    memory.destroy();
    sessionStorage.setItem('wyzyny.show', kept ?? '');
    setShow(INITIAL_STATE.session.show);
    attach(attachShowMemory());
    expect(show()).toMatchObject({ isLooping: true, startedAt: 7 });
  });

  test('is forgotten when the show ends', () => {
    const memory = attachShowMemory();
    setShow({ isLooping: true });
    memory.destroy();
    setShow({ isBlack: true });
    expect(stored()).toBeNull();
  });

  test('is written where it changes, and not for what is pointed at', () => {
    attach(attachShowMemory());
    setHover('ict');
    expect(stored()).toBeNull();
    setShow({ isBlack: true });
    expect(stored()).toContain('"isBlack":true');
  });

  test('is as it was where what is stored is broken', () => {
    sessionStorage.setItem('wyzyny.show', '{"isBlack":1}');
    attach(attachShowMemory());
    expect(show().isBlack).toBe(false);
  });
});

describe('keys of the stage', () => {
  beforeEach(() => {
    attach(attachStageKeys());
  });
  /** Presses a key where the focus is; answers whether the page did nothing else with it. */
  function press(key: string, init: KeyboardEventInit = {}): boolean {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
    (document.activeElement ?? document.body).dispatchEvent(event);
    return event.defaultPrevented;
  }
  function focusOn(html: string) {
    document.body.innerHTML = html;
    document.querySelector<HTMLElement>('[data-focus]')?.focus();
  }

  test('run its commands before the map sees them', () => {
    const seen = vi.fn();
    document.body.addEventListener('keydown', seen);
    expect([press('ArrowRight'), press('Z')]).toEqual([true, false]);
    document.body.removeEventListener('keydown', seen);
    expect([view().scene, seen.mock.calls.length]).toEqual(['b', 1]);
  });

  test('that are held down step once', () => {
    press('ArrowRight');
    expect(press('ArrowRight', { repeat: true })).toBe(true);
    expect(view().scene).toBe('b');
  });

  test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])('with %j are the browser’s', (init) => {
    expect([press('ArrowRight', init), view().scene]).toEqual([false, 'a']);
  });

  test('do nothing behind a dialog', () => {
    setDialog('keys');
    expect([press('ArrowRight'), view().scene]).toEqual([false, 'a']);
  });

  test.each(['<input data-focus>', '<textarea data-focus></textarea>', '<select data-focus></select>'])(
    'are those of %s while it has the focus',
    (field) => {
      focusOn(field);
      expect([press('b'), show().isBlack]).toEqual([false, false]);
    },
  );

  test('leave the space bar to a button, and take the others', () => {
    focusOn('<button data-focus type="button">Next</button>');
    expect([press(' '), view().scene]).toEqual([false, 'a']);
    press('ArrowRight');
    expect(view().scene).toBe('b');
  });

  test('leave the ways up and down to words that are longer than their place', () => {
    focusOn('<div data-words data-focus tabindex="0">Long</div>');
    expect([press('ArrowDown'), view().scene]).toEqual([false, 'a']);
    press('ArrowRight');
    expect(view().scene).toBe('b');
  });

  test('walk the map once it is looked around on, and the story before', () => {
    focusOn('<div role="application" data-focus tabindex="0"></div>');
    press('ArrowRight');
    expect(view().scene).toBe('b');
    setShow({ isExploring: true });
    expect([press('ArrowRight'), view().scene]).toEqual([false, 'b']);
    expect(press('PageDown')).toBe(true);
    expect(view().scene).toBe('c');
  });

  test('walk the map for whoever has strayed', () => {
    focusOn('<div role="application" data-focus tabindex="0"></div>');
    setFilter({ words: 'wood' });
    expect([press('ArrowRight'), view().scene]).toEqual([false, 'a']);
  });

  test('lead nowhere out of a kiosk', () => {
    openStage('kiosk');
    expect([press('Escape'), press('b'), press('q')]).toEqual([false, false, false]);
    expect([view().stage, show().isBlack]).toEqual(['kiosk', false]);
    press('PageDown');
    expect(view().scene).toBe('b');
  });

  test('are none once the show is over', () => {
    for (const { destroy } of attached.splice(0)) destroy();
    closeStage();
    expect(press('ArrowRight')).toBe(false);
  });
});
