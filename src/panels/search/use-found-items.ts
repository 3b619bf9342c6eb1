import { useEffect, useMemo } from 'react';
import { chosenIn } from '../../graph/filter/filter';
import { addTo } from '../../graph/group-by';
import { indexing, type SearchHit, type SearchIndex } from '../../graph/search/search';
import { setRange, toggleValue } from '../../state/act/filter-actions';
import { bringSelected, goToNode, selectRelation } from '../../state/act/selection-actions';
import { rememberVisit } from '../../state/act/session-actions';
import { selectAllCounts } from '../../state/select/count-selectors';
import { useAtlas } from '../../state/store';
import { wordsOf } from '../../text/words';
import { focusOpened } from '../../ui/focus-opened';
import type { NamedCommand } from '../common/command';
import {
  type ActorItem,
  actorItems,
  type PaletteItem,
  type PaletteSource,
  paletteItems,
} from '../common/palette-items';
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

/** What a query finds, by group, the best group first; without a query what was gone to last. */
export function useFoundItems(query: string, commands: readonly NamedCommand[]): FoundItems {
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
      const visited = recent.length > 0 ? visitedOf(recent, actorItems({ graph, words })) : [];
      const groups = visited.length > 0 ? [{ id: 'recent', count: visited.length, items: visited }] : [];
      return { groups, found: 0, nearest: null };
    }
    const { items, index } = known.value();
    const hits = index.search(query);
    const nearest = hits.length > 0 ? null : index.nearest(query);
    return {
      groups: grouped(hits, items),
      found: hits.length,
      nearest: nearest ? (items.get(nearest.id) ?? null) : null,
    };
  }, [known, graph, words, query, recent]);
}

/** All items, by id and as an index of what they say. */
function* finding(
  source: PaletteSource,
): Generator<void, Readonly<{ items: ReadonlyMap<string, PaletteItem>; index: SearchIndex }>> {
  const all = yield* paletteItems(source);
  const index = yield* indexing(all.map(({ document }) => document));
  return { items: new Map(all.map((item) => [item.id, item])), index };
}

function visitedOf(recent: readonly string[], all: readonly ActorItem[]): readonly PaletteItem[] {
  const byActor = new Map(all.map((item) => [item.actor, item]));
  return recent.flatMap((id) => byActor.get(id) ?? []);
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
