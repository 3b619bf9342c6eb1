import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachDocuments } from '../../../src/app/documents/attach-documents';
import * as drawable from '../../../src/app/documents/drawable';
import { openWanted } from '../../../src/app/documents/open-document';
import { letGoOfStory } from '../../../src/app/documents/story-of-document';
import { IncomingDialog } from '../../../src/app/incoming/IncomingDialog';
import { openCompared, openMerged, previewMerge } from '../../../src/app/incoming/merge-brought';
import { giveUp, mapAgain, openBrought, readAgain, takeFiles } from '../../../src/app/incoming/take-in';
import type { DocumentProblem } from '../../../src/graph/document/document-problem';
import type { StoredMapping } from '../../../src/io/tables/stored-mapping';
import { setLayingOut } from '../../../src/state/act/document-actions';
import { changeIncoming } from '../../../src/state/act/incoming-actions';
import { incomingNow } from '../../../src/state/incoming';
import { deviceShelf } from '../../../src/state/kept/door';
import { keepMapping, loadMappings } from '../../../src/state/kept/kept-mappings';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { loadDocumentWords } from '../../../src/text/later-words';

const state = () => useAtlas.getState();

const csv = (rows: string, name = 'firmy.csv') => new File([rows], name);

let attached: ReturnType<typeof attachDocuments>;

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = vi.fn();
  await loadDocumentWords();
  await openWanted('');
  attached = attachDocuments();
});

afterEach(async () => {
  attached.destroy();
  giveUp();
  await openWanted('');
  letGoOfStory();
  localStorage.clear();
  sessionStorage.clear();
  useAtlas.setState(INITIAL_STATE);
  history.replaceState(null, '', location.pathname);
});

const TABLE = 'Nazwa;Branża\nAlfa;drewno\nBeta;drewno\nGama;szkło\n';

/** What tables of the form of `TABLE` are said to mean: the second column is left out. */
const STORED: StoredMapping = {
  name: 'firmy bez branż',
  signature: ['nazwa\tbranza'],
  mapping: [{ file: 'a.csv', sheet: null, is: 'nodes', hasHeader: true, columns: [{ use: 'label' }, { use: 'none' }] }],
};

const usesNow = () => incomingNow()?.reading?.tables[0]?.mapping.columns.map(({ use }) => use);

describe('a mapping that was kept', () => {
  beforeEach(() => {
    keepMapping(deviceShelf, STORED);
  });

  test('is used for tables of its form, and can be forgotten: then they are read as is guessed', async () => {
    await takeFiles([csv(TABLE)]);
    expect([incomingNow()?.remembered, usesNow()]).toEqual([STORED.name, ['label', 'none']]);
    render(<IncomingDialog />);
    await userEvent.click(screen.getByRole('button', { name: 'Zapomnij je' }));
    await waitFor(() => expect(usesNow()).toEqual(['label', 'value']));
    expect([loadMappings(deviceShelf), incomingNow()?.remembered]).toEqual([[], null]);
    expect(screen.queryByRole('button', { name: 'Zapomnij je' })).toBeNull();
  });

  test('takes the place of none that the reader chose', async () => {
    await takeFiles([csv(TABLE)]);
    const [stored] = incomingNow()?.reading?.tables ?? [];
    if (!stored) throw new Error('There is no table.');
    await readAgain({ mapping: [{ ...stored.mapping, columns: [{ use: 'label' }, { use: 'group' }] }] });
    await openBrought();
    await waitFor(() => expect(state().document.file).toBe('firmy.csv'));
    await waitFor(() => expect(state().session.load).toBe('ready'));
    await mapAgain();
    expect([incomingNow()?.remembered, usesNow()]).toEqual([null, ['label', 'group']]);
  });
});

test('a mapping is kept under a name that is no longer than one may be', async () => {
  await takeFiles([csv(TABLE, `${'x'.repeat(150)}.csv`)]);
  render(<IncomingDialog />);
  await userEvent.click(screen.getByRole('button', { name: 'Zapamiętaj' }));
  expect(loadMappings(deviceShelf).map(({ name }) => name)).toEqual(['x'.repeat(100)]);
});

describe('what is brought beside what is open', () => {
  const FEW = 4;
  const tooLarge = (file: string): DocumentProblem => {
    const place = { file, list: null, item: null, field: '', done: 'refused' } as const;
    return { ...place, rule: 'too-large-to-draw', found: '5 + 0' };
  };

  beforeEach(async () => {
    vi.spyOn(drawable, 'tooLargeToDraw').mockImplementation(({ entities }, file) =>
      entities.length > FEW ? [tooLarge(file)] : [],
    );
    await takeFiles([csv(TABLE)]);
    await openBrought();
    await waitFor(() => expect(state().document.file).toBe('firmy.csv'));
    await waitFor(() => expect(state().session.load).toBe('ready'));
    await takeFiles([csv('Nazwa;Branża\nDelta;szkło\nEpsilon;szkło\nZeta;szkło\n', 'nowe.csv')], 'merge');
    changeIncoming({ isChoosing: true });
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each([
    ['merged', openMerged],
    ['compared', openCompared],
    ['looked at', previewMerge],
  ])('is kept where both are too large to be drawn as they are %s, which is told', async (_how, act) => {
    const { document, graph } = state();
    await act();
    expect([state().document, state().graph, state().session.wanted]).toEqual([document, graph, null]);
    expect(incomingNow()).toMatchObject({ names: ['nowe.csv'], isChoosing: true, preview: null });
    render(<IncomingDialog />);
    expect(screen.getByRole('alert').textContent).toContain('a mapa rysuje najwyżej');
    changeIncoming({ isChoosing: false });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('can be looked at from both sides while another document comes, though not while it is read', async () => {
    render(<IncomingDialog />);
    const foot = () => within(screen.getByRole('dialog'));
    setLayingOut(0.5);
    await waitFor(() => expect(foot().getByRole<HTMLButtonElement>('button', { name: 'Scal' }).disabled).toBe(true));
    await userEvent.click(foot().getByRole('button', { name: 'Wróć do tabel' }));
    const next = () => foot().getByRole<HTMLButtonElement>('button', { name: 'Co się zmieni…' });
    expect(next().disabled).toBe(false);
    changeIncoming({ share: 0.5 });
    await waitFor(() => expect(next().disabled).toBe(true));
  });
});
