import { diffOf } from '../../graph/document/diff';
import type { Content } from '../../graph/document/document';
import { depthOf, withStep } from '../../graph/document/history';
import { type Comparison, comparedContent } from '../../graph/merge/compare-contents';
import { matchContents } from '../../graph/merge/match';
import { mergeContents } from '../../graph/merge/merge';
import type { Decisions, Match } from '../../graph/merge/proposal';
import { startingDecisions } from '../../graph/merge/starting-decisions';
import { termsOf } from '../../graph/merge/terms';
import type { LocalText } from '../../graph/model';
import { documentId } from '../../io/read/document-id';
import type { OpenDocument } from '../../io/read/document-reading';
import type { Scene } from '../../io/read/parse-story';
import { writeDocument } from '../../io/write/write-document';
import { changeIncoming } from '../../state/act/incoming-actions';
import { leaveUnsaved, setNotice, wantDocument } from '../../state/act/session-actions';
import { incomingNow } from '../../state/incoming';
import { atlasStore } from '../../state/kept/atlas-store';
import { freshName } from '../../state/kept/door';
import { keptSteps } from '../../state/kept/kept-steps';
import type { Language } from '../../state/link/view';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { documentWords } from '../../text/later-words';
import { localText } from '../../text/local-text';
import { MESSAGES } from '../../text/messages';
import { comparedWords, comparisonText } from '../../text/sentences/changes-text';
import { wordsOf } from '../../text/words-of';
import { awaitView } from '../documents/awaited';
import { tooLargeToDraw } from '../documents/drawable';
import { keptContent, ownDocument } from '../documents/kept-atlases';
import { keepFile } from '../documents/own-files';
import { openContent } from '../documents/save-document';
import { holdOpen } from './preview';
import { giveUp } from './take-in';

type Sides = Readonly<{ open: OpenDocument; incoming: OpenDocument; match: Match; decisions: Decisions }>;

/** What is brought beside what is open, and what is decided of it; null where nothing is. */
function sides(): Sides | null {
  const state = useAtlas.getState();
  const incoming = incomingNow();
  if (!incoming?.reading?.ok) return null;
  const open = openContent(state, selectLanguage(state));
  const match = matchContents(open, incoming.reading.document);
  const decisions = incoming.decisions ?? startingDecisions(match);
  return { open, incoming: incoming.reading.document, match, decisions };
}

/** Opens what is open with what was accepted of what was brought: a document of its own that is kept nowhere yet. */
export async function openMerged(): Promise<void> {
  const both = sides();
  if (!both) return;
  const { open, incoming, match, decisions } = both;
  const merged = mergeContents(open, incoming, match, decisions);
  if (!isDrawable(merged)) return;
  const id = await keepMerged(open, merged);
  giveUp();
  // What was unsaved is in it.
  leaveUnsaved();
  wantDocument(id);
  setNotice({ kind: 'document-merged' });
}

/** Opens both on one map, each actor and relation with what would become of it, as a document of its own. */
export async function openCompared(): Promise<void> {
  const both = sides();
  if (!both) return;
  const made = await compared(both);
  if (!made) return;
  const { id, fragment } = made;
  giveUp();
  awaitView(fragment);
  wantDocument(id);
}

/** Shows on the map what would change, until the reader goes back to what is open. */
export async function previewMerge(): Promise<void> {
  const both = sides();
  if (!both) return;
  const made = await compared(both);
  if (!made) return;
  const { id, fragment } = made;
  holdOpen();
  // What is unsaved is held, and comes back.
  leaveUnsaved();
  changeIncoming({ preview: id });
  awaitView(fragment);
  wantDocument(id);
}

/** Whether what would come of it can be drawn; where it cannot, that is told, and all stays as it is. */
function isDrawable({ atlas }: Content): boolean {
  const tooLarge = tooLargeToDraw(atlas, incomingNow()?.names.join(', ') ?? '');
  if (tooLarge.length > 0) changeIncoming({ tooLarge });
  return tooLarge.length === 0;
}

/** Keeps both on one map, and says how it is called and to be seen; null where it is too large. */
async function compared({ open, incoming, match, decisions: { taken } }: Sides) {
  const language = selectLanguage(useAtlas.getState());
  const { united } = termsOf(open.vocabulary, incoming.vocabulary, match, new Map());
  const names = new Map(
    [...incoming.atlas.entities, ...open.atlas.entities].map(
      ({ id, name }) => [id, localText(name, language)] as const,
    ),
  );
  const words = comparedWords(wordsOf(language, united), united.roles, (id) => names.get(id) ?? id);
  const comparison = comparedContent(open, incoming, match, { taken, words });
  if (!isDrawable(comparison.content)) return null;
  const id = await keepMade({ ...open, ...comparison.content, ...namesOf(comparison, open, incoming) }, false);
  return { id, fragment: `v=1&data=${id}&colour=${comparison.attributes.entities}` };
}

/** What a comparison is called, and what it comes to, in each language. */
function namesOf(comparison: Comparison, open: OpenDocument, incoming: OpenDocument) {
  const each = (textIn: (language: Language) => string): LocalText =>
    // The messages of others may still be on their way.
    Object.fromEntries(useAtlas.getState().session.spoken.map((language) => [language, textIn(language)]));
  return {
    title: each((language) => {
      const { incoming: text } = documentWords(MESSAGES[language]);
      return text.compared(localText(open.title, language), localText(incoming.title, language));
    }),
    origin: each((language) => comparisonText(comparison, wordsOf(language, open.vocabulary))),
  };
}

/**
 * Keeps what is open with a merge as its last step of editing, as an atlas of the reader's own, and answers its id; where the
 * device keeps none, what came of it is a file that is kept nowhere.
 */
async function keepMerged(open: OpenDocument, merged: Content<Scene>): Promise<string> {
  const state = useAtlas.getState();
  const step = { diff: diffOf<never>({ ...open, scenes: [] }, { ...merged, scenes: [] }), at: Date.now() };
  const history = withStep(state.edits, step);
  const document = { ...ownDocument(state), id: freshName() };
  const kept = keptContent({ ...state, document });
  try {
    const atlas = { ...kept.atlas, depth: depthOf(history) };
    await (await atlasStore()).create({ ...kept, atlas, steps: keptSteps(history) });
    return document.id;
  } catch {
    return keepMade({ ...open, ...merged }, true);
  }
}

/** Keeps a document that was made here as a file of the reader, and answers its id. */
async function keepMade({ mapping: _ofTables, ...document }: OpenDocument, isUnsaved: boolean): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(writeDocument(document)));
  const id = await documentId(bytes);
  keepFile(id, { task: { files: [{ name: `${id}.wyzyny.json`, bytes }] }, isUnsaved });
  return id;
}
