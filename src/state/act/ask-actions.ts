import type { Question } from '../../io/read/parse-questions';
import { newAsk } from '../link/ask';
import type { Ask } from '../link/ask-parts';
import { readLink } from '../link/link';
import { useAtlas } from '../store';
import { setPreview } from './session-actions';
import { setView, stopPlaying } from './set';
import { closeIdleInspector, openInspector, showSheet } from './sheet-actions';

/** Asks a question, in place of what is selected; null closes the answer. */
export function ask(question: Ask | null): void {
  const { stage } = useAtlas.getState().view;
  // The scenes that are edited would stand where the question does.
  const isInTheWay = question !== null && stage === 'scenes';
  setView({ ask: question, selection: [], relation: null, pair: null, ...(isInTheWay && { stage: null }) });
  setPreview(null);
  if (question) openInspector('half');
  else closeIdleInspector();
}

/** Asks for the ways between the last two selected actors, or from the only one. */
export function askForWays(): void {
  const [from, to] = useAtlas.getState().view.selection.slice(-2);
  ask(newAsk('paths', { from: from === undefined ? [] : [from], to: to === undefined ? [] : [to] }));
}

/** Takes actors or a relation out in the open scenario, or in a new one. */
export function supposeWithout(
  parts: Readonly<{ without?: readonly string[]; withoutRelations?: readonly string[] }>,
): void {
  const question = useAtlas.getState().view.ask;
  const open = question?.kind === 'scenario' ? question : newAsk('scenario');
  ask({
    ...open,
    without: [...new Set([...open.without, ...(parts.without ?? [])])],
    withoutRelations: [...new Set([...open.withoutRelations, ...(parts.withoutRelations ?? [])])],
  });
}

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
