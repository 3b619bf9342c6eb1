// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { type KeptContent, openAtlasStore } from '../../../src/state/kept/atlas-store';

const content = (id: string, changed = 0): KeptContent => ({
  atlas: {
    ...{ id, title: { en: id }, editedFrom: '', isShipped: true, version: 1 },
    ...{ revision: 0, depth: 0, changed, size: 2 },
  },
  base: '{}',
  steps: new Map(),
});

const change = (from: number, ...steps: readonly string[]) => ({
  ...{ title: { en: 'a' }, depth: from + steps.length, from, steps, at: 7 },
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the store of atlases', () => {
  test('keeps steps from the one that differs on', async () => {
    const store = await openAtlasStore();
    await store.create(content('a'));
    expect(await store.change('a', 0, change(0, 'one', 'two', 'three'))).toBe(1);
    expect(await store.change('a', 1, change(1, 'four'))).toBe(2);
    const kept = await store.read('a');
    expect([...(kept?.steps ?? [])]).toEqual([
      [0, 'one'],
      [1, 'four'],
    ]);
    expect(kept?.atlas).toMatchObject({ depth: 2, revision: 2, changed: 7, size: 2 + 'onefour'.length });
    // Going back stores no step, and forgets none.
    await store.change('a', 2, { ...change(2), depth: 0 });
    expect([(await store.read('a'))?.atlas.depth, (await store.read('a'))?.steps.size]).toEqual([0, 2]);
  });

  test('keeps nothing over what another tab has stored', async () => {
    const [one, other] = [await openAtlasStore(), await openAtlasStore()];
    await one.create(content('a'));
    expect(await other.change('a', 0, change(0, 'theirs'))).toBe(1);
    expect(await one.change('a', 0, change(0, 'ours'))).toBeNull();
    expect((await one.read('a'))?.steps.get(0)).toBe('theirs');
    expect(await one.change('gone', 0, change(0, 'ours'))).toBeNull();
  });

  test('lists, renames and removes atlases, each by itself', async () => {
    const store = await openAtlasStore();
    await store.create(content('a', 1));
    await store.create(content('ab', 2));
    await store.change('ab', 0, change(0, 'step'));
    await store.change('a', 0, { ...change(0, 'step'), at: 1 });
    expect((await store.list()).map(({ id }) => id)).toEqual(['ab', 'a']);
    await store.rename('a', { en: 'Mine' });
    expect((await store.read('a'))?.atlas.title).toEqual({ en: 'Mine' });
    await store.remove('a');
    expect([await store.read('a'), (await store.read('ab'))?.steps.size]).toEqual([null, 1]);
  });
});
