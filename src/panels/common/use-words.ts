import type { Entity } from '../../graph/model';
import { selectLanguage } from '../../state/select/selectors';
import { useAtlas } from '../../state/store';
import { localText } from '../../text/messages';
import { wordsOf } from '../../text/words';

/** The messages of the reader's language, and names of actors in it. */
export function useWords() {
  const language = useAtlas(selectLanguage);
  const graph = useAtlas((state) => state.graph);
  const nameOf = (id: string) => {
    const entity: Entity | undefined = graph.nodes.get(id);
    return entity ? localText(entity.name, language) : id;
  };
  return { language, words: wordsOf(language, graph.vocabulary), nameOf };
}
