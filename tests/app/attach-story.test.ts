import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attachStory } from '../../src/app/attach-story';
import { INITIAL_STATE, useAtlas } from '../../src/state/store';
import { replaceStory, setStoryTitle, undoStory } from '../../src/state/story-actions';
import { scene, storyOf } from '../support/stories';

const SHIPPED = storyOf(scene('a'));
const TITLE = { pl: 'Inny', en: 'Other' };
const KEY = 'wyzyny.story';
let attached: ReturnType<typeof attachStory>;

const attach = () => {
  attached = attachStory(SHIPPED, localStorage);
};
const story = () => useAtlas.getState().story.present;
const notice = () => useAtlas.getState().session.notice?.kind;
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
  setStoryTitle(TITLE, 'pl');
  leave();
  attached.destroy();
  attach();
  expect(story()).toEqual({ ...SHIPPED, title: TITLE });
  replaceStory(SHIPPED);
  leave();
  expect(localStorage.getItem(KEY)).toBeNull();
  undoStory();
  leave();
  expect(localStorage.getItem(KEY)).toContain('Inny');
});

test.each([
  ['broken', '{'],
  ['no story', JSON.stringify({ version: 1, story: { scenes: 1 } })],
  ['of a newer atlas', JSON.stringify({ version: 2, story: SHIPPED })],
])('a kept story that is %s gives way to the shipped one with a notice, and is left alone', (_what, kept) => {
  localStorage.setItem(KEY, kept);
  attach();
  leave();
  expect([story(), notice(), localStorage.getItem(KEY)]).toEqual([SHIPPED, 'story-not-read', kept]);
});

test('a story for which the device has no room is told of', () => {
  attach();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  setStoryTitle(TITLE, 'pl');
  leave();
  expect(notice()).toBe('story-not-kept');
});
