import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Doors } from '../../../src/state/kept/door';
import { type Keeping, NOT_KEEPING } from '../../../src/state/kept/keeping';
import { attachKept } from '../../../src/state/kept/kept-document';
import { decode, encode, type Form } from '../../../src/state/kept/kept-form';
import { fakeDevice, SHUT } from '../../support/devices';

const FORM: Form<string> = {
  key: 'doc',
  field: 'doc',
  migrations: [],
  parse: (content) => (typeof content === 'string' ? content : null),
};

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

function open(doors: Doors) {
  let text: string | null = null;
  const said: { keeping: Keeping; parted: number } = { keeping: NOT_KEEPING, parted: 0 };
  const kept = attachKept<string>({
    form: FORM,
    doors,
    current: () => text,
    follow: (stored) => {
      text = stored;
    },
    tell: (keeping) => {
      said.keeping = keeping;
    },
    onParted: () => {
      said.parted += 1;
    },
  });
  text = kept.first;
  return {
    ...kept,
    said,
    text: () => text,
    pen: () => said.keeping.pen,
    asides: () => said.keeping.asides.map((aside) => decode(FORM, aside.text).content),
    type: (typed: string) => {
      text = typed;
      kept.change();
    },
  };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const LONG = 30_000;

describe.each([
  ['by locks', true],
  ['by a heartbeat', false],
])('a document of two tabs, %s', (_how, hasLocks) => {
  function openTwo() {
    const device = fakeDevice({ hasLocks });
    const tabs = [device.open('a'), device.open('b')] as const;
    const [a, b] = tabs.map(({ doors }) => open(doors)) as [ReturnType<typeof open>, ReturnType<typeof open>];
    return { device, tabs, a, b, stored: () => decode(FORM, device.stored.get('doc') ?? null).content };
  }

  test('is edited by the first, and the second follows', async () => {
    const { a, b, stored } = openTwo();
    a.open();
    await pass(50);
    b.open();
    await pass(50);
    expect([a.pen(), b.pen()]).toEqual(['here', 'elsewhere']);
    a.type('one');
    await pass(LONG);
    expect([stored(), b.text(), a.pen(), b.pen()]).toEqual(['one', 'one', 'here', 'elsewhere']);
  });

  test('is taken over with what was typed last, and nothing is set aside', async () => {
    const { a, b, stored } = openTwo();
    a.open();
    await pass(50);
    b.open();
    await pass(50);
    a.type('one');
    b.takeOver();
    await pass(400);
    expect([a.pen(), b.pen(), b.text(), stored()]).toEqual(['elsewhere', 'here', 'one', 'one']);
    b.type('two');
    await pass(LONG);
    expect([stored(), a.text(), a.pen()]).toEqual(['two', 'two', 'elsewhere']);
    expect([a.asides(), b.asides()]).toEqual([[], []]);
  });

  test('is taken over from a tab that does not answer', async () => {
    const { a, b, tabs } = openTwo();
    a.open();
    await pass(50);
    b.open();
    await pass(50);
    tabs[0].freeze();
    b.takeOver();
    await pass(1500);
    expect(b.pen()).toBe('here');
    tabs[0].thaw();
    await pass(50);
    expect([a.pen(), b.pen()]).toEqual(['elsewhere', 'here']);
  });

  test.each(['close', 'flight'])('goes on in the other tab when the first is gone: %s', async (how) => {
    const { a, b, tabs } = openTwo();
    a.open();
    await pass(50);
    b.open();
    if (how === 'close') a.close();
    else a.destroy();
    tabs[0].close();
    await pass(LONG);
    expect(b.pen()).toBe('here');
  });

  test('put back to nothing in one is nothing in the other', async () => {
    const { a, b } = openTwo();
    a.type('one');
    await pass(LONG);
    a.type(null as never);
    await pass(LONG);
    expect(b.text()).toBeNull();
  });

  test('is lost in neither where both store at the same time, and the one that was written over is told', async () => {
    const { a, b, stored } = openTwo();
    a.type('of a');
    b.type('of b');
    // Both leave before either has heard of the other.
    a.flush();
    a.close();
    b.close();
    await pass(LONG);
    const all = [stored(), ...a.asides(), ...b.asides()];
    expect(all).toEqual(expect.arrayContaining(['of a', 'of b']));
    expect(a.said.parted + b.said.parted).toBe(1);
  });
});

test('a tab whose locks are refused keeps by a heartbeat', async () => {
  const device = fakeDevice({ hasLocks: false });
  const refuse = { request: () => Promise.reject(new DOMException('', 'SecurityError')) } as unknown as LockManager;
  const kept = open({ ...device.open('a').doors, lockManager: refuse });
  kept.type('one');
  await pass(LONG);
  expect([kept.pen(), device.stored.has('doc')]).toEqual(['here', true]);
});

test('where the device is shut, the pen is here, and it is said that nothing is kept', async () => {
  const kept = open({ shelf: SHUT, onShelf: () => () => undefined, lockManager: null, tab: 'a' });
  kept.open();
  kept.type('one');
  await pass(LONG);
  expect([kept.pen(), kept.said.keeping.isKept, kept.text()]).toEqual(['here', false, 'one']);
});

describe('the form of what is kept', () => {
  const SECOND: Form<string> = {
    ...FORM,
    field: 'words',
    migrations: [({ doc }) => ({ word: doc }), ({ word }) => ({ words: `${word}!` })],
  };

  test('is read of every version, by all migrations from there on', () => {
    expect(decode(SECOND, '{"doc": "a"}').content).toBe('a!');
    expect(decode(SECOND, '{"version": 1, "doc": "a"}').content).toBe('a!');
    expect(decode(SECOND, '{"version": 2, "word": "a"}').content).toBe('a!');
    expect(decode(SECOND, '{"version": 3, "words": "a"}').content).toBe('a');
    expect(decode(SECOND, encode(SECOND, 'a')).content).toBe('a');
  });

  test.each(['{"version": 4, "words": "a"}', '{"version": 0, "doc": "a"}', '{"version": "3"}', '{', ''])(
    'of no version that is known is not read: %s',
    (text) => {
      expect(decode(SECOND, text)).toMatchObject({ content: null, isUnread: true });
    },
  );

  test('tells nothing kept from something unread', () => {
    expect(decode(SECOND, null).isUnread).toBe(false);
    expect(decode(SECOND, encode(SECOND, null)).isUnread).toBe(false);
  });
});

test('what another tab has stored and this one cannot read leaves its own document as it is, and both are told', async () => {
  const device = fakeDevice({ hasLocks: true });
  const kept = open(device.open('a').doors);
  kept.type('mine');
  await pass(LONG);
  device.open('b').doors.shelf.write('doc', '{"version": 9, "doc": {}}');
  await pass(LONG);
  expect(kept.text()).toBe('mine');
  expect(kept.said.keeping.asides.map(({ isReadable }) => isReadable)).toEqual([true, false]);
});

test('what is of this version and is no document is told from nothing', () => {
  expect(decode(FORM, '{"version": 1, "doc": 5}')).toMatchObject({ content: null, isUnread: true });
});
