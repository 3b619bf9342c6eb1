import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { BarChart, type BarRow } from '../../../src/ui/chart/BarChart';

function show(...rows: readonly BarRow[]) {
  render(
    <BarChart
      rows={rows}
      sentence="Two are there."
      table={{ summary: 'Numbers', what: 'Thing', all: 'All', kept: 'Kept' }}
      title="Things"
      write={(value) => `<${value}>`}
    />,
  );
}

const widths = () => [...document.querySelectorAll('rect')].map((rect) => rect.getAttribute('width'));

describe('BarChart', () => {
  test('is a region named by its title, with its sentence', () => {
    show({ id: 'a', label: 'A', all: 2, kept: 2 });
    expect(within(screen.getByRole('region', { name: 'Things' })).getByText('Two are there.')).toBeInstanceOf(
      HTMLElement,
    );
  });

  test('draws all, and over it what is kept, on one scale', () => {
    show({ id: 'a', label: 'A', all: 4, kept: 1 }, { id: 'b', label: 'B', all: 2, kept: 2 });
    expect(widths()).toEqual(['4', '1', '2', '2']);
    const boxes = [...document.querySelectorAll('li svg')].map((svg) => svg.getAttribute('viewBox'));
    expect(boxes).toEqual(['0 0 4 1', '0 0 4 1']);
  });

  test('names a bar by its label and numbers, the kept one only where it differs', () => {
    show(
      { id: 'a', label: 'A', all: 4, kept: 1, onChoose: () => undefined },
      { id: 'b', label: 'B', all: 2, kept: 2, onChoose: () => undefined },
    );
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['A <1> / <4>', 'B <2>']);
  });

  test('chooses by a press and says what is chosen', async () => {
    const onChoose = vi.fn();
    show({ id: 'a', label: 'A', all: 4, kept: 4, isPressed: true, onChoose });
    await userEvent.click(screen.getByRole('button', { pressed: true }));
    expect(onChoose).toHaveBeenCalledOnce();
  });

  test('has no button where there is nothing to choose, and says so in a word', () => {
    show({ id: 'a', label: 'A', all: 0, kept: 0, none: 'nothing' });
    expect([screen.queryByRole('button'), screen.getByRole('listitem').textContent]).toEqual([null, 'A nothing']);
  });

  test('unfolds more under a bar and folds it again', async () => {
    show({ id: 'a', label: 'A', all: 1, kept: 1, more: { label: 'More of A', content: 'the rest' } });
    const more = screen.getByRole('button', { name: 'More of A', expanded: false });
    await userEvent.click(more);
    expect(document.getElementById(more.getAttribute('aria-controls') ?? '')?.textContent).toBe('the rest');
    await userEvent.click(screen.getByRole('button', { name: 'More of A', expanded: true }));
    expect(screen.queryByText('the rest')).toBeNull();
  });

  test('keeps its numbers as a table', async () => {
    show({ id: 'a', label: 'A', all: 4, kept: 1 });
    await userEvent.click(screen.getByText('Numbers'));
    const cells = within(screen.getByRole('table', { name: 'Things' })).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['<4>', '<1>']);
  });
});
