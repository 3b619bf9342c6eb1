import { useMemo } from 'react';
import { SearchBox } from '../panels/search/SearchBox';
import { selectLanguage } from '../state/selectors';
import { useAtlas } from '../state/store';
import { MESSAGES } from '../text/messages';
import { paletteCommands } from './commands';

/** The search, with all that can be done in the atlas. */
export function Palette() {
  const language = useAtlas(selectLanguage);
  const spoken = useAtlas((state) => state.session.spoken);
  const commands = useMemo(
    () =>
      paletteCommands(
        MESSAGES[language],
        spoken.map((each) => MESSAGES[each]),
      ),
    [language, spoken],
  );
  return <SearchBox commands={commands} />;
}
