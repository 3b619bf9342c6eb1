import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { sidesIn } from '../../../src/graph/vocabulary';
import { QuestionPanel } from '../../../src/panels/description/QuestionPanel';
import { newAsk } from '../../../src/state/link/ask-parts';
import { selectAnswer } from '../../../src/state/select/answer-selectors';
import { useAtlas } from '../../../src/state/store';
import { entity, graphOf, relation } from '../../support/build';
import { VOCABULARY } from '../../support/vocabulary';
import { textsOf } from '../facts';
import { openAtlas, view } from '../small-atlas';

function show(parts: Parameters<typeof newAsk<'matrix'>>[1] = {}) {
  openAtlas({ ask: newAsk('matrix', parts) });
  render(<QuestionPanel />);
}

const rows = () => screen.getAllByRole('row').map((row) => textsOf([...row.children] as HTMLElement[]));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('the matrix', () => {
  test('counts actors by upland and side, and says of an empty side what is said in general', () => {
    show();
    const [, it, sea] = rows();
    expect(it?.[0]).toBe('IT Upland');
    expect(sea).toEqual(['Sea Upland', 'nothing', 'nothing', 'nothing', 'nothing', '·0', '0']);
  });

  test('tells the strengths of empty sides apart by sign and word, and marks what an anchor says more', () => {
    const graph = graphOf(
      [
        entity('upland', { kind: 'ecosystem' }),
        entity('anchor', { kind: 'cluster', register: true, members: 3, companies: 3 }),
        ...sidesIn(VOCABULARY).map((helix) => entity(helix, { kind: 'general-body', helix })),
        entity('works', { helix: 'civil-society', past: true }),
      ],
      [
        relation('anchor', 'anchors', 'upland'),
        relation('works', 'initiated', 'anchor'),
        relation('upland', 'brings-together', 'academia'),
        relation('upland', 'brings-together', 'government', { strength: 'possible' }),
        relation('upland', 'brings-together', 'business', { strength: 'wanted' }),
      ],
    );
    openAtlas({ ask: newAsk('matrix') }, graph);
    render(<QuestionPanel />);
    const [, cells] = rows();
    expect(cells?.slice(1, 5)).toEqual([
      'in general',
      'possibility',
      'aim* the profile of the anchor cluster says more',
      'nothing',
    ]);
    const signs = screen.getAllByRole('row')[1]?.querySelectorAll('svg') ?? [];
    expect([...signs].map((sign) => sign.getAttribute('data-presence'))).toEqual([
      'told',
      'possible',
      'wanted',
      'nothing',
    ]);
    expect(
      textsOf(
        within(screen.getByRole('list', { name: 'Signs of what the source says without names' })).getAllByRole(
          'listitem',
        ),
      ),
    ).toHaveLength(4);
    expect(screen.getByText(/^\* upland, business/).textContent).toContain('anchor');
    expect(screen.getByText(/^upland, civil society/).textContent).toContain('past: 1');
  });

  test('names nobody a gap where no side is spoken of', async () => {
    show({ rows: 'industry', columns: 'helix' });
    expect(rows()[1]).toEqual(['Software', '·nobody', '·nobody', '·nobody', '·nobody', '3', '3']);
  });

  test('says that the filter leaves a named actor out', () => {
    openAtlas({ ask: newAsk('matrix'), values: { kind: ['cluster'] } });
    render(<QuestionPanel />);
    expect(rows()[1]?.slice(0, 3)).toEqual(['IT Upland', 'left out by the filter', 'left out by the filter']);
  });

  test('takes other rows and columns', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Rows' }), 'cluster');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Columns' }), 'kind');
    expect(view().ask).toMatchObject({ rows: 'kind:cluster', columns: 'kind' });
    expect(rows().map(([name]) => name)).toContain('ICT Cluster');
  });

  test('sorts by a column, and says so', async () => {
    show({ rows: 'kind:cluster', columns: 'kind' });
    await press('all');
    expect(view().ask).toMatchObject({ sort: '~total' });
    expect(screen.getByRole('columnheader', { name: 'all' }).getAttribute('aria-sort')).toBe('descending');
    expect(rows()[1]?.[0]).toBe('ICT Cluster');
  });

  test('opens a cell: who is in it, lit on the map, and kept there alone', async () => {
    show({ rows: 'kind:cluster', columns: 'helix' });
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
