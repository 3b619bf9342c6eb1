import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';

import { ANYONE, NO_PICKS } from '../../../src/graph/picks/sentence';
import { Inspector } from '../../../src/panels/description/Inspector';
import { selectAnswer } from '../../../src/state/select/answer-selectors';
import { useAtlas } from '../../../src/state/store';
import { entity, graphOf, relation } from '../../support/build';
import { textsOf } from '../facts';
import { openAtlas, view } from '../small-atlas';

function show(patch = {}) {
  openAtlas({ ask: { kind: 'picks', sentence: NO_PICKS }, ...patch });
  render(<Inspector />);
}

/** A university with ties to so many clusters. */
function clustersOf(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `cluster-${index}`);
  return graphOf(
    [entity('u', { kind: 'university' }), ...ids.map((id) => entity(id, { kind: 'cluster' }))],
    ids.map((id) => relation('u', 'collaborates-with', id)),
  );
}

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');
const found = () => plain(screen.getByRole('heading', { name: /^Found/ }).textContent);
const chains = () => screen.queryAllByRole('listitem').map((item) => plain(item.textContent));
const select = (name: string) => screen.getByRole('combobox', { name });
const optionsOf = (name: string) => textsOf(within(select(name)).getAllByRole('option'));
const sentence = () => (view().ask?.kind === 'picks' ? view().ask : null);

describe('a question of picks', () => {
  test('is a sentence in words with its answer in sentences', () => {
    show();
    expect(screen.getByText('university – any tie – cluster')).toBeInstanceOf(HTMLElement);
    expect(found()).toBe('Found: 1 chain');
    expect(chains()).toEqual(['Łódź School collaborates with / is a member of inferredICT Cluster']);
  });

  test('marks whom only a contested side puts into its place', () => {
    openAtlas(
      {
        ask: {
          kind: 'picks',
          sentence: { places: [{ ...ANYONE, helix: 'business' }, ANYONE], types: ['collaborates-with'] },
        },
      },
      graphOf(
        [entity('Design', { contestedHelix: ['business', 'civil-society'] }), entity('Fair')],
        [relation('Design', 'collaborates-with', 'Fair')],
      ),
    );
    render(<Inspector />);
    expect(chains()).toEqual(['Design (contested side) collaborates with Fair']);
  });

  test('offers what the picks before lead to, with how many', () => {
    show();
    expect(optionsOf('Relation 1')).toEqual(['any tie (1)', 'collaborates with (1)', 'is a member of (1)']);
    expect(optionsOf('2. Who')).toEqual(['anyone (1)', 'cluster (1)', 'ICT Cluster']);
  });

  test('is changed by a list of the browser, and kept in the view', async () => {
    show();
    await userEvent.selectOptions(select('1. Who'), 'organisation (1)');
    await userEvent.selectOptions(select('Relation 1'), 'coordinates (1)');
    expect(sentence()).toMatchObject({ sentence: { types: ['coordinates'], places: [{ kind: 'organisation' }, {}] } });
    expect(chains()).toEqual(['City Hall coordinates ICT Cluster']);
  });

  test('takes one actor in place of a kind', async () => {
    show();
    await userEvent.selectOptions(select('1. Who'), 'City Hall');
    expect(chains()).toEqual(['City Hall coordinates ICT Cluster', 'City Hall collaborates with Wood Cluster']);
  });

  test('is narrowed down within a place', async () => {
    show();
    await userEvent.selectOptions(select('1. Who'), 'anyone (10)');
    await userEvent.click(screen.getAllByText('Narrow down')[0] ?? document.body);
    await userEvent.selectOptions(screen.getAllByRole('combobox', { name: 'Side of the helix' })[0] ?? document.body, [
      'public authorities (1)',
    ]);
    expect(chains()).toHaveLength(2);
    expect(screen.getByText('Narrowed down: public authorities')).toBeInstanceOf(HTMLElement);
  });

  test('grows step by step up to four, and shrinks to one place', async () => {
    show();
    const add = screen.getByRole('button', { name: 'Add a step' });
    for (let step = 0; step < 5; step += 1) await userEvent.click(add);
    expect(screen.getAllByRole('combobox', { name: /Who$/ })).toHaveLength(5);
    expect(add.getAttribute('aria-disabled')).toBe('true');
    const drop = screen.getByRole('button', { name: 'Take out the last step' });
    for (let step = 0; step < 5; step += 1) await userEvent.click(drop);
    expect(screen.getAllByRole('combobox', { name: /Who$/ })).toHaveLength(1);
    expect(chains()).toEqual(['Łódź School']);
  });

  test('says so where nothing is found', async () => {
    show();
    await userEvent.selectOptions(select('2. Who'), 'ICT Cluster');
    await userEvent.selectOptions(select('1. Who'), 'Wood Cluster');
    expect([found(), chains()]).toEqual(['Found: 0 chains', []]);
    expect(screen.getByText(/^Nobody is joined like that/)).toBeInstanceOf(HTMLElement);
  });

  test('tells of what the filter leaves out on the map', () => {
    show({ values: { kind: ['university'] } });
    expect(plain(screen.getByText(/^Left out/).textContent)).toContain('1 actor');
  });

  test('leads from a verb to its relation', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Łódź School collaborates with ICT Cluster' }));
    expect(view().relation).toBe('school--collaborates-with--ict');
  });

  test('is lit on the map', () => {
    show();
    const answer = selectAnswer(useAtlas.getState());
    expect([[...(answer?.nodes ?? [])], [...(answer?.edges ?? [])]]).toEqual([
      ['school', 'ict'],
      ['school--collaborates-with--ict', 'school--member-of--ict'],
    ]);
  });

  test('shows fifty chains, then the next', async () => {
    openAtlas({ ask: { kind: 'picks', sentence: NO_PICKS } }, clustersOf(60));
    render(<Inspector />);
    expect(chains()).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: 'Show more: 10' }));
    expect(chains()).toHaveLength(60);
  });
});

describe('all questions', () => {
  test('lead to a question of one’s own', async () => {
    openAtlas({ ask: { kind: 'menu' } });
    render(<Inspector />);
    await userEvent.click(screen.getByRole('button', { name: 'Compose a question' }));
    expect(view().ask).toEqual({ kind: 'picks', sentence: NO_PICKS });
  });
});

describe('two actors', () => {
  test('are chosen to be compared', async () => {
    openAtlas({ ask: { kind: 'menu' } });
    render(<Inspector />);
    const run = screen.getByRole('button', { name: 'Compare' });
    expect(run.getAttribute('aria-disabled')).toBe('true');
    await userEvent.selectOptions(select('First'), 'City Hall');
    await userEvent.selectOptions(select('Second'), 'Wood Cluster');
    await userEvent.click(run);
    expect(view().selection).toEqual(['city', 'wood']);
    expect(screen.getByRole('table', { name: 'Side by side' })).toBeInstanceOf(HTMLElement);
  });

  test('are not the same one', async () => {
    openAtlas({ ask: { kind: 'menu' } });
    render(<Inspector />);
    await userEvent.selectOptions(select('First'), 'City Hall');
    await userEvent.selectOptions(select('Second'), 'City Hall');
    await userEvent.click(screen.getByRole('button', { name: 'Compare' }));
    expect(view().selection).toEqual([]);
  });
});
