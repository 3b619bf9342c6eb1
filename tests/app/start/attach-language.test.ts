import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachLanguage } from '../../../src/app/start/attach-language';
import { bringMissing } from '../../../src/state/act/bring';
import { addSpoken, markMapDrawn } from '../../../src/state/act/session-actions';
import { chooseLanguage } from '../../../src/state/act/view-actions';
import { selectLanguage } from '../../../src/state/select/preference-selectors';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import * as messages from '../../../src/text/load-messages';
import * as lazily from '../../../src/ui/lazy/lazily';

const spoken = () => useAtlas.getState().session.spoken;
const language = () => selectLanguage(useAtlas.getState());

/** Tags whose words do not come. */
let missing = new Set<string>();

beforeEach(() => {
  missing = new Set();
  useAtlas.setState(INITIAL_STATE, true);
  for (const load of ['loadMessages', 'loadFirstMessages'] as const) {
    vi.spyOn(messages, load).mockImplementation((tag) =>
      missing.has(tag) ? Promise.reject(new Error('no network')) : Promise.resolve(),
    );
  }
});
afterEach(() => vi.restoreAllMocks());

describe('the words of the first map', () => {
  test.each([
    ['', 'pl'],
    ['#v=1&lang=en', 'en'],
    ['#lang=en&v=1', 'en'],
    ['#v=1&lang=xx', 'pl'],
  ])('for %j are those of one language: %s', async (fragment, expected) => {
    await attachLanguage(fragment);
    expect(spoken()).toEqual([expected]);
  });

  test('are those of another language where the wanted do not come', async () => {
    missing.add('pl');
    await attachLanguage('');
    expect(language()).toBe('en');
  });

  test('are all that is loaded before it, and parts that come later need all words of the language in force', async () => {
    const needing = vi.spyOn(lazily, 'partsNeed').mockImplementation(() => undefined);
    await attachLanguage('#v=1&lang=en');
    expect(messages.loadMessages).not.toHaveBeenCalled();
    await needing.mock.calls[0]?.[1]();
    expect(messages.loadMessages).toHaveBeenCalledWith('en');
  });

  test('are missed where those of no language come', async () => {
    missing = new Set(['pl', 'en']);
    await expect(attachLanguage('')).rejects.toThrow();
  });
});

describe('another language', () => {
  test('is spoken once its words are there, and the first one until then', async () => {
    await attachLanguage('');
    chooseLanguage('en');
    expect(language()).toBe('pl');
    await vi.waitFor(() => expect(language()).toBe('en'));
  });

  test('comes once the map is there, for the search', async () => {
    await attachLanguage('');
    markMapDrawn();
    await vi.waitFor(() => expect(spoken()).toEqual(['pl', 'en']));
  });

  test('that did not come is asked for anew when it is wanted anew', async () => {
    await attachLanguage('');
    missing.add('en');
    chooseLanguage('en');
    await vi.waitFor(() => expect(messages.loadMessages).toHaveBeenCalledWith('en'));
    missing.clear();
    chooseLanguage('pl');
    chooseLanguage('en');
    await vi.waitFor(() => expect(language()).toBe('en'));
  });

  test('that did not come is told, and comes when one tries again', async () => {
    await attachLanguage('');
    missing.add('en');
    chooseLanguage('en');
    const notice = () => useAtlas.getState().session.notices[0];
    await vi.waitFor(() => expect(notice()).toMatchObject({ kind: 'part-missing', parts: ['en'] }));
    missing.clear();
    bringMissing();
    await vi.waitFor(() => expect(language()).toBe('en'));
  });

  test('does not take the place of the wanted one when it comes later', () => {
    addSpoken('pl');
    addSpoken('en');
    expect(language()).toBe('pl');
  });
});
