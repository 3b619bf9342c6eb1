import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { FocusBar } from '../../../src/canvas/controls/FocusBar';
import { openAtlas, view } from '../../panels/small-atlas';

const show = (degree = 2) => {
  const canvas = openAtlas({ focus: { roots: ['city', 'wood'], degree, direction: 'both' } });
  render(<FocusBar />);
  return canvas;
};
const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the bar of a focus', () => {
  test('is not there without one', () => {
    openAtlas();
    const { container } = render(<FocusBar />);
    expect(container.textContent).toBe('');
  });

  test('says whose surroundings they are, and how far they reach', () => {
    show();
    expect(screen.getByRole('group', { name: 'Focus' }).textContent).toMatch(/^City Hall, Wood Cluster2.steps/);
  });

  test('steps nearer and farther, not beyond its range, and shows what is left', async () => {
    const canvas = show();
    await click('A step nearer');
    await click('A step nearer');
    expect(view().focus?.degree).toBe(1);
    await click('A step farther');
    expect(view().focus?.degree).toBe(2);
    expect(canvas.fit).toHaveBeenCalled();
  });

  test('follows relations one way', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Direction of relations' }), 'to them');
    expect(view().focus?.direction).toBe('in');
  });

  test('is left', async () => {
    show();
    await click('Leave the focus');
    expect(view().focus).toBeNull();
  });
});
