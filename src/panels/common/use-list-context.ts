import { type ListContext, listContext } from '../../answers/columns';
import { useAtlas } from '../../state/store';
import { useWords } from './use-words';

/** What the cells of a table are made from, in the reader's language. */
export function useListContext(): ListContext {
  const { words, nameOf } = useWords();
  return useAtlas((state) => listContext(state, words, nameOf));
}
