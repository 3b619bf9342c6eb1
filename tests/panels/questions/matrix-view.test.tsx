import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { QuestionPanel } from '../../../src/panels/questions/QuestionPanel';
import { newAsk } from '../../../src/state/ask';
import { selectAnswer } from '../../../src/state/selectors';
import { useAtlas } from '../../../src/state/store';
import { textsOf } from '../facts';
import { openAtlas, view } from '../small-atlas';

function show(parts: Parameters<typeof newAsk<'matrix'>>[1] = {}) {
  openAtlas({ ask: newAsk('matrix', parts) });
  render(<QuestionPanel />);
}

const rows = () => screen.getAllByRole('row').map((row) => textsOf([...row.children] as HTMLElement[]));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('the matrix', () => {
  test('counts actors by upland and side, and names a side that is empty a gap', () => {
    show();
    const [, it, sea] = rows();
    expect(it?.[0]).toBe('IT Upland');
    expect(sea).toEqual(['Sea Upland', '·gap', '·gap', '·gap', '·gap', '·0', '0']);
  });

  test('takes other rows and columns', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Rows' }), 'cluster');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Columns' }), 'kind');
    expect(view().ask).toMatchObject({ rows: 'cluster', columns: 'kind' });
    expect(rows().map(([name]) => name)).toContain('ICT Cluster');
  });

  test('sorts by a column, and says so', async () => {
    show({ rows: 'cluster', columns: 'kind' });
    await press('all');
    expect(view().ask).toMatchObject({ sort: '~total' });
    expect(screen.getByRole('columnheader', { name: 'all' }).getAttribute('aria-sort')).toBe('descending');
    expect(rows()[1]?.[0]).toBe('ICT Cluster');
  });

  test('opens a cell: who is in it, lit on the map, and kept there alone', async () => {
    show({ rows: 'cluster', columns: 'helix' });
    await press('ICT Cluster, public authorities: 1');
    expect(view().ask).toMatchObject({ row: 'ict', column: 'government' });
    expect([...(selectAnswer(useAtlas.getState())?.nodes ?? [])].sort()).toEqual(['city', 'ict']);
    const chosen = screen.getByRole('heading', { level: 3 }).parentElement;
    if (!chosen) throw new Error('No cell is open.');
    expect(textsOf(within(chosen).getAllByRole('button'))).toEqual(['City Hall', 'Keep only these on the map']);
    await press('Keep only these on the map');
    expect(view().only).toEqual(['city']);
  });
});
