import { markUnsaved, openDocument } from '../../state/act/document-actions';
import { showIncoming } from '../../state/act/incoming-actions';
import { setStarters } from '../../state/act/session-actions';
import { incomingNow } from '../../state/incoming';
import { withData, writeLink } from '../../state/link/link';
import { type State, useAtlas } from '../../state/store';
import { attachStoryOf, letGoOfStory } from '../documents/story-of-document';
import { giveUp } from './take-in';

/** What was open when the preview began. */
let held: State | null = null;

/** Holds what is open until the preview ends. */
export function holdOpen(): void {
  held = useAtlas.getState();
}

/** Shows what was open before the preview, and, where the reader goes on choosing, what was brought. */
export function endPreview({ toChoices }: Readonly<{ toChoices: boolean }>): void {
  if (!held) return;
  const { document, graph, edits, view, session } = held;
  const incoming = incomingNow();
  letGoOfStory();
  openDocument(document, graph, withData(writeLink(view, graph), document), Number.MAX_SAFE_INTEGER, edits);
  attachStoryOf(session.shippedStory);
  setStarters(session.starters);
  if (session.isUnsaved) markUnsaved();
  held = null;
  if (toChoices && incoming) showIncoming({ ...incoming, preview: null });
  else giveUp();
}
