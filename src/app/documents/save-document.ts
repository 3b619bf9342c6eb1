import type { Graph } from '../../graph/graph';
import type { Atlas } from '../../graph/model';
import type { OpenDocument } from '../../io/read/document-reading';
import { writeDocument } from '../../io/write/write-document';
import { markSaved } from '../../state/act/document-actions';
import { selectLanguage } from '../../state/select/preference-selectors';
import { type State, useAtlas } from '../../state/store';
import { MESSAGES } from '../../text/messages';
import { documentTitle, fileNameOf } from '../../text/sentences/document-title';
import { saveFile } from '../../ui/save-file';

/** Has the browser save what is open, with its story, as a file that opens here again. */
export function saveDocument(): void {
  const state = useAtlas.getState();
  const { id, file } = state.document;
  // Links to a file of the reader open what was saved of it, too.
  const content = { ...openContent(state), ...(file && { savedFrom: id }) };
  saveFile(
    fileNameOf(state.document, 'wyzyny.wyzyny.json'),
    `${JSON.stringify(writeDocument(content))}\n`,
    'application/json',
  );
  markSaved();
}

/** What is open, with its story. */
export function openContent(state: State): OpenDocument {
  const { document, graph, story } = state;
  const { meta } = MESSAGES[selectLanguage(state)];
  const { title } = documentTitle(document, MESSAGES[selectLanguage(state)]);
  return {
    ...document,
    title: document.id === '' ? { [meta.tag]: title } : document.title,
    vocabulary: graph.vocabulary,
    atlas: atlasOf(graph),
    scenes: story.present.scenes,
  };
}

/** The atlas that a graph was built of. */
function atlasOf({ nodes, edges, sources, notes, layouts }: Graph): Atlas {
  return {
    entities: [...nodes.values()],
    relations: [...edges.values()].map(({ symmetric: _said, context: _too, ...relation }) => relation),
    sources: [...sources.values()],
    notes,
    layouts,
  };
}
