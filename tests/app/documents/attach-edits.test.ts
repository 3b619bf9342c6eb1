import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachEdits } from '../../../src/app/documents/attach-edits';
import { readKept } from '../../../src/app/documents/kept-atlases';
import { letGoOfStory } from '../../../src/app/documents/story-of-document';
import { changeEntity } from '../../../src/graph/document/edits';
import { buildGraph } from '../../../src/graph/graph';
import { openDocument } from '../../../src/state/act/document-actions';
import { addSpoken } from '../../../src/state/act/session-actions';
import { setView } from '../../../src/state/act/set';
import { edit, redoEdit, undoEdit } from '../../../src/state/document/edit-actions';
import { atlasStore, closeAtlasStore } from '../../../src/state/kept/atlas-store';
import { LANGUAGES } from '../../../src/state/link/view';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { loadDocumentWords } from '../../../src/text/later-words';
import { entity, graphOf, relation } from '../../support/build';

const get = useAtlas.getState;
const never = new AbortController().signal;

const founded = (year: string) => edit((content) => changeEntity(content, { ...entity('city'), founded: year }));

const GRAPH = graphOf([entity('city'), entity('school')], [relation('city', 'runs', 'school')]);

let attached: ReturnType<typeof attachEdits>;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await closeAtlasStore();
  localStorage.clear();
  await loadDocumentWords();
  useAtlas.setState(INITIAL_STATE, true);
  openDocument({ id: '', title: {} }, GRAPH, 'v=1');
  for (const language of LANGUAGES) addSpoken(language);
  attached = attachEdits();
});

afterEach(() => {
  attached.destroy();
  letGoOfStory();
});

/** The years of all kept steps of what is open, once all that was edited is kept. */
async function keptYears() {
  await vi.waitFor(() => expect(get().session.isUnsaved).toBe(false));
  const kept = await (await atlasStore()).read(get().document.id);
  const years = [...(kept?.steps.values() ?? [])].map((text) => JSON.parse(text).diff.entities.updated[0][1].founded);
  return { years, depth: kept?.atlas.depth, title: kept?.atlas.title };
}

describe('edits of the reader', () => {
  test('are kept as they are made, and so are steps back', async () => {
    founded('2014');
    founded('2015');
    expect(await keptYears()).toMatchObject({ years: ['2014', '2015'], depth: 2 });
    undoEdit();
    expect(await keptYears()).toMatchObject({ years: ['2014', '2015'], depth: 1 });
    founded('2016');
    expect(await keptYears()).toMatchObject({ years: ['2014', '2016'], depth: 2 });
  });

  test('make a copy of what comes with the atlas, called as that is', async () => {
    founded('2014');
    expect(get().document).toMatchObject({ editedFrom: '' });
    expect(get().document.id).not.toBe('');
    expect((await keptYears()).title).toMatchObject({ pl: expect.stringMatching(/./), en: expect.stringMatching(/./) });
  });

  test.each(['stage=presenter', 'stage=kiosk', 'embed=legend:inspect:page'])(
    'leave the pen to others where nothing is edited: %s',
    (asked) => {
      openDocument({ id: 'own', title: {}, editedFrom: '' }, GRAPH, `v=1&${asked}`);
      expect([get().session.keepingEdits.pen, localStorage.getItem('wyzyny.own.edits.pen')]).toEqual(['free', null]);
      setView({ embed: null, stage: null });
      openDocument({ id: 'other', title: {}, editedFrom: '' }, GRAPH, 'v=1');
      expect(get().session.keepingEdits.pen).toBe('here');
    },
  );

  test('stay with the file of the reader that they are of', async () => {
    openDocument({ id: 'ofafile', title: { en: 'Mine' }, file: 'mine.csv' }, GRAPH, 'v=1');
    founded('2014');
    await keptYears();
    expect(get().document).toEqual({ id: 'ofafile', title: { en: 'Mine' }, file: 'mine.csv', editedFrom: 'ofafile' });
  });

  test('are read again with what was taken back', async () => {
    founded('2014');
    founded('2015');
    undoEdit();
    await keptYears();
    const read = await readKept(get().document.id, never);
    if (!read?.reading.ok) throw new Error('It was refused.');
    const { vocabulary, atlas } = read.reading.document;
    openDocument(get().document, buildGraph(atlas, vocabulary, GRAPH.domain), 'v=1', undefined, read.history);
    expect(get().graph.nodes.get('city')?.founded).toBe('2014');
    redoEdit();
    expect(get().graph.nodes.get('city')?.founded).toBe('2015');
    undoEdit();
    undoEdit();
    expect(get().graph.nodes.get('city')).toEqual(GRAPH.nodes.get('city'));
    expect(await keptYears()).toMatchObject({ years: ['2014', '2015'], depth: 0 });
  });

  test('that meet those of another tab go on as a copy', async () => {
    founded('2014');
    await keptYears();
    const { id } = get().document;
    const kept = await (await atlasStore()).read(id);
    await (await atlasStore()).change(id, kept?.atlas.revision ?? -1, {
      ...{ title: { en: 'Theirs' }, depth: 0, from: 1, steps: [], at: 1 },
    });
    founded('2015');
    await vi.waitFor(() => expect(get().document.id).not.toBe(id));
    expect(await keptYears()).toMatchObject({ years: ['2014', '2015'], depth: 2 });
    expect(get().session.notices).toContainEqual({ kind: 'edits-parted' });
    expect((await (await atlasStore()).read(id))?.atlas.title).toEqual({ en: 'Theirs' });
  });

  test.each([
    ['shut', 'SecurityError'],
    ['newer', 'VersionError'],
    ['room', 'QuotaExceededError'],
  ])('that cannot be kept are told with the reason, and asked to be saved: %s', async (why, name) => {
    await closeAtlasStore();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No.', name);
    });
    founded('2014');
    await vi.waitFor(() => expect(get().session.notices).toContainEqual({ kind: 'edits-not-kept', why }));
    expect([get().session.isUnsaved, get().graph.nodes.get('city')?.founded]).toEqual([true, '2014']);
  });

  test('have the browser asked once, after the very first, to keep what is on the device', async () => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', { ...navigator, storage: { persisted: async () => false, persist } });
    founded('2014');
    await keptYears();
    await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
    founded('2015');
    await keptYears();
    openDocument({ id: '', title: {} }, GRAPH, 'v=1');
    founded('2016');
    await keptYears();
    expect(persist).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  test('that cannot be read are set aside, and what was before them is shown', async () => {
    founded('2014');
    founded('2015');
    await keptYears();
    const { id } = get().document;
    const store = await atlasStore();
    const kept = await store.read(id);
    if (!kept) throw new Error('It is not kept.');
    await store.create({ ...kept, steps: new Map(kept.steps).set(1, 'torn') });
    const read = await readKept(id, never);
    expect(read?.history.past).toHaveLength(1);
    expect((await store.list()).map((each) => each.id).sort()).toEqual([id, `${id}-aside`].sort());
    expect(get().session.notices).toContainEqual({ kind: 'edits-not-read' });
  });
});
