import { degree, type Edge, type Graph } from '../../graph/graph';
import type { NodeMeasure, Scores } from '../../graph/measures/node-measures';
import { type Memberships, uplandsOf } from '../../graph/membership';
import type { Entity, Evidence } from '../../graph/model';
import type { SortColumn, View } from '../../state/view';
import { formatDate, formatScore } from '../../text/format';
import { collator } from '../../text/intl';
import { wordFor } from '../../text/messages';
import { verbsOf } from '../../text/sentence';
import { sideText } from '../../text/side-text';
import type { Words } from '../../text/words';

/** What a cell is made from. */
export type ListContext = Readonly<{
  graph: Graph;
  memberships: Memberships;
  words: Words;
  nameOf: (id: string) => string;
  /** The measure in use, and its numbers where there are any. */
  measure: NodeMeasure;
  scores: Scores | null;
}>;

/** A column: its words in a cell, and the value that it is sorted by (undefined goes last). */
export type Column<T> = Readonly<{
  id: SortColumn;
  isNumber?: boolean;
  text: (item: T, context: ListContext) => string;
  value?: (item: T, context: ListContext) => number | string | undefined;
}>;

const numberText = (value: number | undefined) => (value === undefined ? '' : String(value));

/** The columns of the actors' table: adding one is adding a record. */
export const ACTOR_COLUMNS: readonly [Column<Entity>, ...Column<Entity>[]] = [
  { id: 'name', text: ({ id }, { nameOf }) => nameOf(id) },
  {
    id: 'kind',
    text: ({ kind }, { words }) => wordFor(words.kind, kind),
    value: ({ kind }, { graph }) => graph.vocabulary.kinds.findIndex(({ id }) => id === kind),
  },
  { id: 'side', text: (entity, { words }) => sideText(entity, words) },
  {
    id: 'upland',
    text: ({ id }, { memberships, nameOf, words }) =>
      uplandsOf(memberships, id)
        .map(({ upland, inferred }) => (inferred ? `${nameOf(upland)} (${words.status.inferred})` : nameOf(upland)))
        .join(', '),
  },
  {
    id: 'founded',
    isNumber: true,
    text: ({ founded, date }, { words }) => {
      const known = founded ?? date;
      return known ? formatDate(known, words.meta.tag) : '';
    },
    value: ({ founded, date }) => founded ?? date,
  },
  {
    id: 'members',
    isNumber: true,
    text: ({ members }) => numberText(members),
    value: ({ members }) => members,
  },
  {
    id: 'companies',
    isNumber: true,
    text: ({ companies }) => numberText(companies),
    value: ({ companies }) => companies,
  },
  {
    id: 'degree',
    isNumber: true,
    text: ({ id }, { graph }) => String(degree(graph, id)),
    value: ({ id }, { graph }) => degree(graph, id),
  },
];

/** The column of the measure in use, where the reader asks for it. */
const MEASURE_COLUMN: Column<Entity> = {
  id: 'measure',
  isNumber: true,
  text: ({ id }, { scores, words }) => {
    const score = scores?.get(id);
    return score === undefined ? '' : formatScore(score, words.meta.tag);
  },
  value: ({ id }, { scores }) => scores?.get(id),
};

const [NAME_COLUMN, ...FACT_COLUMNS] = ACTOR_COLUMNS;
const MEASURED_COLUMNS = [NAME_COLUMN, MEASURE_COLUMN, ...FACT_COLUMNS];

/** The columns that a view gives the actors' table. */
export function actorColumns({ measureColumn }: Pick<View, 'measureColumn'>): readonly Column<Entity>[] {
  return measureColumn ? MEASURED_COLUMNS : ACTOR_COLUMNS;
}

/** The columns of the relations' table. */
export const RELATION_COLUMNS: readonly [Column<Edge>, ...Column<Edge>[]] = [
  { id: 'from', text: ({ from }, { nameOf }) => nameOf(from) },
  { id: 'type', text: (edge, { words }) => verbsOf(edge.type, words, edge).forward },
  { id: 'to', text: ({ to }, { nameOf }) => nameOf(to) },
  { id: 'status', text: ({ status }, { words }) => words.status[status] },
  {
    id: 'date',
    isNumber: true,
    text: (edge, { words }) => {
      const date = edge.date ?? edge.since;
      return date ? formatDate(date, words.meta.tag) : '';
    },
    value: ({ date, since }) => date ?? since,
  },
];

/** Items in the order of a column, by the collation of the language; items without a value stay last either way. */
export function sortItems<T>(
  items: readonly T[],
  column: Column<T>,
  descending: boolean,
  context: ListContext,
): readonly T[] {
  const { compare } = collator(context.words.meta.tag);
  const keyed = items.map((item) => {
    const key = column.value ? column.value(item, context) : column.text(item, context);
    return { item, key: key === '' ? undefined : key };
  });
  const order = (a: number | string, b: number | string) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
    return order(a.key, b.key) * (descending ? -1 : 1);
  });
  return keyed.map(({ item }) => item);
}

/** The rows of a table as cells for a file: identifier, columns, and the lines of the source. */
export function cellsOf<T extends Readonly<{ id: string; evidence: readonly Evidence[] }>>(
  items: readonly T[],
  columns: readonly Column<T>[],
  context: ListContext,
): readonly (readonly (string | number)[])[] {
  const { list } = context.words;
  const linesOf = ({ evidence }: T) =>
    [...new Set(evidence.map(({ lines: [first, last] }) => (first === last ? `${first}` : `${first}–${last}`)))].join(
      ', ',
    );
  const cellOf = (item: T) => (column: Column<T>) => {
    const value = column.value?.(item, context);
    return typeof value === 'number' && column.isNumber ? value : column.text(item, context);
  };
  return [
    [list.id, ...columns.map(({ id }) => columnName(id, context)), list.source],
    ...items.map((item) => [item.id, ...columns.map(cellOf(item)), linesOf(item)]),
  ];
}

/** The heading of a column. */
export function columnName(
  id: SortColumn,
  { words, measure }: Readonly<Pick<ListContext, 'words' | 'measure'>>,
): string {
  if (id === 'measure') return words.questions.measures.names[measure];
  return id === 'type' ? words.list.relation : words.list[id];
}
