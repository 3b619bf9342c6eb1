import { type AskFor, type AskKind, newAsk } from '../../state/link/ask-parts';
import { useAtlas } from '../../state/store';

/** The question in force, which the caller knows to be of this kind. */
export function useQuestion<K extends AskKind>(kind: K): AskFor<K> {
  const question = useAtlas((state) => state.view.ask);
  return question?.kind === kind ? (question as AskFor<K>) : newAsk(kind);
}
