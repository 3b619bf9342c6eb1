import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { STAGE_COMMANDS, stageCommandOf } from '../../src/stage/stage-commands';
import { setFilter } from '../../src/state/act/filter-actions';
import { goToScene, openStage, openStory } from '../../src/state/act/stage-actions';
import { portOf } from '../../src/state/ports';
import { useAtlas } from '../../src/state/store';
import { openAtlas, session, view } from '../panels/small-atlas';
import { scene, storyOf } from '../support/stories';

const TWELVE = storyOf(...Array.from({ length: 12 }, (_, index) => scene(`s${index + 1}`)));

beforeEach(() => {
  openAtlas();
  openStory(TWELVE);
  openStage('play');
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const press = (...keys: readonly string[]) => {
  for (const key of keys) stageCommandOf(key)?.run();
};
const show = () => session().show;

describe('keys and clickers', () => {
  test.each([
    [['PageDown', 'ArrowRight', 'ArrowDown', ' '], 's5'],
    [['End', 'PageUp', 'ArrowLeft', 'ArrowUp'], 's9'],
    [['End', 'Home'], 's1'],
    [['3'], 's3'],
    [['0'], 's10'],
  ])('%j lead to scene %s', (keys, expected) => {
    press(...keys);
    expect(view().scene).toBe(expected);
  });

  test('a digit beyond the end of a story leads nowhere', () => {
    openStory(storyOf(scene('a'), scene('b')));
    press('2', '7', '0');
    expect(view().scene).toBe('b');
  });

  test.each([
    ['b', 'isBlack'],
    ['.', 'isBlack'],
    ['B', 'isBlack'],
    ['s', 'hasSpotlight'],
    ['l', 'hasPointer'],
    ['q', 'hasCode'],
    ['a', 'isPlaying'],
    ['o', 'isLooping'],
  ] as const)('%s turns %s on, and off again', (key, what) => {
    const command = stageCommandOf(key);
    press(key);
    expect(show()[what]).toBe(true);
    press(key);
    expect(show()[what]).toBe(false);
    expect(command).toBeDefined();
  });

  test('no two commands have a key in common, and none has a digit', () => {
    const keys = STAGE_COMMANDS.flatMap((command) => command.keys);
    expect([new Set(keys).size, keys.filter((key) => /^\d$/.test(key))]).toEqual([keys.length, []]);
  });

  test('other keys do nothing', () => {
    expect([stageCommandOf('z'), stageCommandOf('Tab'), stageCommandOf('12')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('what is on or off is told by its button', () => {
  press('b');
  const on = STAGE_COMMANDS.filter(({ isOn }) => isOn?.(useAtlas.getState())).map(({ id }) => id);
  expect(on).toEqual(['black']);
});

test('passers-by may go through the story, and nothing else', () => {
  const allowed = STAGE_COMMANDS.filter(({ inKiosk }) => inKiosk).map(({ id }) => id);
  expect(allowed).toEqual(['previous', 'next', 'first', 'last', 'back']);
  expect(stageCommandOf('4')?.inKiosk).toBe(true);
});

test('what a browser does only for the window in which it is asked is not asked from another', () => {
  const here = STAGE_COMMANDS.filter(({ onlyHere }) => onlyHere).map(({ id }) => id);
  expect(here).toEqual(['explore', 'presenter', 'fullScreen']);
});

describe('looking around', () => {
  test('stops the show, and brings the focus to the map', () => {
    press('a', 'x');
    expect([show().isExploring, show().isPlaying]).toEqual([true, false]);
    expect(portOf('canvas')?.focus).toHaveBeenCalledOnce();
  });

  test('ends by the same key, at the scene that was left', () => {
    press('2', 'x', 'x');
    expect([show().isExploring, view().scene]).toEqual([false, 's2']);
  });

  test('is over by one press for whoever has changed what is shown', () => {
    press('2');
    setFilter({ words: 'wood' });
    press('x');
    expect([view().words, show().isExploring]).toEqual(['', false]);
  });

  test.each(['r', 'Backspace'])('leads back by %s', (key) => {
    setFilter({ words: 'wood' });
    press(key);
    expect([view().words, view().scene]).toEqual(['', 's1']);
  });
});

test('Escape leaves first what covers the stage, then what was gone astray to, then the show', () => {
  press('q', 'b', 'x');
  const seen = () => [show().hasCode, show().isBlack, show().isExploring, view().stage];
  expect(seen()).toEqual([true, true, true, 'play']);
  press('Escape');
  expect(seen()).toEqual([false, true, true, 'play']);
  press('Escape');
  expect(seen()).toEqual([false, false, true, 'play']);
  press('Escape');
  expect(seen()).toEqual([false, false, false, 'play']);
  press('Escape');
  expect(view().stage).toBeNull();
});

test('the timer begins anew', () => {
  vi.spyOn(Date, 'now').mockReturnValue(5000);
  press('t');
  expect(show().startedAt).toBe(5000);
});

test('the scene that one is at already is shown again to who has moved the map', () => {
  const canvas = openAtlas();
  openStory(TWELVE);
  goToScene('s1');
  expect(canvas.comeBack).not.toHaveBeenCalled();
  goToScene('s1');
  expect(canvas.comeBack).toHaveBeenCalledOnce();
});

describe('the whole screen', () => {
  const asked = vi.fn<() => Promise<void>>();
  beforeEach(() => {
    asked.mockReset().mockRejectedValue(new TypeError('refused'));
    Reflect.set(document.documentElement, 'requestFullscreen', asked);
    Reflect.set(document, 'exitFullscreen', asked);
    Reflect.set(document, 'fullscreenElement', null);
  });
  afterEach(() => {
    Reflect.deleteProperty(document.documentElement, 'requestFullscreen');
    Reflect.deleteProperty(document, 'exitFullscreen');
    Reflect.deleteProperty(document, 'fullscreenElement');
  });

  test.each(['f', 'F5'])('is asked for by %s, and where it is refused the show goes on', async (key) => {
    press(key);
    expect(asked).toHaveBeenCalledOnce();
    await Promise.resolve();
    expect(view().stage).toBe('play');
  });
});

describe('the window of the presenter', () => {
  test('is opened for this stage, beside it', () => {
    const focus = vi.fn();
    const open = vi.spyOn(window, 'open').mockReturnValue({ focus } as unknown as Window);
    press('p');
    const [address, name] = open.mock.calls[0] ?? [];
    expect(String(address)).toContain('#v=1&stage=presenter');
    expect(name).toMatch(/^wyzyny-presenter-.+/);
    expect(focus).toHaveBeenCalledOnce();
    expect(session().notices).toEqual([]);
  });

  test('that the browser refuses is told of', () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    press('p');
    expect(session().notices).toEqual([{ kind: 'no-window' }]);
  });
});
