import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachStory } from '../../../src/app/documents/attach-story';
import { MOST_SCENES } from '../../../src/io/schema/story-limits';
import { captureScene } from '../../../src/state/act/capture-actions';
import { dismissNotice } from '../../../src/state/act/session-actions';
import { openStage } from '../../../src/state/act/stage-actions';
import { replaceStory, setStoryTitle, undoStory } from '../../../src/state/act/story-actions';
import { portOf } from '../../../src/state/ports';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { scene, storyOf } from '../../support/stories';

const SHIPPED = storyOf(scene('a'));
const TITLE = { pl: 'Inny', en: 'Other' };
const KEY = 'wyzyny.story';
let attached: ReturnType<typeof attachStory>;

const attach = () => {
  attached = attachStory(SHIPPED);
};
const story = () => useAtlas.getState().story.present;
const notice = () => useAtlas.getState().session.notices[0]?.kind;
const leave = () => window.dispatchEvent(new Event('pagehide'));

beforeEach(() => {
  localStorage.clear();
  useAtlas.setState(INITIAL_STATE, true);
});
afterEach(() => {
  attached.destroy();
  vi.restoreAllMocks();
});

test('the shipped story is opened, and nothing is kept of it', () => {
  attach();
  leave();
  expect([story(), localStorage.getItem(KEY)]).toEqual([SHIPPED, null]);
});

test('an edited story is there after a reload, until it is undone or put back', () => {
  attach();
  setStoryTitle(TITLE, 'title pl');
  leave();
  attached.destroy();
  attach();
  expect(story()).toEqual({ ...SHIPPED, title: TITLE });
  replaceStory(SHIPPED);
  leave();
  expect(localStorage.getItem(KEY)).not.toContain('Inny');
  undoStory();
  leave();
  expect(localStorage.getItem(KEY)).toContain('Inny');
});

const unread = [
  ['broken', '{'],
  ['no story', JSON.stringify({ version: 1, story: { scenes: 1 } })],
  ['of a newer atlas', JSON.stringify({ version: 2, story: SHIPPED })],
  [
    'of more scenes than a story may have',
    JSON.stringify({
      version: 1,
      story: storyOf(...Array.from({ length: MOST_SCENES + 1 }, (_, index) => scene(`s${index}`))),
    }),
  ],
] as const;

describe.each(unread)('a kept story that is %s', (_what, kept) => {
  const asides = () => useAtlas.getState().session.keeping.asides.map(({ text }) => text);

  beforeEach(() => localStorage.setItem(KEY, kept));

  test('gives way to the shipped one with a notice, and is left alone', () => {
    attach();
    leave();
    expect([story(), notice(), localStorage.getItem(KEY)]).toEqual([SHIPPED, 'story-not-read', kept]);
    expect(asides()).toEqual([kept]);
  });

  test('is set aside when the story is edited, and is still there after a reload, until it is taken away', () => {
    attach();
    setStoryTitle(TITLE, 'title pl');
    leave();
    attached.destroy();
    useAtlas.setState(INITIAL_STATE, true);
    attach();
    expect(story()).toEqual({ ...SHIPPED, title: TITLE });
    expect(asides()).toEqual([kept]);
    const { keeping } = useAtlas.getState().session;
    portOf('keeper')?.forget(keeping.asides[0]?.key ?? '');
    expect([asides(), localStorage.length]).toEqual([[], 1]);
  });

  test('is not written over where there is no room to set it aside', () => {
    attach();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    setStoryTitle(TITLE, 'title pl');
    leave();
    expect(useAtlas.getState().session.notices.map(({ kind }) => kind)).toEqual(['story-not-read', 'story-not-kept']);
    expect(localStorage.getItem(KEY)).toBe(kept);
  });
});

test.each([
  ['has no room', 'setItem'],
  ['is shut', 'getItem'],
] as const)('a story is told not to be kept where the device %s', (_what, call) => {
  const refuse = () => {
    throw new DOMException('', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, call).mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  attach();
  setStoryTitle(TITLE, 'title pl');
  leave();
  expect([notice(), useAtlas.getState().session.keeping.isKept]).toEqual(['story-not-kept', false]);
});

test('a device that shuts its storage while the story is edited does not take the story away', () => {
  attach();
  setStoryTitle(TITLE, 'title pl');
  leave();
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
  window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: null }));
  expect(story().title).toEqual(TITLE);
});

describe('two tabs', () => {
  /** Another tab has the pen of the story, and stores it. */
  const other = (patch: object) => {
    const text = JSON.stringify({ version: 1, story: { ...SHIPPED, ...patch }, seen: { other: 1 } });
    localStorage.setItem(KEY, text);
    window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: text }));
  };
  const takePen = () => {
    localStorage.setItem(`${KEY}.pen`, JSON.stringify({ tab: 'other', at: Date.now() }));
    window.dispatchEvent(new StorageEvent('storage', { key: `${KEY}.pen`, newValue: '' }));
  };

  test('what another tab stores shows here as one step', () => {
    attach();
    other({ title: TITLE });
    other({ title: { pl: 'Dalej', en: 'On' } });
    expect(story().title.pl).toBe('Dalej');
    undoStory();
    expect(story()).toEqual(SHIPPED);
  });

  test('while another tab edits, nothing can be edited here, and it is said', () => {
    attach();
    openStage('scenes');
    takePen();
    expect([useAtlas.getState().session.keeping.pen, notice()]).toEqual(['elsewhere', 'story-elsewhere']);
    dismissNotice('story-elsewhere');
    setStoryTitle(TITLE, 'title pl');
    captureScene();
    expect([story(), notice()]).toEqual([SHIPPED, 'story-elsewhere']);
  });

  test('an edit that meets one of another tab is set aside, and it is said', () => {
    attach();
    setStoryTitle(TITLE, 'title pl');
    other({ title: { pl: 'Tamta', en: 'Theirs' } });
    expect([story().title.pl, notice()]).toEqual(['Tamta', 'story-parted']);
    expect(useAtlas.getState().session.keeping.asides.map(({ text }) => text)).toEqual([
      expect.stringContaining('Inny'),
    ]);
  });
});

describe('a shipped story that has not come', () => {
  test('does not keep the reader’s own back, nor take its place when it comes', () => {
    attach();
    setStoryTitle(TITLE, 'title pl');
    leave();
    attached.destroy();
    useAtlas.setState(INITIAL_STATE, true);
    attached = attachStory(null);
    const own = { ...SHIPPED, title: TITLE };
    expect(story()).toEqual(own);
    attached.ship(SHIPPED);
    expect([story(), useAtlas.getState().session.shippedStory]).toEqual([own, SHIPPED]);
  });

  test('is opened when it comes, and nothing is kept of it', () => {
    attached = attachStory(null);
    leave();
    attached.ship(SHIPPED);
    leave();
    expect([story(), localStorage.getItem(KEY)]).toEqual([SHIPPED, null]);
  });

  test('leaves alone what has been made in the meantime', () => {
    attached = attachStory(null);
    captureScene();
    const made = story();
    attached.ship(SHIPPED);
    leave();
    expect(story()).toBe(made);
    expect(localStorage.getItem(KEY)).toContain(made.scenes[0]?.id);
  });
});
