import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Inspector } from '../../../src/panels/description/Inspector';
import { selectNode } from '../../../src/state/act/selection-actions';
import type { View } from '../../../src/state/link/view';
import { textsOf } from '../facts';
import { MEMBER_OF, openAtlas, view } from '../small-atlas';

function show(patch: Partial<View> = {}) {
  openAtlas({ pair: ['ict', 'school'], ...patch });
  render(<Inspector />);
}

describe('a pair of actors', () => {
  test('is named by both', () => {
    show();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Łódź School and ICT Cluster');
  });

  test('is told to those who do not see the panel', () => {
    show();
    expect(screen.getByRole('status').textContent).toMatch(
      /^Łódź School and ICT Cluster: 2.relations between the two$/,
    );
  });

  test('lists its relations as sentences, with status, date and lines of the source', () => {
    show();
    expect(textsOf(screen.getAllByRole('heading', { level: 3 }))).toEqual([
      'Łódź School collaborates with ICT Cluster',
      'Łódź School is a member of ICT Cluster',
    ]);
    expect(textsOf(screen.getAllByText(/^(stated by the source|inferred|, July 2013)$/))).toEqual([
      'stated by the source',
      ', July 2013',
      'inferred',
    ]);
    expect(screen.getByText(/line 22/).tagName).toBe('P');
  });

  test('leads to each of them, and back', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Łódź School is a member of ICT Cluster' }));
    expect([view().relation, view().pair]).toEqual([MEMBER_OF, null]);
    await userEvent.click(screen.getByRole('button', { name: 'All relations between the two' }));
    expect([view().relation, view().pair]).toEqual([null, ['school', 'ict']]);
  });

  test('leads back to the actor that one came from', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Back: Łódź School' }));
    expect([view().selection, view().pair]).toEqual([['school'], null]);
  });

  test('says which relation the map does not show', () => {
    show({ status: ['stated'] });
    expect(screen.getAllByText('It is not on the map: the filter leaves it out.')).toHaveLength(1);
  });

  test('is closed by selecting an actor', () => {
    openAtlas({ pair: ['ict', 'school'] });
    selectNode('wood');
    expect(view().pair).toBeNull();
  });
});
