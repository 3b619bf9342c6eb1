import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { QuestionPanel } from '../../../src/panels/description/QuestionPanel';
import { newAsk } from '../../../src/state/link/ask-parts';
import { selectAnswer } from '../../../src/state/select/answer-selectors';
import { selectMissing } from '../../../src/state/select/missing';
import { useAtlas } from '../../../src/state/store';
import { entity, graphOf, relation } from '../../support/build';
import { openAtlas, view } from '../small-atlas';

const GRAPH = graphOf(
  [
    entity('upland', { kind: 'ecosystem', name: { pl: 'Wyżyna', en: 'Upland' } }),
    entity('ict', { kind: 'cluster' }),
    entity('firm', { helix: 'business', name: { pl: 'Firma', en: 'Firm' } }),
  ],
  [relation('ict', 'anchors', 'upland'), relation('firm', 'coordinates', 'ict'), relation('firm', 'runs', 'upland')],
);

function show() {
  openAtlas({ ask: newAsk('gaps') }, GRAPH);
  render(<QuestionPanel />);
  return within(screen.getByRole('grid'));
}

test('says in words how each side of each group is spoken of, under heads of its own', () => {
  const table = show();
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'academia',
    'public authorities',
    'business',
    'civil society',
  ]);
  expect(table.getByRole('rowheader').textContent).toBe('Upland');
  expect(table.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'nothing',
    'nothing',
    'named',
    'nothing',
  ]);
});

test('is one stop of the Tab key, and arrows walk it', async () => {
  const table = show();
  const [first, second] = table.getAllByRole('button');
  expect(table.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toEqual([first]);
  first?.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(second);
});

test('shows whom a pressed field is about, and says it in the headline', async () => {
  const table = show();
  await userEvent.click(table.getByRole('button', { name: 'named' }));
  expect(view().ask).toEqual({ kind: 'gaps', open: '', about: ['upland', 'firm'], side: 'business' });
  expect([...(selectAnswer(useAtlas.getState())?.nodes ?? [])]).toEqual(['upland', 'firm']);
  expect(screen.getByText('Upland, business: Firm', { selector: 'article > p' })).toBeInstanceOf(HTMLElement);
  await userEvent.click(table.getByRole('button', { name: 'named' }));
  expect(view().ask).toEqual(newAsk('gaps'));
});

test('of what is missing the map knows the places, the chosen one apart', async () => {
  const table = show();
  const [academia] = table.getAllByRole('button');
  if (academia) await userEvent.click(academia);
  const missing = selectMissing(useAtlas.getState());
  expect(missing.map(({ side, isChosen }) => [side, isChosen])).toEqual([
    ['academia', true],
    ['government', false],
    ['civil-society', false],
  ]);
});
