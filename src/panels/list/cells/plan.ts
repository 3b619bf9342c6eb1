import { max } from 'd3-array';
import type { Content, Identified } from '../../../graph/document/document';
import { addSource, changeEntities, type Edit, find, inTurn } from '../../../graph/document/edits';
import { isSame } from '../../../graph/document/list-diff';
import { groupBy } from '../../../graph/group-by';
import type { AttributeValue, Entity, Source } from '../../../graph/model';
import { toCells } from '../../../io/write/csv';
import type { SortColumn } from '../../../state/link/view';
import { type CellField, cellField } from './cell-field';
import { cellText, cellValue, type StatedAt, withCell } from './cell-values';
import type { CellWords } from './cell-words';
import { readCell } from './read-cell';

/** A text that is to come into a cell. */
export type Typed = Readonly<{ row: Entity; column: SortColumn; text: string }>;

/** A cell with the value that it gets. */
export type Taken = Typed & Readonly<{ cell: CellField; value: AttributeValue | undefined }>;

/** A text that no cell takes over, and why. */
export type Misfit = Typed & Readonly<{ why: string }>;

/** What of some texts is taken over and what is not; cells that would stay as they are are neither. */
export type Plan = Readonly<{ taken: readonly Taken[]; misfits: readonly Misfit[] }>;

/** The rows and columns of a table, in order, and the cells that are chosen in it: of one column, from one row to another. */
export type Chosen = Readonly<{
  rows: readonly Entity[];
  columns: readonly SortColumn[];
  column: number;
  first: number;
  last: number;
}>;

/** Where the texts of a block go, and how many of its rows and columns the table has no place for. */
export type Placed = Readonly<{ typed: readonly Typed[]; rowsBeyond: number; columnsBeyond: number }>;

/** Puts a block where the chosen cells begin; a single text goes into each of them. O(cells). */
export function placeBlock(block: readonly (readonly string[])[], chosen: Chosen): Placed {
  const { rows, columns, column, first } = chosen;
  const [[single = ''] = []] = block;
  if (block.length === 1 && block[0]?.length === 1) return asPlaced(fill(single, chosen));
  const width = max(block, (texts) => texts.length) ?? 0;
  const typed = block.flatMap((texts, down) =>
    texts.flatMap((text, right): readonly Typed[] => {
      const [row, id] = [rows[first + down], columns[column + right]];
      return row && id !== undefined ? [{ row, column: id, text }] : [];
    }),
  );
  return {
    typed,
    rowsBeyond: Math.max(0, first + block.length - rows.length),
    columnsBeyond: Math.max(0, column + width - columns.length),
  };
}

/** Texts all of which the table has a place for. */
export const asPlaced = (typed: Placed['typed']): Placed => ({ typed, rowsBeyond: 0, columnsBeyond: 0 });

/** One text in each of the chosen cells. */
export function fill(text: string, { rows, columns, column, first, last }: Chosen): readonly Typed[] {
  const id = columns[column];
  return id === undefined ? [] : rows.slice(first, last + 1).map((row) => ({ row, column: id, text }));
}

/** The cells below the first of the chosen ones, with what stands in that. */
export function fillDown(chosen: Chosen, said: CellWords): readonly Typed[] {
  const [row, id] = [chosen.rows[chosen.first], chosen.columns[chosen.column]];
  const cell = row && id !== undefined ? cellField(said.graph, row, id) : null;
  return row && cell ? fill(cellText(row, cell, said), { ...chosen, first: chosen.first + 1 }) : [];
}

/** What a cell shows. */
type Shown = (row: Entity, column: SortColumn) => string;

/** The chosen cells as a spreadsheet takes them: what can be edited as it is typed, else what is shown. */
export function copiedCells({ rows, columns, column, first, last }: Chosen, shown: Shown, said: CellWords): string {
  const id = columns[column] ?? '';
  const texts = rows.slice(first, last + 1).map((row) => {
    const cell = cellField(said.graph, row, id);
    const value = cell && cellValue(row, cell, said);
    return typeof value === 'number' ? value : cell ? cellText(row, cell, said) : shown(row, id);
  });
  const { decimalSign } = said.words.meta.csv;
  return toCells(
    texts.map((text) => [text]),
    { separator: '\t', decimalSign },
  );
}

/**
 * What of texts is taken over. Those of one row are judged together: what is said of its members and of its companies may
 * both change. `shown` is what a cell shows that cannot be edited: the same text there is none. O(cells).
 */
export function planCells(typed: readonly Typed[], shown: Shown, said: CellWords): Plan {
  const plans = [...groupBy(typed, ({ row }) => row.id).values()].map((texts) => planRow(texts, shown, said));
  return { taken: plans.flatMap(({ taken }) => taken), misfits: plans.flatMap(({ misfits }) => misfits) };
}

function planRow(texts: readonly Typed[], shown: Shown, said: CellWords): Plan {
  const [taken, misfits]: [Taken[], Misfit[]] = [[], []];
  const cells = texts.flatMap((each) => {
    const text = each.text.trim();
    const cell = cellField(said.graph, each.row, each.column);
    if (cell) return text === cellText(each.row, cell, said) ? [] : [{ ...each, text, cell }];
    if (text !== shown(each.row, each.column)) misfits.push({ ...each, text, why: said.text.cells.readOnly });
    return [];
  });
  const after = cells.reduce<Entity | undefined>((row, { text, cell, row: before }) => {
    const { problem, value } = readCell(text, {}, cell, said);
    return problem === undefined ? withCell(row ?? before, cell, value, null, said) : row;
  }, undefined);
  for (const each of cells) {
    const { problem, value } = readCell(each.text, after ?? each.row, each.cell, said);
    if (problem !== undefined) misfits.push({ ...each, why: problem });
    else if (!isSame(value, cellValue(each.row, each.cell, said))) taken.push({ ...each, value });
  }
  return { taken, misfits };
}

/** Where changes are stated, with the source that the document may lack for it; null for nowhere. */
export type CellSource = Readonly<{ at: StatedAt; source?: Source | undefined }>;

/** Has cells hold what they get, in one edit. */
export function changeCells<S extends Identified>(
  content: Content<S>,
  taken: readonly Taken[],
  stated: CellSource | null,
  said: CellWords,
): Edit {
  const rows = groupBy(taken, ({ row }) => row.id);
  const source = stated?.source;
  const isLacking = source !== undefined && !find(content.atlas.sources, source.id);
  return inTurn<S>(content, ...(isLacking ? [(now: Content) => addSource(now, source)] : []), (now) =>
    changeEntities(now, [...rows.keys()], (entity) =>
      (rows.get(entity.id) ?? []).reduce(
        (row, { cell, value }) => withCell(row, cell, value, stated?.at ?? null, said),
        entity,
      ),
    ),
  );
}
