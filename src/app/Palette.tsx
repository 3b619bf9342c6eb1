import { useMemo } from 'react';
import { SearchBox } from '../panels/search/SearchBox';
import { selectLanguage, selectVocabulary } from '../state/selectors';
import { useAtlas } from '../state/store';
import { wordsOf } from '../text/words';
import { paletteCommands } from './commands';

/** The search, with all that can be done in the atlas. */
export function Palette() {
  const language = useAtlas(selectLanguage);
  const vocabulary = useAtlas(selectVocabulary);
  const commands = useMemo(() => paletteCommands(wordsOf(language, vocabulary)), [language, vocabulary]);
  return <SearchBox commands={commands} />;
}
