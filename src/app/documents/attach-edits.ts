import { NO_HISTORY } from '../../graph/document/change';
import type { Graph } from '../../graph/graph';
import { markSaved } from '../../state/act/document-actions';
import { dismissNotice, setNotice, setStarters, wantDocument } from '../../state/act/session-actions';
import { setSession } from '../../state/act/set';
import { takeMoves } from '../../state/document/edit-actions';
import { type AtlasStore, atlasStore, type KeptContent, keepProblemOf } from '../../state/kept/atlas-store';
import { askToKeepForGood, type Doors, freshName, openDoors } from '../../state/kept/door';
import type { PenPlace } from '../../state/kept/keeping';
import { changeBetween, stepText } from '../../state/kept/kept-steps';
import { openPen } from '../../state/kept/pen';
import { setPort } from '../../state/ports';
import { type State, useAtlas } from '../../state/store';
import { refreshedLayouts } from '../../worker/layout/refreshed-layouts';
import { keptContent, ownDocument, revisionOf, withoutAnswers } from './kept-atlases';
import { attachStoryOf } from './story-of-document';

const get = useAtlas.getState;

type Keeping = Readonly<{
  change: () => void;
  /** It was opened anew as the device has it. */
  open: () => void;
  /** Lets go, once what is being stored is stored. */
  destroy: () => void;
}>;

const tell = (patch: Partial<State['session']['keepingEdits']>) =>
  setSession({ keepingEdits: { ...get().session.keepingEdits, ...patch } });

/** Says that another tab edits what is open, in place of what was said of editing here. */
function tellElsewhere(): void {
  dismissNotice('document-forked');
  setNotice({ kind: 'edits-elsewhere' });
}

/** Another tab has stored something else of an atlas: what was edited of it here goes on as one of its own. */
function part(id: string): void {
  if (get().document.id !== id) return;
  useAtlas.setState(({ document }) => ({ document: { ...document, id: freshName() } }));
  setNotice({ kind: 'edits-parted' });
}

/** Keeps an atlas that was edited just now; after the very first the browser is asked to keep what is on the device. */
async function keepFirst(store: AtlasStore, first: KeptContent): Promise<void> {
  const isVeryFirst = (await store.list()).length === 0;
  await store.create(first);
  if (isVeryFirst) void askToKeepForGood();
}

/**
 * Keeps the edits of the reader's atlas that is open as they are made, in one tab at a time; `revision` is that at which
 * the device has it as it is, null where it has nothing of it yet.
 */
function keepEdits(revision: number | null, doors: Doors): Keeping {
  const { id } = get().document;
  let latest = get();
  let stored = revision === null ? NO_HISTORY : latest.edits;
  let known = revision;
  const first = revision === null ? keptContent(latest) : null;
  let writing: Promise<void> = Promise.resolve();
  const isOpen = () => get().document.id === id;
  const hasChanged = () => latest.edits !== stored;
  const save = async () => {
    if (!hasChanged() || pen.place() !== 'here') return;
    const store = await atlasStore();
    if (first && known === null) {
      await keepFirst(store, first);
      known = 0;
    }
    const { edits, document } = latest;
    const { steps, ...change } = changeBetween(stored, edits);
    const texts = steps.map(stepText);
    const next = await store.change(id, known ?? 0, { ...change, steps: texts, title: document.title, at: Date.now() });
    if (next === null) return part(id);
    [known, stored] = [next, edits];
    if (isOpen()) tell({ isKept: true });
    if (isOpen() && !hasChanged()) markSaved();
  };
  const change = () => {
    if (isOpen()) latest = get();
    writing = writing.then(save).catch((error: unknown) => {
      if (!isOpen()) return;
      if (get().session.keepingEdits.isKept) setNotice({ kind: 'edits-not-kept', why: keepProblemOf(error) });
      tell({ isKept: false });
    });
  };
  const onMove = (place: PenPlace) => {
    if (!isOpen()) return;
    // The other tab may have stored what this one has not seen: it is read before anything is edited here.
    if (place === 'here' && get().session.keepingEdits.pen === 'elsewhere') return wantDocument(id);
    tell({ pen: place });
    if (place === 'elsewhere' && hasChanged()) part(id);
    else if (place === 'elsewhere') tellElsewhere();
    else if (place === 'here' && hasChanged()) change();
  };
  const pen = openPen({ name: `wyzyny.${id}.edits`, doors, onAsked: change, onMove });
  setPort('takeEdits', pen.takeOver);
  pen.want();
  return {
    change,
    open: () => {
      latest = get();
      [stored, known] = [latest.edits, revisionOf(id)];
      tell({ pen: pen.place() });
      dismissNotice('edits-elsewhere');
    },
    destroy: () => {
      setPort('takeEdits', null);
      void writing.then(pen.destroy);
    },
  };
}

/** The presenter's window, a kiosk and a part of another page show what is edited elsewhere: they take nobody the pen. */
const mayEdit = ({ view: { embed, stage } }: State) => !embed && stage !== 'presenter' && stage !== 'kiosk';

/** Whether a step of editing was made, taken back or done again. */
const isEdited = ({ edits, session: { saidEdit } }: State, before: State) =>
  edits !== before.edits && saidEdit !== null && saidEdit !== before.session.saidEdit;

/** Has arrangements that follow from dates and sides follow what was edited of them; what they say is no part of the edit. */
function refreshLayouts(before: Graph): void {
  const { graph } = get();
  const layouts = refreshedLayouts(before, graph);
  if (layouts !== graph.layouts) useAtlas.setState({ graph: { ...graph, layouts } });
}

/** Makes what is edited the reader’s own, and keeps the edits of it. */
export function attachEdits(doors: Doors = openDoors()): Readonly<{ destroy: () => void }> {
  setPort('ownDocument', () => ownDocument(get()));
  let keeping: Keeping | null = null;
  const begin = (isNew: boolean) => {
    keeping?.destroy();
    const { document } = get();
    const isOurs = document.editedFrom !== undefined && mayEdit(get());
    keeping = isOurs ? keepEdits(isNew ? null : revisionOf(document.id), doors) : null;
  };
  const unsubscribe = useAtlas.subscribe((state, before) => {
    const isOtherId = state.document.id !== before.document.id;
    const isOwnNow = state.document.editedFrom !== before.document.editedFrom;
    const isOpened = state.edits !== before.edits && !isEdited(state, before);
    if (isOpened && !isOtherId && keeping) keeping.open();
    else if (isOtherId || isOwnNow) {
      // It went on under another id, or was not kept before.
      const isSameGraph = state.graph === before.graph;
      if (isSameGraph && isOtherId) {
        attachStoryOf(state.story.present);
        setStarters(withoutAnswers(state.session.starters));
      }
      begin(isSameGraph);
    } else if (state.edits !== before.edits) keeping?.change();
  });
  const stop = useAtlas.subscribe(({ session: { moves } }, { session: { moves: before } }) => {
    if (moves !== before && moves.past.at(-1)?.isOpen === false) takeMoves();
  });
  const place = useAtlas.subscribe((state, before) => {
    if (isEdited(state, before)) refreshLayouts(before.graph);
  });
  begin(false);
  return {
    destroy: () => {
      unsubscribe();
      stop();
      place();
      keeping?.destroy();
      setPort('ownDocument', null);
    },
  };
}
