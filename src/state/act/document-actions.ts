import { type Diff, type History, NO_HISTORY } from '../../graph/document/change';
import { applyToList } from '../../graph/document/list-diff';
import { patchGraph } from '../../graph/document/patch-graph';
import type { Graph } from '../../graph/graph';
import type { Scene } from '../../io/read/parse-story';
import type { DocumentInfo, FileReading } from '../documents';
import { readLink } from '../link/link';
import type { View } from '../link/view';
import { selectColour } from '../select/colour-selectors';
import { INITIAL_STATE, type Session, type State, useAtlas } from '../store';
import { prunedView } from '../story/scene-view';
import { edited } from '../story/story-history';
import { showReading } from './link-actions';
import { setDialog, setNotice, unfoldLegend } from './session-actions';
import { closeIdleInspector } from './sheet-actions';

/** What can become of the document that is open. */
export type DocumentDiff = Diff<Scene>;

/**
 * Opens a document in place of the one that is open, with the view that a fragment asks of it. Language, look and what the
 * reader has folded stay; what was selected, computed or asked of the other one is let go of. Colours that are not the
 * document's own are told by the legend. `edits` have led to what it is.
 */
export function openDocument(
  document: DocumentInfo,
  graph: Graph,
  fragment: string,
  longest?: number,
  edits: History = NO_HISTORY,
): void {
  const { view: open, session } = useAtlas.getState();
  const { session: fresh, story } = INITIAL_STATE;
  const { mapDrawn, hasAnswers, spoken, device, examples, folded, timeBar, sheetHeight, notices } = session;
  // What the reader brings meanwhile has nothing to do with what was open.
  const dialog = session.dialog === 'incoming' || session.dialog === 'paste' ? session.dialog : null;
  const kept = { mapDrawn, hasAnswers, spoken, device, examples, folded, timeBar, sheetHeight, notices, dialog };
  const { view: asked, problems } = readLink(fragment, graph, longest);
  const view = {
    ...asked,
    language: asked.language ?? open.language,
    theme: asked.theme ?? open.theme,
    embed: asked.embed ?? open.embed,
  };
  const opened = { document, graph, edits, story, session: { ...fresh, ...kept, load: 'ready' as const } };
  showReading({ view, problems }, opened);
  const state = useAtlas.getState();
  const own = { ...state, view: { ...state.view, colour: INITIAL_STATE.view.colour } };
  if (selectColour(state) !== selectColour(own)) unfoldLegend();
}

/** Tells how much of a layout is done, from 0 to 1; nothing is on the map meanwhile. */
export function setLayingOut(layingOut: number): void {
  useAtlas.setState(({ session }) => ({ session: { ...session, load: 'loading', layingOut } }));
}

/** Tells what was wrong with a file of the reader: at once where it is refused, else in a notice. */
export function tellReading(reading: FileReading): void {
  useAtlas.setState(({ session }) => ({ session: { ...session, reading } }));
  if (reading.isOpen) setNotice({ kind: 'document-mended' });
  else setDialog('problems');
}

/** What is open is in no file. */
export function markUnsaved(): void {
  useAtlas.setState(({ session }) => ({ session: { ...session, isUnsaved: true } }));
}

/** What is open is in a file of the reader as it is now. */
export function markSaved(): void {
  useAtlas.setState(({ session }) => ({ session: { ...session, isUnsaved: false } }));
}

/** The history after an edit, and what is said of it. */
type Step = Readonly<{ edits: History; saidEdit: Session['saidEdit'] }>;

/**
 * Edits the document that is open: the graph follows, and view and session let go of what is gone, all in one step, with the
 * history where the edit is one of the reader.
 */
export function editDocument(diff: DocumentDiff, step?: Step): void {
  useAtlas.setState((state) => {
    const graph = patchGraph(state.graph, diff);
    const story = storyAfter(state, diff);
    const view = viewAfter(state, graph, story);
    const session = graph === state.graph ? state.session : sessionAfter(state.session, graph, diff);
    return {
      graph,
      story,
      view,
      document: diff.title ? { ...state.document, title: diff.title[1] } : state.document,
      ...(step && { edits: step.edits }),
      session: step ? { ...session, isUnsaved: true, saidEdit: step.saidEdit } : session,
    };
  });
  closeIdleInspector();
}

function storyAfter({ story }: State, { scenes }: DocumentDiff): State['story'] {
  if (!scenes) return story;
  return edited(story, { ...story.present, scenes: [...applyToList(story.present.scenes, scenes)] });
}

function viewAfter(before: State, graph: Graph, { present }: State['story']): View {
  const view = graph === before.graph ? before.view : prunedView(before.view, before.graph, graph);
  const isAt = ({ id }: Scene) => id === view.scene;
  // A link may name a scene that never was, which is told elsewhere.
  const isGone = before.story.present.scenes.some(isAt) && !present.scenes.some(isAt);
  return isGone ? { ...view, scene: null } : view;
}

function sessionAfter(session: Session, { nodes, edges }: Graph, { entities }: DocumentDiff): Session {
  const there = (id: string | null) => (id !== null && nodes.has(id) ? id : null);
  const { hover, moving, followed, cursor } = session;
  const edge = cursor?.edge && edges.has(cursor.edge) ? cursor.edge : null;
  const isSomeoneGone = entities?.removed.some(({ item }) => !nodes.has(item.id)) ?? false;
  return {
    ...session,
    isUnsaved: true,
    hover: there(hover),
    moving: there(moving),
    followed: there(followed),
    cursor: cursor && nodes.has(cursor.node) ? { ...cursor, edge } : null,
    preview: null,
    // A move that is taken back would bring back the place of whom is gone.
    moves: isSomeoneGone ? INITIAL_STATE.session.moves : session.moves,
  };
}
