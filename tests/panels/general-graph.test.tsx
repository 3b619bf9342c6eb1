import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { describe, expect, test } from 'vitest';
import { answerOf } from '../../src/answers/answers';
import { guidesOf } from '../../src/canvas/ground/arrangement-guides';
import { NO_PICKS } from '../../src/graph/picks/sentence';
import { actorItems } from '../../src/panels/common/actor-items';
import { Inspector } from '../../src/panels/description/Inspector';
import { ListPanel } from '../../src/panels/list/ListPanel';
import { TimeBar } from '../../src/panels/time/TimeBar';
import { setAnswers } from '../../src/state/act/session-actions';
import { newAsk } from '../../src/state/link/ask-parts';
import type { View } from '../../src/state/link/view';
import { wordsOf } from '../../src/text/words-of';
import { relation } from '../support/build';
import { generalGraph, THEATRES, theatre } from '../support/general';
import { openAtlas } from './small-atlas';

const knows = relation('globe', 'knows', 'rose');
const GRAPH = generalGraph(
  [
    theatre('globe', { helix: 'tragic', founded: '1599', members: 3000, values: { school: ['old'] } }),
    theatre('rose', { helix: 'comic', founded: '1587', values: { school: ['old', 'new'] } }),
    theatre('swan', { founded: '1595', evidence: [] }),
    theatre('alone'),
  ],
  [knows, relation('rose', 'knows', 'swan')],
);
const BARE = generalGraph([theatre('globe')], [], { ...THEATRES, attributes: [], roles: {} });

const showing = async (graph: typeof GRAPH, patch: Partial<View>, Panel: ComponentType = Inspector) => {
  openAtlas(patch, graph);
  setAnswers(answerOf);
  render(<Panel />);
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
};

const VIEWS: Readonly<Record<string, readonly [Partial<View>, ComponentType?]>> = {
  'the whole': [{}],
  'an actor': [{ selection: ['globe'] }],
  'a relation': [{ relation: knows.id }],
  'a pair': [{ pair: ['globe', 'rose'] }],
  'several actors': [{ selection: ['globe', 'rose'] }],
  'what is missing': [{ ask: newAsk('gaps', { open: 'unsourced' }) }],
  'a matrix': [{ ask: newAsk('matrix') }],
  'ways that there are': [{ ask: newAsk('paths', { from: ['globe'], to: ['swan'] }) }],
  'a way that there is not': [{ ask: newAsk('paths', { from: ['globe'], to: ['alone'] }) }],
  'a scenario': [{ ask: newAsk('scenario', { without: ['rose'] }) }],
  picks: [{ ask: { kind: 'picks', sentence: NO_PICKS } }],
  'the list': [{ panel: 'list' }, ListPanel],
  'the years': [{}, TimeBar],
};

/** What only the register of Lublin has. */
const OF_LUBLIN = /upland|cluster/i;

describe('a graph of made-up kinds', () => {
  test.each(Object.entries(VIEWS))('is shown by %s', async (_name, [patch, Panel]) => {
    await showing(GRAPH, patch, Panel);
    expect(document.body.textContent).not.toBe('');
  });

  // Without years there is no bar of them.
  const undated = Object.entries(VIEWS).filter(([name]) => name !== 'the years');
  test.each(undated)('without attributes is shown by %s', async (_name, [patch, Panel]) => {
    await showing(BARE, { ...patch, ask: patch.ask ?? null }, Panel);
    expect(document.body.textContent).not.toBe('');
  });

  test('tells of an actor the groups that it has by the name of their attribute', async () => {
    await showing(GRAPH, { selection: ['rose'] });
    const term = screen.getByText('school', { selector: 'dt' });
    expect(term.nextElementSibling?.textContent).toBe('New school, Old school');
    expect(document.querySelector('dl')?.textContent).not.toMatch(OF_LUBLIN);
  });

  test('tells dates and the size under the names of their attributes, and no register’s words', async () => {
    await showing(GRAPH, { selection: ['globe'] });
    const rows = [...document.querySelectorAll('dl dt')].map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent,
    ]);
    expect(rows).toEqual([
      ['opened', '1599'],
      ['seats', '3,000'],
      ['school', 'Old school'],
    ]);
  });

  test.each([
    ['people', 'seats', '3,000 (people)'],
    ['%', 'seats', '3,000\u00a0%'],
    ['seats', 'Seats', '3,000'],
  ])('tells a size with what it counts, %s, where its name does not say so', async (unit, label, told) => {
    const of = (text: string) => ({ pl: text, en: text });
    const attributes = THEATRES.attributes.map((each) =>
      each.id === 'seats' ? { ...each, label: of(label), unit: of(unit) } : each,
    );
    await showing(generalGraph([theatre('globe', { members: 3000 })], [], { ...THEATRES, attributes }), {
      selection: ['globe'],
    });
    expect(screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent).toBe(told);
  });

  test('says what it counts apart where nothing else is missing', async () => {
    const [a, b] = [theatre('a', { values: { school: ['old'] } }), theatre('b', { values: { school: ['old'] } })];
    await showing(generalGraph([a, b], [relation('a', 'knows', 'b')]), {});
    const chart = screen.getByRole('region', { name: 'What is missing' });
    expect(chart.querySelector('p')?.textContent).toBe(
      'Nothing is missing. Apart from that, among the questions: pairs that could work together.',
    );
  });

  test('tells years in words that fit whatever begins then', async () => {
    await showing(GRAPH, {});
    const chart = screen.getByRole('region', { name: 'opened' });
    expect(chart.querySelector('p')?.textContent).toMatch(/^Most common: 1587, 1595 and 1599 \(1 each\)/);
    await showing(GRAPH, {}, TimeBar);
    expect(screen.getByRole('img', { name: /^opened, and dated events/ })).toBeInstanceOf(HTMLElement);
  });

  test('has no prepared questions, and no heading over them', async () => {
    await showing(GRAPH, { ask: { kind: 'menu' } });
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).not.toContain(
      'Prepared',
    );
  });

  test('lists the gaps that any graph can have, in words', async () => {
    await showing(GRAPH, { ask: newAsk('gaps', { open: 'unsourced' }) });
    expect(screen.getByRole('button', { name: /^Actors without a source 1/ }).getAttribute('aria-expanded')).toBe(
      'true',
    );
    const told = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(told.filter((text) => ['globe', 'rose', 'swan', 'alone'].includes(text ?? ''))).toEqual(['swan']);
  });

  test('says what most of a kind have and one lacks', async () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => theatre(id, { values: { director: 'Someone' } }));
    await showing(generalGraph([...five, theatre('lacking')]), { ask: newAsk('gaps') });
    await userEvent.click(screen.getByRole('button', { name: /^Without what most have 1/ }));
    const reasons = screen.getAllByText(/^Not given/).map(({ textContent }) => textContent);
    expect(reasons).toEqual(['Not given: director. It is given for 5 of 6 of the same kind.']);
  });

  test('has no chart of what only a register has', async () => {
    await showing(GRAPH, {});
    const titles = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(titles.filter((title) => OF_LUBLIN.test(title ?? '') || /register/.test(title ?? ''))).toEqual([]);
    expect(titles).toContain('opened');
  });

  test('can be searched by names', () => {
    const items = actorItems({ graph: GRAPH, words: wordsOf('en', GRAPH.vocabulary) });
    expect(items.map(({ label }) => label)).toEqual(['globe', 'rose', 'swan', 'alone']);
  });

  test('has lanes named by its groups, and axes for as many sides as there are', () => {
    const words = wordsOf('en', GRAPH.vocabulary);
    const texts = guidesOf('years', GRAPH, null, words).texts.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['New school', 'Old school', 'no value']));
    expect(guidesOf('helix', GRAPH, null, words).lines).toHaveLength(3);
    expect(guidesOf('helix', BARE, null, wordsOf('en', BARE.vocabulary)).lines).toEqual([]);
    const bare = guidesOf('years', BARE, null, wordsOf('en', BARE.vocabulary)).texts;
    expect(bare.map(({ text }) => text)).not.toContain('no value');
  });
});
