import { useMemo, useState } from 'react';
import type { Entity } from '../../../graph/model';
import { selectFilter } from '../../../state/select/result-selectors';
import { useAtlas } from '../../../state/store';
import { actorRows, type Rows, useActorList } from '../use-rows';

/** Rows of which some may no longer be among those that the filter chooses. */
export type SteadyRows = Rows<Entity> & Readonly<{ outside: ReadonlySet<string> }>;

/** The actors in order, and what the reader had asked for then. */
type Kept = Readonly<{ asked: object; ids: readonly string[] }>;

/** Rows in the order that they had when the reader last sorted or filtered: whom an edit would move or hide stays. */
export function useSteadyRows(): SteadyRows {
  const { context, result, columns, sort } = useActorList();
  const filter = useAtlas(selectFilter);
  const { tag } = context.words.meta;
  const asked = useMemo(() => ({ filter, sort, tag }), [filter, sort, tag]);
  const idsInOrder = () => actorRows({ context, result, columns, sort }).items.map(({ id }) => id);
  const [kept, setKept] = useState<Kept>(() => ({ asked, ids: idsInOrder() }));
  const ids = kept.asked === asked ? withNew(kept.ids, [...result.nodes, ...result.neighbours]) : idsInOrder();
  if (kept.asked !== asked || kept.ids !== ids) setKept({ asked, ids });
  return useMemo(() => {
    const { nodes, neighbours } = result;
    const items = ids.flatMap((id) => context.graph.nodes.get(id) ?? []);
    const outside = items.filter(({ id }) => !nodes.has(id) && !neighbours.has(id));
    return { items, columns, beside: neighbours, context, outside: new Set(outside.map(({ id }) => id)) };
  }, [ids, context, result, columns]);
}

/** Whoever comes by an edit stands last. */
function withNew(ids: readonly string[], chosen: readonly string[]): readonly string[] {
  const known = new Set(ids);
  const come = chosen.filter((id) => !known.has(id));
  return come.length > 0 ? [...ids, ...come] : ids;
}
