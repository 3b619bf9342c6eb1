import { useMemo } from 'react';
import { SearchBox } from '../../panels/search/SearchBox';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { MESSAGES } from '../../text/messages';
import { wordsOf } from '../../text/words-of';
import { documentCommands, paletteCommands } from './commands';

/** The search, with all that can be done in the atlas. */
export function Palette() {
  const graph = useAtlas((state) => state.graph);
  const language = useAtlas(selectLanguage);
  const spoken = useAtlas((state) => state.session.spoken);
  const examples = useAtlas((state) => state.session.examples);
  const open = useAtlas((state) => state.document.id);
  const commands = useMemo(
    () => [
      ...paletteCommands(
        graph,
        wordsOf(language, graph.vocabulary),
        spoken.map((each) => MESSAGES[each]),
      ),
      ...documentCommands(examples, open, MESSAGES[language]),
    ],
    [graph, language, spoken, examples, open],
  );
  return <SearchBox commands={commands} />;
}
