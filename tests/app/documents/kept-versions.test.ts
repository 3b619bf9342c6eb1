import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attachDocuments } from '../../../src/app/documents/attach-documents';
import { openWanted } from '../../../src/app/documents/open-document';
import { letGoOfStory } from '../../../src/app/documents/story-of-document';
import { undoEdit } from '../../../src/state/document/edit-actions';
import { atlasStore, closeAtlasStore, KEPT_VERSION } from '../../../src/state/kept/atlas-store';
import { portOf } from '../../../src/state/ports';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { savedFiles } from '../../support/saved-files';

/** What a browser has of an atlas: the records of its stores by their keys. */
type Stored = Readonly<{
  atlases: readonly Readonly<{ id: string }>[];
  bases: Readonly<Record<string, unknown>>;
  steps: readonly Readonly<{ id: string; number: number; value: unknown }>[];
}>;

const storedAt = (version: number): Stored =>
  JSON.parse(readFileSync(`tests/app/documents/kept/version-${version}.json`, 'utf8'));

/** Puts into the browser what an atlas of a version left there, by no code of ours. */
function store(version: number, { atlases, bases, steps }: Stored): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('wyzyny', version);
    asked.onerror = () => reject(asked.error);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('atlases', { keyPath: 'id' });
      for (const name of ['bases', 'steps']) asked.result.createObjectStore(name);
    };
    asked.onsuccess = () => {
      const all = asked.result.transaction(['atlases', 'bases', 'steps'], 'readwrite');
      for (const atlas of atlases) all.objectStore('atlases').put(atlas);
      for (const [id, base] of Object.entries(bases)) all.objectStore('bases').put(JSON.stringify(base), id);
      for (const { id, number, value } of steps) all.objectStore('steps').put(JSON.stringify(value), [id, number]);
      all.oncomplete = () => {
        asked.result.close();
        resolve();
      };
    };
  });
}

const get = useAtlas.getState;
const founded = () => get().graph.nodes.get('mill')?.founded;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await closeAtlasStore();
  localStorage.clear();
  useAtlas.setState(INITIAL_STATE, true);
});

afterEach(letGoOfStory);

test.each(Array.from({ length: KEPT_VERSION }, (_, index) => index + 1))(
  'an atlas that was kept in the form of version %i opens with its edits, and its steps go back',
  async (version) => {
    await store(version, storedAt(version));
    await openWanted('millbook');
    expect(get().document).toMatchObject({ id: 'millbook', title: { en: 'Mills' }, editedFrom: 'mills' });
    expect([founded(), get().edits.past.length, get().edits.future.length]).toEqual(['1843', 2, 1]);
    expect(get().graph.sources.get('register')?.address).toBe('https://example.org/mills');
    undoEdit();
    expect(founded()).toBe('1840');
    expect(get().session.notices).toEqual([]);
  },
);

test('an atlas that is kept and not open is saved as it is by now', async () => {
  const { destroy } = attachDocuments();
  await store(KEPT_VERSION, storedAt(KEPT_VERSION));
  const files = savedFiles();
  expect(await portOf('saveKept')?.('millbook')).toBe(true);
  const [file] = files;
  expect(file?.name).toBe('millbook.wyzyny.json');
  expect(JSON.parse((await file?.blob.text()) ?? '')).toMatchObject({
    title: { en: 'Mills' },
    entities: [{ id: 'mill', values: { since: '1843' } }, { id: 'guild' }],
  });
  expect(await portOf('saveKept')?.('nobody')).toBe(false);
  destroy();
});

test('where a newer atlas has kept its own, none of it is touched', async () => {
  await store(KEPT_VERSION + 1, storedAt(KEPT_VERSION));
  await expect(atlasStore()).rejects.toMatchObject({ name: 'VersionError' });
  await vi.waitFor(async () => {
    const kept = (await indexedDB.databases()).map(({ name, version }) => [name, version]);
    expect(kept).toEqual([['wyzyny', KEPT_VERSION + 1]]);
  });
});
