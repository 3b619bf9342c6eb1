import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { changeEntity } from '../../../src/graph/document/edits';
import { HistoryDialog } from '../../../src/panels/atlases/HistoryDialog';
import { openDocument } from '../../../src/state/act/document-actions';
import { edit } from '../../../src/state/document/edit-actions';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { loadDocumentWords } from '../../../src/text/later-words';
import { entity, graphOf } from '../../support/build';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.removeAttribute('open');
  };
});

const founded = (year: string) => edit((content) => changeEntity(content, { ...entity('city'), founded: year }));
const yearNow = () => useAtlas.getState().graph.nodes.get('city')?.founded;
const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

beforeEach(async () => {
  await loadDocumentWords();
  useAtlas.setState(INITIAL_STATE, true);
  openDocument({ id: 'own', title: {}, editedFrom: '' }, graphOf([entity('city')]), 'v=1&lang=en');
});

test('tells each step in words, the latest first, and goes to any of them', async () => {
  for (const year of ['2014', '2015', '2016']) founded(year);
  render(<HistoryDialog />);
  expect(rows()).toEqual([
    expect.stringMatching(/2015.*2016.*you are here/),
    expect.stringMatching(/2014.*2015.*Back to here/),
    expect.stringMatching(/2014.*Back to here/),
  ]);
  await userEvent.click(screen.getAllByRole('button', { name: /^Go to step:.*2014/ }).at(-1) as HTMLElement);
  expect(yearNow()).toBe('2014');
  expect(rows()).toEqual([
    expect.stringMatching(/undone.*Redo/),
    expect.stringMatching(/undone.*Redo/),
    expect.stringMatching(/you are here/),
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'As opened' }));
  expect(yearNow()).toBeUndefined();
  await userEvent.click(screen.getAllByRole('button', { name: /^Go to step/ })[0] as HTMLElement);
  expect(yearNow()).toBe('2016');
});

test('says where nothing was edited', () => {
  render(<HistoryDialog />);
  expect([screen.getByText('Nothing has been edited here yet.'), screen.queryByRole('listitem')]).toEqual([
    expect.anything(),
    null,
  ]);
});
