import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachPlay } from '../../../src/app/start/attach-play';
import { TimeBar } from '../../../src/panels/time/TimeBar';
import { TimeButton } from '../../../src/panels/time/TimeButton';
import { setFilter, setTime } from '../../../src/state/act/filter-actions';
import { setPlay } from '../../../src/state/act/play-actions';
import type { View } from '../../../src/state/link/view';
import { selectTimeBarOpen } from '../../../src/state/select/time-selectors';
import { useAtlas } from '../../../src/state/store';
import { graphOf } from '../../support/build';
import { openAtlas, SMALL, session, view } from '../small-atlas';

function show(patch: Partial<View> = {}, graph = SMALL) {
  openAtlas(patch, graph);
  return render(<TimeBar />);
}

const button = (name: string) => screen.getByRole('button', { name });
const mode = () => screen.getByRole('button', { name: /^How it plays/ });
const edges = () => screen.getAllByRole('slider').map((edge) => edge.getAttribute('aria-valuetext'));
const years = () => view().time && [view().time?.from, view().time?.to];

// The small atlas: founded in the 1950s, 2006 and 2014, one relation since 2006 and one of 2013. Its columns are 1950–1959,
// 1960–1999, 2000–2009 and each year from 2010 to 2014.
describe('the time bar', () => {
  test('says what there is year by year', () => {
    show();
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Foundings, and dated events and relations, year by year: 1950–1959: 1 + 0, 2000–2009: 1 + 1, 2013: 0 + 1, 2014: 1 + 0',
    );
  });

  test('covers everything where there is no window', () => {
    show();
    expect(edges()).toEqual(['1950–1959', '2014']);
  });

  test('is not there where nothing is dated, nor what unfolds it, and its room is the map’s', () => {
    const { container } = show({}, graphOf([]));
    render(<TimeButton />);
    expect(container.textContent).toBe('');
    for (const timeBar of [null, true, false]) {
      act(() => useAtlas.setState((state) => ({ session: { ...state.session, timeBar } })));
      expect(selectTimeBarOpen(useAtlas.getState())).toBe(false);
      expect(screen.queryByRole('button')).toBeNull();
    }
  });

  test('says in words how it plays and at which pace, and names every button', () => {
    show();
    expect(mode().textContent).toBe('the window grows');
    expect(button('Pace: 1 s a step').textContent?.replaceAll('\u00a0', ' ')).toBe('1 s a step');
    for (const each of screen.getAllByRole('button')) expect(each.textContent || each.title).not.toBe('');
  });

  test('folds', async () => {
    show();
    await userEvent.click(button('Fold the time bar'));
    expect(session().timeBar).toBe(false);
  });
});

describe('the window', () => {
  test('is set by its edges and keeps the undated', () => {
    show();
    const [low] = screen.getAllByRole('slider');
    if (low) fireEvent.change(low, { target: { value: 2 } });
    expect(view().time).toEqual({ from: 2000, to: 2014, undated: true });
    expect(edges()).toEqual(['2000–2009', '2014']);
  });

  test('that covers everything again is none', () => {
    show({ time: { from: 2006, to: 2014, undated: true } });
    const [low] = screen.getAllByRole('slider');
    if (low) fireEvent.change(low, { target: { value: 0 } });
    expect(view().time).toBeNull();
  });

  test('counts what has no date, apart', () => {
    show({ time: { from: 2006, to: 2006, undated: false } });
    expect(screen.getByRole('checkbox').closest('label')?.textContent?.replaceAll('\u00a0', ' ')).toBe(
      'with undated 4 actors, 3 relations',
    );
  });

  test('leaves out what has no date where that is switched off, and brings it back', async () => {
    show();
    const undated = screen.getByRole('checkbox', { name: /^with undated/ });
    await userEvent.click(undated);
    expect(view().time).toEqual({ from: 1950, to: 2014, undated: false });
    await userEvent.click(undated);
    expect(view().time).toBeNull();
  });
});

describe('steps', () => {
  test('grow the window over the years with something in them', async () => {
    show();
    for (const expected of [
      [1950, 1959],
      [1950, 2009],
      [1950, 2013],
      [1950, 2014],
      [1950, 2014],
    ]) {
      await userEvent.click(button('Step forward'));
      expect(years()).toEqual(expected);
    }
    await userEvent.click(button('Step back'));
    expect(years()).toEqual([1950, 2013]);
  });

  test('show one year after the other', async () => {
    show({ values: { kind: ['cluster'] } });
    await userEvent.click(mode());
    expect(mode().textContent).toBe('year by year');
    await userEvent.click(button('Step forward'));
    await userEvent.click(button('Step forward'));
    await userEvent.click(button('Step forward'));
    expect(years()).toEqual([2014, 2014]);
  });

  test('keep the switch for what has no date', async () => {
    show({ time: { from: 2006, to: 2006, undated: false } });
    await userEvent.click(button('Step forward'));
    expect(view().time?.undated).toBe(false);
  });
});

describe('playing', () => {
  let clock: ReturnType<typeof attachPlay>;
  beforeEach(() => {
    vi.useFakeTimers();
    clock = attachPlay();
  });
  afterEach(() => {
    clock.destroy();
    vi.useRealTimers();
  });
  const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));
  const press = (name: string) => fireEvent.click(button(name));

  test('goes on by itself at its pace and stops at the end', () => {
    show();
    press('Play');
    expect(years()).toEqual([1950, 1959]);
    pass(1);
    expect(years()).toEqual([1950, 2009]);
    pass(2);
    expect([years(), session().play.isPlaying]).toEqual([[1950, 2014], true]);
    pass(1);
    expect([years(), session().play.isPlaying]).toEqual([[1950, 2014], false]);
  });

  test('is said where it stops, not at each step', () => {
    show();
    const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));
    press('Play');
    pass(2);
    expect(said()).toEqual(['']);
    pass(2);
    expect(said()).toEqual(['Stopped at 1950–2014, 7 actors']);
    press('Play');
    expect(said()).toEqual(['']);
  });

  test('begins anew where it is pressed at the end', () => {
    show({ time: { from: 2006, to: 2014, undated: true } });
    press('Play');
    expect(years()).toEqual([2000, 2009]);
  });

  test('goes round where it loops', () => {
    show({ time: { from: 2006, to: 2013, undated: true } });
    press('Loop');
    press('Play');
    pass(1);
    expect([years(), session().play.isPlaying]).toEqual([[2000, 2009], true]);
  });

  test('can be slower', () => {
    show();
    press('Pace: 1 s a step');
    press('Play');
    pass(1.9);
    expect(years()).toEqual([1950, 1959]);
    pass(0.2);
    expect(years()).toEqual([1950, 2009]);
  });

  test.each([
    ['the pause button', () => press('Pause')],
    ['another window', () => act(() => setTime({ from: 2006, to: 2006, undated: true }))],
    ['another filter', () => act(() => setFilter({ words: 'ict' }))],
    ['a step by hand', () => press('Step forward')],
    ['another way to play', () => fireEvent.click(mode())],
    ['folding the bar', () => press('Fold the time bar')],
    [
      'a page that nobody sees',
      () => {
        vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
        fireEvent(document, new Event('visibilitychange'));
      },
    ],
  ])('ends by %s', (_what, stop) => {
    show();
    press('Play');
    expect(session().play.isPlaying).toBe(true);
    stop();
    expect(session().play.isPlaying).toBe(false);
    const before = view().time;
    pass(5);
    expect(view().time).toBe(before);
  });

  test('goes on while the reader selects', () => {
    show();
    press('Play');
    act(() => useAtlas.setState({ view: { ...view(), selection: ['ict'] } }));
    pass(1);
    expect(session().play.isPlaying).toBe(true);
  });

  test('does not begin where nothing is dated', () => {
    show({ values: { kind: ['university'] }, types: ['runs'] });
    press('Play');
    expect([session().play.isPlaying, view().time]).toEqual([false, null]);
  });

  test('costs no timer at rest', () => {
    show();
    act(() => setPlay({ isLooping: true }));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('two years', () => {
  const status = () => screen.getAllByRole('status').at(-1)?.textContent?.replaceAll('\u00a0', ' ');

  test('are compared from the ends of the window', async () => {
    show({ time: { from: 2006, to: 2013, undated: true } });
    await userEvent.click(button('Compare years'));
    expect(view().years).toEqual({ a: 2006, b: 2013 });
  });

  test('are the last and one before where there is no window, and go again', async () => {
    show();
    await userEvent.click(button('Compare years'));
    expect(view().years).toEqual({ a: 2009, b: 2014 });
    await userEvent.click(button('Compare years'));
    expect(view().years).toBeNull();
  });

  test('say in a sentence what became of whom', () => {
    show({ years: { a: 2006, b: 2013 } });
    expect(status()).toBe(
      'From 2006 to 2013: 0 new, 0 ended, 2 continuing, 4 undated, 1 later actors; 1 new, 0 ended, 1 continuing, 3 undated relations.',
    );
  });

  test('say it in Polish', () => {
    show({ years: { a: 1999, b: 2013 }, language: 'pl' });
    expect(status()).toBe(
      'Od 1999 do 2013: aktorzy – 1 nowy, 0 zakończonych, 1 trwający, 4 bez daty, 1 późniejszy; relacje – 2 nowe, 0 zakończonych, 0 trwających, 3 bez daty.',
    );
  });

  test('can be chosen, the first always before the second', async () => {
    show({ years: { a: 2010, b: 2013 } });
    const [from, to] = ['from year', 'to year'].map((name) => screen.getByRole('combobox', { name }));
    const offered = (select: HTMLElement | undefined) =>
      select
        ? within(select)
            .getAllByRole('option')
            .map((option) => Number(option.textContent))
        : [];
    expect([Math.max(...offered(from)), Math.min(...offered(to))]).toEqual([2012, 2011]);
    if (from) await userEvent.selectOptions(from, '2006');
    expect(view().years).toEqual({ a: 2006, b: 2013 });
  });

  test('have a key of their marks', () => {
    show({ years: { a: 2010, b: 2013 } });
    for (const mark of ['new', 'ended', 'continuing', 'undated', 'later']) expect(screen.getByText(mark)).toBeDefined();
  });
});
