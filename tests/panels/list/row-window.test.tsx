import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ListPanel } from '../../../src/panels/list/ListPanel';
import { runsOf } from '../../../src/panels/list/row-window';
import { goToNode } from '../../../src/state/act/selection-actions';
import { useAtlas } from '../../../src/state/store';
import * as files from '../../../src/ui/save-file';
import { entity, graphOf } from '../../support/build';
import { textsOf } from '../facts';
import { openAtlas } from '../small-atlas';

const ROW = 20;
const SEEN = 10 * ROW;

const idAt = (index: number) => `a-${String(index).padStart(4, '0')}`;

/** A list of so many actors, in a view of ten rows. */
function show(count: number) {
  openAtlas({ panel: 'list' });
  const actors = Array.from({ length: count }, (_, index) => {
    const name = { pl: idAt(index), en: idAt(index) };
    return entity(idAt(index), { name });
  });
  useAtlas.setState({ graph: graphOf(actors, []) });
  render(<ListPanel />);
}

const names = () => textsOf(screen.getAllByRole('rowheader'));
const table = () => screen.getByRole('table');
const scroller = () => table().parentElement as HTMLElement;

function scrollTo(row: number) {
  scroller().scrollTop = row * ROW;
  fireEvent.scroll(scroller());
}

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(SEEN);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, ROW));
});

describe('a list of up to 200 actors', () => {
  test('has all rows, and counts none', () => {
    show(200);
    expect(names()).toHaveLength(200);
    expect(table().hasAttribute('aria-rowcount')).toBe(false);
    expect(screen.getAllByRole('row')[1]?.hasAttribute('aria-rowindex')).toBe(false);
  });
});

describe('a list of more', () => {
  test('has the rows in view with a margin, each with its number among all', () => {
    show(1000);
    expect([names()[0], names().length]).toEqual([idAt(0), 30]);
    expect(table().getAttribute('aria-rowcount')).toBe('1001');
    expect(screen.getByRole('row', { name: /^a-0007/ }).getAttribute('aria-rowindex')).toBe('9');
  });

  test('keeps the room of rows that are not rendered', () => {
    show(1000);
    scrollTo(500);
    const gaps = [...table().querySelectorAll<HTMLElement>('tr[aria-hidden]')].map(({ style }) => style.height);
    expect([names()[0], names().at(-1)]).toEqual([idAt(480), idAt(529)]);
    expect(gaps).toEqual([`${480 * ROW}px`, `${470 * ROW}px`]);
  });

  test('keeps the row that has the focus, and the Tab key goes on from there', async () => {
    show(1000);
    act(() => screen.getByRole('button', { name: idAt(3) }).focus());
    scrollTo(500);
    expect(document.activeElement?.textContent).toBe(idAt(3));
    expect(names().slice(0, 4)).toEqual([idAt(2), idAt(3), idAt(4), idAt(480)]);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe(idAt(4));
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(document.activeElement?.textContent).toBe(idAt(4));
  });

  test('brings who is selected elsewhere into view', () => {
    show(1000);
    act(() => goToNode(idAt(700)));
    fireEvent.scroll(scroller());
    expect(screen.getByRole('row', { selected: true }).getAttribute('aria-rowindex')).toBe('702');
  });

  test('has all rows on paper', () => {
    show(1000);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(names()).toHaveLength(1000);
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(names()).toHaveLength(30);
  });

  test('has all rows in its file', async () => {
    const save = vi.spyOn(files, 'saveFile').mockImplementation(() => {});
    show(1000);
    await userEvent.click(screen.getByRole('button', { name: /CSV$/ }));
    expect(String(save.mock.calls[0]?.[1]).trimEnd().split('\r\n')).toHaveLength(1001);
  });
});

describe('runs of rows', () => {
  test('end where the table does', () => {
    expect(runsOf(30, { start: -20, end: 40 }, null)).toEqual([{ start: 0, end: 30 }]);
    expect(runsOf(30, { start: 480, end: 530 }, null)).toEqual([{ start: 30, end: 30 }]);
  });

  test('are one where the focus is in view or right beside it', () => {
    expect(runsOf(100, { start: 20, end: 40 }, 30)).toEqual([{ start: 20, end: 40 }]);
    expect(runsOf(100, { start: 20, end: 40 }, 41)).toEqual([{ start: 20, end: 43 }]);
    expect(runsOf(100, { start: 20, end: 40 }, 18)).toEqual([{ start: 17, end: 40 }]);
  });

  test('are two where it is elsewhere, in order', () => {
    expect(runsOf(100, { start: 20, end: 40 }, 0)).toEqual([
      { start: 0, end: 2 },
      { start: 20, end: 40 },
    ]);
    expect(runsOf(100, { start: 20, end: 40 }, 99)).toEqual([
      { start: 20, end: 40 },
      { start: 98, end: 100 },
    ]);
  });
});
