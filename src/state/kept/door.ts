/**
 * The one door to what a browser may keep shut: storage, other tabs, locks, the service worker, random numbers. Cookies
 * that are blocked, a frame of another site, a private window or plain http make any of them throw or be absent; what
 * comes through here never throws, and says what it could not do. The linter keeps the rest of the code out.
 */

/** Texts by key, as far as the browser keeps any. */
export type Shelf = Readonly<{
  /** Null where there is none, undefined where the browser does not say. */
  read: (key: string) => string | null | undefined;
  /** False where the browser did not keep it. */
  write: (key: string, text: string) => boolean;
  /** False where it may still be there. */
  remove: (key: string) => boolean;
  /** The keys that begin so, sorted. */
  keys: (prefix: string) => readonly string[];
}>;

/** What a call answers, or what is said instead where it throws. */
function guarded<T>(call: () => T, instead: T): T {
  try {
    return call();
  } catch {
    return instead;
  }
}

/** A shelf in a browser's storage, which is asked for anew at each access: it may be shut at any time. */
export function shelfOf(open: () => Storage): Shelf {
  const done = (act: (storage: Storage) => void) =>
    guarded(() => {
      act(open());
      return true;
    }, false);
  return {
    read: (key) => guarded<string | null | undefined>(() => open().getItem(key), undefined),
    write: (key, text) => done((storage) => storage.setItem(key, text)),
    remove: (key) => done((storage) => storage.removeItem(key)),
    keys: (prefix) =>
      guarded(() => Object.keys(open()), [])
        .filter((key) => key.startsWith(prefix))
        .sort(),
  };
}

/** What the device keeps for all tabs. */
export const deviceShelf: Shelf = shelfOf(() => localStorage);

/** What this tab keeps over a reload. */
export const tabShelf: Shelf = shelfOf(() => sessionStorage);

/** Tells of texts that other tabs put on the device's shelf, or took off (null); returns how to stop. */
export function onDeviceShelf(listener: (key: string, text: string | null) => void): () => void {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key !== null) listener(key, newValue);
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

/** What documents that are kept for all tabs ask of the browser. */
export type Doors = Readonly<{
  shelf: Shelf;
  onShelf: typeof onDeviceShelf;
  /** The locks that tabs share; null on plain http, where browsers have none. */
  lockManager: LockManager | null;
  /** The name of this tab, which no other has. */
  tab: string;
}>;

export const openDoors = (): Doors => ({
  shelf: deviceShelf,
  onShelf: onDeviceShelf,
  lockManager: guarded(() => navigator.locks ?? null, null),
  tab: freshName(),
});

/** A line to other windows of this origin; null where the browser has none. */
export function openChannel(
  name: string,
  onMessage: (content: unknown) => void,
): Readonly<{ send: (message: unknown) => void; destroy: () => void }> | null {
  return guarded(() => {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => onMessage(data);
    return { send: (message: unknown) => channel.postMessage(message), destroy: () => channel.close() };
  }, null);
}

/** What keeps the atlas on the device; null where the browser has none, as on plain http. */
export function offlineKeeper(): ServiceWorkerContainer | null {
  return guarded(() => navigator.serviceWorker ?? null, null);
}

/** Whether the browser keeps what is on the device until the reader takes it away; null where it does not say. */
export async function isKeptForGood(): Promise<boolean | null> {
  return (await guardedLater(() => navigator.storage.persisted())) ?? null;
}

/** Asks the browser to keep what is on the device until the reader takes it away; some ask the reader. */
export async function askToKeepForGood(): Promise<void> {
  if ((await isKeptForGood()) === false) await guardedLater(() => navigator.storage.persist());
}

/** What a call comes to, undefined where it throws or is refused. */
const guardedLater = <T>(call: () => Promise<T>): Promise<T | undefined> =>
  guarded<Promise<T | undefined>>(() => call().catch(() => undefined), Promise.resolve(undefined));

/** A name that no other tab has. It is no secret. */
export function freshName(): string {
  // `randomUUID` is absent on plain http.
  return guarded(
    () => [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('-'),
    Math.random().toString(36).slice(2),
  );
}
