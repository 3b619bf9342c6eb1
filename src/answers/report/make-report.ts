import { activeCriteria } from '../../graph/filter/filter';
import type { Report } from '../../io/write/report-markdown';
import { addressOf } from '../../state/select/address';
import { selectFilter, selectResult, selectResultCounts } from '../../state/select/selectors';
import { selectViewForOthers } from '../../state/select/stage-selectors';
import type { State } from '../../state/store';
import { formatDate, formatNumber } from '../../text/format';
import { exportWords } from '../../text/later-words';
import { localText } from '../../text/messages';
import { documentTitle } from '../../text/sentences/document-title';
import { criterionText } from '../../text/sentences/facet-words';
import { nodesInReadingOrder } from '../../text/sentences/reading-order';
import type { Words } from '../../text/words';
import { answerOf } from '../answers';
import {
  actorColumns,
  type Column,
  cellsOf,
  type ListContext,
  listContext,
  RELATION_COLUMNS,
  sortItems,
} from '../columns';
import { tell } from './tell';
import type { Telling } from './told';

/** What a report is told with, and the day (ISO) on which it is made. */
type Options = Omit<Telling, 'state'> & Readonly<{ today: string }>;

/** What the view says as a report: of an answer its actors, else what the list would show. */
export function makeReport(state: State, { today, ...telling }: Options): Report {
  const { words, nameOf } = telling;
  const { report } = exportWords(words);
  const { title, subtitle } = documentTitle(state.document, words);
  const told = tell({ state, ...telling });
  return {
    title: `${title} – ${subtitle}`,
    question: told.question,
    answer: told.answer,
    scope: scopeOf(state, words, nameOf),
    table: told.table ?? tableOf(state, listContext(state, words, nameOf)),
    sources: [...state.graph.sources.values()].map(({ title, publisher, stateOf, retrieved }) => {
      const dateOf = (date: string) => formatDate(date, words.meta.tag);
      const text = (local: typeof title) => localText(local, words.meta.tag);
      return report.source(text(title), text(publisher), dateOf(stateOf), dateOf(retrieved));
    }),
    legend: told.table ? '' : report.lines,
    made: report.made(formatDate(today, words.meta.tag)),
    link: addressOf(selectViewForOthers(state), state.graph),
    headings: {
      answer: report.answer,
      sources: report.sources,
      link: report.link,
    },
  };
}

/** What is on the map, in sentences: what the filter asks for, and how many it leaves. */
export function scopeOf(state: State, words: Words, nameOf: (id: string) => string): readonly string[] {
  const { filter, noFilter, result } = words.report;
  const chosen = selectFilter(state);
  const { nodes, edges } = selectResult(state);
  const conditions = activeCriteria(state.graph, chosen).map((criterion) =>
    criterionText(chosen, criterion, words, nameOf),
  );
  const total = formatNumber(selectResultCounts(state).total, words.meta.tag);
  return [
    conditions.length > 0 ? filter(conditions.join('; ')) : noFilter,
    result(words.count.actors(nodes.size), total, words.count.relations(edges.size)),
  ];
}

/** An answer is told as sentences already: its table is of actors. */
const showsRelations = (state: State) => state.view.rows === 'relations' && answerOf(state) === null;

function tableOf(state: State, context: ListContext): Report['table'] {
  const { graph } = state;
  const { relations, actors } = context.words.report;
  const { nodes, neighbours, edges, neighbourEdges } = selectResult(state);
  if (showsRelations(state)) {
    const shown = [...edges, ...neighbourEdges].flatMap((id) => graph.edges.get(id) ?? []);
    return cells(relations, state, sortItems(shown, RELATION_COLUMNS[0], false, context), RELATION_COLUMNS, context);
  }
  const { selection, relation, pair } = state.view;
  const edge = graph.edges.get(relation ?? '');
  const chosen = edge ? [edge.from, edge.to] : (pair ?? selection);
  const ids = answerOf(state)?.nodes ?? (chosen.length > 0 ? chosen : [...nodes, ...neighbours]);
  const ordered = nodesInReadingOrder(graph, ids, context.nameOf, context.words.meta.tag);
  return cells(
    actors,
    state,
    ordered.flatMap((id) => graph.nodes.get(id) ?? []),
    actorColumns(state),
    context,
  );
}

/** The rows as the list sorts them, without the identifiers that files have. */
function cells<T extends Parameters<typeof cellsOf>[0][number]>(
  heading: string,
  { view: { sort } }: State,
  items: readonly T[],
  columns: readonly Column<T>[],
  context: ListContext,
): Report['table'] {
  const chosen = columns.find(({ id }) => id === sort?.column);
  const sorted = chosen ? sortItems(items, chosen, sort?.descending ?? false, context) : items;
  const [head = [], ...rows] = cellsOf(sorted, columns, context).map((row) => row.slice(1));
  return { heading, head: head.map(String), rows };
}
