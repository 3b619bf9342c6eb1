import { useId } from 'react';
import type { Entity } from '../../../graph/model';
import { BareSelect } from '../../../ui/field/BareSelect';
import { Said, saidIn } from '../../../ui/field/Said';
import type { CellField } from './cell-field';
import { cellOptions } from './cell-values';
import type { CellWords } from './cell-words';
import styles from './cells.module.css';
import { readCell } from './read-cell';

type Props = Readonly<{
  row: Entity;
  cell: CellField;
  /** What stands there; the grid takes in what is typed. */
  text: string;
  label: string;
  said: CellWords;
}>;

/** What a cell holds while it is typed or chosen; what it would be taken for is said under it. */
export function CellEditor({ row, cell, text, label, said }: Props) {
  const id = useId();
  const attribute = cell === 'name' || cell === 'kind' ? null : cell.attribute;
  const { problem, hint } = readCell(text.trim(), row, cell, said);
  const verdict = { problem, hint: hint ?? (attribute?.type === 'categories' ? said.text.cells.several : undefined) };
  const options = cellOptions(cell, said);
  // Of a category whose values nobody lists those that occur are offered.
  const offered =
    cell !== 'name' && cell !== 'kind' && !options && attribute?.type === 'category' ? said.known(cell) : [];
  const field = { ...saidIn(id, verdict), 'aria-label': label, className: styles.field, defaultValue: text, id };
  return (
    <>
      {options ? (
        <BareSelect {...field} groups={[{ options }]} ref={focusAtEnd} />
      ) : (
        <input
          {...field}
          autoComplete="off"
          inputMode={attribute?.type === 'number' ? 'decimal' : 'text'}
          list={offered.length > 0 ? `${id}-list` : undefined}
          ref={focusAtEnd}
        />
      )}
      {offered.length > 0 && (
        <datalist id={`${id}-list`}>
          {offered.map(({ value }) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
      {(verdict.problem ?? verdict.hint) && (
        <div className={styles.said}>
          <Said id={id} {...verdict} />
        </div>
      )}
    </>
  );
}

/** The reader asked for the field, in the place of what had the focus. */
function focusAtEnd(field: HTMLInputElement | HTMLSelectElement | null): void {
  field?.focus();
  if (field instanceof HTMLInputElement) field.setSelectionRange(field.value.length, field.value.length);
}
