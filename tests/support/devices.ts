import type { Doors, Shelf } from '../../src/state/kept/door';

/** A shelf of its own, with these texts on it. */
export function fakeShelf(texts: Readonly<Record<string, string>> = {}): Shelf & { texts: Map<string, string> } {
  const map = new Map(Object.entries(texts));
  return {
    texts: map,
    read: (key) => map.get(key) ?? null,
    write: (key, text) => Boolean(map.set(key, text)),
    remove: (key) => {
      map.delete(key);
      return true;
    },
    keys: (prefix) => [...map.keys()].filter((key) => key.startsWith(prefix)).sort(),
  };
}

/** A shelf that the browser keeps shut. */
export const SHUT: Shelf = { read: () => undefined, write: () => false, remove: () => false, keys: () => [] };

/** A tab of a device: what it asks the browser for, and how it is closed, frozen or woken. */
export type Tab = Readonly<{
  doors: Doors;
  close: () => void;
  freeze: () => void;
  thaw: () => void;
  isFrozen: () => boolean;
}>;

type Change = Readonly<{ key: string; text: string | null }>;

/**
 * A device with one shelf and many tabs. As browsers do, each tab has a copy of the shelf: its own changes are there at
 * once, and those of others come in their order, a while later. A frozen tab hears of nothing until it is woken.
 */
export function fakeDevice({ hasLocks, lag = () => 20 }: Readonly<{ hasLocks: boolean; lag?: () => number }>) {
  const stored = new Map<string, string>();
  const tabs = new Map<string, Readonly<{ hear: (change: Change) => void }>>();
  const locks = fakeLocks();
  const open = (name: string): Tab => {
    const copy = new Map(stored);
    const listeners = new Set<(key: string, text: string | null) => void>();
    const waiting: Change[] = [];
    let isFrozen = false;
    let last = 0;
    const put = ({ key, text }: Change, to: Map<string, string>) => {
      if (text === null) to.delete(key);
      else to.set(key, text);
    };
    const take = () => {
      for (const change of waiting.splice(0)) {
        put({ key: change.key, text: stored.get(change.key) ?? null }, copy);
        for (const listener of listeners) listener(change.key, change.text);
      }
    };
    const change = (made: Change) => {
      put(made, copy);
      put(made, stored);
      for (const [other, { hear }] of tabs) if (other !== name) hear(made);
      return true;
    };
    tabs.set(name, {
      hear: (heard) => {
        // No change overtakes the one before.
        last = Math.max(last, Date.now() + lag());
        setTimeout(() => {
          waiting.push(heard);
          if (!isFrozen && tabs.has(name)) take();
        }, last - Date.now());
      },
    });
    const shelf: Shelf = {
      read: (key) => copy.get(key) ?? null,
      write: (key, text) => change({ key, text }),
      remove: (key) => change({ key, text: null }),
      keys: (prefix) => [...copy.keys()].filter((key) => key.startsWith(prefix)).sort(),
    };
    return {
      doors: {
        shelf,
        tab: name,
        lockManager: hasLocks ? locks.of(name) : null,
        onShelf: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      close: () => {
        tabs.delete(name);
        listeners.clear();
        locks.release(name);
      },
      freeze: () => {
        isFrozen = true;
      },
      isFrozen: () => isFrozen,
      thaw: () => {
        isFrozen = false;
        take();
      },
    };
  };
  return { stored, open };
}

type Held = Readonly<{ owner: string; reject: (reason: unknown) => void }>;
type Asked = Readonly<{ owner: string; grant: () => void; isOver: () => boolean }>;

/** The part of the Web Locks that the atlas uses, for one lock. */
function fakeLocks() {
  let held: Held | null = null;
  let queue: Asked[] = [];
  const next = () => {
    if (held) return;
    queue = queue.filter(({ isOver }) => !isOver());
    queue.shift()?.grant();
  };
  const stolen = () => new DOMException('The lock was taken over.', 'AbortError');
  const request = (owner: string, options: LockOptions, callback: (lock: Lock | null) => unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const grant = () => {
        const mine: Held = { owner, reject };
        held = mine;
        Promise.resolve(callback({ name: 'lock', mode: 'exclusive' })).then((value) => {
          if (held === mine) held = null;
          resolve(value);
          next();
        }, reject);
      };
      const wait = (signal: AbortSignal | undefined) => {
        signal?.addEventListener('abort', () => reject(stolen()));
        queue.push({ owner, grant, isOver: () => signal?.aborted ?? false });
      };
      const steal = () => {
        held?.reject(stolen());
        held = null;
      };
      const enter = () => {
        if (!held) grant();
        else if (options.ifAvailable) resolve(callback(null));
        else wait(options.signal);
      };
      queueMicrotask(() => {
        if (options.signal?.aborted) return reject(stolen());
        if (options.steal) steal();
        enter();
      });
    });
  return {
    of: (owner: string) =>
      ({
        request: (_name: string, options: LockOptions, callback: (lock: Lock | null) => unknown) =>
          request(owner, options, callback),
      }) as LockManager,
    /** The browser takes back what a closed tab had. */
    release: (owner: string) => {
      queue = queue.filter((asked) => asked.owner !== owner);
      if (held?.owner === owner) held = null;
      next();
    },
  };
}
