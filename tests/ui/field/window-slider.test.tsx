import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { WindowSlider } from '../../../src/ui/field/WindowSlider';

const WIDTH = 100;

/** Ten columns of ten pixels each. */
function show(value: readonly [number, number]) {
  const onChange = vi.fn();
  Element.prototype.setPointerCapture = () => undefined;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, WIDTH, 10));
  render(
    <WindowSlider
      columns={10}
      label="Window"
      onChange={onChange}
      texts={['the first', 'the last']}
      thumbs={['from', 'to']}
      value={value}
    >
      <b>bars</b>
    </WindowSlider>,
  );
  const bars = screen.getByText('bars');
  const drag = (from: number, to: number) => {
    fireEvent.pointerDown(bars, { button: 0, clientX: from, pointerId: 1 });
    fireEvent.pointerMove(bars, { clientX: to, pointerId: 1 });
    fireEvent.pointerUp(bars, { pointerId: 1 });
  };
  return { onChange, drag };
}

test('its edges are sliders that say where they stand', () => {
  show([2, 5]);
  const said = screen
    .getAllByRole('slider')
    .map((edge) => [
      edge.getAttribute('aria-label'),
      edge.getAttribute('aria-valuetext'),
      (edge as HTMLInputElement).value,
    ]);
  expect(said).toEqual([
    ['from', 'the first', '2'],
    ['to', 'the last', '5'],
  ]);
});

test.each([
  ['from', 4, [4, 5]],
  ['from', 9, [5, 5]],
  ['to', 7, [2, 7]],
  ['to', 0, [2, 2]],
])('the edge %s moved to %i leaves %j, never past the other', (name, value, expected) => {
  const { onChange } = show([2, 5]);
  fireEvent.change(screen.getByRole('slider', { name }), { target: { value } });
  expect(onChange).toHaveBeenLastCalledWith(expected);
});

test.each([
  ['moves as a whole where it is dragged', [2, 5], 35, 55, [4, 7]],
  ['stops at the end of the axis', [2, 5], 35, 99, [6, 9]],
  ['stops at the beginning of the axis', [2, 5], 35, 1, [0, 3]],
  ['is drawn anew beside it', [2, 3], 65, 85, [6, 8]],
  ['is drawn from right to left too', [8, 9], 35, 15, [1, 3]],
  ['is drawn within one that covers everything', [0, 9], 35, 55, [3, 5]],
] as const)('the window %s', (_what, value, from, to, expected) => {
  const { onChange, drag } = show(value);
  drag(from, to);
  expect(onChange).toHaveBeenLastCalledWith(expected);
});

test('a pointer that passes over it without a press changes nothing', () => {
  const { onChange } = show([2, 5]);
  fireEvent.pointerMove(screen.getByText('bars'), { clientX: 80 });
  expect(onChange).not.toHaveBeenCalled();
});
