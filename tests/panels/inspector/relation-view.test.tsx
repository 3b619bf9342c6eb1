import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Inspector } from '../../../src/panels/description/Inspector';
import type { View } from '../../../src/state/link/view';
import { fact, textsOf } from '../facts';
import { COORDINATES, MEMBER_OF, openAtlas, view } from '../small-atlas';

function show(relation: string, patch: Partial<View> = {}) {
  const canvas = openAtlas({ relation, ...patch });
  render(<Inspector />);
  return canvas;
}

const heading = () => screen.getByRole('heading', { level: 2 });

describe('a relation', () => {
  test('is a sentence', () => {
    show(COORDINATES);
    expect(heading().textContent).toBe('City Hall coordinates ICT Cluster');
  });

  test('is a sentence in Polish without inflected names', () => {
    show(COORDINATES, { language: 'pl' });
    expect(heading().textContent).toBe('Urząd Miasta koordynuje: Klaster ICT');
  });

  test('is told to those who do not see the panel', () => {
    show(COORDINATES);
    expect(screen.getByRole('status').textContent).toBe('City Hall coordinates ICT Cluster');
  });

  test.each([
    ['City Hall', 'city'],
    ['ICT Cluster', 'ict'],
  ])('leads to its end %s', async (name, id) => {
    const canvas = show(COORDINATES);
    await userEvent.click(within(heading()).getByRole('button', { name }));
    expect([view().selection, view().relation, canvas.bring.mock.calls]).toEqual([[id], null, [[[id], false]]]);
  });

  test('says its type, its status and since when', () => {
    show(COORDINATES);
    expect([fact('Type of relation'), fact('How it is known'), fact('Since'), fact('Date')]).toEqual([
      'coordination',
      'stated by the source',
      '2006',
      undefined,
    ]);
  });

  test('says when it came about', () => {
    show('school--collaborates-with--ict');
    expect(fact('Date')).toBe('July 2013');
  });

  test('that we inferred says why, and that no line of the source does', () => {
    show(MEMBER_OF);
    expect([fact('How it is known'), fact('Why')]).toEqual(['inferred', 'The school is on the list.']);
    expect(screen.getByText('No lines of the source: this is our conclusion.').tagName).toBe('P');
  });

  test('shows where the source states it', () => {
    show(COORDINATES);
    expect(textsOf(screen.getAllByText(/line 20|Koordynator/))).toEqual([
      'Klastry, line 20',
      '“Koordynator: Urząd Miasta”',
    ]);
  });

  test('has the notes about it', () => {
    show(MEMBER_OF);
    expect(screen.getByRole('heading', { level: 4, name: 'Two counts' }).textContent).toBe('Two counts');
  });

  test('leads to the other relations of the two', async () => {
    show(MEMBER_OF);
    await userEvent.click(screen.getByRole('button', { name: 'Łódź School collaborates with ICT Cluster' }));
    expect(view().relation).toBe('school--collaborates-with--ict');
  });

  test('that is the only one between the two names no other', () => {
    show(COORDINATES);
    expect(screen.queryByRole('heading', { name: 'Other relations between the two' })).toBeNull();
  });

  test('leads back to the actor that one came from', async () => {
    openAtlas({ selection: ['ict'] });
    const user = userEvent.setup();
    render(<Inspector />);
    await user.click(screen.getByRole('button', { name: /^Details of the relation: .*City Hall/ }));
    await user.click(screen.getByRole('button', { name: 'Back: ICT Cluster' }));
    expect(view().selection).toEqual(['ict']);
  });

  test('opened by itself leads back to where it starts', () => {
    show(COORDINATES);
    expect(screen.getByRole('button', { name: /^Back/ }).textContent).toBe('Back: City Hall');
  });
});
