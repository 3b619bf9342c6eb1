import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { NewRelationDialog } from '../../../src/panels/editing/relations/NewRelationDialog';
import { beginRelation } from '../../../src/state/act/join-actions';
import { setDevice } from '../../../src/state/act/session-actions';
import { setSession } from '../../../src/state/act/set';
import { undoEdit } from '../../../src/state/document/edit-actions';
import { useAtlas } from '../../../src/state/store';
import { loadEditingWords } from '../../../src/text/later-words';
import { openAtlas } from '../small-atlas';

// jsdom does not have it.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });

beforeAll(async () => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.removeAttribute('open');
  };
  await loadEditingWords();
});

beforeEach(() => openAtlas({ selection: ['ict'] }));

const relations = () => [...useAtlas.getState().graph.edges.keys()];
const radio = (name: string) => screen.getByRole('radio', { name });
const names = () => screen.getAllByRole('radio').map((each) => each.closest('label')?.textContent);

function begin(one: string, other: string) {
  beginRelation(one, other);
  render(<NewRelationDialog />);
  return userEvent.setup();
}

test('offers what these two can be to each other, what is already there named so, and begins with what is not', () => {
  begin('ict', 'city');
  expect(names()).toContain('is coordinated by (already there)');
  expect(names().join()).not.toContain('anchors');
  expect(document.activeElement).toBe(screen.getByRole('radio', { checked: true }));
  expect(screen.getByRole('radio', { checked: true })).not.toBe(radio('is coordinated by (already there)'));
});

test('Enter adds it in one step that can be taken back', async () => {
  const before = relations();
  const user = begin('wood', 'city');
  await user.click(radio('is coordinated by'));
  screen.getByText('Wood Cluster is coordinated by City Hall.');
  await user.keyboard('{Enter}');
  expect(relations()).toEqual([...before, 'city--coordinates--wood']);
  expect(useAtlas.getState().session.dialog).toBeNull();
  undoEdit();
  expect(relations()).toEqual(before);
});

test('what is already there is told and not added, but on another date', async () => {
  const before = relations();
  const user = begin('ict', 'city');
  await user.click(radio('is coordinated by (already there)'));
  screen.getByText(/^This relation is already there: .*City Hall\. A second one needs a different date\.$/);
  await user.keyboard('{Enter}');
  expect(relations()).toEqual(before);
  await user.type(screen.getByRole('textbox', { name: 'When' }), '2019{Enter}');
  expect(relations()).toEqual([...before, 'city--coordinates--ict-2']);
});

test('on a small screen, closing it without a relation brings back the form that made room for the map', async () => {
  setDevice({ narrow: true });
  setSession({ sheet: null });
  const user = begin('wood', 'city');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  const { dialog, sheet } = useAtlas.getState().session;
  expect([dialog, sheet]).toEqual([null, 'inspector']);
});
