import { useMemo } from 'react';
import { actorColumns, type Column, type ListContext, RELATION_COLUMNS, sortItems } from '../../answers/columns';
import type { Edge } from '../../graph/graph';
import type { Entity } from '../../graph/model';
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

/** The actors that the map shows, in reading order unless sorted otherwise. */
export function useActorRows(): Rows<Entity> {
  const context = useListContext();
  const { nodes, neighbours } = useAtlas(selectResult);
  const columns = useAtlas((state) => actorColumns(state));
  const items = useMemo(() => {
    const { graph, nameOf, words } = context;
    const ids = nodesInReadingOrder(graph, [...nodes, ...neighbours], nameOf, words.meta.tag);
    return ids.flatMap((id) => graph.nodes.get(id) ?? []);
  }, [context, nodes, neighbours]);
  return useSorted(items, columns, neighbours, context);
}

/** The relations that the map shows, each actor's together unless sorted otherwise. */
export function useRelationRows(): Rows<Edge> {
  const context = useListContext();
  const { edges, neighbourEdges } = useAtlas(selectResult);
  const items = useMemo(() => {
    const shown = [...edges, ...neighbourEdges].flatMap((id) => context.graph.edges.get(id) ?? []);
    return sortItems(shown, RELATION_COLUMNS[0], false, context);
  }, [context, edges, neighbourEdges]);
  return useSorted(items, RELATION_COLUMNS, neighbourEdges, context);
}

function useSorted<T extends Readonly<{ id: string }>>(
  items: readonly T[],
  columns: readonly Column<T>[],
  beside: ReadonlySet<string>,
  context: ListContext,
): Rows<T> {
  const sort = useAtlas((state) => state.view.sort);
  const sorted = useMemo(() => {
    const chosen = columns.find(({ id }) => id === sort?.column);
    return chosen ? sortItems(items, chosen, sort?.descending ?? false, context) : items;
  }, [items, columns, sort, context]);
  return { items: sorted, columns, beside, context };
}
