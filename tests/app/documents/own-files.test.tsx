import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachDocuments } from '../../../src/app/documents/attach-documents';
import { MOST_DRAWN } from '../../../src/app/documents/drawable';
import * as opening from '../../../src/app/documents/open-document';
import { keepFile, ownFile, takeReading } from '../../../src/app/documents/own-files';
import { saveDocument } from '../../../src/app/documents/save-document';
import { letGoOfStory } from '../../../src/app/documents/story-of-document';
import { openBrought, takeFiles } from '../../../src/app/incoming/take-in';
import { LeaveDialog } from '../../../src/app/screen/LeaveDialog';
import { NoticeBar } from '../../../src/app/screen/NoticeBar';
import { ProblemsDialog } from '../../../src/app/screen/ProblemsDialog';
import type { Graph } from '../../../src/graph/graph';
import { readFiles } from '../../../src/io/open/read-files';
import { documentId } from '../../../src/io/read/document-id';
import { MOST_TEXT } from '../../../src/io/read/parse-document';
import { writeDocument } from '../../../src/io/write/write-document';
import { editDocument, openDocument } from '../../../src/state/act/document-actions';
import { dismissNotice, setDialog, wantDocument } from '../../../src/state/act/session-actions';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import * as files from '../../../src/ui/save-file';
import { exampleContent } from '../../support/examples';
import { odsOf, xlsxOf } from '../../support/workbooks';

const state = () => useAtlas.getState();

const fileOf = (content: unknown, name = 'register.json') =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name);

/** A small register whose relation leads to nobody, and whose field is unknown. */
const FAULTY = {
  format: 'wyzyny',
  version: 1,
  title: { en: 'A register' },
  colour: 'red',
  vocabulary: {},
  entities: [
    { id: 'one', kind: 'firm', name: { en: 'One' } },
    { id: 'two', kind: 'firm', name: { en: 'Two' } },
  ],
  relations: [
    { from: 'one', type: 'owns', to: 'two' },
    { from: 'one', type: 'owns', to: 'nobody' },
  ],
};

/** Has a file opened as a reader does who changes nothing. */
async function take(file: File): Promise<void> {
  await takeFiles([file]);
  await openBrought();
}

const { openWanted } = opening;

let attached: ReturnType<typeof attachDocuments>;

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = vi.fn();
  await openWanted('');
  attached = attachDocuments();
});

afterEach(async () => {
  attached.destroy();
  await openWanted('');
  // Tests of other files have stories of their own.
  letGoOfStory();
  localStorage.clear();
  sessionStorage.clear();
  useAtlas.setState(INITIAL_STATE);
  history.replaceState(null, '', location.pathname);
});

/** What a graph holds that a file can keep. */
const heldBy = ({ nodes, edges, sources, notes, layouts, vocabulary }: Graph) => ({
  nodes: [...nodes.values()],
  // What is background by Lublin's rules is none by general ones.
  edges: [...edges.values()].map(({ context: _ruled, ...edge }) => edge),
  sources: [...sources.values()],
  notes,
  layouts: [...layouts].map(([name, places]) => [name, [...places]]),
  vocabulary,
});

/** What the tab keeps of the one file that was opened, as after a reload, which forgets all else. */
function keptByTab() {
  const key = Object.keys(sessionStorage).find((each) => each.endsWith('.file')) ?? '';
  sessionStorage.setItem('wyzyny.other.file', sessionStorage.getItem(key) ?? '');
  return ownFile('other');
}

describe('a file of the reader', () => {
  test('opens under the name that follows from its bytes, and is there again when it is asked for once more', async () => {
    const content = exampleContent('karate');
    const file = fileOf(content, 'club.json');
    const id = await documentId(new Uint8Array(await file.arrayBuffer()));
    await take(file);
    await waitFor(() => expect(state().document.id).toBe(id));
    expect([state().graph.nodes.size, state().session.reading]).toEqual([34, null]);
    wantDocument('');
    await waitFor(() => expect(state().document.id).toBe(''));
    wantDocument(id);
    await waitFor(() => expect(state().document.id).toBe(id));
  });

  test('is kept by the tab over a reload, name and text', async () => {
    const text = '{\n "format": "wyzyny"\n}\n';
    await take(fileOf(text, 'kept.json'));
    expect(keptByTab()?.task.files).toEqual([{ name: 'kept.json', bytes: new TextEncoder().encode(text) }]);
  });

  test('is kept byte by byte where it is no text', async () => {
    const bytes = xlsxOf({ Firmy: [['nazwa'], ['Młyn']] });
    await take(new File([new Uint8Array(bytes)], 'firmy.xlsx'));
    expect(keptByTab()?.task.files).toEqual([{ name: 'firmy.xlsx', bytes }]);
  });

  test.each([
    ['firmy.csv', new TextEncoder().encode('id;nazwa\nm;Młyn\np;Piekarnia\n')],
    [
      'firmy.xlsx',
      xlsxOf({
        Firmy: [
          ['id', 'nazwa'],
          ['m', 'Młyn'],
          ['p', 'Piekarnia'],
        ],
      }),
    ],
    [
      'firmy.ods',
      odsOf({
        Firmy: [
          ['id', 'nazwa'],
          ['m', 'Młyn'],
          ['p', 'Piekarnia'],
        ],
      }),
    ],
  ])('may be a table: %s', async (name, bytes) => {
    await take(new File([new Uint8Array(bytes)], name));
    await waitFor(() => expect(state().document.title).toEqual({ und: 'firmy' }));
    expect([...state().graph.nodes.values()].map((node) => node.name.und)).toEqual(['Młyn', 'Piekarnia']);
  });

  test('with faults opens, tells of them in a notice, and shows each in words', async () => {
    await take(fileOf(FAULTY));
    await waitFor(() => expect(state().graph.nodes.size).toBe(2));
    // There are no workers here, which is told first.
    dismissNotice('laid-out-small');
    render(<NoticeBar />);
    await userEvent.click(await screen.findByRole('button', { name: 'Zobacz, co zmieniono' }));
    expect(state().session.dialog).toBe('problems');
    render(<ProblemsDialog />);
    const dialog = screen.getByRole('dialog', { name: 'Co zmieniono w pliku register.json' });
    const said = within(dialog)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(said).toHaveLength(state().session.reading?.problems.length ?? 0);
    expect(said.join('\n')).toContain('nobody');
    expect(said.join('\n')).toContain('colour');
  });

  test.each([
    ['is broken JSON', fileOf('{"format":'), 'no-json'],
    ['is a header without a row', fileOf('Firma;Rok'), 'no-table'],
    ['is a page', fileOf('<html><script>window.__xss_canary = 1</script>'), 'markup'],
    ['is a workbook cut off', new File([new Uint8Array(xlsxOf({ a: [['x']] }).subarray(0, 300))], 'a.xlsx'), 'damaged'],
    ['is something else', fileOf([1, 2]), 'unknown-graph'],
    ['has nobody', fileOf({ ...FAULTY, entities: [] }), 'no-entities'],
    ['has bytes of no text', new File([new Uint8Array([0xc3, 0, 0x28])], 'a.json'), 'no-text'],
  ] as const)('that %s is refused with the reason, and what is open stays', async (_what, file, rule) => {
    const before = state().graph;
    await take(file);
    await waitFor(() => expect(state().session.dialog).toBe('problems'));
    expect(state().session.reading?.problems.at(-1)?.rule).toBe(rule);
    expect([state().graph, state().session.wanted, state().document.id]).toEqual([before, null, '']);
    render(<ProblemsDialog />);
    expect(screen.getByRole('dialog', { name: /^Nie otwarto pliku/ }).textContent).toContain('jest bez zmian');
  });

  test('is not kept by the tab where it is large', () => {
    const bytes = new Uint8Array(4 * 1024 * 1024 + 1).fill(0x41);
    keepFile('large', { task: { files: [{ name: 'large.csv', bytes }] }, isUnsaved: false });
    // The same bytes: to compare millions of them one by one takes a minute.
    expect(ownFile('large')?.task.files[0]?.bytes).toBe(bytes);
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  test('is held as it was read until it is opened, and no longer', async () => {
    const task = { files: [{ name: 'a.csv', bytes: new TextEncoder().encode('Nazwa\nAlfa\nBeta\n') }] };
    const reading = await readFiles(task);
    keepFile('read', { task, isUnsaved: false }, reading);
    expect([takeReading('other'), takeReading('read'), takeReading('read')]).toEqual([null, reading, null]);
  });

  test('that is too large is refused unread', async () => {
    const file = fileOf('{}');
    Object.defineProperty(file, 'size', { value: MOST_TEXT + 1 });
    file.arrayBuffer = vi.fn();
    await take(file);
    expect(file.arrayBuffer).not.toHaveBeenCalled();
    expect(state().session.reading?.problems.map(({ rule }) => rule)).toEqual(['too-large']);
  });

  test('asks before it takes the place of what is unsaved', async () => {
    const [first] = state().graph.nodes.values();
    if (!first) throw new Error('the atlas is empty');
    const item = { ...first, id: 'newcomer' };
    editDocument({ entities: { added: [{ item, after: null }], updated: [], removed: [] } });
    await take(fileOf(FAULTY));
    await waitFor(() => expect(state().session.dialog).toBe('leave'));
    expect(state().document.id).toBe('');
    const save = vi.spyOn(files, 'saveFile').mockImplementation(() => undefined);
    render(<LeaveDialog />);
    await userEvent.click(screen.getByRole('button', { name: 'Zapisz plik i otwórz' }));
    expect(save.mock.calls.map(([, text]) => String(text).includes('"newcomer"'))).toEqual([true]);
    save.mockRestore();
    await waitFor(() => expect(state().graph.nodes.size).toBe(2));
  });
});

/** The text that saving what is open gives to the browser. */
function saved(): string {
  const save = vi.spyOn(files, 'saveFile').mockImplementation(() => undefined);
  saveDocument();
  const [, text] = save.mock.calls.at(-1) ?? [];
  save.mockRestore();
  return String(text);
}

describe('what is open, saved as a file', () => {
  test.each(['', 'karate', 'les-miserables', 'modrowiec'])('opens as it was: %s', async (id) => {
    await openWanted(id);
    const before = state();
    const save = vi.spyOn(files, 'saveFile').mockImplementation(() => undefined);
    saveDocument();
    const [name, text] = save.mock.calls.at(-1) ?? [];
    save.mockRestore();
    expect(name).toMatch(/\.wyzyny\.json$/);
    await take(fileOf(text, name));
    await waitFor(() => expect(state().document.id).not.toBe(id));
    await waitFor(() => expect(state().session.load).toBe('ready'));
    expect(state().session.reading?.problems ?? []).toEqual([]);
    expect(heldBy(state().graph)).toEqual(heldBy(before.graph));
    expect(state().story.present.scenes).toEqual(before.story.present.scenes);
  });

  test('keeps what tables were taken to mean, as often as it is saved and opened', async () => {
    const rows = 'Nazwa;Branża\nJota;drewno\nKapa;drewno\n';
    await take(new File([rows], 'firmy.csv'));
    await waitFor(() => expect(state().document.file).toBe('firmy.csv'));
    const [{ id, mapping }, uses] = [state().document, ['label', 'value']];
    expect(mapping?.map(({ file, columns }) => [file, columns.map(({ use }) => use)])).toEqual([['firmy.csv', uses]]);
    const text = saved();
    expect(JSON.parse(text)).toMatchObject({ savedFrom: id, mapping });
    await take(fileOf(text, 'once.json'));
    await waitFor(() => expect(state().document.file).toBe('once.json'));
    expect(state().document.mapping).toEqual(mapping);
    const again = JSON.parse(saved());
    expect([again.mapping, again.savedFrom]).toEqual([mapping, state().document.id]);
  });

  test('is no longer unsaved', () => {
    const [first] = state().graph.nodes.values();
    if (!first) throw new Error('the atlas is empty');
    editDocument({
      entities: { added: [{ item: { ...first, id: 'newcomer' }, after: null }], updated: [], removed: [] },
    });
    const save = vi.spyOn(files, 'saveFile').mockImplementation(() => undefined);
    saveDocument();
    save.mockRestore();
    expect(state().session.isUnsaved).toBe(false);
    setDialog(null);
  });

  test('is no longer unsaved after a reload, either', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(exampleContent('karate')));
    keepFile('made', { task: { files: [{ name: 'made.json', bytes }] }, isUnsaved: true });
    wantDocument('made');
    await waitFor(() => expect([state().document.id, state().session.isUnsaved]).toEqual(['made', true]));
    saved();
    expect([ownFile('made')?.isUnsaved, keptByTab()?.isUnsaved]).toEqual([false, false]);
  });
});

describe('a link to a file that is not here', () => {
  /** Each test has a file of its own, as those that were opened are known from then on. */
  const rowsOf = (name: string) => `Nazwa;Branża\n${name};drewno\nBeta;drewno\nGama;żywność\n`;
  const csv = (text: string, name: string) => new File([text], name);
  const kinds = () => state().session.notices.map(({ kind }) => kind);
  const idOf = (text: string) => documentId(new TextEncoder().encode(text));

  async function asked(rows: string): Promise<string> {
    const id = await idOf(rows);
    history.replaceState(null, '', `#v=1&data=${id}&file=Firmy.csv&a.Branża=drewno`);
    await openWanted(id);
    expect(state().session.notices).toEqual([{ kind: 'document-elsewhere', file: 'Firmy.csv' }]);
    // As the address is written once the shipped atlas is open instead.
    history.replaceState(null, '', '#');
    return id;
  }

  const chosen = () => state().view.values.Branża;

  test('asks for it by name, and shows its view once it is opened', async () => {
    const id = await asked(rowsOf('Alfa'));
    await take(csv(rowsOf('Alfa'), 'Firmy.csv'));
    await waitFor(() => expect(state().document).toMatchObject({ id, file: 'Firmy.csv' }));
    await waitFor(() => expect(kinds()).not.toContain('document-elsewhere'));
    expect([chosen(), kinds()]).toEqual([['drewno'], expect.not.arrayContaining(['document-other'])]);
  });

  test('shows its view of what was saved of that file, too', async () => {
    const id = await asked(rowsOf('Lambda'));
    const reading = await readFiles({
      files: [{ name: 'Firmy.csv', bytes: new TextEncoder().encode(rowsOf('Lambda')) }],
    });
    if (!reading.ok) throw new Error('The table is none.');
    await take(fileOf(writeDocument({ ...reading.document, savedFrom: id }), 'z-poczty.json'));
    await waitFor(() => expect(chosen()).toEqual(['drewno']));
    await waitFor(() => expect(kinds()).not.toContain('document-elsewhere'));
    expect(kinds()).not.toContain('document-other');
  });

  test('tells of another file that it is one, and still waits for its own', async () => {
    await asked(rowsOf('Delta'));
    await take(csv('Nazwa;Rok\nDelta;2001\nEpsilon;2002\n', 'Inne.csv'));
    await waitFor(() =>
      expect(state().session.notices).toContainEqual({ kind: 'document-other', file: 'Firmy.csv', isSameName: false }),
    );
    await take(csv(rowsOf('Delta'), 'Firmy.csv'));
    await waitFor(() => expect(chosen()).toEqual(['drewno']));
    await waitFor(() => expect(kinds()).not.toContain('document-other'));
  });

  test('shows its view of a file of that name that has changed, and tells so', async () => {
    await asked(rowsOf('Fi'));
    await take(csv(`${rowsOf('Fi')}Delta;drewno\n`, 'Firmy.csv'));
    await waitFor(() =>
      expect(state().session.notices).toContainEqual({ kind: 'document-other', file: 'Firmy.csv', isSameName: true }),
    );
    expect(chosen()).toEqual(['drewno']);
  });
});

test('more than can be drawn is refused in words, before anything is laid out', async () => {
  const rows = Array.from({ length: MOST_DRAWN.actors + 1 }, (_, at) => `Firma ${at}`);
  const before = state().document;
  await take(new File([`Nazwa\n${rows.join('\n')}`], 'wielki.csv'));
  await waitFor(() => expect(state().session.dialog).toBe('problems'), { timeout: 20_000 });
  expect(state().session.reading).toMatchObject({
    isOpen: false,
    problems: [{ rule: 'too-large-to-draw', found: '20001 + 0' }],
  });
  expect([state().document, state().session.layingOut]).toEqual([before, null]);
});

test('what is coming is given up once nothing follows what is asked for', async () => {
  const given: (AbortSignal | undefined)[] = [];
  const open = vi.spyOn(opening, 'openWanted').mockImplementation((_id, signal) => {
    given.push(signal);
    return new Promise(() => undefined);
  });
  wantDocument('karate');
  await waitFor(() => expect(given.map((signal) => signal?.aborted)).toEqual([false]));
  attached.destroy();
  expect(given.map((signal) => signal?.aborted)).toEqual([true]);
  open.mockRestore();
});

test('a page with changes that are kept nowhere is not left unasked', () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(leave()).toBe(false);
  useAtlas.setState(({ session }) => ({ session: { ...session, isUnsaved: true } }));
  expect(leave()).toBe(true);
});

test('what is brought while another document comes stays in view', () => {
  setDialog('paste');
  const { document, graph } = state();
  openDocument(document, graph, '');
  expect(state().session.dialog).toBe('paste');
  setDialog('keys');
  openDocument(document, graph, '');
  expect(state().session.dialog).toBeNull();
});
