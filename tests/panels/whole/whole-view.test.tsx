import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Inspector } from '../../../src/panels/description/Inspector';
import { fact, textsOf } from '../facts';
import { MEMBER_OF, openAtlas, SMALL, view } from '../small-atlas';

function show() {
  openAtlas({ values: { kind: ['university'] } });
  render(<Inspector />);
}

/** The folded part that begins with a summary. */
function folded(summary: RegExp): HTMLElement {
  const details = screen.getByText(summary).closest('details');
  if (!details) throw new Error(`Nothing is folded away under ${summary}.`);
  return details;
}

describe('with nothing selected', () => {
  test('the whole atlas is shown, whatever the filter', () => {
    show();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Who works with whom in Lublin’s economy');
  });

  test('actors are counted by kind, kinds that nobody is of left out', () => {
    show();
    const kinds = screen.getByRole('heading', { name: 'Actors by kind' }).closest('section');
    expect(textsOf(within(kinds ?? document.body).getAllByRole('button'))).toEqual([
      'Uplands 2',
      'Clusters 3',
      'Universities 1',
      'Organisations 1',
      'Programmes 1',
      'Industries 1',
      'Regions 1',
    ]);
  });

  test('a kind filters by it', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Clusters 3' }));
    expect(view().values.kind).toEqual(['cluster']);
  });

  test('relations are counted by status', () => {
    show();
    expect([fact('Stated by the source'), fact('Inferred')]).toEqual(['8', '1']);
  });

  test('those without a source are counted apart from those that are inferred', () => {
    const [first] = SMALL.edges.values();
    if (!first) throw new Error('the small atlas has no relations');
    const edges = new Map([...SMALL.edges, [first.id, { ...first, status: 'unsourced' } as const]]);
    openAtlas({}, { ...SMALL, edges });
    render(<Inspector />);
    expect([fact('Stated by the source'), fact('Inferred'), fact('Unsourced')]).toEqual(['7', '1', '1']);
  });

  test('the register is summed up', () => {
    show();
    expect([fact('Clusters'), fact('Members in total'), fact('Companies in total')]).toEqual(['2', '111', '50']);
  });

  test('notes name what they are about and lead there', async () => {
    show();
    const note = folded(/Two counts/);
    expect(textsOf(within(note).getAllByRole('button'))).toEqual([
      'ICT Cluster',
      'Łódź School is a member of ICT Cluster',
    ]);
    await userEvent.click(within(note).getByRole('button', { name: /is a member of/ }));
    expect(view().relation).toBe(MEMBER_OF);
  });

  test('sources are named with publisher and dates', () => {
    show();
    expect([fact('Publisher'), fact('Retrieved'), fact('State of the facts')]).toEqual([
      'The press',
      '6 May 2024',
      '2015',
    ]);
  });

  test('nothing is announced', () => {
    show();
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
