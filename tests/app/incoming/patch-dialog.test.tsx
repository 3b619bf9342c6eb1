import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PatchDialog } from '../../../src/app/incoming/PatchDialog';
import { takeBytes } from '../../../src/app/incoming/take-in';
import type { Operation } from '../../../src/io/patch/patch';
import { openDocument } from '../../../src/state/act/document-actions';
import { setDialog } from '../../../src/state/act/session-actions';
import { undoStory } from '../../../src/state/act/story-actions';
import { undoEdit } from '../../../src/state/document/edit-actions';
import { useIncoming } from '../../../src/state/incoming';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { loadDocumentWords } from '../../../src/text/later-words';
import { entity, graphOf, relation } from '../../support/build';
import { showDialogs } from '../../support/saved-files';

const state = () => useAtlas.getState();
const foundedOf = (id: string) => state().graph.nodes.get(id)?.founded;

beforeEach(async () => {
  showDialogs();
  await loadDocumentWords();
  useAtlas.setState(INITIAL_STATE, true);
  const entities = [
    entity('city', { founded: '2013' }),
    entity('mill', { founded: '1990' }),
    entity('school', { kind: 'university', founded: '1960' }),
  ];
  openDocument(
    { id: 'firms', title: { en: 'Firms' } },
    graphOf(entities, [relation('city', 'runs', 'school')]),
    'v=1&lang=en',
  );
});

afterEach(() => {
  useIncoming.setState({ patch: null });
  useAtlas.setState(INITIAL_STATE, true);
});

const year = (id: string, before: string, after: string): readonly Operation[] => [
  { op: 'test', path: `/entities/${id}/founded`, value: before },
  { op: 'replace', path: `/entities/${id}/founded`, value: after },
];

const bytes = (text: string) => new TextEncoder().encode(text);

/** Brings a file of corrections, as if it were chosen. */
async function bring(operations: readonly unknown[], head: object = {}): Promise<void> {
  const patch = { format: 'wyzyny-patch', version: 1, document: { id: 'firms', title: {} }, made: '2026-01-31' };
  await takeBytes([{ name: 'a.patch.json', bytes: bytes(JSON.stringify({ ...patch, ...head, operations })) }]);
  render(<PatchDialog />);
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const told = (name: string) =>
  part(name)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('corrections that are brought', () => {
  test('are shown before they are made, and made in one step', async () => {
    await bring([...year('city', '2013', '2014'), ...year('mill', '1990', '1991'), ...year('school', '1950', '1960')], {
      by: 'Anna',
      why: 'register',
    });
    expect(state().session.dialog).toBe('patch');
    screen.getByText('By: Anna · Why: register · Made on: 31 January 2026');
    expect(told('What would change')).toEqual([
      expect.stringMatching(/^city: .*2013.*2014/),
      expect.stringMatching(/^mill: .*1990.*1991/),
    ]);
    expect(told('Already so')).toEqual([expect.stringMatching(/^actor “school”/)]);
    expect([foundedOf('city'), state().edits.past]).toEqual(['2013', []]);
    await userEvent.click(screen.getByRole('button', { name: /^Make 2\schanges$/ }));
    expect(screen.getByRole('status').textContent).toMatch(/^Made: 2\schanges\./);
    expect([foundedOf('city'), foundedOf('mill'), state().edits.past.length]).toEqual(['2014', '1991', 1]);
    await userEvent.click(screen.getByRole('button', { name: 'Show on the map' }));
    expect([state().view.only, state().view.selection, state().session.dialog]).toEqual([
      ['city', 'mill'],
      ['city', 'mill'],
      null,
    ]);
    undoEdit();
    expect([foundedOf('city'), foundedOf('mill')]).toEqual(['2013', '1990']);
  });

  test('show both sides where the same was changed otherwise, which stays until the reader chooses', async () => {
    await bring([...year('city', '2010', '2014'), ...year('mill', '1980', '1991')]);
    expect(screen.getByRole('button', { name: 'Make them' })).toHaveProperty('disabled', true);
    const city = within(screen.getByRole('group', { name: /^actor “city”/ }));
    screen.getByText('Was: 2010');
    expect(city.getByRole('radio', { name: 'Is now: 2013' })).toHaveProperty('checked', true);
    await userEvent.click(city.getByRole('radio', { name: 'In the corrections: 2014' }));
    await userEvent.click(screen.getByRole('button', { name: /^Make 1\schange$/ }));
    expect([foundedOf('city'), foundedOf('mill')]).toEqual(['2014', '1990']);
  });

  test('can all be decided at once', async () => {
    await bring([...year('city', '2010', '2014'), ...year('mill', '1980', '1991')]);
    await userEvent.click(screen.getByRole('button', { name: 'Take everything from the corrections' }));
    expect(told('What would change')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Keep everything as it is' }));
    screen.getByText('These corrections change nothing here.', { selector: 'p:not([role])' });
  });

  test('that cannot be made are told with the reason, and what is unread with its place', async () => {
    await bring([
      ...year('gone', '2000', '2001'),
      {
        op: 'add',
        path: '/relations/city--runs--nobody',
        value: { ...relation('city', 'runs', 'nobody'), id: undefined },
      },
      { op: 'replace', path: '/entities/city/founded', value: '2014' },
    ]);
    expect(told('Cannot be made')).toEqual([
      expect.stringMatching(/the item is no longer there/),
      expect.stringMatching(/would have no end: nobody/),
    ]);
    expect(told('Could not be read from the file').join()).toMatch(/entities\/city\/founded/);
  });

  test('of another document say so', async () => {
    await bring(year('city', '2013', '2014'), { document: { id: 'mills', title: { en: 'Mills' } } });
    screen.getByText(/are for something else \(“Mills”\), while “Firms” is open/);
  });

  test('of scenes change the story, which takes them back by itself', async () => {
    const scene = { title: { en: 'Mills' }, view: 'select=mill', annotations: [], transition: 'cut', seconds: 9 };
    const added = { op: 'add', path: '/scenes/scene-9', value: scene };
    await bring([...year('city', '2013', '2014'), added]);
    expect(told('What would change')).toEqual([
      expect.stringMatching(/^city: /),
      expect.stringMatching(/^new scene: Mills/),
    ]);
    await userEvent.click(screen.getByRole('button', { name: /^Make / }));
    expect(state().story.present.scenes.map(({ id }) => id)).toEqual(['scene-9']);
    expect(foundedOf('city')).toBe('2014');
    undoStory();
    expect(state().story.present.scenes).toEqual([]);
    expect(foundedOf('city')).toBe('2014');
  });

  test('of data and scenes are made both or not at all', async () => {
    const scene = { title: {}, view: '', annotations: [], transition: 'cut', seconds: 9 };
    await bring([...year('city', '2013', '2014'), { op: 'add', path: '/scenes/scene-9', value: scene }]);
    useAtlas.setState(({ session }) => ({
      session: { ...session, keeping: { ...session.keeping, pen: 'elsewhere' } },
    }));
    await userEvent.click(screen.getByRole('button', { name: /^Make / }));
    screen.getByRole('alert');
    expect([foundedOf('city'), state().story.present.scenes]).toEqual(['2013', []]);
  });

  test('make nothing while another tab edits, and say so', async () => {
    await bring(year('city', '2013', '2014'));
    useAtlas.setState(({ session }) => ({
      session: { ...session, keepingEdits: { ...session.keepingEdits, pen: 'elsewhere' } },
    }));
    await userEvent.click(screen.getByRole('button', { name: /^Make 1\schange$/ }));
    expect(screen.getByRole('alert').textContent).toMatch(/another tab is editing/);
    expect(foundedOf('city')).toBe('2013');
  });

  test.each([
    ['that is broken', '{"format": "wyzyny-patch", "version": 1, ', 'no-json'],
    ['of a newer version', '{"format": "wyzyny-patch", "version": 99}', 'newer-version'],
  ])('of a file %s are refused', async (_what, text, rule) => {
    setDialog(null);
    await takeBytes([{ name: 'a.patch.json', bytes: bytes(text) }]);
    expect(state().session.dialog).toBe('problems');
    expect(state().session.reading).toMatchObject({ isOpen: false, name: 'a.patch.json', problems: [{ rule }] });
  });
});
