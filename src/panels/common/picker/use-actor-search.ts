import { useMemo } from 'react';
import { isContextKind } from '../../../graph/graph';
import { buildSearchIndex } from '../../../graph/search/search';
import { useAtlas } from '../../../state/store';
import type { Words } from '../../../text/words';
import { actorItems } from '../actor-items';

const MOST = 8;

type Hit = Readonly<{ id: string; name: string; kind: string }>;

/** A function that finds actors by name, acronym or what they do, the best first; kinds that are context on request. */
export function useActorSearch(hasContext: boolean, words: Words): (query: string) => readonly Hit[] {
  const graph = useAtlas((state) => state.graph);
  return useMemo(() => {
    const items = actorItems({ graph, words }).filter(
      ({ document }) => hasContext || !isContextKind(graph, document.group),
    );
    const index = buildSearchIndex(items.map(({ document }) => document));
    const byId = new Map(items.map((item) => [item.id, item]));
    return (query) =>
      index
        .search(query)
        .flatMap(({ id, group }) => {
          const item = byId.get(id);
          return item ? [{ id: item.actor, name: item.label, kind: group }] : [];
        })
        .slice(0, MOST);
  }, [graph, words, hasContext]);
}
