import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Inspector } from '../../../src/panels/description/Inspector';
import { SelectionTools } from '../../../src/panels/inspector/SelectionTools';
import { setFilter } from '../../../src/state/act/filter-actions';
import { newAsk } from '../../../src/state/link/ask-parts';
import { textsOf } from '../facts';
import { COORDINATES, openAtlas, SMALL, view } from '../small-atlas';

function show(...selection: readonly string[]) {
  openAtlas({ selection });
  render(<Inspector />);
}

/** The part of the panel under a heading. */
function part(heading: string) {
  const section = screen.getByRole('heading', { name: heading, level: 3 }).closest('section');
  if (!section) throw new Error(`There is no part under ${heading}.`);
  return within(section);
}

const tools = () => within(screen.getByRole('group', { name: 'What to do with the selection' }));
const press = (name: string) => userEvent.click(tools().getByRole('button', { name }));
const folded = () => tools().getByRole<HTMLDetailsElement>('group', { hidden: true });
/** What can be pressed without unfolding more. */
const inView = () =>
  textsOf(
    tools()
      .getAllByRole('button')
      .filter((button) => !folded().contains(button)),
  );

describe('several selected actors', () => {
  test('show the relations among them as sentences that lead on', async () => {
    show('ict', 'city', 'school');
    const sentences = part('Relations among them').getAllByRole('button');
    expect(textsOf(sentences)).toEqual([
      'City Hall coordinates ICT Cluster',
      'Łódź School collaborates with ICT Cluster',
      'Łódź School is a member of ICT Cluster',
    ]);
    await userEvent.click(part('Relations among them').getByRole('button', { name: /^City Hall coordinates/ }));
    expect(view().relation).toBe(COORDINATES);
  });

  test('mark what is inferred among them', () => {
    show('ict', 'school');
    expect(part('Relations among them').getAllByText('inferred')).toHaveLength(1);
  });

  test('say that nothing joins them', () => {
    show('wood', 'school');
    expect(part('Relations among them').getByText('The source states none.')).toBeInstanceOf(HTMLElement);
  });

  test('have their facts side by side', () => {
    show('ict', 'city');
    const table = screen.getByRole('table', { name: 'Side by side' });
    expect([...table.querySelectorAll('tr')].map((row) => textsOf([...row.cells]))).toEqual([
      ['Fact', 'ICT Cluster', 'City Hall'],
      ['Kind', 'cluster', 'organisation'],
      ['Side of the helix', 'none', 'public authorities'],
      ['Upland', 'IT Upland', 'IT Upland'],
      ['Year', '2006', 'none'],
      ['Members', '77', 'none'],
      ['Companies', '50', 'none'],
      ['Ties', '4', '2'],
      ['Industry', 'Software', 'none'],
      ['Sides', 'academia (named), public authorities (named), business (in general), civil society (nothing)', 'none'],
      ['Companies among the members (%)', '65', 'none'],
      ['Coordinator of the cluster', 'City Hall', 'none'],
      ['Cluster register', 'in the cluster register', 'none'],
      ['Contacts', 'website, fan page', 'none'],
    ]);
  });

  test('have no table where they are more than four', () => {
    show('ict', 'city', 'wood', 'light', 'school');
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('set whom they share between them, and only those', async () => {
    const positions = new Map(['ict', 'wood', 'city', 'school'].map((id, at) => [id, { x: at * 100, y: 0 }]));
    openAtlas({ selection: ['ict', 'wood'] }, { ...SMALL, layouts: new Map([['uplands', positions]]) });
    render(<Inspector />);
    await userEvent.click(screen.getByRole('button', { name: 'Set shared neighbours between them' }));
    expect(view().positions).toEqual({ uplands: { city: { x: 50, y: 0 } } });
  });

  test('offer no such thing where they share nobody', () => {
    show('light', 'wood');
    expect(screen.queryByRole('button', { name: 'Set shared neighbours between them' })).toBeNull();
  });

  test('show what they share', () => {
    show('ict', 'wood');
    expect(textsOf(part('What they share').getAllByRole('heading', { level: 4 }))).toEqual(['Neighbours']);
    expect(part('What they share').getByRole('button', { name: 'City Hall' })).toBeInstanceOf(HTMLElement);
  });

  test('name the sharers where not all share', () => {
    show('ict', 'light', 'wood');
    const industry = part('What they share').getByRole('button', { name: 'Software' }).closest('li');
    expect(industry?.textContent).toBe('Software – ICT Cluster, Light Cluster');
  });

  test('say that they share nothing', () => {
    show('light', 'wood');
    expect(part('What they share').getByText(/^They share no neighbours/)).toBeInstanceOf(HTMLElement);
  });

  test('show whom only one of them is tied to', () => {
    show('ict', 'wood');
    const own = part('Whom only one of them is tied to');
    expect(textsOf(own.getAllByRole('button'))).toEqual(['IT Upland', 'Łódź School']);
    expect(own.getByText('Nobody whom no other of the selected is tied to.')).toBeInstanceOf(HTMLElement);
  });

  test('are announced with their number', () => {
    show('ict', 'city');
    expect(screen.getByRole('status').textContent?.replaceAll('\u00a0', ' ')).toBe(
      'organisation, City Hall, 2 ties; in the selection: 2 actors',
    );
  });

  test('fold away beyond the first eight', () => {
    show('upland-it', 'upland-sea', 'ict', 'wood', 'light', 'city', 'school', 'code', 'coast', 'fund');
    const list = within(screen.getByRole('region', { name: /^Selected/ }));
    const folded = list.getByText('2 more').closest('details');
    expect(folded?.open).toBe(false);
    expect(textsOf(within(folded ?? document.body).getAllByRole('button', { name: /^Show/, hidden: true }))).toEqual([
      'Coast',
      'Fund',
    ]);
  });
});

describe('what can be done with a selection', () => {
  test('is in view as far as it is asked for most, for one actor and for several', () => {
    show('ict');
    expect(inView()).toEqual(['Edit', 'Surroundings', 'Ways from here', 'What if it leaves?']);
    act(() => openAtlas({ selection: ['ict', 'city'] }));
    // Who of them is tied to whom is a question of several only.
    expect(inView()).toEqual(['Edit', 'Surroundings', 'Ways between them', 'Who with whom']);
  });

  test('is all there on demand, questions before changes of the selection', async () => {
    show('ict');
    expect(folded().open).toBe(false);
    await userEvent.click(tools().getByText('More to do'));
    expect(folded().open).toBe(true);
    expect(textsOf(within(folded()).getAllByRole('button'))).toEqual([
      'Report',
      'Keep only these on the map',
      'Select neighbours',
      'Add neighbours',
      'Invert the selection',
      'Clear the selection',
    ]);
  });

  test('begins with the ends of a way while one is looked for', () => {
    openAtlas({ selection: ['ict'], ask: { ...newAsk('paths'), from: ['city'] } });
    render(<SelectionTools />);
    expect(inView()).toEqual(['Edit', 'As the start of the way', 'As the end of the way', 'Surroundings']);
  });

  test('its neighbours are selected', async () => {
    show('ict');
    await press('Select neighbours');
    expect(view().selection).toEqual(['city', 'upland-it', 'school']);
  });

  test('it grows by a step', async () => {
    show('city');
    await press('Add neighbours');
    expect(view().selection).toEqual(['city', 'ict', 'wood']);
  });

  test('it is inverted among what is shown', async () => {
    show('city');
    act(() => setFilter({ values: { kind: ['organisation', 'university'] } }));
    await press('Invert the selection');
    expect(view().selection).toEqual(['school']);
  });

  test('it alone is kept', async () => {
    show('city', 'ict');
    await press('Keep only these on the map');
    expect([view().only, view().selection]).toEqual([
      ['city', 'ict'],
      ['city', 'ict'],
    ]);
  });

  test('it is cleared, and the focus goes to the heading of the whole', async () => {
    show('city', 'ict');
    await press('Clear the selection');
    expect(view().selection).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  test('without neighbours says that they cannot be selected', () => {
    show('light');
    const states = ['Select neighbours', 'Add neighbours', 'Invert the selection'].map((name) =>
      tools().getByRole('button', { name }).getAttribute('aria-disabled'),
    );
    expect(states).toEqual(['true', 'true', null]);
  });
});
