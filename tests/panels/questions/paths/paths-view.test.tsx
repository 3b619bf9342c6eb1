import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { QuestionPanel } from '../../../../src/panels/description/QuestionPanel';
import { newAsk } from '../../../../src/state/link/ask-parts';
import { selectAnswer } from '../../../../src/state/select/answer-selectors';
import { selectResult } from '../../../../src/state/select/result-selectors';
import { useAtlas } from '../../../../src/state/store';
import { entity, graphOf, relation } from '../../../support/build';
import { openAtlas, session, view } from '../../small-atlas';

// jsdom lacks it, and the list of actors looks its rows up with it.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });

const show = (parts: Parameters<typeof newAsk<'paths'>>[1] = {}) => {
  openAtlas({ ask: newAsk('paths', parts) });
  render(<QuestionPanel />);
};
const lit = () => selectAnswer(useAtlas.getState());
const picker = (name: string) => screen.getByRole('combobox', { name });
const click = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => openAtlas());

describe('the question about ways', () => {
  test('starts with the focus on the end that is missing', () => {
    show({ from: ['city'] });
    expect(document.activeElement).toBe(picker('To'));
  });

  test('takes ends that are typed, and tells the way in sentences', async () => {
    show();
    await userEvent.type(picker('From'), 'wood{Enter}');
    await userEvent.type(picker('To'), 'school{Enter}');
    expect(view().ask).toMatchObject({ from: ['wood'], to: ['school'] });
    expect(screen.getByText('The shortest way: 3 steps.')).toBeInstanceOf(HTMLElement);
    expect(screen.getByRole('button', { name: 'Wood Cluster collaborates with City Hall' })).toBeInstanceOf(
      HTMLElement,
    );
    expect(lit()?.nodes).toEqual(new Set(['wood', 'city', 'ict', 'school']));
  });

  test('says where the source says so, and marks what is inferred', () => {
    show({ from: ['school'], to: ['ict'] });
    const steps = screen.getByRole('button', { name: 'Łódź School collaborates with ICT Cluster' }).closest('ol');
    expect(within(steps as HTMLElement).getByText(/line 22/)).toBeInstanceOf(HTMLElement);
    expect(within(steps as HTMLElement).getAllByText('inferred')).toHaveLength(1);
  });

  test('goes round an actor, and lets it back in', async () => {
    show({ from: ['wood'], to: ['school'] });
    await click('leave out: City Hall');
    expect(screen.getByText('Under these conditions no way joins them.')).toBeInstanceOf(HTMLElement);
    expect(lit()?.nodes).toEqual(new Set(['wood', 'school']));
    expect(document.activeElement?.textContent).toBe('Ways');
    await click('No longer leave out: City Hall');
    expect(view().ask).toMatchObject({ without: [] });
  });

  test('offers the least that would join the ends', async () => {
    show({ from: ['wood'], to: ['school'], without: ['city'] });
    await click('Let back in: City Hall');
    expect(screen.getByText('The shortest way: 3 steps.')).toBeInstanceOf(HTMLElement);
  });

  test('labels a pair that is not joined as a hypothesis, with its reason', () => {
    show({ from: ['light'], to: ['city'] });
    expect(screen.getByText('Hypothesis, not data')).toBeInstanceOf(HTMLElement);
    expect(screen.getByText(/they share Software/)).toBeInstanceOf(HTMLElement);
  });

  test('leads only over relations that the source states, where asked', async () => {
    show({ from: ['school'], to: ['ict'] });
    await userEvent.click(screen.getByRole('checkbox', { name: 'only relations that the source states' }));
    expect(screen.queryByText('inferred')).toBeNull();
  });

  test('reaches a programme, whose own relations count', async () => {
    openAtlas(
      { ask: newAsk('paths', { from: ['net'] }) },
      graphOf(
        [
          entity('net', { kind: 'project' }),
          entity('Wood', { kind: 'cluster' }),
          entity('Social Fund', { kind: 'programme' }),
        ],
        [relation('Wood', 'runs', 'net'), relation('net', 'funded-by', 'Social Fund')],
      ),
    );
    render(<QuestionPanel />);
    await userEvent.type(picker('To'), 'social{Enter}');
    expect(view().ask).toMatchObject({ to: ['Social Fund'], context: false });
    expect(screen.getByRole('button', { name: 'net is funded by Social Fund' })).toBeInstanceOf(HTMLElement);
    await click('Show them');
    expect(selectResult(useAtlas.getState()).nodes).toContain('Social Fund');
  });

  test('counts background where asked, says so, and offers it where nothing else joins the ends', async () => {
    show({ from: ['light'], to: ['ict'] });
    expect(screen.getByText('Under these conditions no way joins them.')).toBeInstanceOf(HTMLElement);
    await click('Count belonging and background too');
    expect(view().ask).toMatchObject({ context: true });
    expect(screen.getByText('The shortest way: 2 steps.')).toBeInstanceOf(HTMLElement);
    await userEvent.click(screen.getByRole('checkbox', { name: /^count belonging and background too/ }));
    expect(view().ask).toMatchObject({ context: false });
  });

  test('counts a type of background that is chosen by its name', async () => {
    show({ from: ['light'], to: ['ict'] });
    await userEvent.click(screen.getByRole('checkbox', { name: 'industry', hidden: true }));
    expect(view().ask).toMatchObject({ context: true, types: ['operates-in'] });
  });

  test('says that nothing would do only where that is so', () => {
    openAtlas({ ask: newAsk('paths', { from: ['a'], to: ['b'] }) }, graphOf([entity('a'), entity('b')]));
    render(<QuestionPanel />);
    expect(screen.getByText(/^There is no condition/)).toBeInstanceOf(HTMLElement);
  });

  test('takes an end out, and the focus stays with the picker', async () => {
    show({ from: ['city', 'wood'], to: ['school'] });
    await click('Remove: City Hall (From)');
    expect(view().ask).toMatchObject({ from: ['wood'] });
    expect(document.activeElement).toBe(picker('From'));
  });

  test('lights the way that is pointed at until the pointer leaves', async () => {
    show({ from: ['school'], to: ['ict'] });
    const way = screen.getByRole('button', { name: /^Way 1/ });
    await userEvent.hover(way);
    expect(session().preview?.nodes).toEqual(new Set(['school', 'ict']));
    await userEvent.unhover(way);
    expect(session().preview).toBeNull();
  });

  test('from an actor to itself says so, walks no way, and offers to choose another end', async () => {
    show({ from: ['school'], to: ['school'] });
    expect(screen.getByText('The same actor is at both ends.')).toBeInstanceOf(HTMLElement);
    expect(screen.queryByRole('button', { name: /^Way/ })).toBeNull();
    await click('Choose another end');
    expect(view().ask).toMatchObject({ from: ['school'], to: [] });
    expect(document.activeElement).toBe(picker('To'));
  });

  test('between groups that share an actor can do without it', async () => {
    show({ from: ['school', 'city'], to: ['school', 'wood'] });
    await click('Choose another end');
    expect(view().ask).toMatchObject({ from: ['school', 'city'], to: ['wood'] });
    expect(screen.getByText('The shortest way: 1 step.')).toBeInstanceOf(HTMLElement);
  });
});
