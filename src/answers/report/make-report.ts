import type { Report } from '../../io/write/report-markdown';
import { selectResult } from '../../state/select/result-selectors';
import type { State } from '../../state/store';
import { exportWords } from '../../text/later-words';
import { nodesInReadingOrder } from '../../text/sentences/reading-order';
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
import { headlineOf } from '../headline/headline';
import type { Telling } from '../telling';
import { reportFrame } from './report-frame';
import { scopeOf } from './scope';
import { tell } from './tell';
import { passage } from './told';

/** What a report is told with, and the day (ISO) on which it is made. */
type Options = Omit<Telling, 'state'> & Readonly<{ today: string }>;

/** What the view says as a report: of an answer its actors, else what the list would show. */
export function makeReport(state: State, { today, ...telling }: Options): Report {
  const { words, nameOf } = telling;
  const told = tell({ state, ...telling });
  const headline = headlineOf({ state, ...telling });
  return {
    ...reportFrame(state, words, today),
    question: told.question,
    answer: [...passage('', headline === null ? [] : [headline]), ...told.answer],
    scope: scopeOf(state, words, nameOf),
    table: told.table ?? tableOf(state, listContext(state, words, nameOf)),
    legend: told.table || state.graph.sources.size === 0 ? '' : exportWords(words).report.lines,
  };
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
  // Where nothing has a source, there is no column of its lines.
  const end = items.some(({ evidence }) => evidence.length > 0) ? undefined : -1;
  const [head = [], ...rows] = cellsOf(sorted, columns, context).map((row) => row.slice(1, end));
  return { heading, head: head.map(String), rows };
}
