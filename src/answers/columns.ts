import { attributesFor } from '../graph/attributes';
import type { Memberships } from '../graph/domain';
import { type Columns, facetInterval, isRange, NO_VALUE, paramOf, wayOf } from '../graph/filter/facets';
import { degree, type Edge, type Graph } from '../graph/graph';
import type { NodeMeasure, Scores } from '../graph/measures/node-measures';
import { uplandsOf } from '../graph/membership';
import type { Entity, Evidence } from '../graph/model';
import { attributeValue } from '../graph/role-fields';
import type { Attribute, Roles, Vocabulary } from '../graph/vocabulary';
import { COLUMNS, type SortColumn } from '../state/link/view';
import { memo } from '../state/memo';
import { selectScores } from '../state/select/colour-selectors';
import { selectColumns, selectMemberships } from '../state/select/result-selectors';
import type { State } from '../state/store';
import { formatDate, formatNumber, formatScore } from '../text/format';
import { collator } from '../text/intl';
import { wordFor } from '../text/local-text';
import { valueName } from '../text/sentences/facet-words';
import { verbsOf } from '../text/sentences/sentence';
import { sideText } from '../text/sentences/side-text';
import { attributeNames } from '../text/vocabulary-words';
import type { Words } from '../text/words';

/** What a cell is made from. */
export type ListContext = Readonly<{
  graph: Graph;
  columns: Columns;
  memberships: Memberships;
  words: Words;
  nameOf: (id: string) => string;
  /** The measure in use, and its numbers where there are any. */
  measure: NodeMeasure;
  scores: Scores | null;
}>;

const contextFrom = memo(
  (
    graph: Graph,
    columns: Columns,
    memberships: Memberships,
    words: Words,
    nameOf: ListContext['nameOf'],
    measure: NodeMeasure,
    scores: Scores | null,
  ): ListContext => ({ graph, columns, memberships, words, nameOf, measure, scores }),
);

/** What the cells of a table are made from in a language; the same object while all of it is the same. */
export function listContext(state: State, words: Words, nameOf: ListContext['nameOf']): ListContext {
  const { graph, view } = state;
  const [columns, memberships, scores] = [selectColumns(state), selectMemberships(state), selectScores(state)];
  return contextFrom(graph, columns, memberships, words, nameOf, view.measure.id, scores);
}

/** A column: its words in a cell, and the value that it is sorted by (undefined goes last). */
export type Column<T> = Readonly<{
  id: SortColumn;
  isNumber?: boolean;
  text: (item: T, context: ListContext) => string;
  value?: (item: T, context: ListContext) => number | string | undefined;
}>;

const NAME: Column<Entity> = { id: 'name', text: ({ id }, { nameOf }) => nameOf(id) };

const KIND_COLUMN: Column<Entity> = {
  id: 'kind',
  text: ({ kind }, { words }) => wordFor(words.kind, kind),
  value: ({ kind }, { graph }) => graph.vocabulary.kinds.findIndex(({ id }) => id === kind),
};

const DEGREE: Column<Entity> = {
  id: 'degree',
  isNumber: true,
  text: ({ id }, { graph }) => String(degree(graph, id)),
  value: ({ id }, { graph }) => degree(graph, id),
};

/** What plays a role is told in its own way: with what is contested, inferred, or dated beside it. */
const ROLE_COLUMNS: Readonly<Partial<Record<keyof Roles, Omit<Column<Entity>, 'id'>>>> = {
  side: { text: (entity, { words }) => sideText(entity, words) },
  group: {
    text: ({ id }, { memberships, words, ...context }) =>
      uplandsOf(memberships, id)
        .map(({ upland, inferred }) => {
          const name = valueName(context.graph.vocabulary.roles.group ?? '', upland, words, context.nameOf);
          return inferred ? `${name} (${words.status.inferred})` : name;
        })
        .join(', '),
  },
  begin: {
    isNumber: true,
    text: ({ founded, date }, { words }) => {
      const known = founded ?? date;
      return known ? formatDate(known, words.meta.tag) : '';
    },
    value: ({ founded, date }) => founded ?? date,
  },
};

/** The column of an attribute: its values by name, or its number or date. */
function attributeColumn(attribute: Attribute, roles: Roles): Column<Entity> {
  const id = paramOf(attribute);
  const role = (Object.keys(ROLE_COLUMNS) as readonly (keyof Roles)[]).find((each) => roles[each] === attribute.id);
  const ofRole = role && ROLE_COLUMNS[role];
  if (ofRole) return { id, ...ofRole };
  const valuesOf = ({ id: node }: Entity, { columns, graph }: ListContext) =>
    told(columns.values.get(attribute.id)?.get(node) ?? [], graph.vocabulary);
  const named: Column<Entity> = {
    id,
    text: (entity, context) =>
      valuesOf(entity, context)
        .map((value) => valueName(attribute.id, value, context.words, context.nameOf))
        .join(', '),
  };
  if (!isRange(attribute)) return named;
  const numberOf = ({ id: node }: Entity, { columns }: ListContext) => facetInterval(columns, attribute.id, node)?.[0];
  if (attribute.type === 'number') {
    const text: Column<Entity>['text'] = (entity, context) => {
      const number = numberOf(entity, context);
      return number === undefined ? '' : formatNumber(number, context.words.meta.tag);
    };
    return { id, isNumber: true, text, value: numberOf };
  }
  // An uncertain date is told as it is, not as the first year that it may be.
  const dateOf = (entity: Entity, context: ListContext) => {
    const known = attributeValue(entity, attribute.id, roles) ?? numberOf(entity, context);
    return known === undefined ? undefined : String(known);
  };
  return {
    id,
    isNumber: true,
    text: (entity, context) => formatDate(dateOf(entity, context) ?? '', context.words.meta.tag),
    value: dateOf,
  };
}

/** Values as a cell tells them: each by however many relations once, and how strongly it is said where that is known. */
function told(values: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const all = values.filter((value) => !value.startsWith(NO_VALUE) && !wayOf(value, vocabulary));
  return all.filter((value) => !all.some((other) => other.startsWith(value + NO_VALUE)));
}

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

const KNOWN = new WeakMap<Vocabulary, readonly [Column<Entity>, ...Column<Entity>[]]>();

/** The columns of the actors' table without a measure: names, kinds, sides, other attributes in their order, and ties. */
function columnsOfActors(vocabulary: Vocabulary): readonly [Column<Entity>, ...Column<Entity>[]] {
  const known = KNOWN.get(vocabulary);
  if (known) return known;
  const { roles } = vocabulary;
  const attributes = attributesFor('column', vocabulary);
  const [sides, others] = [true, false].map((is) => attributes.filter(({ id }) => (id === roles.side) === is));
  const declared = [...(sides ?? []), ...(others ?? [])].map((attribute) => attributeColumn(attribute, roles));
  const columns = [NAME, KIND_COLUMN, ...declared, DEGREE] as const;
  KNOWN.set(vocabulary, columns);
  return columns;
}

const BESIDE = new WeakMap<Vocabulary, readonly Column<Entity>[]>();

/** Columns of what would crowd the list: files and comparisons have them after its own. */
export function columnsBeside(vocabulary: Vocabulary): readonly Column<Entity>[] {
  const known = BESIDE.get(vocabulary);
  if (known) return known;
  const beside = vocabulary.attributes.filter(({ of, without }) => of === 'nodes' && without?.includes('column'));
  const columns = beside.map((attribute) => attributeColumn(attribute, vocabulary.roles));
  BESIDE.set(vocabulary, columns);
  return columns;
}

const MEASURED = new WeakMap<Vocabulary, readonly [Column<Entity>, ...Column<Entity>[]]>();

/** The columns that a view gives the actors' table. */
export function actorColumns({
  view,
  graph,
}: Pick<State, 'view' | 'graph'>): readonly [Column<Entity>, ...Column<Entity>[]] {
  const columns = columnsOfActors(graph.vocabulary);
  if (!view.measureColumn) return columns;
  const [name, ...facts] = columns;
  const measured = MEASURED.get(graph.vocabulary) ?? ([name, MEASURE_COLUMN, ...facts] as const);
  MEASURED.set(graph.vocabulary, measured);
  return measured;
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
    [...new Set(evidence.flatMap(({ lines }) => (lines ? [[...new Set(lines)].join('–')] : [])))].join(', ');
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
  { words, graph, measure }: Readonly<Pick<ListContext, 'words' | 'graph' | 'measure'>>,
): string {
  if (id === 'measure') return words.questions.measures.names[measure];
  const { relation, ...heads } = words.list.heads;
  if (id === 'type') return relation;
  const own = COLUMNS.find((known) => known === id && known in heads);
  const attribute = graph.vocabulary.attributes.find((each) => paramOf(each) === id);
  return own && own in heads ? heads[own as keyof typeof heads] : attributeNames(attribute?.id ?? id, words).column;
}
