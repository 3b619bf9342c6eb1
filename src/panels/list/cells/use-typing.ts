import { type ChangeEvent, type FocusEvent, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Entity } from '../../../graph/model';
import { type CellField, cellField } from './cell-field';
import { cellOptions, cellText, cellValue } from './cell-values';
import type { CellWords } from './cell-words';
import type { CellDoings } from './doings';
import type { Place } from './grid-moves';
import type { GridState } from './use-grid';

/** Whether something is the field in which a cell is typed. */
export const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLSelectElement =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

/** What begins and ends that the cell with the focus is typed into, and what its field does; all of it goes through the grid. */
export function useTyping({ place, chosen, draft, setDraft, go }: GridState, { said, say, commit }: CellDoings) {
  const isByPointer = useRef(false);
  const row = chosen.rows[place.row];
  const column = chosen.columns[place.column];

  /** Begins with what the cell holds, or anew with what was typed. */
  const begin = (typed?: string): void => {
    const cell = row && column !== undefined ? cellField(said.graph, row, column) : null;
    say(cell ? '' : said.text.cells.readOnly);
    if (row && column !== undefined && cell) setDraft({ row: row.id, column, text: beginning(row, cell, typed, said) });
  };
  /** Ends with what was typed, or chosen; false where that cannot be taken over, and the cell stays open. */
  const end = (typed = draft?.text ?? ''): boolean => {
    const edited = draft && said.graph.nodes.get(draft.row);
    if (draft && edited && !commit(edited, draft.column, typed)) return false;
    setDraft(null);
    return true;
  };
  const leave = (to: Place): void => {
    setDraft(null);
    go(to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    isByPointer.current = false;
    const to = placeAfter(event, place, chosen.rows.length);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape' || end()) leave(to);
  };
  const handlers = {
    onChange: ({ target }: ChangeEvent<HTMLElement>) => {
      if (!isField(target) || !draft) return;
      // What a pointer chooses is meant; what keys pass by is not yet.
      const isMeant = target instanceof HTMLSelectElement && isByPointer.current;
      if (isMeant && end(target.value)) leave(place);
      else setDraft({ ...draft, text: target.value });
    },
    onBlur: ({ target }: FocusEvent) => {
      if (isField(target)) end();
    },
    onPointerDown: ({ target }: PointerEvent) => {
      isByPointer.current = isField(target);
    },
  };
  return { begin, onKeyDown, handlers };
}

/** Where a key that ends typing leads. */
function placeAfter({ key, shiftKey }: KeyboardEvent, { row, column }: Place, rows: number): Place | null {
  const by = shiftKey ? -1 : 1;
  if (key === 'Enter') return { row: Math.max(0, Math.min(row + by, rows - 1)), column };
  if (key === 'Tab') return { row, column: Math.max(0, column + by) };
  return key === 'Escape' ? { row, column } : null;
}

/** What stands in the field of a cell at first: of what is chosen the id, the first that begins so where one typed. */
function beginning(row: Entity, cell: CellField, typed: string | undefined, said: CellWords): string {
  const options = cellOptions(cell, said);
  if (!options) return typed ?? cellText(row, cell, said);
  const letters = typed?.toLowerCase();
  const named = letters && options.find(({ label }) => label.toLowerCase().startsWith(letters));
  const value = cellValue(row, cell, said);
  const held = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value ?? '');
  return named ? named.value : held;
}
