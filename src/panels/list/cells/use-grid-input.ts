import {
  type FocusEvent,
  type HTMLAttributes,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react';
import { cellsIn } from '../../../io/cells/clipboard';
import { goToNode } from '../../../state/act/selection-actions';
import type { CellDoings } from './doings';
import { HEADS, moved, type Place } from './grid-moves';
import { asPlaced, fill, fillDown, placeBlock } from './plan';
import type { GridState } from './use-grid';
import { isField, useTyping } from './use-typing';

type Given = Readonly<{ grid: GridState; cells: CellDoings; root: RefObject<HTMLElement | null> }>;

/** So many rows are a page. */
const PAGE = 10;

/** What keys, the pointer and the clipboard do in a grid of cells. */
export function useGridInput({ grid, cells, root }: Given): HTMLAttributes<HTMLTableElement> {
  const { place, chosen, go } = grid;
  const typing = useTyping(grid, cells);
  const row = chosen.rows[place.row];
  useClipboard({ grid, cells, root });
  /** What a key does in a cell; null where that is nothing. */
  const done = (key: string): (() => void) | null => {
    switch (key) {
      case 'Enter':
      case 'F2':
      case ' ':
        return () => typing.begin();
      case 'Shift+ ':
        return () => row && goToNode(row.id);
      case 'Delete':
      case 'Backspace':
        return () => cells.put(asPlaced(fill('', chosen)));
      case 'Ctrl+d':
        return () => cells.put(asPlaced(fillDown(chosen, cells.said)));
      case 'Escape':
        return chosen.first < chosen.last ? () => go(place) : null;
      default:
        return null;
    }
  };
  const actionOf = (event: KeyboardEvent) => {
    const isWithCtrl = event.ctrlKey || event.metaKey;
    const to = event.altKey ? null : moved(event.key, isWithCtrl, place, sizeOf(grid));
    if (to) return () => go(to, { isChosen: event.shiftKey });
    // Heads and buttons are pressed.
    if (!row || event.target instanceof HTMLButtonElement) return null;
    return done(nameOfKey(event)) ?? (isWritten(event) ? () => typing.begin(event.key) : null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isField(event.target)) return typing.onKeyDown(event);
    const act = actionOf(event);
    if (!act) return;
    event.preventDefault();
    // Single keys run no commands here.
    event.stopPropagation();
    act();
  };
  return { ...typing.handlers, ...usePointer(grid, typing.begin), onKeyDown };
}

const nameOfKey = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string =>
  ctrlKey || metaKey ? `Ctrl+${key.toLowerCase()}` : shiftKey && key === ' ' ? `Shift+${key}` : key;

const sizeOf = ({ chosen: { rows, columns } }: GridState) => ({
  rows: rows.length,
  columns: columns.length,
  page: PAGE,
});

/** Whether a key writes a sign, be it by a third level of the keyboard. */
const isWritten = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && (event.getModifierState('AltGraph') || !(event.ctrlKey || event.metaKey || event.altKey));

/** The place of what the pointer or the focus is on; null outside cells. */
function placeOf(target: EventTarget | null, { indexOf, chosen }: GridState): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  if (!cell) return null;
  const row = cell.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = chosen.columns.indexOf(cell.dataset.column ?? '');
  return { row: row === undefined ? HEADS : (indexOf.get(row) ?? HEADS), column };
}

const isSame = (one: Place, other: Place) => one.row === other.row && one.column === other.column;

/** A press goes to a cell, on the one with the focus it begins to type; with Shift, in its place a button, or drawn on, it chooses. */
function usePointer(grid: GridState, begin: () => void) {
  const { place, go, isChoosing } = grid;
  const wasThere = useRef(false);
  const cellAt = ({ target }: MouseEvent) => {
    const isControl = target instanceof Element && target.closest('button, input, select') !== null;
    return isControl ? null : placeOf(target, grid);
  };
  return {
    onMouseDown: (event: MouseEvent) => {
      const at = event.button === 0 ? cellAt(event) : null;
      if (!at) return;
      const isChosen = event.shiftKey || isChoosing;
      wasThere.current = !isChosen && document.activeElement === closestCell(event.target);
      // Else what is drawn over would be marked as text.
      event.preventDefault();
      go(at, { isChosen });
    },
    onMouseMove: (event: MouseEvent) => {
      const at = event.buttons === 1 ? cellAt(event) : null;
      if (!at || at.row === HEADS || at.row === place.row || place.row === HEADS) return;
      wasThere.current = false;
      go(at, { isChosen: true });
    },
    onClick: (event: MouseEvent) => {
      const at = cellAt(event);
      if (at && isSame(at, place) && wasThere.current) begin();
    },
    onFocus: ({ target }: FocusEvent) => {
      const at = isField(target) ? null : placeOf(target, grid);
      if (at && !isSame(at, place)) go(at, { isThere: true });
    },
  };
}

const closestCell = (target: EventTarget) => (target instanceof Element ? target.closest('[data-column]') : null);

/** What is copied and pasted while a cell of the grid has the focus, wherever the browser sends it. */
function useClipboard({ grid: { place, chosen }, cells, root }: Given): void {
  const isMeant = () => {
    const focused = document.activeElement;
    const isWithin = root.current?.querySelector('table')?.contains(focused) ?? false;
    return isWithin && !isField(focused) && place.row !== HEADS;
  };
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    if (!isMeant()) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', cells.copy(chosen));
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '' || !isMeant()) return;
    event.preventDefault();
    // Else it would be opened as a table of its own.
    event.stopPropagation();
    cells.put(placeBlock(cellsIn(text), chosen));
  });
  useEffect(() => {
    const [copy, paste] = [(event: ClipboardEvent) => onCopy(event), (event: ClipboardEvent) => onPaste(event)];
    document.addEventListener('copy', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('paste', paste);
    };
  }, []);
}
