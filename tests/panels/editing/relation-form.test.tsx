import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Inspector } from '../../../src/panels/description/Inspector';
import { setEditing } from '../../../src/state/act/session-actions';
import { useAtlas } from '../../../src/state/store';
import { COORDINATES, openAtlas, view } from '../small-atlas';
import { saidOf } from './fields';

// jsdom does not have it.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });

const edge = (id: string) => useAtlas.getState().graph.edges.get(id);

async function edit(relation: string) {
  openAtlas({ relation });
  setEditing(true);
  render(<Inspector />);
  await screen.findByText('Editing: relation');
  return userEvent.setup();
}

const field = (name: string) => screen.getByRole('textbox', { name });

describe('the form of a relation', () => {
  test('offers the types that may join these kinds', async () => {
    const user = await edit(COORDINATES);
    const types = screen.getByRole('combobox', { name: 'Type of relation' });
    const options = within(types)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(options).toContain('membership');
    expect(options).not.toContain('anchoring');
    await user.selectOptions(types, 'membership');
    expect(edge(COORDINATES)?.type).toBe('member-of');
  });

  test('takes dates over, and refuses an end before the beginning', async () => {
    const user = await edit(COORDINATES);
    await user.type(field('Until'), '1999{Enter}');
    expect(saidOf(field('Until'))).toEqual('The end would be before the beginning.');
    expect(edge(COORDINATES)?.until).toBeUndefined();
    await user.clear(field('Until'));
    await user.type(field('Until'), '2010-05{Enter}');
    expect(edge(COORDINATES)?.until).toBe('2010-05');
  });

  test('refuses a direction in which the type may not go', async () => {
    const user = await edit(COORDINATES);
    await user.click(screen.getByRole('button', { name: 'Reverse direction' }));
    expect(screen.getByRole('alert').textContent).toBe('This relation cannot join actors of these kinds.');
    expect(edge(COORDINATES)).toMatchObject({ from: 'city', to: 'ict' });
  });

  test('has another actor at an end', async () => {
    const user = await edit(COORDINATES);
    await user.click(screen.getByRole('button', { name: 'To whom: ICT Cluster. Change' }));
    await user.type(screen.getByRole('combobox', { name: 'To whom: somebody else' }), 'wood{Enter}');
    expect(edge(COORDINATES)?.to).toBe('wood');
  });

  test('takes a note over in each language', async () => {
    const user = await edit(COORDINATES);
    const notes = within(screen.getByRole('group', { name: 'Note' }));
    await user.type(notes.getByRole('textbox', { name: 'English' }), 'By law.');
    await user.tab();
    expect(edge(COORDINATES)?.note).toEqual({ en: 'By law.' });
  });

  test('asks of context alone whether it is a fact', async () => {
    await edit(COORDINATES);
    expect(screen.queryByRole('combobox', { name: 'Is it a fact?' })).toBeNull();
  });

  test('deletes it, and leads back to where the reader came from', async () => {
    const user = await edit(COORDINATES);
    await user.click(screen.getByRole('button', { name: 'Delete relation' }));
    expect(edge(COORDINATES)).toBeUndefined();
    expect(view().selection).toEqual(['city']);
  });
});

test('whether context is a fact is chosen', async () => {
  const user = await edit('ict--operates-in--code');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Is it a fact?' }), 'wanted');
  expect(edge('ict--operates-in--code')?.strength).toBe('wanted');
});
