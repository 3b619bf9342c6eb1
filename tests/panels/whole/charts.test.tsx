import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { WholeView } from '../../../src/panels/whole/WholeView';
import { setFilter } from '../../../src/state/act/filter-actions';
import type { View } from '../../../src/state/link/view';
import { textsOf } from '../facts';
import { openAtlas, view } from '../small-atlas';

function show(patch: Partial<View> = {}) {
  openAtlas(patch);
  render(<WholeView />);
}

const chart = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const bar = (name: string | RegExp) => screen.getByRole('button', { name });
const sentence = (name: string | RegExp) => {
  const text = screen.getByRole('region', { name }).querySelector('p')?.textContent;
  return text?.replaceAll('\u00a0', ' ');
};
const SIZES = 'Members of the clusters of the register';
const YEARS = 'Years of founding';
const SIDES = 'Sides of the helix by upland';
const STATUS = 'How the relations on the map are known';
const MISSING = 'What is missing';

describe('members by cluster', () => {
  test('has a bar per cluster of the register, the largest first', () => {
    show();
    expect(textsOf(chart(SIZES).getAllByRole('button'))).toEqual(['ICT Cluster 77', 'Wood Cluster 34']);
  });

  test('says who has most and how many there are in all', () => {
    show();
    expect(sentence(SIZES)).toBe(
      'ICT Cluster has most members: 77; 111 in all (clusters: 2); whoever belongs to several counts in each.',
    );
  });

  test('filters to a cluster, and takes it back', async () => {
    show();
    await userEvent.click(bar('Wood Cluster 34'));
    expect(view().only).toEqual(['wood']);
    expect(bar(/^Wood Cluster/).getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(bar(/^Wood Cluster/));
    expect(view().only).toEqual([]);
  });

  test('is pressed where its cluster alone is chosen', () => {
    show({ only: ['ict', 'wood'] });
    expect(bar('Wood Cluster 34').getAttribute('aria-pressed')).toBe('false');
  });

  test('says what the filter keeps, and of how much', () => {
    show({ only: ['wood'] });
    expect(textsOf(chart(SIZES).getAllByRole('button'))).toEqual(['ICT Cluster 0 / 77', 'Wood Cluster 34']);
    expect(sentence(SIZES)).toBe('Wood Cluster: 34 members.');
  });

  test('says so where the filter keeps none', () => {
    show({ values: { kind: ['university'] } });
    expect(sentence(SIZES)).toBe('The filter keeps nothing here.');
  });

  test('answers to a change of the filter', async () => {
    show();
    act(() => setFilter({ only: ['ict'] }));
    expect(await screen.findByRole('button', { name: 'Wood Cluster 0 / 34' })).toBeInstanceOf(HTMLElement);
  });

  test('holds the same numbers as a table', async () => {
    show({ only: ['wood'] });
    await userEvent.click(chart(SIZES).getByText('Table'));
    const rows = within(chart(SIZES).getByRole('table', { name: SIZES })).getAllByRole('row');
    expect(rows.map((row) => textsOf([...row.children]))).toEqual([
      ['Cluster', 'All', 'After the filter'],
      ['ICT Cluster', '77', '0'],
      ['Wood Cluster', '34', '34'],
    ]);
  });
});

describe('years of founding', () => {
  test('have a bar per year and none for the years between', () => {
    show();
    expect(textsOf(chart(YEARS).getAllByRole('button'))).toEqual(['1950–1959 1', '2006 1', '2014 1']);
    expect(textsOf(chart(YEARS).getAllByRole('listitem'))).toEqual([
      '1950–1959 1',
      '1960–2005 nobody',
      '2006 1',
      '2007–2013 nobody',
      '2014 1',
    ]);
  });

  test('filter to a year, and take it back', async () => {
    show();
    await userEvent.click(bar('2014 1'));
    expect(view().ranges.founded).toEqual({ min: 2014, max: 2014, missing: false });
    await userEvent.click(bar(/^2014/));
    expect(view().ranges).toEqual({});
  });

  test('are not pressed by a range that keeps what has no year', () => {
    show({ ranges: { founded: { min: 2014, max: 2014, missing: true } } });
    expect(bar(/^2014/).getAttribute('aria-pressed')).toBe('false');
  });

  test('say which are the most common', () => {
    show();
    expect(sentence(YEARS)).toBe(
      'The most common years of founding: 1950–1959, 2006 and 2014 (1 each); a year is given for 3 actors.',
    );
  });

  test('are one where the filter keeps one actor', () => {
    show({ only: ['wood'] });
    expect(sentence(YEARS)).toBe('Year of founding: 2014.');
  });
});

describe('sides of the helix by upland', () => {
  test('are a table of counts in which empty cells say what is said in general', () => {
    show();
    const table = chart(SIDES).getAllByRole('table', { name: SIDES })[0];
    if (!table) throw new Error('There is no table.');
    expect(textsOf(within(table).getAllByRole('columnheader'))).toEqual([
      'academia',
      'public authorities',
      'business',
      'civil society',
    ]);
    expect(textsOf(within(table).getAllByRole('cell'))).toEqual([
      'IT Upland, academia: 1 inferred: 1',
      'IT Upland, public authorities: 1',
      'nothing* the profile of the anchor cluster says more',
      'nothing',
      ...['nothing', 'nothing', 'nothing', 'nothing'],
      ...['0', '0', '0', '0'],
    ]);
  });

  test('filter by upland and side, and take both back', async () => {
    show();
    const cell = bar('IT Upland, academia: 1 inferred: 1');
    await userEvent.click(cell);
    expect([view().values.ecosystem, view().values.helix]).toEqual([['upland-it'], ['academia']]);
    expect(cell.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(cell);
    expect(view().values).toEqual({});
  });

  test('say how strongly sides are spoken of, and of which upland least', () => {
    show();
    expect(sentence(SIDES)).toBe(
      '8 cells, without the filter too: no word in general 8, of them named 2. Nothing most often: Sea Upland (4).',
    );
  });

  test('say so where only stated belonging counts', () => {
    show({ status: ['stated'] });
    expect(sentence(SIDES)).toMatch(/^8 cells in what the source states: no word in general 8, of them named 1/);
  });
});

describe('stated and inferred relations', () => {
  test('are counted among those on the map', () => {
    show();
    expect(textsOf(chart(STATUS).getAllByRole('button'))).toEqual(['stated by the source 4', 'inferred 1']);
    expect(sentence(STATUS)).toBe('The source states 4 relations (80%); inferred: 1.');
  });

  test('filter to one of the two, and take it back', async () => {
    show();
    await userEvent.click(bar('inferred 1'));
    expect(view().status).toEqual(['inferred']);
    await userEvent.click(bar(/^inferred/));
    expect(view().status).toEqual([]);
  });
});

describe('what is missing', () => {
  test('is counted by kind, where something is', () => {
    show();
    expect(textsOf(chart(MISSING).getAllByRole('listitem'))).toEqual([
      'Sides of the helix without an actor 0 / 2',
      'Uplands without an anchor cluster 1',
      'Uplands without a side of the helix, even told in general 6',
      'Clusters of no upland 1',
      'Clusters without a coordinator 1',
      'Clusters without academia, even told in general 1',
      'Clusters below the minimum of the European labels 1',
      'Clusters whose members the source does not name 2',
      'Clusters without a contact in the register 1',
      'Contradictions in the source 1',
      'Actors without a date 2',
    ]);
  });

  test('counts those about actors that are shown', () => {
    show({ values: { kind: ['university'] } });
    expect(textsOf(chart(MISSING).getAllByRole('listitem'))).toContain('Actors without a date 1 / 2');
  });

  test('opens the list of gaps at its kind', async () => {
    show();
    await userEvent.click(bar('Clusters without a coordinator 1'));
    expect(view().ask).toMatchObject({ kind: 'gaps', open: 'cluster-without-coordinator' });
  });

  test('leaves hypotheses to the list of gaps', () => {
    show();
    expect(screen.queryByRole('button', { name: /^Pairs that could work together/ })).toBeNull();
  });

  test('says what is missing most often', () => {
    show();
    expect(sentence(MISSING)).toBe(
      'Missing most often: uplands without a side of the helix, even told in general (6).',
    );
  });
});

test('a kind that is filtered to is pressed and can be taken back', async () => {
  show({ values: { kind: ['cluster'] } });
  const kind = bar('Clusters 3');
  expect(kind.getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(kind);
  expect(view().values).toEqual({});
});

test('charts speak Polish', () => {
  show({ language: 'pl' });
  expect(sentence('Członkowie klastrów rejestru')).toBe(
    'Najwięcej członków ma Klaster ICT: 77; w sumie 111 (klastry: 2), przy czym kto należy do kilku, liczy się w każdym.',
  );
  expect(sentence('Skąd znamy relacje na mapie')).toBe('Źródło podaje 4 relacje (80%), wywnioskowano 1.');
});
