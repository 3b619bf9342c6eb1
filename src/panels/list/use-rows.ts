import { useMemo } from 'react';
import { actorColumns, type Column, type ListContext, RELATION_COLUMNS, sortItems } from '../../answers/columns';
import type { FilterResult } from '../../graph/filter/criteria';
import type { Edge } from '../../graph/graph';
import type { Entity } from '../../graph/model';
import type { Sort } from '../../state/link/view';
import { selectResult } from '../../state/select/result-selectors';
import { useAtlas } from '../../state/store';
import { nodesInReadingOrder } from '../../text/sentences/reading-order';
import { useListContext } from '../common/use-list-context';

/** Rows of a table: items in order, and which of them are there as neighbours only. */
export type Rows<T> = Readonly<{
  items: readonly T[];
  columns: readonly Column<T>[];
  beside: ReadonlySet<string>;
  context: ListContext;
}>;

/** What the rows of actors are made of. */
export type ActorList = Readonly<{
  context: ListContext;
  result: Pick<FilterResult, 'nodes' | 'neighbours'>;
  columns: readonly Column<Entity>[];
  sort: Sort | null;
}>;

export function useActorList(): ActorList {
  const context = useListContext();
  const result = useAtlas(selectResult);
  const columns = useAtlas((state) => actorColumns(state));
  const sort = useAtlas((state) => state.view.sort);
  return { context, result, columns, sort };
}

/** The actors that the map shows, in reading order unless sorted otherwise. O(actors × log actors). */
export function actorRows({ context, result: { nodes, neighbours }, columns, sort }: ActorList): Rows<Entity> {
  const { graph, nameOf, words } = context;
  const ids = nodesInReadingOrder(graph, [...nodes, ...neighbours], nameOf, words.meta.tag);
  const items = ids.flatMap((id) => graph.nodes.get(id) ?? []);
  return { items: sorted(items, columns, sort, context), columns, beside: neighbours, context };
}

export function useActorRows(): Rows<Entity> {
  const { context, result, columns, sort } = useActorList();
  return useMemo(() => actorRows({ context, result, columns, sort }), [context, result, columns, sort]);
}

/** The relations that the map shows, each actor's together unless sorted otherwise. */
export function useRelationRows(): Rows<Edge> {
  const context = useListContext();
  const { edges, neighbourEdges } = useAtlas(selectResult);
  const sort = useAtlas((state) => state.view.sort);
  const items = useMemo(() => {
    const shown = [...edges, ...neighbourEdges].flatMap((id) => context.graph.edges.get(id) ?? []);
    const together = sortItems(shown, RELATION_COLUMNS[0], false, context);
    return sorted(together, RELATION_COLUMNS, sort, context);
  }, [context, edges, neighbourEdges, sort]);
  return { items, columns: RELATION_COLUMNS, beside: neighbourEdges, context };
}

function sorted<T>(items: readonly T[], columns: readonly Column<T>[], sort: Sort | null, context: ListContext) {
  const chosen = columns.find(({ id }) => id === sort?.column);
  return chosen ? sortItems(items, chosen, sort?.descending ?? false, context) : items;
}
