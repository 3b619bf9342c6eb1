import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Inspector } from '../../../src/panels/description/Inspector';
import { NewActorDialog } from '../../../src/panels/editing/actors/NewActorDialog';
import { beginActor, setEditing } from '../../../src/state/act/session-actions';
import { undoEdit } from '../../../src/state/document/edit-actions';
import { useAtlas } from '../../../src/state/store';
import { openAtlas, SMALL, session, view } from '../small-atlas';

// jsdom does not have it.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });

const graph = () => useAtlas.getState().graph;
const actor = (id: string) => graph().nodes.get(id);
const steps = () => useAtlas.getState().edits.past.length;

async function editAll(...ids: readonly string[]) {
  openAtlas({ selection: ids });
  setEditing(true);
  render(<Inspector />);
  await screen.findByRole('button', { name: 'Done' });
  return userEvent.setup();
}

describe('several actors', () => {
  test('are given one value, in one step', async () => {
    const user = await editAll('ict', 'wood');
    await user.selectOptions(screen.getByRole('combobox', { name: 'What to change' }), 'founded');
    expect(screen.getByRole('textbox', { name: 'Year of founding' })).toHaveProperty('value', '');
    await user.type(screen.getByRole('textbox', { name: 'Year of founding' }), '2010{Enter}');
    expect([actor('ict')?.founded, actor('wood')?.founded, steps()]).toEqual(['2010', '2010', 1]);
    undoEdit();
    expect([actor('ict')?.founded, actor('wood')?.founded]).toEqual(['2006', '2014-01-21']);
  });

  test('are given one source', async () => {
    const user = await editAll('ict', 'wood');
    await user.selectOptions(screen.getByRole('combobox', { name: 'What to change' }), 'founded');
    await user.type(screen.getByRole('textbox', { name: 'Year of founding' }), '2010{Enter}');
    const source = within(screen.getByRole('group', { name: 'Source: Year of founding' }));
    await user.selectOptions(source.getByRole('combobox', { name: 'Source' }), 'paper');
    await user.type(source.getByRole('textbox', { name: 'Section' }), 'Klastry');
    await user.type(source.getByRole('textbox', { name: 'From line' }), '7{Enter}');
    const backs = (id: string) => actor(id)?.evidence.some((each) => each.for?.includes('founded'));
    expect([backs('ict'), backs('wood')]).toEqual([true, true]);
  });

  test('become of one kind, if their relations bear it', async () => {
    const user = await editAll('fund', 'coast');
    const kind = screen.getByRole('combobox', { name: 'Kind' });
    expect(kind).toHaveProperty('value', '');
    await user.selectOptions(kind, 'project');
    expect(screen.getByRole('alert').textContent).toMatch(/Wood Cluster/);
    await user.selectOptions(kind, 'region');
    expect([actor('fund')?.kind, actor('coast')?.kind]).toEqual(['region', 'region']);
  });

  test('that are three are not merged', async () => {
    await editAll('ict', 'wood', 'light');
    expect(screen.queryByRole('button', { name: 'Merge into one' })).toBeNull();
  });
});

describe('two that are one', () => {
  test('become who is to stay, who is shown then', async () => {
    const user = await editAll('ict', 'wood');
    await user.click(screen.getByRole('radio', { name: 'Wood Cluster (cluster)' }));
    await user.click(screen.getByRole('button', { name: 'Merge into one' }));
    expect(actor('ict')).toBeUndefined();
    expect(actor('wood')?.aliases).toEqual(expect.arrayContaining(['ICT Cluster', 'Klaster ICT']));
    expect(view().selection).toEqual(['wood']);
    expect(steps()).toBe(1);
  });
});

describe('one that is two', () => {
  test('leaves the new one what is chosen, and shows it', async () => {
    const user = await editAll('ict');
    await user.click(screen.getByText('Split into two'));
    await user.type(screen.getByRole('textbox', { name: 'Name of the new one' }), 'Dolina');
    await user.click(screen.getByRole('checkbox', { name: 'Dolina Bitów' }));
    await user.click(screen.getByRole('checkbox', { name: 'is coordinated by City Hall' }));
    await user.click(screen.getByRole('button', { name: 'Split' }));
    expect(actor('dolina')).toMatchObject({ name: { en: 'Dolina' }, kind: 'cluster', aliases: ['Dolina Bitów'] });
    expect(graph().edges.get('city--coordinates--ict')?.to).toBe('dolina');
    expect(view().selection).toEqual(['dolina']);
  });

  test('needs a name', async () => {
    const user = await editAll('ict');
    await user.click(screen.getByText('Split into two'));
    await user.click(screen.getByRole('button', { name: 'Split' }));
    expect([steps(), screen.getByText('This field is required.').tagName]).toEqual([0, 'P']);
  });
});

describe('a new actor', () => {
  function begin(place: Parameters<typeof beginActor>[0] = null) {
    const placed = { ...SMALL, layouts: new Map([['uplands', new Map([['city', { x: 500, y: 0 }]])]]) };
    openAtlas({}, placed);
    beginActor(place);
    HTMLDialogElement.prototype.showModal ??= () => undefined;
    HTMLDialogElement.prototype.close ??= () => undefined;
    render(<NewActorDialog />);
    return userEvent.setup();
  }
  const field = (name: string) => screen.getByRole('textbox', { name, hidden: true });
  const choose = (name: string) => screen.getByRole('combobox', { name, hidden: true });
  const add = () => screen.getByRole('button', { name: 'Add actor', hidden: true });

  test('has an id of its name, a relation, and a place near whom it is tied to, and is edited on', async () => {
    const user = begin();
    await user.type(field('English'), 'Łódź Maps');
    await user.selectOptions(choose('Kind'), 'cluster');
    await user.selectOptions(choose('Relation'), 'is coordinated by');
    await user.type(choose('With whom'), 'city hall{Enter}');
    await user.click(add());
    expect(actor('lodz-maps')).toMatchObject({ kind: 'cluster', name: { en: 'Łódź Maps' }, status: 'unsourced' });
    expect(graph().edges.has('city--coordinates--lodz-maps')).toBe(true);
    const { x = 0, y = 0 } = graph().layouts.get('uplands')?.get('lodz-maps') ?? {};
    expect(Math.hypot(x - 500, y)).toBeLessThan(200);
    expect([view().selection, session().isEditing, session().dialog, steps()]).toEqual([['lodz-maps'], true, null, 1]);
  });

  test('is stated in a source that the document lacked, and its relation with it', async () => {
    const user = begin();
    await user.type(field('English'), 'Maps');
    await user.selectOptions(choose('Kind'), 'cluster');
    await user.selectOptions(choose('Relation'), 'is coordinated by');
    await user.type(choose('With whom'), 'city hall{Enter}');
    await user.selectOptions(choose('Source'), 'New source…');
    for (const [name, typed] of [
      ['Title', 'Register'],
      ['Publisher', 'Ministry'],
      ['Section', 'One'],
      ['From line', '7'],
    ] as const)
      await user.type(field(name), typed);
    await user.click(add());
    const evidence = [{ source: 'register', section: 'One', lines: [7, 7], terms: ['Maps'] }];
    expect(actor('maps')).toMatchObject({ status: 'stated', evidence });
    expect(graph().edges.get('city--coordinates--maps')).toMatchObject({ status: 'stated', evidence });
    expect(graph().sources.get('register')).toMatchObject({
      title: { pl: 'Register', en: 'Register' },
      publisher: { pl: 'Ministry', en: 'Ministry' },
    });
    expect(steps()).toBe(1);
  });

  test('stands where the reader wants it', async () => {
    const user = begin({ x: -70, y: 30 });
    await user.type(field('Polish'), 'Mapy');
    await user.click(add());
    expect(graph().layouts.get('uplands')?.get('mapy')).toEqual({ x: -70, y: 30 });
  });

  test('needs a name, and a relation that can be', async () => {
    const user = begin();
    await user.click(add());
    expect(screen.getByText('A name is needed in at least one language.').tagName).toBe('P');
    await user.type(field('English'), 'Maps');
    await user.selectOptions(choose('Kind'), 'organisation');
    await user.selectOptions(choose('Relation'), 'coordinates');
    await user.type(choose('With whom'), 'school{Enter}');
    await user.click(add());
    expect([screen.getByRole('alert', { hidden: true }).textContent, steps()]).toEqual([
      'This relation cannot join actors of these kinds.',
      0,
    ]);
  });
});
