// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asideDate, asidePrefix, asidesOf, setAside } from '../../../src/state/kept/asides';
import { decode, type Form } from '../../../src/state/kept/kept-form';
import { fakeShelf, SHUT } from '../../support/devices';

const FORM: Form<string> = {
  key: 'doc',
  field: 'doc',
  migrations: [],
  parse: (content) => (typeof content === 'string' ? content : null),
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 31, 12) });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is set aside', () => {
  test('at the same moment is all kept, each under a key that says the day', () => {
    const shelf = fakeShelf();
    expect(['one', 'two', 'three'].map((text) => setAside(shelf, 'doc', text))).toEqual([true, true, true]);
    const keys = shelf.keys(asidePrefix('doc'));
    expect(keys.map(shelf.read).sort()).toEqual(['one', 'three', 'two']);
    expect(keys.map(asideDate)).toEqual(['2026-01-31', '2026-01-31', '2026-01-31']);
    expect(asideDate('doc')).toBeNull();
  });

  test('where the device has no room stays in hand, each until it is forgotten', () => {
    const asides = asidesOf(FORM, SHUT);
    asides.add('mine');
    asides.add('mine too');
    const listed = asides.list(null);
    expect(listed.map(({ text }) => decode(FORM, text).content)).toEqual(['mine', 'mine too']);
    expect(new Set(listed.map(({ key }) => key)).size).toBe(2);
    asides.forget(listed[0]?.key ?? '');
    expect(asides.list(null).map(({ text }) => decode(FORM, text).content)).toEqual(['mine too']);
  });

  test('is told with what is stored and cannot be read', () => {
    const shelf = fakeShelf({ doc: '{' });
    expect(asidesOf(FORM, shelf).list('{')).toEqual([{ key: 'doc', text: '{', isReadable: false }]);
    expect(asidesOf(FORM, shelf).list(null)).toEqual([]);
  });
});
