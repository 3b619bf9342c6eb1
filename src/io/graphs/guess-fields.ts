import { columnsFor } from '../cells/column-words';
import type { FileGraph, FileValue, FileValues } from '../read/graphs/file-graph';

/** What tells items apart has so few values, each so short. */
const MOST_VALUES = 60;
const LONGEST_VALUE = 60;

/**
 * A graph of which nothing says what nodes and edges are, or what is to be told of nodes, with what values say that by their
 * names, in the words that headers of tables have: `type`, `description`, `relation`; edges may say it by a `label`. O(values).
 */
export function withGuessedFields(graph: FileGraph): FileGraph {
  let { nodes, edges } = graph;
  if (nodes.every(({ kind }) => kind === undefined)) nodes = moved(nodes, 'kind', fieldFor(nodes, 'kind', areTelling));
  if (nodes.every(({ summary }) => summary === undefined)) {
    nodes = moved(nodes, 'summary', fieldFor(nodes, 'summary', areTexts));
  }
  if (edges.every(({ type }) => type === undefined))
    edges = moved(edges, 'type', fieldFor(edges, 'relation', areTelling));
  return { ...graph, nodes, edges };
}

type Item = Readonly<{ values?: FileValues }>;

/** The name of the values that say something, by the order of its words. */
function fieldFor(
  items: readonly Item[],
  use: 'kind' | 'summary' | 'relation',
  fits: (values: readonly FileValue[]) => boolean,
): string | undefined {
  const names = [...new Set(items.flatMap(({ values }) => [...(values?.keys() ?? [])]))];
  const fitting = columnsFor(use, names).map((column) => names[column] ?? '');
  const all = use === 'relation' ? [...fitting, 'label'] : fitting;
  return all.find((name) => fits(items.flatMap(({ values }) => values?.get(name) ?? [])));
}

const areTexts = (values: readonly FileValue[]) =>
  values.length > 0 && values.every((value) => typeof value === 'string');

/** Whether values are short texts of which several items have the same. */
function areTelling(values: readonly FileValue[]): boolean {
  const kinds = new Set(values);
  const areShort = values.every((value) => typeof value === 'string' && value.length <= LONGEST_VALUE);
  return areShort && kinds.size <= MOST_VALUES && kinds.size < values.length;
}

/** Items that have a value as a field of their own. */
function moved<T extends Item>(items: readonly T[], field: keyof T, name: string | undefined): readonly T[] {
  if (name === undefined) return items;
  return items.map((item) => {
    const value = item.values?.get(name);
    if (value === undefined) return item;
    const values = new Map(item.values);
    values.delete(name);
    return { ...item, [field]: value, values };
  });
}
