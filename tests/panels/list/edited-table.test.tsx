import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ListPanel } from '../../../src/panels/list/ListPanel';
import { setEditing } from '../../../src/state/act/session-actions';
import { sortBy } from '../../../src/state/act/view-actions';
import { undoEdit } from '../../../src/state/document/edit-actions';
import type { View } from '../../../src/state/link/view';
import { useAtlas } from '../../../src/state/store';
import { en } from '../../../src/text/en/editing';
import { entity, graphOf } from '../../support/build';
import { contentOf, saidOf } from '../editing/fields';
import { textsOf } from '../facts';
import { openAtlas, SMALL, session, view } from '../small-atlas';

type User = ReturnType<typeof userEvent.setup>;

const actor = (id: string) => useAtlas.getState().graph.nodes.get(id);
const steps = () => useAtlas.getState().edits.past.length;
const statuses = () => textsOf(screen.getAllByRole('status')).join(' ').replaceAll('\u00a0', ' ');
const names = () => textsOf(screen.getAllByRole('rowheader'));
const focused = () => document.activeElement as HTMLElement;

/** The cell of an actor in a column, of which the second is 2. */
function cell(name: string, column: number): HTMLElement {
  const row = screen.getByRole('row', { name: new RegExp(`^${name}`) });
  return row.querySelector<HTMLElement>(`[aria-colindex="${column}"]`) as HTMLElement;
}
const [NAME, KIND, SIDE, UPLAND, YEAR, MEMBERS, COMPANIES, TIES] = [1, 2, 3, 4, 5, 6, 7, 8];

/** What the Tab key leads to within the table. */
const stops = () => [...screen.getByRole('grid').querySelectorAll('[data-column]:not([tabindex="-1"])')];

const chosen = () => [...screen.getByRole('grid').querySelectorAll('td[aria-selected="true"]')];

const paste = (text: string) => fireEvent.paste(focused(), { clipboardData: { getData: () => text } });

async function show(patch: Partial<View> = {}, graph = SMALL): Promise<User> {
  openAtlas({ panel: 'list', ...patch }, graph);
  setEditing(true);
  render(<ListPanel />);
  await screen.findByRole('grid');
  return userEvent.setup();
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = vi.fn();
  HTMLDialogElement.prototype.close = vi.fn();
});

describe('the list', () => {
  test('is edited by a button, and no more', async () => {
    openAtlas({ panel: 'list' });
    render(<ListPanel />);
    const user = userEvent.setup();
    const button = screen.getByRole('button', { name: 'Edit in the table' });
    await user.click(button);
    expect((await screen.findByRole('grid')).tagName).toBe('TABLE');
    expect([button.getAttribute('aria-pressed'), session().isEditing]).toEqual(['true', true]);
    await user.click(button);
    expect(screen.queryByRole('grid')).toBeNull();
  });

  test('says how large it is, where each cell is, and what cannot be edited', async () => {
    await show();
    const grid = screen.getByRole('grid', { name: 'Actors seen on the map', description: en.cells.help });
    expect([grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')]).toEqual(['8', '8']);
    expect(screen.getByRole('row', { name: /^ICT/ }).getAttribute('aria-rowindex')).toBe('4');
    const readOnly = [NAME, KIND, SIDE, UPLAND, YEAR, MEMBERS, COMPANIES, TIES].filter(
      (column) => cell('ICT Cluster', column).getAttribute('aria-readonly') === 'true',
    );
    expect(readOnly).toEqual([UPLAND, TIES]);
  });
});

describe('keys', () => {
  test('lead from cell to cell, of which the Tab key knows one', async () => {
    const user = await show();
    await user.click(cell('ICT Cluster', YEAR));
    expect(focused()).toBe(cell('ICT Cluster', YEAR));
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(focused()).toBe(cell('Light Cluster', MEMBERS));
    await user.keyboard('{Home}');
    expect(focused()).toBe(cell('Light Cluster', NAME));
    await user.keyboard('{End}');
    expect(focused()).toBe(cell('Light Cluster', TIES));
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe(cell('IT Upland', NAME));
    await user.keyboard('{PageDown}');
    expect(focused()).toBe(cell('City Hall', NAME));
    expect(stops()).toEqual([focused()]);
    await user.keyboard('{PageUp}{ArrowUp}{ArrowRight}');
    expect(focused().textContent).toBe('Kind');
    expect(stops()).toEqual([focused()]);
  });

  test('correct a cell and go down, or give up', async () => {
    const user = await show();
    await user.click(cell('ICT Cluster', YEAR));
    await user.keyboard('2011{Enter}');
    expect([actor('ict')?.founded, steps()]).toEqual(['2011', 1]);
    expect(focused()).toBe(cell('Light Cluster', YEAR));
    await user.keyboard('{F2}');
    expect(contentOf(focused())).toBe('195X');
    await user.keyboard('2{Escape}');
    expect([actor('light')?.founded, steps()]).toEqual(['195X', 1]);
    expect(focused()).toBe(cell('Light Cluster', YEAR));
  });

  test('commit and go right by Tab, and back', async () => {
    const user = await show();
    await user.click(cell('ICT Cluster', MEMBERS));
    await user.keyboard('80{Tab}');
    expect(focused()).toBe(cell('ICT Cluster', COMPANIES));
    await user.keyboard('40{Shift>}{Tab}{/Shift}');
    expect(focused()).toBe(cell('ICT Cluster', MEMBERS));
    expect([actor('ict')?.members, actor('ict')?.companies]).toEqual([80, 40]);
  });

  test('empty a cell, whose source goes with it', async () => {
    const user = await show();
    await user.click(cell('ICT Cluster', MEMBERS));
    await user.keyboard('{Delete}');
    expect([actor('ict')?.members, steps()]).toEqual([undefined, 1]);
    expect(actor('ict')?.evidence.some((each) => each.for?.includes('members'))).toBe(false);
  });

  test('do nothing where cells cannot be edited, which is said', async () => {
    const user = await show();
    await user.click(cell('ICT Cluster', TIES));
    await user.keyboard('5');
    expect([steps(), statuses()]).toEqual([0, expect.stringContaining(en.cells.readOnly)]);
  });

  test('show an actor beside the map', async () => {
    const user = await show();
    await user.click(cell('ICT Cluster', YEAR));
    await user.keyboard('{Shift>} {/Shift}');
    expect(view().selection).toEqual(['ict']);
  });
});

describe('what breaks a rule', () => {
  test('is said at the cell, which stays open', async () => {
    const user = await show();
    await user.click(cell('ICT Cluster', YEAR));
    await user.keyboard('soon{Enter}');
    expect([focused().tagName, focused().getAttribute('aria-invalid')]).toEqual(['INPUT', 'true']);
    expect([saidOf(focused()), steps()]).toEqual([en.problem.date, 0]);
    expect(screen.getByRole('textbox', { name: 'Year: ICT Cluster' })).toBe(focused());
    expect(statuses()).toContain(en.problem.date);
  });

  test('is told of a kind with the relation that cannot be', async () => {
    const user = await show();
    await user.click(cell('ICT Cluster', KIND));
    await user.keyboard('{Enter}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind: ICT Cluster' }), 'region');
    expect([saidOf(focused()), steps()]).toEqual([expect.stringMatching(/^This kind cannot have/), 0]);
  });
});

test('a second press on a cell begins to type, a choice by the pointer is taken over', async () => {
  const user = await show();
  await user.click(cell('City Hall', SIDE));
  expect(screen.queryByRole('combobox', { name: /^Side/ })).toBeNull();
  await user.click(cell('City Hall', SIDE));
  const side = screen.getByRole('combobox', { name: /^Side of the helix: City Hall/ });
  await user.pointer({ target: side, keys: '[MouseLeft]' });
  await user.selectOptions(side, 'business');
  expect([actor('city')?.helix, steps(), focused()]).toEqual(['business', 1, cell('City Hall', SIDE)]);
});

describe('chosen cells', () => {
  test('are copied as a spreadsheet takes them', async () => {
    const user = await show();
    await user.click(cell('ICT Cluster', YEAR));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(textsOf(chosen())).toEqual(['2006', 'the 1950s', '21 January 2014']);
    const setData = vi.fn();
    fireEvent.copy(document.body, { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith('text/plain', '2006\r\n195X\r\n2014-01-21');
    await user.keyboard('{Escape}');
    expect(chosen()).toEqual([]);
  });

  test('are drawn over, or pressed with Shift', async () => {
    const user = await show();
    await user.pointer([
      { keys: '[MouseLeft>]', target: cell('ICT Cluster', YEAR) },
      { target: cell('Wood Cluster', MEMBERS) },
      { keys: '[/MouseLeft]' },
    ]);
    expect(chosen()).toHaveLength(3);
    await user.click(cell('ICT Cluster', MEMBERS));
    await user.keyboard('{Shift>}');
    await user.click(cell('Light Cluster', MEMBERS));
    await user.keyboard('{/Shift}');
    expect(textsOf(chosen())).toEqual(['77', '']);
  });

  test('are filled down from the first of them in one step', async () => {
    const user = await show();
    await user.click(cell('ICT Cluster', YEAR));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    expect([actor('light')?.founded, actor('wood')?.founded, steps()]).toEqual(['2006', '2006', 1]);
    expect(statuses()).toContain('2 actors: founded set to 2006');
    expect(statuses()).toContain('Changed 2 values; source: unsourced.');
    act(() => void undoEdit());
    expect([actor('light')?.founded, actor('wood')?.founded]).toEqual(['195X', '2014-01-21']);
    expect(focused()).toBe(cell('Wood Cluster', YEAR));
  });

  test('are all given one value that is pasted', async () => {
    const user = await show();
    await user.click(cell('ICT Cluster', YEAR));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    paste('1999\n');
    expect([actor('ict')?.founded, actor('light')?.founded, actor('wood')?.founded]).toEqual([
      '1999',
      '1999',
      '2014-01-21',
    ]);
  });
});

describe('a block that is pasted', () => {
  test('is taken over in one step where all of it fits', async () => {
    const user = await show();
    await user.click(cell('ICT Cluster', YEAR));
    paste('2001\t90\t60\n2002\t30\t20\n');
    expect([actor('ict')?.founded, actor('ict')?.members, actor('light')?.companies, steps()]).toEqual([
      '2001',
      90,
      20,
      1,
    ]);
  });

  test('is asked about where some does not fit, and so much of it taken over', async () => {
    const user = await show();
    await user.click(cell('Łódź School', YEAR));
    paste('1990\nsoon\n2002\n');
    expect(steps()).toBe(0);
    const dialog = screen.getByRole('dialog', { hidden: true });
    expect(within(dialog).getByRole('heading', { hidden: true }).textContent).toBe('Not everything fits');
    const rows = within(dialog).getAllByRole('row', { hidden: true });
    expect(textsOf(rows)).toEqual(['RowValueWhy', `City Hallsoon${en.problem.date}`, 'RowValue', 'Łódź School1990']);
    expect(dialog.textContent?.replaceAll('\u00a0', ' ')).toContain(en.cells.paste.rowsBeyond('1 row'));
    await user.click(within(dialog).getByRole('button', { name: 'Take over those that fit', hidden: true }));
    expect([actor('school')?.founded, actor('city')?.founded, steps()]).toEqual(['1990', undefined, 1]);
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
  });

  test('is left where the reader thinks better of it', async () => {
    const user = await show();
    await user.click(cell('ICT Cluster', YEAR));
    paste('soon');
    const dialog = within(screen.getByRole('dialog', { hidden: true }));
    expect(dialog.queryByRole('button', { name: /^Take over/, hidden: true })).toBeNull();
    await user.click(dialog.getAllByRole('button', { name: 'Cancel', hidden: true })[1] as HTMLElement);
    expect([steps(), screen.queryByRole('dialog', { hidden: true })]).toEqual([0, null]);
  });

  test('says so where it is there already', async () => {
    const user = await show();
    await user.click(cell('ICT Cluster', YEAR));
    paste('2006');
    expect([steps(), statuses()]).toEqual([0, expect.stringContaining(en.cells.unchanged)]);
  });
});

describe('the source of changes', () => {
  test('is none until the reader says one, which backs all that is changed from then on', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Source of changes: unsourced' }));
    const dialog = within(screen.getByRole('dialog', { hidden: true }));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Source', hidden: true }), 'paper');
    const save = dialog.getByRole('button', { name: 'Change with this source', hidden: true });
    await user.click(save);
    expect(dialog.getAllByText(en.problem.needed)).toHaveLength(1);
    await user.type(dialog.getByRole('textbox', { name: 'Section', hidden: true }), 'Clusters');
    await user.type(dialog.getByRole('textbox', { name: 'From line', hidden: true }), '7');
    await user.click(save);
    expect(screen.getByRole('button', { name: /^Source of changes: The paper, Clusters, line 7$/ }).tagName).toBe(
      'BUTTON',
    );
    expect(focused().textContent).toMatch(/^Source of changes/);
    await user.click(cell('ICT Cluster', YEAR));
    await user.keyboard('2011{Enter}2012{Enter}');
    const place = { source: 'paper', section: 'Clusters', lines: [7, 7], for: ['founded'] };
    expect(actor('ict')?.evidence.at(-1)).toEqual({ ...place, terms: ['2011'] });
    expect(actor('light')?.evidence.at(-1)).toEqual({ ...place, terms: ['2012'] });
    expect(statuses()).toContain('Changed 1 value; source: The paper, Clusters, line 7.');
  });
});

describe('rows', () => {
  test('stay in their order until the reader sorts anew', async () => {
    const user = await show({ sort: { column: 'founded', descending: false }, values: { kind: ['cluster'] } });
    expect(names()).toEqual(['Light Cluster', 'ICT Cluster', 'Wood Cluster']);
    await user.click(cell('Light Cluster', YEAR));
    await user.keyboard('2020{Enter}');
    expect(names()).toEqual(['Light Cluster', 'ICT Cluster', 'Wood Cluster']);
    act(() => {
      sortBy('founded');
      sortBy('founded');
    });
    expect(names()).toEqual(['ICT Cluster', 'Wood Cluster', 'Light Cluster']);
    expect(focused()).toBe(cell('ICT Cluster', YEAR));
  });

  test('that the filter no longer covers stay, and say so', async () => {
    const user = await show({ ranges: { members: { min: 30, missing: false } } });
    expect(names()).toEqual(['ICT Cluster', 'Wood Cluster']);
    await user.click(cell('Wood Cluster', MEMBERS));
    await user.keyboard('5{Enter}');
    expect(names()).toEqual(['ICT Cluster', 'Wood Cluster outside the filter']);
    expect(statuses()).toContain(en.cells.left('Wood Cluster'));
    expect(focused()).toBe(cell('Wood Cluster', MEMBERS));
  });

  test('are chosen, filled down, copied and pasted by buttons alone', async () => {
    const user = await show();
    const press = (name: string) => user.click(screen.getByRole('button', { name }));
    await user.click(cell('ICT Cluster', YEAR));
    await press('Fill down');
    expect(statuses()).toContain(en.cells.tools.several);
    await press('Select to…');
    await user.click(cell('Wood Cluster', YEAR));
    expect(chosen()).toHaveLength(3);
    await press('Fill down');
    expect([actor('light')?.founded, actor('wood')?.founded, steps()]).toEqual(['2006', '2006', 1]);
    expect(focused()).toBe(cell('Wood Cluster', YEAR));
    // The next press is one cell again.
    await user.click(cell('ICT Cluster', MEMBERS));
    expect(chosen()).toEqual([]);
    await press('Copy');
    expect(await navigator.clipboard.readText()).toBe('77');
    await user.click(cell('Light Cluster', MEMBERS));
    await press('Paste');
    await vi.waitFor(() => expect(cell('Light Cluster', MEMBERS).textContent).toBe('77'));
    vi.spyOn(navigator.clipboard, 'readText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await press('Paste');
    await vi.waitFor(() => expect(statuses()).toContain(en.cells.tools.nothing));
  });

  test('of many are reached wherever they are', async () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `a-${String(index).padStart(4, '0')}`);
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(200);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 20));
    const user = await show(
      {},
      graphOf(
        ids.map((id) => entity(id)),
        [],
      ),
    );
    await user.click(cell('a-0000', YEAR));
    await user.keyboard('{Control>}{End}{/Control}{Control>}{ArrowLeft}{/Control}');
    expect(focused()).toBe(cell('a-0999', NAME));
    expect(focused().closest('tr')?.getAttribute('aria-rowindex')).toBe('1001');
    await user.keyboard('Last{Enter}');
    expect(actor('a-0999')?.name).toEqual({ pl: 'a-0999', en: 'Last' });
  });
});
