import { groupBy } from '../../../../graph/group-by';
import { Refusal } from '../../refusal';
import type { Tell } from '../../tell';
import type { FileAttribute, FileValue, FileValues } from '../file-graph';
import { isName, typeNamed, valueOfText } from './text-values';

/** An attribute as a file declares it whose values are texts: its values name it by its id. */
export type DeclaredAttribute = Pick<FileAttribute, 'of' | 'name'> &
  Readonly<{
    id: string;
    label?: string;
    /** As the file calls it: `integer`, `liststring`; empty where it says none. */
    type: string;
    /** The text of the value of those who have none. */
    byDefault?: string;
  }>;

/** A value as its file has it: which attribute it is of, and its text. */
export type TextValue = readonly [id: string, text: string];

type Column = DeclaredAttribute & { hasNames: boolean };

/** Makes values of texts by what a file declares. */
export type DeclaredValues = Readonly<{
  /** The values of an item at a line; those whom nothing declares are texts, and told once for each attribute. */
  valuesOf: (of: 'nodes' | 'edges', texts: Iterable<TextValue>, line: number) => FileValues;
  /** All attributes that are declared, or that a value was of. */
  attributes: () => readonly FileAttribute[];
}>;

/** So many values come of those that a file says of all who have none. */
const MOST_FILLED = 4_000_000;

/** Takes in what a file declares; no two attributes of nodes or of edges have one name then. O(attributes). */
export function declaredValues(declared: readonly DeclaredAttribute[], tell: Tell): DeclaredValues {
  const columns = new Map<string, Column>();
  const names = new Set<string>();
  const add = (attribute: DeclaredAttribute): Column => {
    const { of, id } = attribute;
    const name = names.has(`${of} ${attribute.name}`) ? `${attribute.name} (${id})` : attribute.name;
    names.add(`${of} ${name}`);
    const column = { ...attribute, name, hasNames: false };
    columns.set(`${of} ${id}`, column);
    return column;
  };
  for (const attribute of declared) if (!columns.has(`${attribute.of} ${attribute.id}`)) add(attribute);
  const filled = groupBy(
    [...columns.values()].filter(({ byDefault = '' }) => byDefault.trim() !== ''),
    ({ of }) => of,
  );
  const columnOf = (of: 'nodes' | 'edges', id: string, line: number) => {
    const known = columns.get(`${of} ${id}`);
    if (known) return known;
    const at = { sheet: null, row: line };
    tell({ list: null, item: null, field: '', rule: 'undeclared', at, found: id, done: 'repaired' });
    return add({ of, id, name: id, type: 'string' });
  };
  let left = MOST_FILLED;
  return {
    valuesOf: (of, texts, line) => {
      const values = new Map<string, FileValue>();
      const set = (column: Column, alike: readonly string[]) => {
        const all = alike.map((text) => valueOfText(text, column.type));
        column.hasNames ||= alike.some((text) => isName(text, column.type));
        values.set(column.name, all.length === 1 && all[0] !== undefined ? all[0] : all.flat());
      };
      for (const [id, alike] of groupBy(texts, ([each]) => each)) {
        set(
          columnOf(of, id, line),
          alike.map(([, text]) => text),
        );
      }
      for (const column of filled.get(of) ?? []) {
        if (values.has(column.name)) continue;
        left -= 1;
        if (left < 0) throw new Refusal('inflates', line);
        set(column, [column.byDefault ?? '']);
      }
      return values;
    },
    attributes: () =>
      [...columns.values()].map(({ of, name, label, type, hasNames }) => {
        const said = hasNames ? 'identifier' : typeNamed(type);
        return { of, name, ...(label !== undefined && label !== name && { label }), ...(said && { type: said }) };
      }),
  };
}
