import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Inspector } from '../../../src/panels/description/Inspector';
import { askForMatrix } from '../../../src/state/act/ask-actions';
import { setFilter } from '../../../src/state/act/filter-actions';
import { newAsk } from '../../../src/state/link/ask-parts';
import { selectAnswer } from '../../../src/state/select/answer-selectors';
import { useAtlas } from '../../../src/state/store';
import { entity, graphOf, relation } from '../../support/build';
import { textsOf } from '../facts';
import { COORDINATES, openAtlas, view } from '../small-atlas';

function show(parts: Parameters<typeof newAsk<'matrix'>>[1] = {}, ...rest: Parameters<typeof openAtlas>) {
  openAtlas({ ask: newAsk('matrix', { show: 'ties', ...parts }), ...rest[0] }, rest[1]);
  render(<Inspector />);
}

const grid = () => screen.getByRole('grid', { name: 'who with whom' });
const cell = (name: string | RegExp) => within(grid()).getByRole('button', { name });
const rows = () =>
  within(grid())
    .getAllByRole('row')
    .map((row) => textsOf([...row.children] as HTMLElement[]));
const lit = () => [...(selectAnswer(useAtlas.getState())?.nodes ?? [])].sort();

describe('the matrix of ties', () => {
  test('sets those of a community side by side, and a cell at each tie from its row to its column', () => {
    show();
    expect(rows().map(([name]) => name)).toEqual([
      '',
      '',
      'Community 1',
      'ICT Cluster',
      'Łódź School',
      'IT Upland',
      'Community 2',
      'City Hall',
      'Wood Cluster',
    ]);
    expect(rows()[4]).toEqual(['Łódź School', '2', '', '', '', '']);
    expect(screen.getByText(/^5 actors, 5 relations among them, communities: 2\./)).toBeInstanceOf(HTMLElement);
  });

  test('says each cell as a sentence, with the number that it shows', () => {
    show();
    expect(cell(/^City Hall coordinates ICT Cluster: 1.relation$/).textContent).toBe('1');
    expect(cell(/^Łódź School, ICT Cluster: 2.relations$/).textContent).toBe('2');
  });

  test('tells the same ties as sentences, and names those without any', () => {
    show();
    const sentences = screen.getByRole('heading', { name: 'As sentences' }).parentElement as HTMLElement;
    expect(within(sentences).getAllByRole('listitem')).toHaveLength(5);
    const alone = screen.getByRole('heading', { name: 'Without a relation among them' }).parentElement as HTMLElement;
    expect(textsOf(within(alone).getAllByRole('listitem'))).toEqual(['Light Cluster', 'Sea Upland']);
  });

  test('opens the only tie of a cell, and comes back to that cell', async () => {
    show();
    await userEvent.click(cell(/^City Hall coordinates ICT Cluster: 1.relation$/));
    expect(view()).toMatchObject({ relation: COORDINATES, pair: null, ask: { row: 'city', column: 'ict' } });
    await userEvent.click(screen.getByRole('button', { name: 'Back to the answer' }));
    expect(document.activeElement).toBe(cell(/^City Hall coordinates ICT Cluster: 1.relation$/));
    expect(lit()).toEqual(['city', 'ict']);
  });

  test('opens the pair where a cell has several ties', async () => {
    show();
    await userEvent.click(cell(/^Łódź School, ICT Cluster: 2.relations$/));
    expect(view()).toMatchObject({ relation: null, pair: ['school', 'ict'] });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('Łódź School');
  });

  test('is one stop of the Tab key, and arrows walk its cells, which light their actors', () => {
    show();
    const stops = () =>
      within(grid())
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((button) => button.getAttribute('aria-label'));
    expect(stops()).toHaveLength(1);
    const first = within(grid()).getAllByRole('button')[0] as HTMLElement;
    first.focus();
    fireEvent.keyDown(first, { key: 'End' });
    expect(document.activeElement).toBe(cell(/^Wood Cluster collaborates with City Hall: 1.relation$/));
    expect(stops()).toEqual(['Wood Cluster collaborates with City Hall: 1\u00a0relation']);
    expect(lit()).toEqual(['city', 'wood']);
  });

  test('marks what is only inferred', () => {
    show({}, { status: ['inferred'] });
    expect(cell(/^Łódź School .* ICT Cluster: 1.relation \(inferred\)$/).dataset.inferred).toBe('true');
  });

  test('of the selected holds all ties among them, whatever the filter, until all that are shown are taken', async () => {
    openAtlas({ selection: ['city', 'wood', 'light'], values: { kind: ['university'] } });
    askForMatrix();
    expect(view().ask).toMatchObject({ show: 'ties', actors: ['city', 'wood', 'light'] });
    render(<Inspector />);
    expect(rows().map(([name]) => name)).toEqual(['', '', 'Community 1', 'City Hall', 'Wood Cluster']);
    expect(lit()).toEqual(['city', 'light', 'wood']);
    await userEvent.click(screen.getByRole('button', { name: 'Take all that are shown' }));
    expect(view().ask).toMatchObject({ actors: [] });
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getByText('No relation joins any two of them.')).toBeInstanceOf(HTMLElement);
  });

  test('follows the filter', () => {
    show({}, { values: { kind: ['cluster'] } });
    expect(screen.queryByRole('grid')).toBeNull();
  });

  test('keeps to those with most ties where there are too many, and says so', () => {
    const ids = Array.from({ length: 90 }, (_, index) => `n${String(index).padStart(3, '0')}`);
    const ring = ids.map((id, index) => relation(id, 'linked-with', ids[(index + 1) % ids.length] ?? ''));
    show(
      {},
      {},
      graphOf(
        ids.map((id) => entity(id)),
        ring,
      ),
    );
    expect(within(grid()).getAllByRole('row').length).toBeLessThan(110);
    expect(screen.getByText(/^Only the 80 with most relations/)).toBeInstanceOf(HTMLElement);
  });

  test('is chosen beside the counts, and asked for without a selection they come first', async () => {
    openAtlas();
    askForMatrix();
    setFilter({});
    render(<Inspector />);
    expect(view().ask).toMatchObject({ show: 'counts', actors: [] });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'View' }), 'who with whom');
    expect(view().ask).toMatchObject({ show: 'ties' });
    expect(grid()).toBeInstanceOf(HTMLElement);
  });
});
