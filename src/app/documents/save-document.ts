import { atlasOf } from '../../graph/document/atlas-of';
import type { OpenDocument } from '../../io/read/document-reading';
import { writeDocument } from '../../io/write/write-document';
import { markSaved } from '../../state/act/document-actions';
import type { Language } from '../../state/link/view';
import { selectLanguage } from '../../state/select/preference-selectors';
import { type State, useAtlas } from '../../state/store';
import { MESSAGES } from '../../text/messages';
import { documentTitle, fileNameOf } from '../../text/sentences/document-title';
import { saveFile } from '../../ui/save-file';
import { markFileSaved } from './own-files';

/** The parts of the state that a file of what is open is made of. */
type Open = Pick<State, 'document' | 'graph' | 'story'>;

/** Has the browser save what is open, with its story, as a file that opens here again. */
export function saveDocument(): void {
  const state = useAtlas.getState();
  const { id, file } = state.document;
  // Links to a file of the reader open what was saved of it, too.
  const content = { ...openContent(state, selectLanguage(state)), ...(file && { savedFrom: id }) };
  saveFile(
    fileNameOf(state.document, 'wyzyny.wyzyny.json'),
    `${JSON.stringify(writeDocument(content))}\n`,
    'application/json',
  );
  markSaved();
  markFileSaved(id);
}

/** What is open, with its story; what has no title of its own is called so in a language. */
export function openContent({ document, graph, story }: Open, language: Language): OpenDocument {
  const { meta } = MESSAGES[language];
  const { title } = documentTitle(document, MESSAGES[language]);
  return {
    ...document,
    title: document.id === '' ? { [meta.tag]: title } : document.title,
    vocabulary: graph.vocabulary,
    atlas: atlasOf(graph),
    scenes: story.present.scenes,
  };
}
