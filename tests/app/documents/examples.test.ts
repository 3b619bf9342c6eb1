import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { makeReport } from '../../../src/answers/report/make-report';
import { attachDocuments } from '../../../src/app/documents/attach-documents';
import { EXAMPLES } from '../../../src/app/documents/examples';
import { openWanted } from '../../../src/app/documents/open-document';
import { attachStoryOf, letGoOfStory } from '../../../src/app/documents/story-of-document';
import { attachLink } from '../../../src/app/start/attach-link';
import { captionOf } from '../../../src/canvas/drawing/caption-legend';
import { saveFile } from '../../../src/panels/common/save-file';
import { titleAndDescription } from '../../../src/panels/export/choice';
import { handoutTitle } from '../../../src/panels/handout/make-handout';
import { editDocument } from '../../../src/state/act/document-actions';
import { leaveUnsaved, wantDocument } from '../../../src/state/act/session-actions';
import { setStoryTitle } from '../../../src/state/act/story-actions';
import { setPanel } from '../../../src/state/act/view-actions';
import { SHIPPED } from '../../../src/state/documents';
import { dataOf, withData } from '../../../src/state/link/link';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { MESSAGES } from '../../../src/text/messages';
import { documentTitle, fileNameOf } from '../../../src/text/sentences/document-title';
import { wordsOf } from '../../../src/text/words-of';
import * as files from '../../../src/ui/save-file';
import { testPalette } from '../../canvas/theme';
import { exampleDocument } from '../../support/examples';

const state = () => useAtlas.getState();

afterEach(async () => {
  await openWanted('');
  // Tests of other files have stories of their own.
  letGoOfStory();
  localStorage.clear();
  useAtlas.setState(INITIAL_STATE);
  history.replaceState(null, '', location.pathname);
  vi.unstubAllGlobals();
});

describe('an example', () => {
  test.each(EXAMPLES.map(({ id, title }) => [id, title] as const))('%s is called as its file says', (id, title) => {
    expect(exampleDocument(id).title).toEqual(title);
  });

  test('opens with places for all, its own words, and without what was open before', async () => {
    useAtlas.setState(({ view, session }) => ({
      view: { ...view, selection: ['umcs'], theme: 'dark' },
      session: { ...session, hover: 'umcs' },
    }));
    await openWanted('karate');
    const { document, graph, view, session, story } = state();
    expect([document.id, graph.nodes.size, session.load]).toEqual(['karate', 34, 'ready']);
    expect([...(graph.layouts.get('uplands')?.keys() ?? [])].toSorted()).toEqual([...graph.nodes.keys()].toSorted());
    expect([view.selection, session.hover]).toEqual([[], null]);
    expect(session.starters.map(({ id }) => id)).toEqual(['ties', 'joins']);
    // No worker starts here, which is told; how things look is the reader's.
    expect(session.notices.map(({ kind }) => kind)).toContain('laid-out-small');
    expect(view.theme).toBe('dark');
    expect(story.present.title).toEqual({ pl: 'Klub karate Zachary’ego', en: 'Zachary’s karate club' });
  });

  test('opens with the view of an address that is of it, and of no other', async () => {
    history.replaceState(null, '', '#v=1&data=karate&select=member-07');
    await openWanted('karate');
    expect(state().view.selection).toEqual(['member-07']);
    await openWanted('les-miserables');
    expect(state().view.selection).toEqual([]);
  });

  test('that is not there is told, and the shipped atlas is open', async () => {
    await openWanted('nowhere');
    expect(state().document).toBe(SHIPPED);
    expect(state().session.notices.map(({ kind }) => kind)).toContain('document-elsewhere');
    expect(state().graph.nodes.has('umcs')).toBe(true);
  });
});

test('what is edited and kept nowhere is asked about before another document comes', async () => {
  await openWanted('karate');
  const item = state().graph.nodes.get('member-02');
  if (!item) throw new Error('nobody is there');
  wantDocument('les-miserables');
  expect(state().session.dialog).toBeNull();
  editDocument({ entities: { added: [], updated: [[item, { ...item, aliases: ['Second'] }]], removed: [] } });
  wantDocument('les-miserables');
  expect([state().session.dialog, state().session.wanted]).toEqual(['leave', 'les-miserables']);
  leaveUnsaved();
  expect([state().session.dialog, state().session.wanted]).toEqual([null, 'les-miserables']);
});

test.each([
  ['with the scenes open', 'scenes'],
  ['with the scenes closed', null],
] as const)('the reader’s own story is kept where another document comes in its place, %s', async (_case, stage) => {
  await openWanted('');
  useAtlas.setState(({ view }) => ({ view: { ...view, stage } }));
  const own = { pl: 'Moja', en: 'Mine' };
  setStoryTitle(own, 'title pl');
  await openWanted('karate');
  useAtlas.setState(({ view }) => ({ view: { ...view, stage } }));
  const ofClub = { pl: 'Klub', en: 'Club' };
  setStoryTitle(ofClub, 'title pl');
  await openWanted('les-miserables');
  expect(state().story.present.title).not.toEqual(ofClub);
  await openWanted('');
  expect(state().story.present.title).toEqual(own);
  await openWanted('karate');
  expect(state().story.present.title).toEqual(ofClub);
});

test('a shipped story that comes late is none of what is open by then', async () => {
  await openWanted('');
  const { ship } = attachStoryOf(null);
  await openWanted('karate');
  const { present } = state().story;
  ship({ title: { pl: 'Późna', en: 'Late' }, scenes: [] });
  expect(state().story.present).toBe(present);
  expect(state().session.shippedStory).toBe(present);
});

test('a title that is edited is that of the document', async () => {
  await openWanted('karate');
  const { title } = state().document;
  editDocument({ title: [title, { en: 'A club' }] });
  expect(documentTitle(state().document, MESSAGES.en)).toEqual({ title: 'A club', subtitle: 'in the atlas Wyżyny' });
});

describe('a link', () => {
  test('says of which document it is, and reads so', () => {
    for (const link of ['', 'v=1&kind=leader', 'v=1&camera=1:0:0&v=1']) {
      expect(withData(link, { id: '' })).toBe(link);
      expect(dataOf(`#${withData(link, { id: 'karate' })}`)).toBe('karate');
    }
    expect(dataOf('#v=1&kind=cluster')).toBe('');
    expect(dataOf('v%3D1%26data%3Dkarate')).toBe('karate');
    expect(dataOf('#v=1&select=data=karate')).toBe('');
  });

  test('reads so at the end of a sentence and encoded once more', () => {
    for (const hash of ['#v=1&data=karate).', '#data=karate', '#v=1&data%3Dkarate&kind=leader'])
      expect(dataOf(hash)).toBe('karate');
  });

  test.each(['KARATE', '../../etc', 'karate_2', 'żółw', `${'x'.repeat(500)}`, 'a,b', '%'])(
    'to what is not here says so, whatever it is called (%s)',
    async (name) => {
      history.replaceState(null, '', `#v=1&data=${name}`);
      await openWanted(dataOf(location.hash));
      expect(state().session.notices.map(({ kind }) => kind)).toEqual(['document-elsewhere']);
      expect(state().document).toBe(SHIPPED);
    },
  );

  test('that names an example and nothing else opens it without a word of a fault', async () => {
    history.replaceState(null, '', '#data=karate');
    await openWanted(dataOf(location.hash));
    expect(state().document.id).toBe('karate');
    expect(state().session.notices.map(({ kind }) => kind)).not.toContain('link-problems');
  });

  test.each([
    ['karate', 'arrange=helix'],
    ['karate', 'arrange=years'],
    ['les-miserables', 'arrange=helix'],
    ['karate', 'time=1900..1950'],
    ['karate', 'compare-years=1900..1950'],
    ['karate', 'colour=a.genre'],
    ['karate', 'size=size'],
    ['karate', 'a.genre=comedy'],
    ['karate', 'sort=a.audience'],
    ['karate', 'ask=matrix;rows=a.genre'],
  ])('of %s to what it does not bear (%s) says so', async (id, asked) => {
    history.replaceState(null, '', `#v=1&data=${id}&${asked}`);
    await openWanted(id);
    const [param = '', value = ''] = asked.split(/=(.*)/s);
    expect(state().session.notices).toContainEqual({ kind: 'link-problems', problems: [{ param, value }] });
    expect(state().view.arrangement).toBe('uplands');
  });

  test('that asks to be told a story of an example that has none shows the map and says so', async () => {
    history.replaceState(null, '', '#v=1&data=karate&stage=kiosk');
    await openWanted('karate');
    expect(state().view.stage).toBeNull();
    expect(state().session.notices.map(({ kind }) => kind)).toContain('story-untold');
  });
});

test('files are named after what is open', () => {
  expect(fileNameOf(SHIPPED, 'wyzyny-actors.csv')).toBe('wyzyny-actors.csv');
  expect(fileNameOf({ id: 'karate', title: {} }, 'wyzyny-actors.csv')).toBe('karate-actors.csv');
  expect(fileNameOf({ id: 'karate', title: {} }, 'wyzyny.svg')).toBe('karate.svg');
  expect(fileNameOf(SHIPPED, 'story.pdf')).toBe('story.pdf');
  expect(fileNameOf({ id: 'karate', title: {} }, 'story.pdf')).toBe('karate-story.pdf');
});

describe('what is made of an example', () => {
  const made = () => {
    const words = wordsOf('en', state().graph.vocabulary);
    return { state: state(), words, nameOf: (id: string) => id };
  };

  test('is headed by its title, not by the atlas’s', async () => {
    await openWanted('karate');
    const title = 'Zachary’s karate club';
    const caption = captionOf(state(), { legend: false, sentences: [], sources: [], qr: null }, testPalette());
    expect(caption.title).toBe('Klub karate Zachary’ego');
    expect(titleAndDescription(made()).title).toBe(`${title} – in the atlas Wyżyny`);
    expect(titleAndDescription(made()).description).toMatch(/“Club after the split”/);
    const report = makeReport(state(), { ...made(), measured: null, today: '2026-01-01' });
    expect([report.title, report.question]).toEqual([`${title} – in the atlas Wyżyny`, title]);
    expect(handoutTitle({ ...made(), hasNotes: false })).toBe(title);
    const untitled = { ...state(), story: { ...state().story, present: { title: { pl: '', en: '' }, scenes: [] } } };
    expect(handoutTitle({ ...made(), state: untitled, hasNotes: false })).toBe(title);
  });

  test('is told under the name that it is saved by', async () => {
    await openWanted('karate');
    const saved = vi.spyOn(files, 'saveFile').mockReturnValue();
    onTestFinished(() => saved.mockRestore());
    expect(saveFile('wyzyny.png', '', 'image/png')).toBe('karate.png');
    expect(saved).toHaveBeenCalledExactlyOnceWith('karate.png', '', 'image/png');
  });

  test('says nothing of uplands', async () => {
    for (const { id } of EXAMPLES) {
      await openWanted(id);
      const { title, description } = titleAndDescription(made());
      expect(`${title} ${description}`).not.toMatch(/uplands/i);
    }
  });
});

describe('what is asked for and given up', () => {
  const attached = () => {
    const documents = attachDocuments();
    const link = attachLink();
    onTestFinished(() => {
      documents.destroy();
      link.destroy();
    });
  };
  const beginsToLoad = () =>
    new Promise<void>((resolve) => {
      const stop = useAtlas.subscribe(({ session }) => {
        if (session.load !== 'loading') return;
        stop();
        resolve();
      });
    });
  const isOpen = (id: string) => expect.poll(() => [state().document.id, state().session.wanted]).toEqual([id, null]);

  test('opens no more: the last one that was asked for does', async () => {
    await openWanted('');
    attached();
    wantDocument('les-miserables');
    wantDocument('karate');
    await isOpen('karate');
    const loading = beginsToLoad();
    wantDocument('les-miserables');
    await loading;
    wantDocument(null);
    expect([state().document.id, state().session.load]).toEqual(['karate', 'ready']);
  });

  test('does not open once it is laid out', async () => {
    await openWanted('');
    const giving = new AbortController();
    const loading = beginsToLoad();
    const opening = openWanted('les-miserables', giving.signal);
    await loading;
    giving.abort();
    await openWanted('');
    await opening;
    expect([state().document.id, state().session.load]).toEqual(['', 'ready']);
  });

  test('is named by the address no longer', async () => {
    await openWanted('karate');
    attached();
    useAtlas.setState(({ session }) => ({ session: { ...session, isUnsaved: true } }));
    location.hash = '#v=1&data=les-miserables';
    await expect.poll(() => state().session.dialog).toBe('leave');
    wantDocument(null);
    expect(location.hash).toBe('#v=1&data=karate');
  });

  test('opens from the view that was left in a step of the history, which leads back to it', async () => {
    await openWanted('');
    attached();
    const steps = history.length;
    wantDocument('karate');
    await isOpen('karate');
    expect([location.hash, history.length]).toEqual(['#v=1&data=karate', steps + 1]);
    history.back();
    await isOpen('');
    expect(location.hash).toBe('');
  });

  test('is told by the address alone, whatever changes meanwhile in what is still open', async () => {
    await openWanted('');
    attached();
    location.hash = '#v=1&arrange=helix';
    await expect.poll(() => state().view.arrangement).toBe('helix');
    wantDocument('karate');
    await isOpen('karate');
    const stop = useAtlas.subscribe(({ session, view }) => {
      if (session.wanted === '' && view.panel === 'map') setPanel('list');
    });
    onTestFinished(stop);
    history.back();
    await expect.poll(() => state().document.id).toBe('');
    expect([location.hash, state().view.arrangement]).toEqual(['#v=1&arrange=helix', 'helix']);
  });

  test('leads out of no kiosk', async () => {
    await openWanted('');
    attached();
    useAtlas.setState(({ view }) => ({ view: { ...view, stage: 'kiosk' } }));
    location.hash = '#v=1&data=karate';
    await expect.poll(() => location.hash).toContain('stage=kiosk');
    expect([state().document.id, state().session.wanted]).toEqual(['', null]);
  });
});
