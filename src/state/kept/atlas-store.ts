import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LocalText } from '../../graph/model';
import type { KeepProblem } from './keeping';

/** What is told of an atlas of the reader that the device keeps. */
export type KeptAtlas = Readonly<{
  id: string;
  title: LocalText;
  /** The id of what it was before it was edited. */
  editedFrom: string;
  /** Whether the rules of the shipped atlas hold in it. */
  isShipped: boolean;
  /** What the file is called that it is of. */
  file?: string;
  /** In which form it is kept. */
  version: number;
  /** How often it was stored: what another tab has stored meanwhile is known by it. */
  revision: number;
  /** How many of its steps lead to what it is; those beyond were taken back. */
  depth: number;
  /** When it was changed last, in milliseconds since 1970, and how much room it takes, in characters of JSON. */
  changed: number;
  size: number;
}>;

/** An atlas with what it is made of, as JSON: the file that it was at first, and the steps of editing since, by their number. */
export type KeptContent = Readonly<{ atlas: KeptAtlas; base: string; steps: ReadonlyMap<number, string> }>;

/** What is stored of an atlas in one go: how far it got, and the steps from one number on, which replace those from there on. */
export type Change = Readonly<{ title: LocalText; depth: number; from: number; steps: readonly string[]; at: number }>;

/** The form in which atlases are kept now; a later one comes with what makes it of the one before. */
export const KEPT_VERSION = 1;

type Schema = DBSchema &
  Readonly<{
    atlases: { key: string; value: KeptAtlas };
    bases: { key: string; value: string };
    steps: { key: [id: string, number: number]; value: string };
  }>;

/** Where the reader's atlases are kept on the device. Its promises reject where the browser keeps nothing, or has no room. */
export type AtlasStore = Readonly<{
  /** All that are kept, the one that was changed last first. */
  list: () => Promise<readonly KeptAtlas[]>;
  /** Null where there is none of this id. */
  read: (id: string) => Promise<KeptContent | null>;
  /** Keeps an atlas in place of one of the same id. */
  create: (content: KeptContent) => Promise<void>;
  /** Keeps a change of what was read or stored at a revision, and answers the next one; null where that is not the last. */
  change: (id: string, revision: number, change: Change) => Promise<number | null>;
  rename: (id: string, title: LocalText) => Promise<void>;
  remove: (id: string) => Promise<void>;
  close: () => void;
}>;

/** Why what the store was asked for was refused. */
export function keepProblemOf(error: unknown): KeepProblem {
  const { name }: Readonly<{ name?: unknown }> = Object(error);
  if (name === 'VersionError') return 'newer';
  // What was asked besides what found no room is aborted.
  return name === 'QuotaExceededError' || name === 'AbortError' ? 'room' : 'shut';
}

const stepsOf = (id: string, from = 0) => IDBKeyRange.bound([id, from], [id, Number.POSITIVE_INFINITY]);

type Database = IDBPDatabase<Schema>;

let opening: Promise<AtlasStore> | null = null;

/** The reader's atlases on this device; rejects where it keeps none, and is asked anew then. */
export function atlasStore(): Promise<AtlasStore> {
  opening ??= openAtlasStore().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Lets go of what the device keeps, which the next call opens anew. */
export async function closeAtlasStore(): Promise<void> {
  const store = await opening?.catch(() => null);
  opening = null;
  store?.close();
}

/** Opens what the device keeps; rejects where it keeps nothing. */
export async function openAtlasStore(): Promise<AtlasStore> {
  const database: Database = await openDB<Schema>('wyzyny', KEPT_VERSION, {
    upgrade: (made) => {
      made.createObjectStore('atlases', { keyPath: 'id' });
      made.createObjectStore('bases');
      made.createObjectStore('steps');
    },
    // A newer atlas in another tab may change the form.
    blocking: () => database.close(),
  });
  return {
    list: async () => (await database.getAll('atlases')).sort((a, b) => b.changed - a.changed),
    read: (id) => read(database, id),
    create: (content) => create(database, content),
    change: (id, revision, change) => store(database, id, revision, change),
    rename: async (id, title) => {
      const all = database.transaction('atlases', 'readwrite');
      const known = await all.store.get(id);
      if (known) await all.store.put({ ...known, title });
      await all.done;
    },
    remove: async (id) => {
      const all = writing(database);
      await Promise.all([
        all.objectStore('atlases').delete(id),
        all.objectStore('bases').delete(id),
        all.objectStore('steps').delete(stepsOf(id)),
        all.done,
      ]);
    },
    close: () => database.close(),
  };
}

// What is asked of a transaction is done in the order in which it was asked.
const writing = (database: Database) => database.transaction(['atlases', 'bases', 'steps'], 'readwrite');

async function read(database: Database, id: string): Promise<KeptContent | null> {
  const all = database.transaction(['atlases', 'bases', 'steps']);
  const steps = all.objectStore('steps');
  const [atlas, base, numbers, texts] = await Promise.all([
    all.objectStore('atlases').get(id),
    all.objectStore('bases').get(id),
    steps.getAllKeys(stepsOf(id)),
    steps.getAll(stepsOf(id)),
  ]);
  if (!atlas || base === undefined) return null;
  return { atlas, base, steps: new Map(numbers.map(([, number], index) => [number, texts[index] ?? ''])) };
}

async function create(database: Database, { atlas, base, steps }: KeptContent): Promise<void> {
  const all = writing(database);
  const kept = all.objectStore('steps');
  await Promise.all([
    kept.delete(stepsOf(atlas.id)),
    ...[...steps].map(([number, text]) => kept.put(text, [atlas.id, number])),
    all.objectStore('atlases').put(atlas),
    all.objectStore('bases').put(base, atlas.id),
    all.done,
  ]);
}

async function store(
  database: Database,
  id: string,
  revision: number,
  { title, depth, from, steps, at }: Change,
): Promise<number | null> {
  const all = writing(database);
  const kept = all.objectStore('steps');
  const [known, gone] = await Promise.all([
    all.objectStore('atlases').get(id),
    steps.length > 0 ? kept.getAll(stepsOf(id, from)) : [],
  ]);
  if (known?.revision !== revision) return null;
  const size = known.size + lengthOf(steps) - lengthOf(gone);
  await Promise.all([
    ...(steps.length > 0 ? [kept.delete(stepsOf(id, from))] : []),
    ...steps.map((text, index) => kept.put(text, [id, from + index])),
    all.objectStore('atlases').put({ ...known, title, depth, size, revision: revision + 1, changed: at }),
    all.done,
  ]);
  return revision + 1;
}

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);
