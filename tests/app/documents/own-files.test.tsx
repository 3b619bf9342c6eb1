import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachDocuments } from '../../../src/app/documents/attach-documents';
import { openWanted } from '../../../src/app/documents/open-document';
import { ownFile, takeIn } from '../../../src/app/documents/own-files';
import { saveDocument } from '../../../src/app/documents/save-document';
import { letGoOfStory } from '../../../src/app/documents/story-of-document';
import { LeaveDialog } from '../../../src/app/screen/LeaveDialog';
import { NoticeBar } from '../../../src/app/screen/NoticeBar';
import { ProblemsDialog } from '../../../src/app/screen/ProblemsDialog';
import type { Graph } from '../../../src/graph/graph';
import { documentId } from '../../../src/io/read/document-id';
import { MOST_TEXT } from '../../../src/io/read/parse-document';
import { editDocument } from '../../../src/state/act/document-actions';
import { dismissNotice, setDialog, wantDocument } from '../../../src/state/act/session-actions';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import * as files from '../../../src/ui/save-file';
import { exampleContent } from '../../support/examples';

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

describe('a file of the reader', () => {
  test('opens under the name that follows from its bytes, and is there again when it is asked for once more', async () => {
    const content = exampleContent('karate');
    const file = fileOf(content, 'club.json');
    const id = await documentId(new Uint8Array(await file.arrayBuffer()));
    await takeIn(file);
    await waitFor(() => expect(state().document.id).toBe(id));
    expect([state().graph.nodes.size, state().session.reading]).toEqual([34, null]);
    wantDocument('');
    await waitFor(() => expect(state().document.id).toBe(''));
    wantDocument(id);
    await waitFor(() => expect(state().document.id).toBe(id));
  });

  test('is kept by the tab over a reload, name and text', async () => {
    const text = '{\n "format": "wyzyny"\n}\n';
    await takeIn(fileOf(text, 'kept.json'));
    const key = Object.keys(sessionStorage).find((each) => each.endsWith('.file')) ?? '';
    // As after a reload, which forgets all but what the tab keeps.
    sessionStorage.setItem('wyzyny.other.file', sessionStorage.getItem(key) ?? '');
    expect(ownFile('other')).toEqual({ name: 'kept.json', text });
  });

  test('with faults opens, tells of them in a notice, and shows each in words', async () => {
    await takeIn(fileOf(FAULTY));
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
    ['is no JSON', fileOf('Firma;Rok'), 'no-json'],
    ['is something else', fileOf([1, 2]), 'not-a-document'],
    ['has nobody', fileOf({ ...FAULTY, entities: [] }), 'no-entities'],
    ['has bytes of no text', new File([new Uint8Array([0xc3, 0x28])], 'a.json'), 'no-json'],
  ] as const)('that %s is refused with the reason, and what is open stays', async (_what, file, rule) => {
    const before = state().graph;
    await takeIn(file);
    await waitFor(() => expect(state().session.dialog).toBe('problems'));
    expect(state().session.reading?.problems.at(-1)?.rule).toBe(rule);
    expect([state().graph, state().session.wanted, state().document.id]).toEqual([before, null, '']);
    render(<ProblemsDialog />);
    expect(screen.getByRole('dialog', { name: /^Nie otwarto pliku/ }).textContent).toContain('jest bez zmian');
  });

  test('that is too large is refused unread', async () => {
    const file = fileOf('{}');
    Object.defineProperty(file, 'size', { value: MOST_TEXT + 1 });
    file.arrayBuffer = vi.fn();
    await takeIn(file);
    expect(file.arrayBuffer).not.toHaveBeenCalled();
    expect(state().session.reading?.problems.map(({ rule }) => rule)).toEqual(['too-large']);
  });

  test('asks before it takes the place of what is unsaved', async () => {
    const [first] = state().graph.nodes.values();
    if (!first) throw new Error('the atlas is empty');
    const item = { ...first, id: 'newcomer' };
    editDocument({ entities: { added: [{ item, after: null }], updated: [], removed: [] } });
    await takeIn(fileOf(FAULTY));
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

describe('what is open, saved as a file', () => {
  test.each(['', 'karate', 'les-miserables', 'modrowiec'])('opens as it was: %s', async (id) => {
    await openWanted(id);
    const before = state();
    const save = vi.spyOn(files, 'saveFile').mockImplementation(() => undefined);
    saveDocument();
    const [name, text] = save.mock.calls.at(-1) ?? [];
    save.mockRestore();
    expect(name).toMatch(/\.wyzyny\.json$/);
    await takeIn(fileOf(text, name));
    await waitFor(() => expect(state().document.id).not.toBe(id));
    await waitFor(() => expect(state().session.load).toBe('ready'));
    expect(state().session.reading?.problems ?? []).toEqual([]);
    expect(heldBy(state().graph)).toEqual(heldBy(before.graph));
    expect(state().story.present.scenes).toEqual(before.story.present.scenes);
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
});
