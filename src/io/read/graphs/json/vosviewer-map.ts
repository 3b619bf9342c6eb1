import { readCsv } from '../../sheets/csv';
import { textOf } from '../../sheets/table';
import type { Tell } from '../../tell';
import type { FileNode } from '../file-graph';
import { fieldsOf, nodeOf, positionIn } from './json-fields';

const namesIn = (line: string) => line.split(/[\t,;]/).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));

/** Whether a text is a map of VOSviewer: a table of items with places, and with weights, scores or groups as it calls them. */
export function isMap(text: string): boolean {
  const names = namesIn(text.slice(0, text.search(/[\r\n]|$/)));
  const isPlaced = names.includes('x') && names.includes('y') && (names.includes('id') || names.includes('label'));
  return isPlaced && names.some((name) => /^(weight|score)<.+>$|^cluster/.test(name));
}

/** The items of a map; where it has no ids, its network names them by their places, from 1. Throws a `Refusal`. */
export function itemsOfMap(text: string, tell: Tell): readonly FileNode[] {
  const [head, ...rows] = readCsv(text, tell)[0]?.rows ?? [];
  const names = head?.cells.map((cell) => textOf(cell).trim()) ?? [];
  return rows.map(({ at, cells }, index): FileNode => {
    const item = new Map(names.map((name, column) => [name, textOf(cells[column])]));
    const [x, y] = ['x', 'y'].map((name) => Number(item.get(name) || Number.NaN));
    const position = positionIn(x, y, -1);
    const fields = fieldsOf(item);
    fields.skip('id', ...(position ? ['x', 'y'] : []));
    return { ...nodeOf(item.get('id') ?? `${index + 1}`, fields, ['label']), position, line: at };
  });
}
