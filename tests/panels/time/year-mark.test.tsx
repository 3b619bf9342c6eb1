import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { TimeButton } from '../../../src/panels/time/TimeButton';
import { YearMark } from '../../../src/panels/time/YearMark';
import { setPlay } from '../../../src/state/act/play-actions';
import { setDevice } from '../../../src/state/act/session-actions';
import { openAtlas, session } from '../small-atlas';

const window = (from: number, to: number) => ({ time: { from, to, undated: true } });

describe('the year over the map', () => {
  test.each([
    ['no window', {}, ''],
    ['a longer window', window(2006, 2014), ''],
    ['one year', window(2006, 2006), '2006'],
    ['one decade', window(1950, 1959), '1950–1959'],
  ])('with %s', (_what, patch, text) => {
    openAtlas(patch);
    expect(render(<YearMark />).container.textContent).toBe(text);
  });

  test.each([
    ['grow', '2014'],
    ['slide', '2006–2014'],
  ] as const)('while the window plays: %s', (mode, text) => {
    openAtlas(window(2006, 2014));
    setPlay({ isPlaying: true, mode });
    expect(render(<YearMark />).container.textContent).toBe(text);
  });

  test('is kept clear of names', () => {
    openAtlas(window(2006, 2006));
    const { container } = render(<YearMark />);
    expect(container.querySelector('[data-over-map]')?.textContent).toBe('2006');
  });
});

describe('the folded time bar', () => {
  test('is a button on a small screen, which unfolds it', async () => {
    openAtlas();
    setDevice({ narrow: true });
    render(<TimeButton />);
    await userEvent.click(screen.getByRole('button', { name: 'Show the time bar' }));
    expect(session().timeBar).toBe(true);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('is not folded on a large one, nor where a link compares two years', () => {
    openAtlas();
    render(<TimeButton />);
    expect(screen.queryByRole('button')).toBeNull();
    openAtlas({ years: { a: 2006, b: 2014 } });
    setDevice({ narrow: true });
    render(<TimeButton />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
