import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { Legend } from '../../../src/canvas/legend/Legend';
import { setFilter } from '../../../src/state/act/filter-actions';
import { setMeasured } from '../../../src/state/act/measure-actions';
import { colourBy, sizeBy } from '../../../src/state/act/view-actions';
import { newAsk } from '../../../src/state/link/ask';
import { en } from '../../../src/text/en';
import { textsOf } from '../../panels/facts';
import { openAtlas, session, view } from '../../panels/small-atlas';
import { entity, graphOf } from '../../support/build';
import { exampleGraph } from '../../support/examples';
import { shippedGraph } from '../../support/shipped';
import { testPalette } from '../theme';

beforeEach(() => {
  testPalette();
});

const CLOSENESS = { id: 'closeness', attribute: '', context: false } as const;
const SCORES = new Map([
  ['ict', 0.25],
  ['city', 0.12345],
]);

/** The legend, unfolded. */
async function show(patch: Parameters<typeof openAtlas>[0] = {}) {
  openAtlas(patch);
  const { unmount } = render(<Legend />);
  await userEvent.click(screen.getByText(patch.language === 'pl' ? 'Legenda' : 'Legend'));
  await screen.findByRole('combobox', { name: patch.language === 'pl' ? 'Kolor' : 'Colour' });
  return { unmount };
}

/** What each colour is called and counts. */
const colours = () => textsOf(screen.getAllByRole('button'));
const colour = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the legend', () => {
  test('explains the line of a supposed relation while there is one', async () => {
    const { unmount } = await show();
    expect(screen.queryByText('only supposed here')).toBeNull();
    unmount();
    await show({ ask: newAsk('scenario', { added: [{ from: 'wood', type: 'collaborates-with', to: 'ict' }] }) });
    expect(screen.getByText('only supposed here')).toBeInstanceOf(HTMLElement);
  });

  test('says what heights mean in the words of the atlas there alone', async () => {
    const { unmount } = await show();
    expect(screen.getByText('summit: the upland and its anchor cluster')).toBeInstanceOf(HTMLElement);
    unmount();
    openAtlas({}, exampleGraph('karate'));
    render(<Legend />);
    await userEvent.click(screen.getByText('Legend'));
    await screen.findByText('summit: many actors of the group close together');
    expect(document.body.textContent).not.toMatch(/upland|cluster/i);
  });

  test('is folded away until it is asked for', () => {
    openAtlas();
    render(<Legend />);
    expect(screen.getByText('Legend').closest('details')?.open).toBe(false);
  });

  test('counts the actors of each colour that are in view, and those without', async () => {
    await show();
    expect(colours()).toEqual(['academia1', 'public authorities1', 'upland2', 'cluster3']);
  });

  test('has a row of its own for contested sides, which chooses them', async () => {
    openAtlas({}, graphOf([entity('a', { contestedHelix: ['business', 'civil-society'] }), entity('b')]));
    render(<Legend />);
    await userEvent.click(screen.getByText('Legend'));
    await screen.findByRole('combobox', { name: 'Colour' });
    expect(colours()).toEqual(['contested side1', 'no side1']);
    await userEvent.click(colour(/^contested/));
    expect(view().only).toEqual(['a']);
  });

  test('has no row for a value that nobody lacks', async () => {
    await show({ colour: 'kind' });
    expect(colours().filter((text) => text.startsWith('no data'))).toEqual([]);
  });

  test('leaves out what the filter leaves out', async () => {
    await show({ values: { kind: ['cluster'] } });
    expect(colours()).toEqual(['cluster3']);
  });

  test('filters by a colour, and gives it up again', async () => {
    await show();
    await userEvent.click(colour(/^academia/));
    expect(view().values.helix).toEqual(['academia']);
    expect(colour(/^academia/).getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(colour(/^academia/));
    expect(view().values).toEqual({});
  });

  test('filters by a step of numbers as a range', async () => {
    await show({ colour: 'members' });
    await userEvent.click(colour(/^77/));
    expect(view().ranges.members).toEqual({ min: 77, max: 77, missing: false });
    await userEvent.click(colour(/^77/));
    expect(view().ranges).toEqual({});
  });

  test('filters to just the actors where no facet has the value', async () => {
    await show({ colour: 'members' });
    await userEvent.click(colour(/^no data/));
    expect(view().only.length).toBeGreaterThan(0);
    expect(view().only).not.toContain('ict');
    await userEvent.click(colour(/^no data/));
    expect(view().only).toEqual([]);
  });

  test('lights the actors of a colour while it is pointed at', async () => {
    await show();
    await userEvent.hover(colour(/^cluster/));
    expect(session().highlight).toEqual(expect.arrayContaining(['ict', 'wood']));
    await userEvent.unhover(colour(/^cluster/));
    expect(session().highlight).toBeNull();
  });

  test('lights them while it has the focus too, and nothing once it is gone', async () => {
    const { unmount } = await show();
    act(() => colour(/^cluster/).focus());
    expect(session().highlight).toHaveLength(3);
    unmount();
    expect(session().highlight).toBeNull();
  });

  test('chooses what colours say', async () => {
    await show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Colour' }), 'kind');
    expect(view().colour).toBe('kind');
    expect(colours()[0]).toBe('upland2');
  });

  test('chooses what sizes say, and shows examples unless all are even', async () => {
    await show();
    expect(textsOf(screen.getAllByRole('listitem'))).toEqual(expect.arrayContaining(['9', '30', '69']));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Size' }), 'even');
    expect(view().size).toBe('even');
    expect(textsOf(screen.getAllByRole('listitem'))).not.toContain('69');
    act(() => sizeBy('degree'));
    expect(textsOf(screen.getAllByRole('listitem'))).toEqual(expect.arrayContaining(['1', '2', '4']));
  });

  test('shows round examples of members up to the largest cluster that the source counts', async () => {
    openAtlas({}, shippedGraph());
    render(<Legend />);
    await userEvent.click(screen.getByText('Legend'));
    await screen.findByRole('combobox', { name: 'Size' });
    expect(textsOf(screen.getAllByRole('listitem'))).toEqual(expect.arrayContaining(['20', '70', '160']));
  });

  test('of a measure names it, says what it means, and counts whom it leaves out', async () => {
    await show({ colour: 'measure', size: 'measure', measure: CLOSENESS });
    act(() => setMeasured({ is: 'done', scores: SCORES }));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Measure' }).value).toBe('closeness');
    expect(screen.getAllByText(en.questions.measures.meanings.closeness)).toHaveLength(1);
    expect(colours()).toEqual(['0.1231', '0.251', 'no value5']);
    expect(textsOf(screen.getAllByRole('listitem')).slice(3, 5)).toEqual(['0.123', '0.25']);
  });

  test('of a measure counts neighbours, whom it leaves out, too', async () => {
    await show({ colour: 'measure', measure: CLOSENESS, values: { kind: ['university'] }, neighbours: true });
    act(() => setMeasured({ is: 'done', scores: new Map([['school', 0]]) }));
    expect(colours()).toEqual(['01', 'no value1']);
  });

  test('of a measure says that its numbers are taken, at first and anew', async () => {
    await show({ size: 'measure', measure: CLOSENESS });
    act(() => setMeasured({ is: 'running', scores: null }));
    expect(screen.getByRole('status').textContent).toBe('Computing the measure…');
    act(() => setMeasured({ is: 'running', scores: SCORES }));
    expect(screen.getByRole('status').textContent).toMatch(/^Computing anew/);
    act(() => setMeasured({ is: 'failed', scores: null }));
    expect(screen.getByRole('status').textContent).toBe('It could not be computed.');
    act(() => setMeasured({ is: 'done', scores: SCORES }));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('of a measure selects by a colour, as a filter would change it, and gives it up', async () => {
    await show({ colour: 'measure', measure: CLOSENESS });
    act(() => setMeasured({ is: 'done', scores: SCORES }));
    await userEvent.click(colour(/^0.25/));
    expect([view().selection, view().only]).toEqual([['ict'], []]);
    expect(colour(/^0.25/).getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(colour(/^0.25/));
    expect(view().selection).toEqual([]);
  });

  test('chooses another measure', async () => {
    await show({ colour: 'measure', measure: CLOSENESS });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Measure' }), 'PageRank');
    expect(view().measure).toEqual({ ...CLOSENESS, id: 'pagerank' });
  });

  test('says what heights mean where there is ground only', async () => {
    await show({ language: 'pl' });
    expect(screen.getByRole('heading', { name: 'Wysokość terenu' })).toBeInstanceOf(HTMLElement);
  });

  test('says nothing of heights in another arrangement', async () => {
    await show({ arrangement: 'helix' });
    expect(screen.queryByRole('heading', { name: 'Height of the ground' })).toBeNull();
  });

  test('lists the signs of the kinds in view', async () => {
    await show();
    act(() => setFilter({ values: { kind: ['university'] } }));
    const list = screen.getByRole('heading', { name: 'Kind: shape and sign' }).nextElementSibling;
    if (!(list instanceof HTMLElement)) throw new Error('There is no list of kinds.');
    expect(textsOf(within(list).getAllByRole('listitem'))).toEqual(['university']);
  });

  test('tells lines that are stated, inferred or context', async () => {
    await show();
    const items = textsOf(screen.getAllByRole('listitem'));
    expect(items).toEqual(expect.arrayContaining(['stated by the source', 'inferred', 'belonging and background']));
  });

  test('names industries and uplands by their names', async () => {
    await show();
    act(() => colourBy('industry'));
    expect(colours().some((text) => /no industry/.test(text))).toBe(true);
  });
});
