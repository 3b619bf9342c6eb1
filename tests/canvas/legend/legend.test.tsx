import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { Legend } from '../../../src/canvas/legend/Legend';
import { setFilter } from '../../../src/state/act/filter-actions';
import { colourByMeasure, setMeasured, sizeByMeasure } from '../../../src/state/act/measure-actions';
import { setDevice, setLegend } from '../../../src/state/act/session-actions';
import { colourBy, sizeBy } from '../../../src/state/act/view-actions';
import { newAsk } from '../../../src/state/link/ask-parts';
import { writeLink } from '../../../src/state/link/link';
import { selectResult } from '../../../src/state/select/result-selectors';
import { useAtlas } from '../../../src/state/store';
import { en } from '../../../src/text/en';
import { textsOf } from '../../panels/facts';
import { openAtlas, SMALL, session, view } from '../../panels/small-atlas';
import { entity, graphOf } from '../../support/build';
import { exampleDocument, exampleGraph } from '../../support/examples';
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

/** What the head of the legend says, from the title to the source. */
const sheet = () => textsOf([...document.querySelectorAll<HTMLElement>('#legend p')]);
const isUnfolded = () => screen.getByText('Legend').closest('details')?.open;
const wide = (legend: boolean) => setDevice({ narrow: false, room: { ...session().device.room, legend } });

describe('the head of the legend', () => {
  test('stands on the map where there is room: title, what kind of map it is, source and date', () => {
    openAtlas({}, shippedGraph());
    wide(true);
    render(<Legend />);
    expect(sheet()).toEqual([
      'Wyżyny',
      "an atlas of Lublin's economic ecosystems",
      'Not a geographic map: what stands close together belongs together.',
      'Source: City of Lublin, Entrepreneurial ecosystems in Lublin. Data as of 2018.',
    ]);
    expect(isUnfolded()).toBe(false);
  });

  test('of another document says its own words, and nothing of Lublin', () => {
    openAtlas({}, exampleGraph('modrowiec'));
    act(() => useAtlas.setState({ document: { id: 'modrowiec', ...exampleDocument('modrowiec') } }));
    wide(true);
    render(<Legend />);
    expect(sheet()[0]).toBe('The theatres of Modrowiec (a made-up town)');
    expect(sheet().at(-1)).toMatch(/^Source: .*Chronicle of the Modrowiec theatres/);
    expect(document.body.textContent).not.toMatch(/Lublin|upland/i);
  });

  test('says what kind of map another arrangement is', () => {
    openAtlas({ arrangement: 'years' });
    wide(true);
    render(<Legend />);
    expect(sheet()).toContain('Not a geographic map: the farther right, the later.');
  });

  test('counts the sources that it has no room for, and says nothing where there are none', () => {
    const [source] = [...SMALL.sources.values()];
    if (!source) throw new Error('There is no source.');
    const sources = ['a', 'b', 'c', 'd'].map((id) => ({ ...source, id, publisher: {}, title: { en: id } }));
    openAtlas({}, graphOf([entity('x')], [], { sources }));
    wide(true);
    render(<Legend />);
    expect(sheet().at(-1)).toBe('Source: a; b; 2 more. Data as of 2015.');
    act(() => openAtlas({}, graphOf([entity('x')])));
    act(() => wide(true));
    expect(document.body.textContent).not.toMatch(/Source/);
  });

  test('is folded where there is little room, beside what is shown too, and comes with the key', async () => {
    openAtlas();
    render(<Legend />);
    expect(sheet()).toEqual([]);
    act(() => wide(true));
    expect(sheet()).not.toEqual([]);
    act(() => setLegend({ fits: false }));
    expect(sheet()).toEqual([]);
    await userEvent.click(screen.getByText('Legend'));
    expect(sheet()[0]).toBe('Wyżyny');
  });

  test('is folded by hand to a button, which has the focus then', async () => {
    openAtlas();
    wide(true);
    render(<Legend />);
    await userEvent.click(screen.getByRole('button', { name: 'Fold the legend' }));
    expect([sheet(), isUnfolded()]).toEqual([[], false]);
    expect(document.activeElement).toBe(screen.getByText('Legend').closest('summary'));
  });
});

describe('the key of the legend', () => {
  test('unfolds when the reader changes what colours or sizes say, and not before', () => {
    openAtlas({ colour: 'kind', size: 'degree' });
    wide(false);
    render(<Legend />);
    expect(isUnfolded()).toBe(false);
    act(() => colourBy('members'));
    expect(isUnfolded()).toBe(true);
    act(() => setLegend({ key: false }));
    act(() => setFilter({ words: 'wood' }));
    expect(isUnfolded()).toBe(false);
    act(() => sizeBy('even'));
    expect(isUnfolded()).toBe(true);
  });

  test.each([
    ['colours', colourByMeasure],
    ['sizes', sizeByMeasure],
  ])('unfolds when %s follow a measure', (_what, follow) => {
    openAtlas();
    wide(false);
    render(<Legend />);
    act(() => follow(CLOSENESS));
    expect(isUnfolded()).toBe(true);
  });

  test('stays folded on a small screen, where it would hide the map', () => {
    openAtlas();
    setDevice({ narrow: true });
    render(<Legend />);
    act(() => colourBy('kind'));
    expect(isUnfolded()).toBe(false);
  });
});

/** The legend, unfolded. */
async function show(patch: Parameters<typeof openAtlas>[0] = {}) {
  openAtlas(patch);
  const { unmount } = render(<Legend />);
  await userEvent.click(screen.getByText(patch.language === 'pl' ? 'Legenda' : 'Legend'));
  await screen.findByRole('combobox', { name: patch.language === 'pl' ? 'Kolor' : 'Colour' });
  return { unmount };
}

/** What each colour is called and counts. */
const colours = () => textsOf(screen.getAllByRole('button').filter((button) => button.hasAttribute('aria-pressed')));
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
    expect(screen.getByRole('heading', { name: 'Contours: belonging' })).toBeInstanceOf(HTMLElement);
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

  test('filters by no number as a condition', async () => {
    await show({ colour: 'members' });
    await userEvent.click(colour(/^no data/));
    expect([view().ranges.members, view().only]).toEqual([{ missing: true }, []]);
    expect(selectResult(useAtlas.getState()).nodes.has('ict')).toBe(false);
    await userEvent.click(colour(/^no data/));
    expect(view().ranges).toEqual({});
  });

  test('filters by a number of ties as a condition, which a link carries', async () => {
    await show({ colour: 'degree' });
    await userEvent.click(colour(/^4/));
    expect(view().ranges['~degree']).toEqual({ min: 4, max: 4, missing: false });
    expect([...selectResult(useAtlas.getState()).nodes]).toEqual(['ict']);
    expect(writeLink(useAtlas.getState().view, useAtlas.getState().graph)).toContain('degree=4..4');
  });

  test('filters by a kind that has a colour of its own beside the sides', async () => {
    await show();
    await userEvent.click(colour(/^cluster/));
    expect([view().values, view().only]).toEqual([{ kind: ['cluster'] }, []]);
  });

  test('filters by all values that share a colour at once', async () => {
    openAtlas({ colour: 'kind', context: true }, shippedGraph());
    render(<Legend />);
    await userEvent.click(screen.getByText('Legend'));
    await userEvent.click(await screen.findByRole('button', { name: /^other/ }));
    expect(view().only).toEqual([]);
    expect(view().values.kind?.length).toBeGreaterThan(1);
    expect(colour(/^other/).getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(colour(/^other/));
    expect(view().values).toEqual({});
  });

  test('keeps all of a class whose numbers are finer than a link tells them', async () => {
    const cluster = (id: string, members: number) => entity(id, { kind: 'cluster', members });
    openAtlas({ colour: 'members' }, graphOf([cluster('a', 0.123_456), cluster('b', 7)]));
    render(<Legend />);
    await userEvent.click(screen.getByText('Legend'));
    await userEvent.click(await screen.findByRole('button', { name: /^0\.12/ }));
    expect(view().ranges.members).toEqual({ min: 0.1234, max: 0.1235, missing: false });
    expect([...selectResult(useAtlas.getState()).nodes]).toEqual(['a']);
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
    expect(screen.getByRole('heading', { name: 'Poziomice: przynależność, nie liczba członków' })).toBeInstanceOf(
      HTMLElement,
    );
    expect(screen.getByText('liczba członków klastra-kotwicy')).toBeInstanceOf(HTMLElement);
  });

  test('says nothing of heights in another arrangement', async () => {
    await show({ arrangement: 'helix' });
    expect(screen.queryByRole('heading', { name: /^Contours/ })).toBeNull();
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
