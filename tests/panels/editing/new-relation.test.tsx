import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { NewRelationDialog } from '../../../src/panels/editing/relations/NewRelationDialog';
import { beginRelation } from '../../../src/state/act/join-actions';
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

test('offers what these two can be to each other, what is there already named so, and begins with what is not', () => {
  begin('ict', 'city');
  expect(names()).toContain('is coordinated by (there already)');
  expect(names().join()).not.toContain('anchors');
  expect(document.activeElement).toBe(screen.getByRole('radio', { checked: true }));
  expect(screen.getByRole('radio', { checked: true })).not.toBe(radio('is coordinated by (there already)'));
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

test('what is there already is told and not added, but on another date', async () => {
  const before = relations();
  const user = begin('ict', 'city');
  await user.click(radio('is coordinated by (there already)'));
  screen.getByText(/^There is such a relation already: .*City Hall\. A second one needs another date\.$/);
  await user.keyboard('{Enter}');
  expect(relations()).toEqual(before);
  await user.type(screen.getByRole('textbox', { name: 'When' }), '2019{Enter}');
  expect(relations()).toEqual([...before, 'city--coordinates--ict-2']);
});
