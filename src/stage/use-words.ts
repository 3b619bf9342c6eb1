import { selectLanguage } from '../state/select/preference-selectors';
import { useAtlas } from '../state/store';
import { namesIn } from '../text/names';
import { wordsOf } from '../text/words-of';

/** The messages of the reader's language, and names of actors in it; an actor that is not there goes by its id. */
export function useWords() {
  const language = useAtlas(selectLanguage);
  const graph = useAtlas((state) => state.graph);
  return { language, words: wordsOf(language, graph.vocabulary), nameOf: namesIn(graph, language) };
}
