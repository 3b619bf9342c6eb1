import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Inspector } from '../../../src/panels/description/Inspector';
import { selectNode } from '../../../src/state/act/selection-actions';
import { textsOf } from '../facts';
import { openAtlas, view } from '../small-atlas';

const heading = () => within(screen.getByRole('article')).getByRole('heading', { level: 2 });
const selected = () => screen.getByRole('region', { name: /^Selected: / });

describe('following a link', () => {
  test('moves the focus to the heading of what it leads to', async () => {
    openAtlas({ selection: ['ict'] });
    const user = userEvent.setup();
    render(<Inspector />);
    within(screen.getByRole('article')).getAllByRole('button', { name: 'Software' })[0]?.focus();
    await user.keyboard('{Enter}');
    expect(heading().textContent).toBe('Software');
    expect(document.activeElement).toBe(heading());
  });

  test('to a relation moves the focus to its heading', async () => {
    openAtlas({ selection: ['ict'] });
    render(<Inspector />);
    await userEvent.click(screen.getByRole('button', { name: /^Details of the relation: .*City Hall/ }));
    expect(document.activeElement).toBe(heading());
  });

  test('elsewhere leaves the focus where it is', () => {
    openAtlas({ selection: ['ict'] });
    render(
      <>
        <button type="button">elsewhere</button>
        <Inspector />
      </>,
    );
    const other = screen.getByRole('button', { name: 'elsewhere' });
    other.focus();
    act(() => selectNode('city'));
    expect([heading().textContent, document.activeElement]).toEqual(['City Hall', other]);
  });

  test('from nowhere in particular gives the focus to nothing', () => {
    openAtlas({ selection: ['ict'] });
    render(<Inspector />);
    act(() => selectNode('city'));
    expect(document.activeElement).toBe(document.body);
  });

  test('shows what is new from its top', () => {
    openAtlas({ selection: ['ict'] });
    render(
      <aside aria-label="details">
        <Inspector />
      </aside>,
    );
    const panel = screen.getByRole('complementary', { name: 'details' });
    panel.scrollTop = 40;
    act(() => selectNode('city'));
    expect(panel.scrollTop).toBe(0);
  });
});

describe('several selected actors', () => {
  test('are counted and listed', () => {
    openAtlas({ selection: ['ict', 'city'] });
    render(<Inspector />);
    expect(within(selected()).getByRole('heading').textContent.replaceAll('\u00a0', ' ')).toBe('Selected: 2 actors');
    expect(textsOf(within(selected()).getAllByRole('button', { name: /^Show: / }))).toEqual([
      'ICT Cluster',
      'City Hall',
    ]);
  });

  test('show the last of them', () => {
    openAtlas({ selection: ['ict', 'city'] });
    render(<Inspector />);
    expect(heading().textContent).toBe('City Hall');
    expect(within(selected()).getByRole('button', { current: true }).textContent).toBe('City Hall');
  });

  test('can be looked at one by one without a change of the selection', async () => {
    openAtlas({ selection: ['ict', 'city'] });
    render(<Inspector />);
    await userEvent.click(within(selected()).getByRole('button', { name: 'Show: ICT Cluster' }));
    expect([heading().textContent, view().selection]).toEqual(['ICT Cluster', ['ict', 'city']]);
  });

  test('show the last again once the selection changes', async () => {
    openAtlas({ selection: ['ict', 'city', 'wood'] });
    const user = userEvent.setup();
    render(<Inspector />);
    await user.click(within(selected()).getByRole('button', { name: 'Show: ICT Cluster' }));
    await user.click(within(selected()).getByRole('button', { name: 'Take out of the selection: City Hall' }));
    expect([heading().textContent, view().selection]).toEqual(['Wood Cluster', ['ict', 'wood']]);
  });

  test('are no list where one alone is left', async () => {
    openAtlas({ selection: ['ict', 'city'] });
    render(<Inspector />);
    await userEvent.click(screen.getByRole('button', { name: 'Take out of the selection: City Hall' }));
    expect([heading().textContent, screen.queryByRole('region')]).toEqual(['ICT Cluster', null]);
  });
});

test('an actor that the atlas does not know shows the whole', () => {
  openAtlas({ selection: ['nobody'] });
  render(<Inspector />);
  expect(heading().textContent).toBe('Who works with whom in Lublin’s economy');
});
