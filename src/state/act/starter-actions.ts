import type { Question } from '../../io/read/parse-questions';
import { readLink } from '../link/link';
import { useAtlas } from '../store';
import { setView, stopPlaying } from './set';
import { closeIdleInspector, openInspector, showSheet } from './sheet-actions';

/** Opens the prepared view of a question in the place of the one in force; language, look and embedding stay. */
export function openStarter({ view }: Question): void {
  const { language, theme, embed } = useAtlas.getState().view;
  stopPlaying();
  const prepared = readLink(`v=1&${view}`, useAtlas.getState().graph).view;
  setView({ ...prepared, language, theme, embed });
  if (prepared.ask) openInspector('half');
  else if (useAtlas.getState().session.device.narrow) showSheet(null);
  else closeIdleInspector();
}
