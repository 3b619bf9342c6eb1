import { vi } from 'vitest';
import { type Keeping, NOT_KEEPING } from '../../src/state/kept/keeping';
import { attachKept } from '../../src/state/kept/kept-document';
import { decode, type Form } from '../../src/state/kept/kept-form';
import { fakeDevice, type Tab } from '../support/devices';
import { type Campaign, type Random, randomOf } from './campaign';

/** A document of which nothing but edits is known, so that a lost one is seen. */
type Log = readonly string[];
const FORM: Form<Log> = {
  key: 'log',
  field: 'log',
  migrations: [],
  parse: (content) => (Array.isArray(content) ? content.map(String) : null),
};

/** A tab as its reader has it: edits are refused, and said to be, while another tab has the pen. */
function openReader(tab: Tab) {
  let log: Log = [];
  let keeping: Keeping = NOT_KEEPING;
  let parted = 0;
  const kept = attachKept<Log>({
    form: FORM,
    doors: tab.doors,
    current: () => (log.length > 0 ? log : null),
    follow: (stored) => {
      log = stored ?? [];
    },
    tell: (next) => {
      keeping = next;
    },
    onParted: () => {
      parted += 1;
    },
  });
  log = kept.first ?? [];
  return {
    ...kept,
    tab,
    pen: () => keeping.pen,
    parted: () => parted,
    edit: (entry: string) => {
      if (keeping.pen === 'elsewhere') return false;
      log = [...log, entry];
      kept.change();
      return true;
    },
    inHand: () => keeping.asides.map(({ text }) => text),
  };
}

type Reader = ReturnType<typeof openReader>;

/** What a reader with several tabs does at random for a minute; answers the edits that were made and how many were set aside. */
async function minute(random: Random, hasLocks: boolean) {
  const lags = randomOf(random.below(2 ** 31));
  const device = fakeDevice({ hasLocks, lag: () => lags.below(120) });
  const made: string[] = [];
  const asides = new Set<string>();
  let parted = 0;
  let readers: Reader[] = [];
  let opened = 0;
  const open = () => {
    opened += 1;
    readers.push(openReader(device.open(`tab-${opened}`)));
  };
  const leave = (reader: Reader) => {
    // A page that goes stores what it has, as it does on pagehide; the browser takes back its locks.
    reader.close();
    for (const text of reader.inHand()) asides.add(text);
    parted += reader.parted();
    reader.destroy();
    reader.tab.close();
    readers = readers.filter((other) => other !== reader);
  };
  /** A reader acts in a tab that is awake. */
  const inSome = (act: (reader: Reader) => void) => () => {
    const awake = readers.filter(({ tab }) => !tab.isFrozen());
    if (awake.length > 0) act(random.pick(awake));
  };
  const acts: readonly (() => void)[] = [
    ...Array.from({ length: 6 }, () =>
      inSome((reader) => {
        // The scenes are opened before they are edited; rarely an edit is faster than the answer who has the pen.
        if (reader.pen() === 'free' && random.below(10) > 0) return reader.open();
        const entry = `edit-${made.length}`;
        if (reader.edit(entry)) made.push(entry);
      }),
    ),
    inSome((reader) => reader.open()),
    inSome((reader) => reader.takeOver()),
    inSome((reader) => reader.takeOver()),
    inSome((reader) => reader.close()),
    inSome(({ tab }) => tab.freeze()),
    () => random.pick(readers).tab.thaw(),
    () => readers.length < 4 && open(),
    inSome((reader) => readers.length > 1 && leave(reader)),
  ];
  open();
  open();
  for (let time = 0; time < 60_000; ) {
    random.pick(acts)();
    const pause = random.pick([0, 5, 50, 400, 3000]);
    await vi.advanceTimersByTimeAsync(pause);
    time += pause + 1;
  }
  for (const reader of readers) reader.tab.thaw();
  await vi.advanceTimersByTimeAsync(20_000);
  for (const reader of [...readers]) leave(reader);
  await vi.advanceTimersByTimeAsync(1000);
  for (const [key, text] of device.stored) if (key.startsWith(`${FORM.key}.aside.`)) asides.add(text);
  const kept = decode(FORM, device.stored.get(FORM.key) ?? null).content ?? [];
  return { made, kept, asides: [...asides].flatMap((text) => decode(FORM, text).content ?? []), parted };
}

/** Two tabs and more for a minute at random, by locks and without: every edit is in what is kept, or set aside and said to be. */
export const campaign: Campaign = {
  name: 'two tabs, a minute at random',
  seed: 14_000,
  count: 400,
  sample: 40,
  run: async (random, index) => {
    vi.useFakeTimers({ now: 0 });
    try {
      const { made, kept, asides, parted } = await minute(random, index % 2 === 0);
      const lost = made.filter((entry) => !kept.includes(entry) && !asides.includes(entry));
      if (lost.length > 0) throw new Error(`${lost.length} of ${made.length} edits are lost: ${lost.join(', ')}`);
      const isAside = made.some((entry) => !kept.includes(entry));
      if (isAside && parted === 0) throw new Error('An edit was set aside, and nobody was told.');
      return `${index % 2 === 0 ? 'locks' : 'heartbeat'}: ${isAside ? 'some set aside' : 'all kept'}`;
    } finally {
      vi.useRealTimers();
    }
  },
};
