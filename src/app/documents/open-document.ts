import { startersOf } from '../../answers/starters/starters';
import { LUBLIN } from '../../atlas/lublin';
import { diameterIn } from '../../canvas/core/elements';
import type { History } from '../../graph/document/history';
import type { Domain } from '../../graph/domain';
import { GENERAL } from '../../graph/general/general';
import { buildGraph, type Graph } from '../../graph/graph';
import type { NodeGroup } from '../../graph/measures/node-groups';
import { uplandsOf } from '../../graph/membership';
import type { Edge, Entity, Layouts, Position } from '../../graph/model';
import { bringRules } from '../../graph/rules';
import type { DocumentReading, OpenDocument } from '../../io/read/document-reading';
import { withGuessedRoles } from '../../io/read/guess-roles';
import { parseDocument } from '../../io/read/parse-document';
import { markUnsaved, openDocument, setLayingOut, tellReading } from '../../state/act/document-actions';
import { setNotice, setStarters, wantDocument } from '../../state/act/session-actions';
import { type DocumentInfo, SHIPPED } from '../../state/documents';
import { useAtlas } from '../../state/store';
import { loadDocumentWords } from '../../text/later-words';
import { fillPlaces } from '../../worker/layout/fill-places';
import { layOut } from '../../worker/layout/layout-client';
import { layoutTaskOf } from '../../worker/layout/layout-task';
import { helixPlaces, yearPlaces } from '../../worker/layout/plain-layouts';
import { refreshedLayouts } from '../../worker/layout/refreshed-layouts';
import { readOffPage } from '../../worker/read/read-client';
import { awaitFile, fragmentFor, tellWhetherAwaited } from './awaited';
import { tooLargeToDraw } from './drawable';
import { EXAMPLES } from './examples';
import { type KeptReading, readKept, withoutAnswers } from './kept-atlases';
import { loadAtlas, loadQuestions, loadStory } from './load-atlas';
import { type OwnFile, ownFile, takeReading } from './own-files';
import { attachStoryOf, letGoOfStory } from './story-of-document';

let stopper = new AbortController();

/** Has a layout that is under way end where it is. */
export function stopLayingOut(): void {
  stopper.abort();
}

/** What nobody gives up. */
const NEVER = new AbortController().signal;

/**
 * Opens the document that is asked for, with the view of the address where that is of it, unless it is given up before it
 * is there. One that is not to be had is told, and the shipped one opens if nothing else is. Rejects where a file does not
 * come or cannot be read.
 */
export async function openWanted(id: string, signal: AbortSignal = NEVER): Promise<void> {
  if (id === '') return openShipped(signal);
  const example = EXAMPLES.find((each) => each.id === id);
  if (example) {
    await openReading(parseDocument(await example.load(), id), id, signal);
    return;
  }
  const file = ownFile(id);
  const kept = await readKept(id, signal);
  if (kept) return openKept(kept, file !== null, signal);
  if (file) return openOwn(file, id, signal);
  awaitFile();
  wantDocument(null);
  if (useAtlas.getState().session.load !== 'ready') await openShipped(NEVER);
}

async function openShipped(signal: AbortSignal): Promise<void> {
  const [graph, story, questions] = await Promise.all([loadAtlas(), loadStory(), loadQuestions()]);
  if (signal.aborted) return;
  letGoOfStory();
  openDocument(SHIPPED, graph, ...fragmentFor(''));
  attachStoryOf(story);
  setStarters(questions);
}

/** Opens files of the reader, and tells what is wrong with it; where it is refused, what is open stays. */
async function openOwn({ task, isUnsaved }: OwnFile, id: string, signal: AbortSignal): Promise<void> {
  const name = task.files.map((file) => file.name).join(', ');
  const known = takeReading(id);
  const reading = known ?? (await readOffPage(task, { signal }));
  if (!reading) return;
  const tooLarge = reading.ok ? tooLargeToDraw(reading.document.atlas, name) : [];
  const isOpen = reading.ok && tooLarge.length === 0;
  const problems = [...tooLarge, ...reading.problems];
  if (!isOpen) wantDocument(null);
  else if (!(await openReading(reading, id, signal, name))) return;
  else tellWhetherAwaited(id, name, reading.document.savedFrom);
  if (isUnsaved) markUnsaved();
  // What was told before it was opened is not told again.
  if (known ? tooLarge.length > 0 : problems.length > 0) tellReading({ name, isOpen, problems });
}

/** Opens an atlas of the reader as the device keeps it; of a file that was chosen just now it is told that it was edited. */
async function openKept(
  { atlas, reading, history, before }: KeptReading,
  isChosen: boolean,
  signal: AbortSignal,
): Promise<void> {
  const { id, file, editedFrom, isShipped } = atlas;
  const isOpen = await openReading(reading, id, signal, file, { history, editedFrom, isShipped, before });
  if (!isOpen) return;
  if (isShipped) setStarters(withoutAnswers(await loadQuestions()));
  if (isChosen && history.past.length > 0) setNotice({ kind: 'edits-there', count: history.past.length });
}

/** What is known of a document beside its file: what it was edited from, and how, and whether the shipped rules hold in it. */
type Edited = Readonly<{ history: History; editedFrom: string; isShipped: boolean; before: OpenDocument | null }>;

/** Opens what was read; false where it is given up before. Rejects where it was refused. */
async function openReading(
  reading: DocumentReading,
  id: string,
  signal: AbortSignal,
  file?: string,
  edited?: Edited,
): Promise<boolean> {
  if (signal.aborted) return false;
  if (!reading.ok) throw new Error(`${id}: ${reading.problems.map(({ rule }) => rule).join(', ')}`);
  await loadDocumentWords();
  const document = withGuessedRoles(reading.document);
  const domain = edited?.isShipped ? LUBLIN : GENERAL;
  const all = await placed(graphOf(document, domain), signal);
  const graph = edited?.before ? { ...all, layouts: refreshedLayouts(graphOf(edited.before, domain), all) } : all;
  if (signal.aborted) return false;
  letGoOfStory();
  const info = { ...infoOf(id, document), ...(file && { file }), ...(edited && { editedFrom: edited.editedFrom }) };
  const [fragment, longest] = fragmentFor(id, file, document.savedFrom);
  openDocument(info, graph, fragment, longest, edited?.history);
  setStarters(startersOf(graph));
  attachStoryOf({ title: { pl: '', en: '', ...document.title }, scenes: [...document.scenes] });
  return true;
}

const graphOf = ({ atlas, vocabulary }: OpenDocument, domain: Domain<Graph>): Graph =>
  buildGraph(atlas, vocabulary, domain);

function infoOf(id: string, { title, licence, origin, mapping }: OpenDocument): DocumentInfo {
  return { id, title, ...(licence && { licence }), ...(origin && { origin }), ...(mapping && { mapping }) };
}

/** The graph with places for all of its nodes; those that it brings are kept. */
async function placed(graph: Graph, given: AbortSignal): Promise<Graph> {
  await bringRules(graph.domain);
  if (given.aborted) return graph;
  const known = graph.layouts.get('uplands');
  if (known) return isPlacedIn(graph, known) ? graph : { ...graph, layouts: await filledLayouts(graph, known) };
  const own = new AbortController();
  stopper = own;
  given.addEventListener('abort', () => own.abort(), { once: true });
  setLayingOut(0);
  const weight = graph.vocabulary.roles.weight ?? '';
  const weightOf = ({ values }: Edge) => (typeof values?.[weight] === 'number' ? values[weight] : 1);
  const diameterOf = (node: Entity | undefined) => (node ? diameterIn(graph, node) : 0);
  const task = layoutTaskOf(graph, groupsOf(graph), diameterOf, weightOf);
  const { positions, isSmall } = await layOut(task, {
    signal: own.signal,
    onProgress: ({ share }) => {
      if (!given.aborted) setLayingOut(share);
    },
  });
  if (isSmall && !given.aborted) setNotice({ kind: 'laid-out-small' });
  return { ...graph, layouts: await layoutsWith(graph, positions) };
}

type Places = ReadonlyMap<string, Position>;

const isPlacedIn = ({ nodes }: Graph, places: Places) => [...nodes.keys()].every((id) => places.has(id));

/** The layouts of a graph in which some lack a place, as those that a merge has brought do. */
function filledLayouts(graph: Graph, places: Places): Promise<Layouts> {
  const groups = groupsOf(graph);
  return layoutsWith(
    graph,
    fillPlaces(graph, places, (id) => groups.get(id)?.id),
  );
}

/** All layouts of a graph of which the first is known. */
async function layoutsWith(graph: Graph, uplands: Places): Promise<Layouts> {
  const diameterOf = (id: string) => {
    const node = graph.nodes.get(id);
    return node ? diameterIn(graph, node) : 0;
  };
  const helix = helixPlaces(graph, diameterOf);
  await breath();
  const years = yearPlaces(graph);
  await breath();
  return new Map([
    ['uplands', uplands],
    ['helix', helix],
    ['years', years],
  ]);
}

/** Lets the page answer between long steps. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

/** In whose hill each node stands, where it does. */
function groupsOf(graph: Graph): ReadonlyMap<string, NodeGroup> {
  const all = graph.domain.memberships(graph, { inferred: true });
  return new Map(
    [...graph.nodes.keys()].flatMap((id) => {
      const [strongest] = uplandsOf(all, id);
      return strongest ? [[id, { id: strongest.upland, isFound: false }] as const] : [];
    }),
  );
}
