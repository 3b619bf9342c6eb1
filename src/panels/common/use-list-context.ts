import { useMemo } from 'react';
import type { ListContext } from '../../answers/columns';
import { selectColumns, selectMemberships, selectScores } from '../../state/select/selectors';
import { useAtlas } from '../../state/store';
import { useWords } from './use-words';

/** What the cells of a table are made from, in the reader's language. */
export function useListContext(): ListContext {
  const { words, nameOf } = useWords();
  const graph = useAtlas((state) => state.graph);
  const columns = useAtlas(selectColumns);
  const memberships = useAtlas(selectMemberships);
  const measure = useAtlas((state) => state.view.measure.id);
  const scores = useAtlas(selectScores);
  return useMemo(
    () => ({ graph, columns, memberships, words, nameOf, measure, scores }),
    [graph, columns, memberships, words, nameOf, measure, scores],
  );
}
