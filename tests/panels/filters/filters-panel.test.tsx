import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { FiltersPanel } from '../../../src/panels/filters/FiltersPanel';
import type { View } from '../../../src/state/link/view';
import { selectResult } from '../../../src/state/select/result-selectors';
import { useAtlas } from '../../../src/state/store';
import { textsOf } from '../facts';
import { openAtlas, view } from '../small-atlas';

function show(patch: Partial<View> = {}) {
  openAtlas(patch);
  render(<FiltersPanel />);
}

/** A facet by its name; the slider within is a group of the same name. */
function facet(name: string): HTMLElement {
  const [group] = screen.getAllByRole('group', { name });
  if (!group) throw new Error(`There is no facet “${name}”.`);
  return group;
}

/** The choices of a facet with their counts, in order: "cluster 3". */
const choices = (name: string) => choicesIn(facet(name));

const choicesIn = (group: HTMLElement) =>
  within(group)
    .getAllByRole<HTMLInputElement>('checkbox')
    .map(({ labels }) =>
      textsOf([...(labels ?? [])].flatMap((label) => [...label.children]))
        .filter(Boolean)
        .join(' '),
    );

const box = (name: string, choice: RegExp) =>
  within(facet(name)).getByRole<HTMLInputElement>('checkbox', { name: choice });

describe('a facet', () => {
  test('names its values with how many actors have each, in the order of the vocabulary', () => {
    show();
    expect(choices('Kind')).toEqual([
      'upland 2',
      'cluster 3',
      'university 1',
      'organisation 1',
      'programme 1',
      'industry 1',
      'region 1',
    ]);
  });

  test('names values by name where no order has a meaning, what has none last', () => {
    show();
    expect(choices('Upland (ecosystem)')).toEqual(['IT Upland 5', 'Sea Upland 1', 'no upland 1']);
  });

  test('sets how strongly a side is said under the side itself, and by its whole name for those who hear it', () => {
    show();
    const sides = facet('Sides in a cluster or an upland');
    const under = [...sides.querySelectorAll('label [aria-hidden]')].map(({ textContent }) => textContent);
    expect(under).toContain('named');
    expect(under.join()).not.toMatch(/\(/);
    expect(within(sides).getByRole('checkbox', { name: /^public authorities \(named\)/ })).toBeInstanceOf(HTMLElement);
  });

  test('counts against the choices in the others', () => {
    show({ values: { ecosystem: ['upland-it'] } });
    expect(choices('Kind').slice(0, 4)).toEqual(['upland 1', 'cluster 2', 'university 1', 'organisation 1']);
  });

  test('does not count against its own choices', () => {
    show({ values: { kind: ['university'] } });
    expect(choices('Kind').slice(0, 4)).toEqual(['upland 2', 'cluster 3', 'university 1', 'organisation 1']);
  });

  test('keeps values that no actor is left for', () => {
    show({ values: { kind: ['university'] } });
    expect(choices('Upland (ecosystem)')).toContain('Sea Upland 0');
  });

  test('takes a value in and gives it up', async () => {
    const user = userEvent.setup();
    show();
    await user.click(box('Kind', /^cluster/));
    await user.click(box('Kind', /^university/));
    expect(view().values.kind).toEqual(['cluster', 'university']);
    await user.click(box('Kind', /^cluster/));
    expect(view().values.kind).toEqual(['university']);
  });

  test('is ticked where the view says so', () => {
    show({ values: { kind: ['cluster'] } });
    expect([box('Kind', /^cluster/).checked, box('Kind', /^university/).checked]).toEqual([true, false]);
  });

  test('tells clusters without a coordinator', () => {
    show();
    expect(choices('Coordinator of the cluster')).toEqual(['City Hall 1', 'no coordinator 1']);
  });

  test.each(['Sector: side of the helix', 'Sector: industry'])('is found under the word “sector”: %s', (name) => {
    show();
    expect(choices(name).length).toBeGreaterThan(1);
  });

  test('is unfolded where something in it was chosen', () => {
    show({ values: { region: ['coast'] } });
    const isOpen = (name: string) => facet(name).closest('details')?.open;
    expect([isOpen('Region'), isOpen('Cluster register')]).toEqual([true, false]);
  });
});

describe('facets of lines', () => {
  test('count what is stated and what is inferred', () => {
    show();
    expect(choices('How it is known')).toEqual(['stated by the source 4', 'inferred 1']);
  });

  test('count types among the lines of the chosen status', () => {
    show({ status: ['inferred'] });
    expect(choices('Type of relation').filter((choice) => !choice.endsWith(' 0'))).toEqual(['membership 1']);
  });

  test('choose types', async () => {
    show();
    await userEvent.click(box('Type of relation', /^coordination/));
    expect(view().types).toEqual(['coordinates']);
  });

  test.each<[string, Partial<View>]>([
    ['nothing', {}],
    [
      'other kinds, a status and a type',
      { values: { kind: ['university'] }, status: ['inferred'], types: ['coordinates'] },
    ],
  ])('offer every type that the data hold, and no other, where %s is chosen', (_name, patch) => {
    show(patch);
    expect(choices('Type of relation').map((choice) => choice.replace(/ \d+$/, ''))).toEqual([
      'coordination',
      'anchor of an upland',
      'collaboration',
      'membership',
      'industry',
      'location',
    ]);
  });

  test('count 0 for a chosen type that no line is left for', () => {
    show({ values: { kind: ['university'] }, types: ['coordinates'] });
    expect(choices('Type of relation')).toContain('coordination 0');
  });

  test('say of background that it is not drawn, and draw it where one of its types is chosen', async () => {
    show();
    const background = screen.getByRole('group', { name: /^Background that is not on the map/ });
    expect(choicesIn(background)).toEqual(['industry 3', 'location 1']);
    await userEvent.click(within(background).getByRole('checkbox', { name: /^location/ }));
    expect(view()).toMatchObject({ types: ['located-in'], context: true });
    expect(selectResult(useAtlas.getState()).edges).toEqual(new Set(['wood--located-in--coast']));
    expect(screen.queryByRole('group', { name: /^Background that is not on the map/ })).toBeNull();
  });

  test('choose a status', async () => {
    show();
    await userEvent.click(box('How it is known', /^stated/));
    expect(view().status).toEqual(['stated']);
  });
});

describe('a range', () => {
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
  const missing = () => within(facet('Year of founding')).getByRole<HTMLInputElement>('checkbox');

  async function fill(name: string, text: string): Promise<void> {
    const user = userEvent.setup();
    await user.clear(field(name));
    await user.type(field(name), `${text}{Enter}`);
  }

  test('reaches over all clusters at first, in round numbers', () => {
    show();
    expect([field('Number of members: from').value, field('Number of members: to').value]).toEqual(['30', '79']);
  });

  test('is bounded from below by a field', async () => {
    show();
    await fill('Number of members: from', '71');
    expect(view().ranges.members).toEqual({ min: 71, missing: false });
  });

  test('is bounded from above by a field', async () => {
    show();
    await fill('Number of members: to', '50');
    expect(view().ranges.members).toEqual({ max: 50, missing: false });
  });

  test('with no bound left chooses everything', async () => {
    show({ ranges: { members: { min: 71, missing: false } } });
    await fill('Number of members: from', '30');
    expect(view().ranges).toEqual({});
  });

  test('never ends before it begins', async () => {
    show({ ranges: { members: { min: 40, max: 60, missing: false } } });
    await fill('Number of members: from', '70');
    expect(view().ranges.members).toEqual({ min: 70, max: 70, missing: false });
  });

  test('keeps those without a value where that was asked for', async () => {
    show({ ranges: { members: { min: 40, missing: true } } });
    await fill('Number of members: to', '70');
    expect(view().ranges.members).toEqual({ min: 40, max: 70, missing: true });
  });

  test('is moved by a thumb too', async () => {
    const user = userEvent.setup();
    show();
    screen.getByRole('slider', { name: /^Number of members: from/ }).focus();
    await user.keyboard('{ArrowRight}');
    expect(view().ranges.members).toEqual({ min: 31, missing: false });
  });

  test('says its histogram in words', () => {
    show({ values: { kind: ['cluster'], ecosystem: ['upland-it'] } });
    const chart = within(facet('Number of members')).getByRole('img');
    expect(chart.getAttribute('aria-label')).toBe('Number of members, clusters: 30–34: 0, 75–79: 1');
  });

  test('counts those without a value, who are kept at first', () => {
    show();
    expect([choices('Year of founding'), missing().checked]).toEqual([['also without a year 4'], true]);
  });

  test('can leave those without a value out alone', async () => {
    show();
    await userEvent.click(missing());
    expect(view().ranges.founded).toEqual({ missing: false });
  });

  test('chooses everything again where those without a value come back', async () => {
    show({ ranges: { founded: { missing: false } } });
    await userEvent.click(missing());
    expect(view().ranges).toEqual({});
  });

  test('keeps its bounds where those without a value come back', async () => {
    show({ ranges: { founded: { min: 2006, missing: false } } });
    await userEvent.click(missing());
    expect(view().ranges.founded).toEqual({ min: 2006, missing: true });
  });
});

describe('words', () => {
  const words = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Words in the name, summary or facts' });

  test('filter while one types', async () => {
    show();
    await userEvent.type(words(), 'wood');
    expect(view().words).toBe('wood');
    await waitFor(() => expect(choices('Kind')[1]).toBe('cluster 1'));
  });

  test('are cleared by a button that is there only with words', async () => {
    show({ words: 'wood' });
    await userEvent.click(screen.getByRole('button', { name: 'Clear the words' }));
    expect([view().words, screen.queryByRole('button', { name: 'Clear the words' })]).toEqual(['', null]);
  });
});

describe('what to show', () => {
  test('takes neighbours in', async () => {
    show();
    await userEvent.click(box('What to show', /^with neighbours/));
    expect(view().neighbours).toBe(true);
  });

  test('takes industries, regions and programmes in', async () => {
    show();
    await userEvent.click(box('What to show', /^background/));
    expect(view().context).toBe(true);
  });

  test('fades the others instead of hiding them', async () => {
    show();
    const option = (name: string) => within(facet('The others')).getByRole('button', { name });
    await userEvent.click(option('faded'));
    expect(view().rest).toBe('fade');
    expect(['hidden', 'faded'].map((name) => option(name).getAttribute('aria-pressed'))).toEqual(['false', 'true']);
  });
});

test('everything reads in Polish too', () => {
  show({ language: 'pl' });
  expect(choices('Wyżyna (ekosystem)')).toEqual(['Wyżyna IT 5', 'Wyżyna Morska 1', 'żadna wyżyna 1']);
});
