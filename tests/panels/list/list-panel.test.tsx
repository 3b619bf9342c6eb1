import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ListPanel } from '../../../src/panels/list/ListPanel';
import type { View } from '../../../src/state/link/view';
import * as files from '../../../src/ui/save-file';
import { textsOf } from '../facts';
import { COORDINATES, openAtlas, session, view } from '../small-atlas';

function show(patch: Partial<View> = {}) {
  const canvas = openAtlas({ panel: 'list', ...patch });
  render(<ListPanel />);
  return canvas;
}

const names = () => textsOf(screen.getAllByRole('rowheader'));
const header = (name: string) => screen.getByRole('columnheader', { name });
const sort = (name: string) => userEvent.click(within(header(name)).getByRole('button'));

describe('the list of actors', () => {
  test('holds what the map shows, kind by kind and by name', () => {
    show();
    expect(names()).toEqual([
      'IT Upland',
      'Sea Upland',
      'ICT Cluster',
      'Light Cluster',
      'Wood Cluster',
      'Łódź School',
      'City Hall',
    ]);
  });

  test('says of each what the columns ask', () => {
    show();
    const row = screen.getByRole('row', { name: /^ICT Cluster/ });
    expect(textsOf(within(row).getAllByRole('cell'))).toEqual(['cluster', '', 'IT Upland', '2006', '77', '50', '4']);
  });

  test('is what its caption says', () => {
    show();
    expect(screen.getByRole('table', { name: 'Actors seen on the map' }).tagName).toBe('TABLE');
  });

  test('marks neighbours, who come in their place', () => {
    show({ values: { kind: ['university'] }, neighbours: true });
    expect(names()).toEqual(['ICT Cluster neighbour', 'Łódź School']);
  });

  test('says so where the filter leaves nothing', () => {
    show({ words: 'nowhere' });
    expect([screen.queryByRole('table'), screen.getByText(/the filter leaves nothing/).tagName]).toEqual([null, 'P']);
  });

  test('counts actors and relations, neighbours and lines to them included', () => {
    show({ values: { kind: ['university'] }, neighbours: true });
    expect(textsOf(within(screen.getByRole('group', { name: 'What the table holds' })).getAllByRole('button'))).toEqual(
      ['Actors 2', 'Relations 2'],
    );
  });

  test('selects an actor and shows it on the map', async () => {
    const canvas = show();
    await userEvent.click(screen.getByRole('button', { name: 'City Hall' }));
    expect([view().selection, canvas.bring.mock.calls]).toEqual([['city'], [[['city'], false]]]);
    expect(names()).toContain('City Hall');
    expect(within(screen.getByRole('row', { selected: true })).getByRole('rowheader').textContent).toBe('City Hall');
  });

  test('with Shift adds an actor to the selection', async () => {
    const user = userEvent.setup();
    show({ selection: ['ict'] });
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('button', { name: 'City Hall' }));
    expect(view().selection).toEqual(['ict', 'city']);
  });

  test('lights on the map whom the pointer or the focus is on', async () => {
    const user = userEvent.setup();
    show();
    await user.hover(screen.getByRole('row', { name: /^City Hall/ }));
    expect(session().hover).toBe('city');
    screen.getByRole('button', { name: 'Łódź School' }).focus();
    expect(session().hover).toBe('school');
  });
});

describe('sorting', () => {
  test('by a column is told to those who do not see the arrow', async () => {
    show();
    expect(header('Members').hasAttribute('aria-sort')).toBe(false);
    await sort('Members');
    expect([header('Members').getAttribute('aria-sort'), header('Name').hasAttribute('aria-sort')]).toEqual([
      'ascending',
      false,
    ]);
  });

  test('turns round the second time, empty cells last both times', async () => {
    show({ values: { kind: ['cluster'] } });
    await sort('Members');
    expect(names()).toEqual(['Wood Cluster', 'ICT Cluster', 'Light Cluster']);
    await sort('Members');
    expect([names(), header('Members').getAttribute('aria-sort')]).toEqual([
      ['ICT Cluster', 'Wood Cluster', 'Light Cluster'],
      'descending',
    ]);
  });

  test('by another column begins upward again', async () => {
    show({ sort: { column: 'members', descending: true } });
    await sort('Name');
    expect(view().sort).toEqual({ column: 'name', descending: false });
  });

  test('by a column of the other table leaves the reading order', () => {
    show({ sort: { column: 'type', descending: true } });
    expect(names()[0]).toBe('IT Upland');
  });
});

describe('a measure', () => {
  const choice = () => screen.getByRole('combobox', { name: 'Column of a measure' });

  test('is chosen as a column, which sorts the list by it', async () => {
    show();
    await userEvent.selectOptions(choice(), 'closeness');
    expect([view().measure.id, view().sort]).toEqual(['closeness', { column: 'measure', descending: true }]);
    expect(header('closeness').getAttribute('aria-sort')).toBe('descending');
  });

  test('is taken out again, with the order that it gave', async () => {
    show({ measureColumn: true, sort: { column: 'measure', descending: true } });
    await userEvent.selectOptions(choice(), 'no measure');
    expect([view().measureColumn, view().sort]).toEqual([false, null]);
    expect(screen.queryByRole('columnheader', { name: 'betweenness' })).toBeNull();
  });
});

describe('the list of relations', () => {
  test('is chosen by a button', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: /^Relations/ }));
    expect(screen.getByRole('table', { name: 'Relations seen on the map' }).tagName).toBe('TABLE');
    expect(screen.getByRole('button', { name: /^Relations/ }).getAttribute('aria-pressed')).toBe('true');
  });

  test('has a sentence in each row, with status and date', () => {
    show({ rows: 'relations' });
    const row = screen.getByRole('button', { name: /City Hall coordinates ICT Cluster/ }).closest('tr');
    expect(textsOf([...(row?.cells ?? [])])).toEqual([
      'City Hall',
      'coordinates',
      'ICT Cluster',
      'stated by the source',
      '2006',
    ]);
  });

  test('opens a relation', async () => {
    show({ rows: 'relations' });
    await userEvent.click(screen.getByRole('button', { name: /City Hall coordinates ICT Cluster/ }));
    expect(view().relation).toBe(COORDINATES);
    expect(textsOf(screen.getAllByRole('row', { selected: true }))[0]).toMatch(/^City Hallcoordinates/);
  });

  test('marks the lines to neighbours', () => {
    show({ rows: 'relations', values: { kind: ['university'] }, neighbours: true });
    expect(names()).toEqual(['Łódź School neighbour', 'Łódź School neighbour']);
  });
});

describe('saving', () => {
  const save = vi.fn<typeof files.saveFile>();
  beforeEach(() => {
    save.mockReset();
    vi.spyOn(files, 'saveFile').mockImplementation(save);
  });

  async function saved() {
    await userEvent.click(screen.getByRole('button', { name: /CSV$/ }));
    const [name, text, type] = save.mock.calls[0] ?? [];
    return { name, type, rows: String(text).replace('\uFEFF', '').trimEnd().split('\r\n') };
  }

  test('hands over the rows that are shown, in their order', async () => {
    show({ values: { kind: ['cluster'] }, sort: { column: 'members', descending: true } });
    const { name, rows } = await saved();
    expect(name).toBe('wyzyny-actors.csv');
    expect(rows?.map((row) => row.split(',')[0])).toEqual(['Identifier', 'ict', 'wood', 'light']);
  });

  test('separates by semicolons in Polish, as its comma is the decimal sign', async () => {
    show({ values: { kind: ['cluster'] }, language: 'pl' });
    const { name, rows } = await saved();
    expect([name, rows?.[0]?.split(';').slice(0, 3)]).toEqual([
      'wyzyny-aktorzy.csv',
      ['Identyfikator', 'Nazwa', 'Rodzaj'],
    ]);
  });

  test('hands over relations where they are shown', async () => {
    show({ rows: 'relations' });
    const { name, type, rows } = await saved();
    expect([name, type, rows?.length]).toEqual(['wyzyny-relations.csv', 'text/csv;charset=utf-8', 6]);
  });
});

test('closing the list leaves the map', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Close the list' }));
  expect(view().panel).toBe('map');
});
