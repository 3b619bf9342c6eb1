import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MEASURES } from '../../../../src/graph/measures/measures';
import { QuestionPanel } from '../../../../src/panels/description/QuestionPanel';
import { setFilter } from '../../../../src/state/act/filter-actions';
import { colourByMeasure } from '../../../../src/state/act/measure-actions';
import { newAsk } from '../../../../src/state/link/ask-parts';
import { en } from '../../../../src/text/en';
import { pl } from '../../../../src/text/pl';
import * as client from '../../../../src/worker/measure/measure-client';
import { type MeasureTask, requestsOf, takeRequests } from '../../../../src/worker/measure/measure-task';
import { textsOf } from '../../facts';
import { openAtlas, view } from '../../small-atlas';

const cancel = vi.fn();
let answer: (task: MeasureTask, hear: (news: client.MeasureNews) => void) => void;

const compute = (task: MeasureTask, hear: (news: client.MeasureNews) => void) => {
  const take = takeRequests(hear);
  for (const request of requestsOf(task)) take(request);
};

beforeEach(() => {
  cancel.mockReset();
  answer = compute;
  // jsdom has no workers: the same code answers at once.
  vi.spyOn(client, 'measure').mockImplementation((task, hear) => {
    answer(task, hear);
    return cancel;
  });
});

/** A network of which the exact measures take long: the worker only ever learns its size. */
const large = (task: MeasureTask, hear: (news: client.MeasureNews) => void) => {
  const steps = task.id === 'sampled-betweenness' ? 4e7 : 1.2e10;
  hear({ kind: 'size', size: { nodes: 50_000, ties: 200_000, steps } });
  if (steps > task.mostSteps) hear({ kind: 'costly' });
};

function show(parts: Parameters<typeof newAsk<'measures'>>[1] = {}) {
  openAtlas({ ask: newAsk('measures', parts) });
  render(<QuestionPanel />);
}

const rows = async () => {
  await screen.findByRole('table');
  return screen.getAllByRole('row').map((row) => textsOf([...row.children] as HTMLElement[]));
};

describe('measures', () => {
  test.each([pl, en])('all have a name and a meaning in each language', ({ questions }) => {
    const ids = MEASURES.map(({ id }) => id).sort();
    expect(Object.keys(questions.measures.names).sort()).toEqual(ids);
    expect(Object.keys(questions.measures.meanings).sort()).toEqual(ids);
  });

  test('rank actors', async () => {
    show();
    expect((await rows()).slice(0, 3)).toEqual([
      ['actor', 'value'],
      ['ICT Cluster', '3'],
      ['City Hall', '2'],
    ]);
  });

  test('say beforehand how large the network is and about how much work', () => {
    show({ measure: 'betweenness' });
    expect(screen.getByText(/^Network: actors 7, tied pairs 4\. About 77 steps/).tagName).toBe('P');
  });

  test('are taken anew when the filter changes', async () => {
    show();
    await rows();
    act(() => setFilter({ status: ['stated'], values: { kind: ['cluster'] } }));
    await screen.findByText(/^Network: actors 3, tied pairs 0/);
    expect(cancel).toHaveBeenCalled();
  });

  test('ask for groups where they need them, and explain the roles', async () => {
    show({ measure: 'brokerage' });
    expect((await rows())[0]).toEqual(['actor', ...Object.values(en.questions.measures.roles)]);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Groups' }), 'kind');
    expect(view().ask).toMatchObject({ attribute: 'kind' });
  });

  test('that are groups are listed with their actors', async () => {
    show({ measure: 'components' });
    expect((await screen.findByText(/^Groups: 3, of one actor: 2\./)).tagName).toBe('P');
    const folded = screen.getByText('5 actors', { normalizer: (text) => text.replaceAll('\u00a0', ' ') });
    expect(folded.closest('summary')).not.toBeNull();
  });

  test('that are one value say what it rests on', async () => {
    show({ measure: 'external-internal', attribute: 'kind' });
    expect(await screen.findByText(/^It rests on ties/)).toBeInstanceOf(HTMLElement);
    expect(screen.getByRole('rowheader', { name: 'cluster' })).toBeInstanceOf(HTMLElement);
  });

  test.each([
    ['Colour by this', { colour: 'measure' }, { colour: 'side' }],
    ['Size by this', { size: 'measure' }, { size: 'size' }],
    ['Column in the list', { panel: 'list', measureColumn: true }, { measureColumn: false, sort: null }],
  ])('that are numbers of actors are used and given up by “%s”', async (name, used, givenUp) => {
    show({ measure: 'brokerage', attribute: 'kind', context: true });
    const button = await screen.findByRole('button', { name });
    expect(button.getAttribute('aria-pressed')).toBe('false');
    await userEvent.click(button);
    expect(view()).toMatchObject({ ...used, measure: { id: 'brokerage', attribute: 'kind', context: true } });
    expect(button.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(button);
    expect(view()).toMatchObject(givenUp);
  });

  test('in use are pressed only where they are the ones that are asked about', async () => {
    show({ measure: 'closeness' });
    act(() => colourByMeasure({ id: 'degree', attribute: '', context: false }));
    expect((await screen.findByRole('button', { name: 'Colour by this' })).getAttribute('aria-pressed')).toBe('false');
  });

  test('of the whole are used for nothing', async () => {
    show({ measure: 'degree-assortativity' });
    await screen.findByText(/^It rests on ties/);
    expect(screen.queryByRole('button', { name: 'Colour by this' })).toBeNull();
  });

  test('can be stopped while they run', async () => {
    answer = (_task, hear) => hear({ kind: 'share', share: 0.5 });
    show();
    expect(await screen.findByText(/^Computing: 50.%/)).toBeInstanceOf(HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(cancel).toHaveBeenCalled();
    expect(screen.getByText('Stopped.')).toBeInstanceOf(HTMLElement);
    answer = compute;
    await userEvent.click(screen.getByRole('button', { name: 'Compute it' }));
    expect((await rows())[1]).toEqual(['ICT Cluster', '3']);
  });

  test('that take long say how long and are not begun', () => {
    answer = large;
    show({ measure: 'closeness' });
    expect(screen.getByText(/^Network: actors 50,000, .* That takes about 50.min\./)).toBeInstanceOf(HTMLElement);
    expect(screen.queryByText(/small/)).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('It was not begun');
  });

  test('that take long are begun when the reader says so', async () => {
    answer = large;
    show({ measure: 'closeness' });
    await userEvent.click(screen.getByRole('button', { name: 'Compute it' }));
    expect(vi.mocked(client.measure).mock.lastCall?.[0].mostSteps).toBe(Number.POSITIVE_INFINITY);
    expect(screen.getByText(/^Computing: 0.%/)).toBeInstanceOf(HTMLElement);
  });

  test('can be estimated from a sample where that is known how', async () => {
    answer = large;
    show({ measure: 'betweenness' });
    await userEvent.click(screen.getByRole('button', { name: 'Estimate it from a sample instead' }));
    expect(view().ask).toMatchObject({ measure: 'sampled-betweenness' });
    expect(screen.getByText(/^Computing: 0.%/)).toBeInstanceOf(HTMLElement);
  });

  test('that fail say so, and are computed anew when one tries again', async () => {
    const hears = vi.fn<typeof answer>((_task, hear) => hear({ kind: 'failed' }));
    answer = hears;
    show();
    expect(await screen.findByText('It could not be computed.')).toBeInstanceOf(HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(hears).toHaveBeenCalledTimes(2);
  });
});
