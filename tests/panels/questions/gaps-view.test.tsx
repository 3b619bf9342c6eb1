import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { LUBLIN } from '../../../src/atlas/lublin';
import { GENERAL } from '../../../src/graph/general/general';
import { QuestionPanel } from '../../../src/panels/description/QuestionPanel';
import { newAsk } from '../../../src/state/link/ask-parts';
import { selectAnswer } from '../../../src/state/select/answer-selectors';
import { useAtlas } from '../../../src/state/store';
import { en } from '../../../src/text/en';
import { pl } from '../../../src/text/pl';
import { entity, graphOf, relation } from '../../support/build';
import { textsOf } from '../facts';
import { openAtlas, session, view } from '../small-atlas';

function show() {
  openAtlas({ ask: newAsk('gaps') });
  render(<QuestionPanel />);
}

const kind = (name: RegExp) => screen.getByRole('button', { name });
const items = () => within(screen.getByRole('list')).getAllByRole('listitem');

describe('gaps', () => {
  test.each([pl, en])('of every kind have words in each language', ({ questions }) => {
    expect(Object.keys(questions.gaps.kinds).sort()).toEqual(
      [...new Set([LUBLIN, GENERAL].flatMap(({ gapIds }) => gapIds))].sort(),
    );
  });

  test('are counted by kind and folded away', () => {
    show();
    expect(kind(/^Clusters without a coordinator/).textContent).toBe('Clusters without a coordinator 1');
    expect(screen.queryByRole('list')).toBeNull();
  });

  test('name whom they concern and what would settle them', async () => {
    show();
    await userEvent.click(kind(/^Clusters without a coordinator/));
    expect(textsOf(items())).toEqual(['Wood Cluster']);
    expect(screen.getByText('What would settle it: an entry in the register of clusters.').tagName).toBe('P');
  });

  test('say their reason in numbers', async () => {
    show();
    await userEvent.click(kind(/^Clusters whose members/));
    expect(textsOf(items())).toContain('ICT ClusterMembers: 77, known by name: 1.');
  });

  test('light whom they concern once chosen, and keep that in the view', async () => {
    show();
    await userEvent.click(kind(/^Clusters without a coordinator/));
    await userEvent.click(screen.getByRole('button', { name: 'Wood Cluster' }));
    expect(view().ask).toEqual({ kind: 'gaps', open: 'cluster-without-coordinator', about: ['wood'], side: '' });
    expect([...(selectAnswer(useAtlas.getState())?.nodes ?? [])]).toEqual(['wood']);
  });

  test('light whom they concern while pointed at', async () => {
    show();
    await userEvent.click(kind(/^Clusters without a coordinator/));
    const [item] = items();
    if (!item) throw new Error('There is no gap.');
    await userEvent.hover(item);
    expect([...(session().preview?.nodes ?? [])]).toEqual(['wood']);
    await userEvent.unhover(item);
    expect(session().preview).toBeNull();
  });

  test('say in words that no likely pair is left', async () => {
    show();
    expect(kind(/^Pairs that could work together/).textContent).toBe('Pairs that could work together 0');
    await userEvent.click(kind(/^Pairs that could work together/));
    expect(screen.getByText(/^None is left/).textContent).toContain('already joined in the source');
    expect(screen.queryByRole('list')).toBeNull();
  });

  test('of a side say how it is spoken of, of whom, and where', async () => {
    const graph = graphOf(
      [
        entity('upland', { kind: 'ecosystem' }),
        entity('schools', { kind: 'general-body', helix: 'academia' }),
        entity('offices', { kind: 'general-body', helix: 'government' }),
      ],
      [
        relation('upland', 'brings-together', 'schools', { strength: 'wanted', as: 'partner' }),
        relation('upland', 'brings-together', 'offices', { as: 'beneficiary' }),
      ],
    );
    openAtlas({ ask: newAsk('gaps', { open: 'upland-without-side' }) }, graph);
    render(<QuestionPanel />);
    expect(textsOf(items()).toSorted()).toEqual([
      'uplandacademia – aim: the source gives it as a task or a goal only. Spoken of: schools (partners, aim). Source: Section, line 1.',
      'uplandbusiness – nothing: the source does not say that this side takes part.',
      'uplandcivil society – nothing: the source does not say that this side takes part.',
      'uplandpublic authorities – nothing: the source does not say that this side takes part. Not as taking part: offices (beneficiaries). Source: Section, line 1.',
    ]);
  });

  test('of the source are told by its notes', async () => {
    show();
    await userEvent.click(kind(/^Contradictions in the source/));
    expect(textsOf(items())).toEqual(['Two countsOnce 77, once 78.']);
  });
});

test('the list of questions leads to each kind, and back', async () => {
  openAtlas({ ask: { kind: 'menu' } });
  render(<QuestionPanel />);
  await userEvent.click(screen.getByRole('button', { name: 'What is missing' }));
  expect(view().ask?.kind).toBe('gaps');
  await userEvent.click(screen.getByRole('button', { name: 'All questions' }));
  expect(view().ask).toEqual({ kind: 'menu' });
  await userEvent.click(screen.getByRole('button', { name: 'Close the question' }));
  expect(view().ask).toBeNull();
});
