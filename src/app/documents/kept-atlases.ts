import { LUBLIN } from '../../atlas/lublin';
import { applyDiff, invert } from '../../graph/document/diff';
import { changeSince, type History } from '../../graph/document/history';
import type { DocumentReading, OpenDocument } from '../../io/read/document-reading';
import type { Question } from '../../io/read/parse-questions';
import { writeDocument } from '../../io/write/write-document';
import { setNotice } from '../../state/act/session-actions';
import { contentOf } from '../../state/document/content-of';
import type { DocumentInfo } from '../../state/documents';
import { atlasStore, KEPT_VERSION, type KeptAtlas, type KeptContent } from '../../state/kept/atlas-store';
import { freshName } from '../../state/kept/door';
import { historyOf } from '../../state/kept/kept-steps';
import type { State } from '../../state/store';
import { MESSAGES } from '../../text/messages';
import { documentTitle } from '../../text/sentences/document-title';
import { readOffPage } from '../../worker/read/read-client';
import { EXAMPLES } from './examples';

/** At which revision each was read that was opened from what the device keeps. */
const revisions = new Map<string, number>();

/** At which revision the device had an atlas as it was opened; null where it had none. */
export const revisionOf = (id: string): number | null => revisions.get(id) ?? null;

/** An atlas of the reader as the device keeps it, read. */
export type KeptReading = Readonly<{
  atlas: KeptAtlas;
  reading: DocumentReading;
  history: History;
  /** As it was before it was edited. */
  before: OpenDocument | null;
}>;

/**
 * What the device keeps of an atlas, with its edits; null where it keeps none, or nothing at all. What cannot be read of it
 * is set aside as an atlas of its own, which is told. Its base is read off the page, and rejects where that does not come.
 */
export async function readKept(id: string, signal: AbortSignal): Promise<KeptReading | null> {
  const kept = await atlasStore()
    .then((store) => store.read(id))
    .catch(() => null);
  if (!kept) return null;
  const { atlas, base, steps } = kept;
  revisions.set(id, atlas.revision);
  const bytes = new TextEncoder().encode(base);
  const files = [{ name: `${id}.wyzyny.json`, bytes }];
  const reading = await readOffPage({ files }, { signal });
  if (!reading) return null;
  const { history, isWhole } = historyOf(steps, atlas.depth);
  if (!reading.ok || !isWhole) await setAside(kept);
  if (!reading.ok) return { atlas, reading, history, before: null };
  const document = { ...reading.document, ...applyDiff(reading.document, changeSince(history)), title: atlas.title };
  return { atlas, reading: { ...reading, document }, history, before: reading.document };
}

/** What becomes of what is open once it is edited: a file of the reader stays itself, what comes with the atlas is copied. */
export function ownDocument({ document, session }: Pick<State, 'document' | 'session'>): DocumentInfo {
  const isOurs = document.id === '' || EXAMPLES.some(({ id }) => id === document.id);
  const title = Object.fromEntries(
    // The messages of others may still be on their way.
    session.spoken.map((language) => [language, documentTitle(document, MESSAGES[language]).title]),
  );
  return {
    ...document,
    id: isOurs ? freshName() : document.id,
    title: document.id === '' ? title : document.title,
    editedFrom: document.id,
  };
}

/** What is open as it was before it was edited, to be kept with the steps of editing. */
export function keptContent(state: State): KeptContent {
  const { document, graph, edits } = state;
  const before = applyDiff(contentOf(state), invert(changeSince(edits)));
  const base = JSON.stringify(writeDocument({ ...document, ...before }));
  const atlas = {
    ...{ id: document.id, title: document.title, editedFrom: document.editedFrom ?? '' },
    isShipped: graph.domain === LUBLIN,
    ...(document.file !== undefined && { file: document.file }),
    ...{ version: KEPT_VERSION, revision: 0, depth: 0, changed: Date.now(), size: base.length },
  };
  return { atlas, base, steps: new Map() };
}

/** Prepared questions of what was edited: their answers were written before. */
export const withoutAnswers = (questions: readonly Question[]): readonly Question[] =>
  questions.map(({ answer: _before, ...question }) => question);

/** Keeps what cannot be read beside what can: nothing is lost by storing over it. */
async function setAside(kept: KeptContent): Promise<void> {
  const store = await atlasStore();
  const id = `${kept.atlas.id.slice(0, 40)}-aside`;
  if (!(await store.read(id))) await store.create({ ...kept, atlas: { ...kept.atlas, id } });
  setNotice({ kind: 'edits-not-read' });
}
