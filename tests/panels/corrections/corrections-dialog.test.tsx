import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeEntity } from '../../../src/graph/document/edits';
import { CorrectionsDialog } from '../../../src/panels/corrections/CorrectionsDialog';
import { openDocument } from '../../../src/state/act/document-actions';
import { openStory } from '../../../src/state/act/stage-actions';
import { addScene, setShippedStory, undoStory } from '../../../src/state/act/story-actions';
import { edit } from '../../../src/state/document/edit-actions';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { today } from '../../../src/text/format';
import { loadDocumentWords, loadExportWords } from '../../../src/text/later-words';
import { entity, graphOf } from '../../support/build';
import { savedFiles, showDialogs } from '../../support/saved-files';

const CITY = entity('city');
const founded = (year: string) => edit((content) => changeEntity(content, { ...CITY, founded: year }));

beforeEach(async () => {
  showDialogs();
  await Promise.all([loadDocumentWords(), loadExportWords()]);
  useAtlas.setState(INITIAL_STATE, true);
  openDocument(
    { id: 'own', title: { en: 'A copy' }, editedFrom: '' },
    graphOf([CITY, entity('school')]),
    'v=1&lang=en',
  );
});

afterEach(() => useAtlas.setState(INITIAL_STATE, true));

describe('corrections that are given back', () => {
  test('are told in sentences, and saved as a patch of the atlas itself, by whom and why', async () => {
    founded('2014');
    edit((content) => ({ diff: { title: [content.title, { en: 'My copy' }] } }));
    const files = savedFiles();
    render(<CorrectionsDialog />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^city: .*2014/),
    ]);
    await userEvent.type(screen.getByRole('textbox', { name: 'Corrected by' }), ' Anna ');
    await userEvent.type(screen.getByRole('textbox', { name: 'Why' }), 'court register');
    await userEvent.click(screen.getByRole('button', { name: 'Save the corrections' }));
    expect(screen.getByText('File saved: wyzyny-corrections.patch.json.').role).toBe('status');
    expect(files.map(({ name }) => name)).toEqual(['wyzyny-corrections.patch.json']);
    expect(JSON.parse((await files[0]?.blob.text()) ?? '')).toEqual({
      format: 'wyzyny-patch',
      version: 1,
      document: { id: '', title: {} },
      made: today(),
      by: 'Anna',
      why: 'court register',
      operations: [{ op: 'add', path: '/entities/city/founded', value: '2014' }],
    });
    expect(useAtlas.getState().preferences.corrector).toBe('Anna');
  });

  test('of scenes go along on request', async () => {
    const story = { title: {}, scenes: [] };
    setShippedStory(story);
    openStory(story);
    addScene({ view: 'select=city' });
    const files = savedFiles();
    render(<CorrectionsDialog />);
    await userEvent.click(screen.getByRole('button', { name: 'Save the corrections' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /give back changed scenes of the story \(1\)/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Save the corrections' }));
    const saved = await Promise.all(files.map(async ({ blob }) => JSON.parse(await blob.text()).operations));
    expect(saved).toEqual([[], [expect.objectContaining({ op: 'add', path: expect.stringMatching(/^\/scenes\//) })]]);
  });

  test('are saved as a table for people, a row for each change', async () => {
    founded('2014');
    const files = savedFiles();
    render(<CorrectionsDialog />);
    await userEvent.click(screen.getByRole('button', { name: 'Save a table (CSV)' }));
    expect(files.map(({ name }) => name)).toEqual(['wyzyny-corrections.csv']);
    expect((await files[0]?.blob.text())?.trim().split('\r\n')).toEqual([
      expect.stringMatching(/^.?About,Name,What,Before,After/),
      expect.stringMatching(/^actor,city,.*,2014,/),
    ]);
  });

  test('of a document of its own name the title that it had when it was opened', async () => {
    openDocument({ id: 'firms', title: { en: 'Firms' }, editedFrom: 'firms' }, graphOf([CITY]), 'v=1&lang=en');
    edit((content) => ({ diff: { title: [content.title, { en: 'All firms' }] } }));
    const files = savedFiles();
    render(<CorrectionsDialog />);
    await userEvent.click(screen.getByRole('button', { name: 'Save the corrections' }));
    const { document, operations } = JSON.parse((await files[0]?.blob.text()) ?? '');
    expect([document, operations.length]).toEqual([{ id: 'firms', title: { en: 'Firms' } }, 2]);
  });

  test('are none where nothing was corrected, which is said with what to do', () => {
    render(<CorrectionsDialog />);
    screen.getByText(/Nothing has been corrected here yet.*press “Edit”/);
    expect(screen.queryByRole('button', { name: /Save/ })).toBeNull();
  });
});

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('what changed', () => {
  test('is shown on the map: who changed is left there, and selected', async () => {
    founded('2014');
    render(<CorrectionsDialog />);
    await press('Show on the map');
    const { view, session } = useAtlas.getState();
    expect([view.only, view.selection, session.dialog]).toEqual([['city'], ['city'], null]);
  });

  test('is saved as a report with what was before', async () => {
    founded('2014');
    founded('2015');
    const files = savedFiles();
    render(<CorrectionsDialog />);
    await press('Save a report (Markdown)');
    expect(files.map(({ name }) => name)).toEqual(['wyzyny-what-changed.md']);
    const text = (await files[0]?.blob.text()) ?? '';
    expect(text).toMatch(/^# What changed\n/);
    expect(text).toMatch(/\n- city: founded set to 2015\n/);
    expect(text).toMatch(/\| actor \| city \| founded \| *\| 2015 \|/);
  });

  test('is told in scenes in the place of the story, which undoing brings back', async () => {
    founded('2014');
    const story = useAtlas.getState().story.present;
    render(<CorrectionsDialog />);
    await press('Tell it in scenes');
    const { view, story: told } = useAtlas.getState();
    expect(view.stage).toBe('scenes');
    expect(told.present.scenes.map(({ title, text, view }) => [title.en, text.en, view])).toEqual([
      ['What changed', 'city: founded set to 2014', 'only=city'],
      ['city', 'city: founded set to 2014', 'select=city'],
    ]);
    undoStory();
    expect(useAtlas.getState().story.present).toBe(story);
  });

  test('about no actor is neither shown nor told in scenes', () => {
    openDocument({ id: 'firms', title: { en: 'Firms' }, editedFrom: 'firms' }, graphOf([CITY]), 'v=1&lang=en');
    edit((content) => ({ diff: { title: [content.title, { en: 'All firms' }] } }));
    render(<CorrectionsDialog />);
    expect(screen.queryByRole('button', { name: /Show|Tell/ })).toBeNull();
  });
});
