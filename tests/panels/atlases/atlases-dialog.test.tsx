import 'fake-indexeddb/auto';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { AtlasesDialog } from '../../../src/panels/atlases/AtlasesDialog';
import { atlasStore, closeAtlasStore } from '../../../src/state/kept/atlas-store';
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
    await userEvent.clear(screen.getByRole('textbox', { name: 'Name of the atlas' }));
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
    await userEvent.click(await screen.findByRole('button', { name: 'Remove: Atlas a' }));
    await userEvent.click(button('Keep it'));
    await userEvent.click(button('Remove: Atlas a'));
    await userEvent.click(within(screen.getByRole('listitem')).getByRole('button', { name: 'Remove' }));
    await screen.findByText('Removed: Atlas a');
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  test('are not removed while they are open', async () => {
    await keep('a', 1);
    useAtlas.setState({ document: { id: 'a', title: { en: 'Atlas a' }, editedFrom: '' } });
    render(<AtlasesDialog />);
    expect((await screen.findByRole('listitem')).textContent).toMatch(/open now/);
    expect(screen.queryByRole('button', { name: /^(Remove|Open):/ })).toBeNull();
  });

  test('are said to be none, or kept nowhere', async () => {
    const { unmount } = render(<AtlasesDialog />);
    await screen.findByText(/There is nothing here yet/);
    unmount();
    await closeAtlasStore();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No.', 'SecurityError');
    });
    render(<AtlasesDialog />);
    await screen.findByText(/keeps nothing/);
  });
});
