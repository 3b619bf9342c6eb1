import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bring, bringMissing, isThere } from '../../../src/state/act/bring';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';

/** What comes after so many failures. */
function comingAfter(failures: number) {
  const come = vi.fn(async () => {
    if (come.mock.calls.length <= failures) throw new Error('no network');
  });
  return come;
}

/** The parts that the notice names, and what it offers. */
function missing() {
  const notice = useAtlas.getState().session.notices.at(-1);
  return notice?.kind === 'part-missing' ? notice : null;
}

beforeEach(() => useAtlas.setState(INITIAL_STATE, true));
// What is missing is remembered by the module, which other files share.
afterEach(() => {
  for (const part of missing()?.parts ?? []) isThere(part);
});

test('a part that comes is not spoken of', async () => {
  await bring('keys', comingAfter(0));
  expect(missing()).toBeNull();
});

test('all parts that do not come are named, and asked for anew until they are there', async () => {
  const [keys, story, play] = [comingAfter(1), comingAfter(2), comingAfter(0)];
  await Promise.all([bring('keys', keys), bring('story', story), bring('play', play)]);
  expect(missing()?.parts).toEqual(['keys', 'story']);
  bringMissing();
  await vi.waitFor(() => expect(missing()?.parts).toEqual(['story']));
  bringMissing();
  await vi.waitFor(() => expect(story).toHaveBeenCalledTimes(3));
  expect([keys, story, play].map(({ mock }) => mock.calls.length)).toEqual([2, 3, 1]);
});

test('a part that has come by another way is no longer named', async () => {
  await bring('story', comingAfter(9));
  await bring('communities', comingAfter(9));
  await bring('communities', comingAfter(0));
  await bring('story', comingAfter(9));
  expect(missing()?.parts).toEqual(['story']);
});
