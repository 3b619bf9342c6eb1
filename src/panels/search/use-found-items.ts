import { useEffect, useMemo } from 'react';
import { chosenIn } from '../../graph/filter/criteria';
import { degree, type Graph, isContextKind } from '../../graph/graph';
import { addTo } from '../../graph/group-by';
import { indexing, type SearchHit, type SearchIndex } from '../../graph/search/search';
import { setRange, toggleValue } from '../../state/act/filter-actions';
import { bringSelected, goToNode, selectRelation } from '../../state/act/selection-actions';
import { rememberVisit } from '../../state/act/session-actions';
import { selectAllCounts } from '../../state/select/count-selectors';
import { useAtlas } from '../../state/store';
import { wordsOf } from '../../text/words-of';
import { focusOpened } from '../../ui/focus-opened';
import { actorItems } from '../common/actor-items';
import type { NamedCommand } from '../common/command';
import { type PaletteItem, type PaletteSource, paletteItems } from '../common/palette-items';
import { useWords } from '../common/use-words';
import { idleWork } from './idle-work';

/** Rows of one group: how many were found, and the first of them. */
export type PaletteGroup = Readonly<{ id: string; count: number; items: readonly PaletteItem[] }>;

export type FoundItems = Readonly<{
  groups: readonly PaletteGroup[];
  found: number;
  /** Offered where nothing was found. */
  nearest: PaletteItem | null;
}>;

const MOST_IN_GROUP = 8;

/**
 * What a query finds, by group, the best group first; without a query what was gone to last. Where an actor is asked for,
 * actors alone that the map can show, without a query those with most ties.
 */
export function useFoundItems(query: string, commands: readonly NamedCommand[], isForActor = false): FoundItems {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const counts = useAtlas(selectAllCounts);
  const spoken = useAtlas((state) => state.session.spoken);
  const recent = useAtlas((state) => state.preferences.recent);
  const known = useMemo(() => {
    const languages = spoken.map((language) => wordsOf(language, graph.vocabulary));
    return idleWork(() => finding({ graph, words, languages, commands, counts }));
  }, [graph, words, spoken, commands, counts]);
  useEffect(() => known.start(), [known]);
  return useMemo(() => {
    if (query === '') {
      const [id, ids] = isForActor ? ['examples', mostTied(graph)] : ['recent', recent];
      return { groups: offered(id, ids, { graph, words }), found: 0, nearest: null };
    }
    const { items, index } = known.value();
    const isWanted = (id: string) => !isForActor || isOnMap(graph, items.get(id));
    const hits = index.search(query).filter(({ id }) => isWanted(id));
    const nearest = hits.length > 0 ? null : index.nearest(query);
    return {
      groups: grouped(hits, items),
      found: hits.length,
      nearest: nearest && isWanted(nearest.id) ? (items.get(nearest.id) ?? null) : null,
    };
  }, [known, graph, words, query, recent, isForActor]);
}

/** All items, by id and as an index of what they say. */
function* finding(
  source: PaletteSource,
): Generator<void, Readonly<{ items: ReadonlyMap<string, PaletteItem>; index: SearchIndex }>> {
  const all = yield* paletteItems(source);
  const index = yield* indexing(all.map(({ document }) => document));
  return { items: new Map(all.map((item) => [item.id, item])), index };
}

/** A group of actors by their ids; none of nobody. */
function offered(
  id: string,
  actors: readonly string[],
  source: Parameters<typeof actorItems>[0],
): readonly PaletteGroup[] {
  if (actors.length === 0) return [];
  const byActor = new Map(actorItems(source).map((item) => [item.actor, item]));
  const items = actors.flatMap((actor) => byActor.get(actor) ?? []);
  return items.length > 0 ? [{ id, count: items.length, items }] : [];
}

/** Whether an item is an actor of those that the map shows. */
const isOnMap = (graph: Graph, item: PaletteItem | undefined) =>
  item?.type === 'actor' && !isContextKind(graph, graph.nodes.get(item.actor)?.kind ?? '');

/** The actors on the map with most ties, the first first. */
function mostTied(graph: Graph): readonly string[] {
  const ids = [...graph.nodes.values()].filter(({ kind }) => !isContextKind(graph, kind)).map(({ id }) => id);
  return ids.sort((a, b) => degree(graph, b) - degree(graph, a)).slice(0, MOST_IN_GROUP);
}

function grouped(hits: readonly SearchHit[], items: ReadonlyMap<string, PaletteItem>): readonly PaletteGroup[] {
  const groups = new Map<string, PaletteItem[]>();
  for (const { id, group } of hits) {
    const item = items.get(id);
    if (item) addTo(groups, group, item);
  }
  return [...groups].map(([id, found]) => ({ id, count: found.length, items: found.slice(0, MOST_IN_GROUP) }));
}

/** The inspector's heading, whatever it shows. */
const INSPECTOR = '#inspector h2[tabindex]';

/** Does what a row stands for, and gives the focus to what it opens. */
export function takePaletteItem(item: PaletteItem): void {
  switch (item.type) {
    case 'actor':
      goToNode(item.actor);
      rememberVisit(item.actor);
      focusOpened(INSPECTOR);
      break;
    case 'relation':
      selectRelation(item.edge.id);
      bringSelected();
      focusOpened(INSPECTOR);
      break;
    case 'note': {
      // The note stands with whatever it is about, far down; the first of these is what it is mainly about.
      const [first = ''] = item.note.about;
      if (useAtlas.getState().graph.edges.has(first)) selectRelation(first);
      else goToNode(first);
      focusOpened(`#inspector [data-note="${item.note.id}"]`);
      break;
    }
    case 'value':
      if (!chosenIn(useAtlas.getState().view, item.facet).includes(item.value)) toggleValue(item.facet, item.value);
      break;
    case 'year':
      setRange(item.facet, { min: item.year, max: item.year, missing: false });
      break;
    case 'command':
      item.command.run();
      if (item.command.opens) focusOpened(item.command.opens);
      break;
  }
}
