import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { AtlasesDialog } from '../../../src/panels/atlases/AtlasesDialog';
import { atlasStore, closeAtlasStore } from '../../../src/state/kept/atlas-store';
import { setPort } from '../../../src/state/ports';
import { useAtlas } from '../../../src/state/store';
import { loadDocumentWords } from '../../../src/text/later-words';
import { openAtlas } from '../small-atlas';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.removeAttribute('open');
  };
});

const keep = async (id: string, changed: number) =>
  (await atlasStore()).create({
    atlas: {
      ...{ id, title: { en: `Atlas ${id}`, pl: `Atlas ${id}` }, editedFrom: '', isShipped: false, version: 1 },
      ...{ revision: 0, depth: 3, changed, size: 2048 },
    },
    base: '{}',
    steps: new Map(),
  });

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await closeAtlasStore();
  await loadDocumentWords();
  openAtlas();
});

const button = (name: string) => screen.getByRole('button', { name });

describe('the reader’s atlases', () => {
  test('are listed with their change and size, the latest first', async () => {
    await keep('a', 1);
    await keep('b', 2);
    render(<AtlasesDialog />);
    const [first, second] = await screen.findAllByRole('listitem');
    expect(first?.textContent).toMatch(/^Atlas bchanged .* · edits: 3 · 2 kB/);
    expect(second?.textContent).toMatch(/^Atlas a/);
  });

  test('open at a press', async () => {
    await keep('a', 1);
    render(<AtlasesDialog />);
    await userEvent.click(await screen.findByRole('button', { name: 'Open: Atlas a' }));
    expect([useAtlas.getState().session.wanted, useAtlas.getState().session.dialog]).toEqual(['a', null]);
  });

  test('get another name, and the focus comes back', async () => {
    await keep('a', 1);
    render(<AtlasesDialog />);
    await userEvent.click(await screen.findByRole('button', { name: 'Rename: Atlas a' }));
    await userEvent.clear(screen.getByRole('textbox', { name: 'Atlas name' }));
    await userEvent.keyboard('Mine{Enter}');
    const again = await screen.findByRole('button', { name: 'Rename: Mine' });
    expect(document.activeElement).toBe(again);
    expect((await (await atlasStore()).list()).map(({ title }) => title.en)).toEqual(['Mine']);
    await userEvent.click(button('Rename: Mine'));
    await userEvent.keyboard('other{Escape}');
    expect(document.activeElement).toBe(button('Rename: Mine'));
  });

  test('are removed once that was asked twice', async () => {
    await keep('a', 1);
    render(<AtlasesDialog />);
    await userEvent.click(await screen.findByRole('button', { name: 'Delete: Atlas a' }));
    await userEvent.click(button('Keep it'));
    await userEvent.click(button('Delete: Atlas a'));
    await userEvent.click(button('Delete'));
    await screen.findByText('Deleted: Atlas a');
    expect(screen.queryByText('Atlas a')).toBeNull();
  });

  test('are not removed while they are open', async () => {
    await keep('a', 1);
    useAtlas.setState({ document: { id: 'a', title: { en: 'Atlas a' }, editedFrom: '' } });
    render(<AtlasesDialog />);
    expect((await screen.findByText(/edits: 3/)).textContent).toMatch(/open now/);
    expect(screen.queryByRole('button', { name: /^(Delete|Open): Atlas a/ })).toBeNull();
  });

  test('are saved as files, and told where that cannot be', async () => {
    await keep('a', 1);
    await keep('b', 2);
    const saveKept = vi.fn(async (id: string) => id === 'a');
    setPort('saveKept', saveKept);
    render(<AtlasesDialog />);
    await userEvent.click(await screen.findByRole('button', { name: 'Save as a file: Atlas a' }));
    expect(saveKept).toHaveBeenCalledExactlyOnceWith('a');
    await screen.findByText('File saved: Atlas a');
    await userEvent.click(button('Save as a file: Atlas b'));
    await screen.findByText('This atlas could not be read: Atlas b');
  });

  test('are saved as they are by now while they are open', async () => {
    await keep('a', 1);
    useAtlas.setState({ document: { id: 'a', title: { en: 'Atlas a' }, editedFrom: '' } });
    const saveAtlas = vi.fn();
    setPort('saveAtlas', saveAtlas);
    render(<AtlasesDialog />);
    await userEvent.click(await screen.findByRole('button', { name: 'Save as a file: Atlas a' }));
    expect(saveAtlas).toHaveBeenCalledOnce();
  });

  test('lead back to the shipped atlas, and say that the copy stays', async () => {
    await keep('a', 1);
    useAtlas.setState({ document: { id: 'a', title: { en: 'Atlas a' }, editedFrom: '' } });
    render(<AtlasesDialog />);
    await screen.findByText(/Your own copy stays in this list/);
    await userEvent.click(button('Open: The atlas of Lublin, as it ships'));
    expect(useAtlas.getState().session.wanted).toBe('');
  });

  test.each([
    [true, /keeps these until you delete them/],
    [false, /may delete these/],
  ])('are said to be kept for good or not: %s', async (is, said) => {
    await keep('a', 1);
    vi.stubGlobal('navigator', { ...navigator, storage: { persisted: async () => is } });
    render(<AtlasesDialog />);
    await screen.findByText(said);
    vi.unstubAllGlobals();
  });

  test('are said to be none', async () => {
    render(<AtlasesDialog />);
    await screen.findByText(/Nothing here yet/);
  });

  test.each([
    ['SecurityError', /keeps nothing/],
    ['VersionError', /A newer version of the program/],
    ['QuotaExceededError', /no room left/],
  ])('are said not to be there, and why, and what is open can be saved: %s', async (name, said) => {
    await closeAtlasStore();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No.', name);
    });
    const saveAtlas = vi.fn();
    setPort('saveAtlas', saveAtlas);
    render(<AtlasesDialog />);
    await screen.findByText(said);
    await userEvent.click(button('Save a file'));
    expect(saveAtlas).toHaveBeenCalledOnce();
  });
});
