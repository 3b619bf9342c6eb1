import type { Doors } from './door';
import type { PenPlace } from './keeping';

/** The right to store a document, which one tab has at a time. */
export type Pen = Readonly<{
  place: () => PenPlace;
  /** Asks for it; where another tab has it, it comes here when that one leaves it or is gone. */
  want: () => void;
  /** Takes it from the other tab, which stores first what it still has to. */
  takeOver: () => void;
  leave: () => void;
  destroy: () => void;
}>;

type Options = Readonly<{
  /** The name of the document. */
  name: string;
  doors: Doors;
  /** Another tab is about to take it: the time to store what is not stored yet. */
  onAsked: () => void;
  onMove: (place: PenPlace) => void;
}>;

/** How the pen is held: by a lock of the browser's or by a note on the shelf. */
type Hold = Readonly<{ want: () => void; steal: () => void; handTo: (tab: string) => void; leave: () => void }>;

/** After how long a tab that does not answer, as it is frozen or gone, loses the pen to the one that asks. */
const ANSWER_MS = 1000;

/** What the tab that had the pen stored last may be on its way for so long. */
const SETTLE_MS = 150;

/**
 * The pen of a document, by the locks that tabs share, else by a note on the device's shelf with a heartbeat. What tabs
 * ask of each other goes over the shelf too, so that it comes after what was stored before. Where the shelf is shut
 * nothing is stored, and the pen is here.
 */
export function openPen({ name, doors, onAsked, onMove }: Options): Pen {
  const { shelf, tab } = doors;
  const callKey = `${name}.call`;
  let place: PenPlace = 'free';
  let asking: ReturnType<typeof setTimeout> | undefined;
  const enter = (to: PenPlace) => {
    place = to;
    onMove(to);
  };
  const move = settled(() => place, enter);
  const beat = heartbeatHold({ name, doors, move });
  let hold: Hold = beat;
  // Pages of no origin, as in a closed frame, have locks that refuse them.
  const onRefused = () => {
    hold = beat;
    hold.want();
  };
  if (doors.lockManager) hold = lockHold({ name, lockManager: doors.lockManager, move, onRefused });
  const call = (kind: 'ask' | 'given', to: string) => {
    shelf.write(callKey, JSON.stringify({ kind, from: tab, to }));
    shelf.remove(callKey);
  };
  const take = () => {
    clearTimeout(asking);
    if (place !== 'here') hold.steal();
  };
  const stop = doors.onShelf((key, text) => {
    if (key !== callKey || text === null) return;
    const { kind, from, to } = parsed(text);
    if (kind === 'given' && to === tab) take();
    if (kind !== 'ask' || place !== 'here' || typeof from !== 'string') return;
    onAsked();
    hold.handTo(from);
    call('given', from);
  });
  const leave = () => {
    clearTimeout(asking);
    hold.leave();
    move('free');
  };
  return {
    place: () => place,
    want: () => hold.want(),
    takeOver: () => {
      if (place === 'here') return;
      clearTimeout(asking);
      asking = setTimeout(take, ANSWER_MS);
      call('ask', '');
    },
    leave,
    destroy: () => {
      leave();
      stop();
    },
  };
}

/** Moves the pen at once, but from another tab to this one only after what was stored there has come. */
function settled(place: () => PenPlace, enter: (to: PenPlace) => void): (to: PenPlace) => void {
  let settling: ReturnType<typeof setTimeout> | undefined;
  return (to) => {
    clearTimeout(settling);
    if (place() === to) return;
    if (place() === 'elsewhere' && to === 'here') settling = setTimeout(() => enter(to), SETTLE_MS);
    else enter(to);
  };
}

type LockOptions = Readonly<{
  name: string;
  lockManager: LockManager;
  move: (to: PenPlace) => void;
  onRefused: () => void;
}>;

/** By a lock, which the browser gives to the next in line when a tab closes, however it does. */
function lockHold({ name, lockManager, move, onRefused }: LockOptions): Hold {
  let letGo: (() => void) | null = null;
  let waiting: AbortController | null = null;
  /** Which wish is in force, from 1; what was asked for an earlier one is let go. */
  let wish = 0;
  let isWanted = false;
  const request = (options: globalThis.LockOptions) => {
    const asked = wish;
    let mine: (() => void) | null = null;
    const granted = (lock: Lock | null) => {
      if (asked !== wish) return undefined;
      if (!lock) return giveAway();
      return new Promise<void>((resolve) => {
        mine = resolve;
        letGo = resolve;
        move('here');
      });
    };
    lockManager.request(name, options, granted).catch((error: unknown) => {
      if (mine && letGo === mine) giveAway();
      else if (asked === wish && !isAbort(error)) onRefused();
    });
  };
  /** Another tab has it: this one waits in line. */
  const giveAway = () => {
    letGo = null;
    move('elsewhere');
    waiting = new AbortController();
    request({ signal: waiting.signal });
  };
  const drop = () => {
    const go = letGo;
    letGo = null;
    waiting?.abort();
    go?.();
  };
  return {
    want: () => {
      if (isWanted) return;
      isWanted = true;
      wish += 1;
      request({ ifAvailable: true });
    },
    steal: () => {
      waiting?.abort();
      isWanted = true;
      request({ steal: true });
    },
    handTo: () => {
      drop();
      giveAway();
    },
    leave: () => {
      isWanted = false;
      wish += 1;
      drop();
    },
  };
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** How often a tab says that it has the pen, and after how long of silence it counts as gone. */
const BEAT_MS = 2000;
const GONE_MS = 7000;

type BeatOptions = Readonly<{ name: string; doors: Doors; move: (to: PenPlace) => void }>;

/** By a note on the shelf; the tab whose note it is has the pen. */
function heartbeatHold({ name, doors: { shelf, tab, onShelf }, move }: BeatOptions): Hold {
  const key = `${name}.pen`;
  let beat: ReturnType<typeof setInterval> | undefined;
  let stop: (() => void) | undefined;
  const note = (holder: string) => shelf.write(key, JSON.stringify({ tab: holder, at: Date.now() }));
  const take = () => {
    note(tab);
    move('here');
  };
  const look = () => {
    const { tab: holder, at } = parsed(shelf.read(key));
    const isGone = typeof at !== 'number' || Math.abs(Date.now() - at) > GONE_MS;
    if (holder === tab || isGone) take();
    else move('elsewhere');
  };
  const want = () => {
    if (beat !== undefined) return;
    beat = setInterval(look, BEAT_MS);
    stop = onShelf((changed) => {
      // One's own note needs no answer: it would go back and forth.
      if (changed === key && parsed(shelf.read(key)).tab !== tab) look();
    });
    look();
  };
  return {
    want,
    steal: () => {
      want();
      take();
    },
    handTo: (other) => {
      note(other);
      move('elsewhere');
    },
    leave: () => {
      clearInterval(beat);
      beat = undefined;
      stop?.();
      if (parsed(shelf.read(key)).tab === tab) shelf.remove(key);
    },
  };
}

/** The fields of a note; none where it is no note. */
function parsed(text: string | null | undefined): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text ?? 'null'));
  } catch {
    return {};
  }
}
