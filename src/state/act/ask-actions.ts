import { type Ask, newAsk } from '../link/ask-parts';
import { useAtlas } from '../store';
import { setPreview } from './session-actions';
import { setView } from './set';
import { closeIdleInspector, openInspector } from './sheet-actions';

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

/** Asks who is where or, where several actors are selected, who of them is tied to whom. */
export function askForMatrix(): void {
  const { selection } = useAtlas.getState().view;
  ask(newAsk('matrix', selection.length > 1 ? { show: 'ties', actors: selection } : {}));
}
