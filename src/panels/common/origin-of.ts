import { selectLanguage } from '../../state/select/preference-selectors';
import type { State } from '../../state/store';
import { MESSAGES } from '../../text/messages';
import { originTexts } from '../../text/sentences/sheet-words';

/** Where the open data are from and as of when, for the foot of a picture of the map. */
export const originOf = (state: State): readonly string[] =>
  originTexts([...state.graph.sources.values()], MESSAGES[selectLanguage(state)]);
