import { diameterIn } from '../../canvas/core/elements';
import { GENERAL } from '../../graph/general/general';
import { buildGraph, type Graph } from '../../graph/graph';
import type { NodeGroup } from '../../graph/measures/node-groups';
import { uplandsOf } from '../../graph/membership';
import type { Edge, Entity, Layouts } from '../../graph/model';
import { bringRules } from '../../graph/rules';
import { withGuessedRoles } from '../../io/read/guess-roles';
import {
  type DocumentReading,
  type OpenDocument,
  parseDocument,
  parseDocumentText,
} from '../../io/read/parse-document';
import { openDocument, setLayingOut, tellReading } from '../../state/act/document-actions';
import { setNotice, setStarters, wantDocument } from '../../state/act/session-actions';
import { type DocumentInfo, SHIPPED } from '../../state/documents';
import { dataOf } from '../../state/link/link';
import { useAtlas } from '../../state/store';
import { loadDocumentWords } from '../../text/later-words';
import { layOut } from '../../worker/layout/layout-client';
import { layoutTaskOf } from '../../worker/layout/layout-task';
import { helixPlaces, yearPlaces } from '../../worker/layout/plain-layouts';
import { addressNow } from '../start/attach-link';
import { EXAMPLES } from './examples';
import { loadAtlas, loadQuestions, loadStory } from './load-atlas';
import { type OwnFile, ownFile } from './own-files';
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
  if (file) return openFile(file, id, signal);
  awaited = addressNow();
  setNotice({ kind: 'document-elsewhere' });
  wantDocument(null);
  if (useAtlas.getState().session.load !== 'ready') await openShipped(NEVER);
}

type Address = ReturnType<typeof addressNow>;

/** The address of a document that was not here: its view is shown once the reader opens its file. */
let awaited: Address = [''];

/** The view of the address, or of the one whose document was not here, where it is of this document. */
function fragmentFor(id: string): Address {
  const addresses = [addressNow(), awaited];
  return addresses.find(([fragment]) => dataOf(fragment) === id) ?? [''];
}

async function openShipped(signal: AbortSignal): Promise<void> {
  const [graph, story, questions] = await Promise.all([loadAtlas(), loadStory(), loadQuestions()]);
  if (signal.aborted) return;
  letGoOfStory();
  openDocument(SHIPPED, graph, ...fragmentFor(''));
  attachStoryOf(story);
  setStarters(questions);
}

/** Opens a file of the reader, and tells what is wrong with it; where it is refused, what is open stays. */
async function openFile({ name, text }: OwnFile, id: string, signal: AbortSignal): Promise<void> {
  const reading = parseDocumentText(text, name);
  const { ok: isOpen, problems } = reading;
  if (!isOpen) wantDocument(null);
  else if (!(await openReading(reading, id, signal))) return;
  if (problems.length > 0) tellReading({ name, isOpen, problems });
}

/** Opens what was read; false where it is given up before. Rejects where it was refused. */
async function openReading(reading: DocumentReading, id: string, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false;
  if (!reading.ok) throw new Error(`${id}: ${reading.problems.map(({ rule }) => rule).join(', ')}`);
  await loadDocumentWords();
  const document = withGuessedRoles(reading.document);
  const graph = await placed(graphOf(document), signal);
  if (signal.aborted) return false;
  letGoOfStory();
  openDocument(infoOf(id, document), graph, ...fragmentFor(id));
  awaited = [''];
  attachStoryOf({ title: { pl: '', en: '', ...document.title }, scenes: [...document.scenes] });
  return true;
}

const graphOf = ({ atlas, vocabulary }: OpenDocument): Graph => buildGraph(atlas, vocabulary, GENERAL);

function infoOf(id: string, { title, licence, origin }: OpenDocument): DocumentInfo {
  return { id, title, ...(licence && { licence }), ...(origin && { origin }) };
}

/** The graph with places for all of its nodes; those that it brings are kept. */
async function placed(graph: Graph, given: AbortSignal): Promise<Graph> {
  await bringRules(graph.domain);
  if (given.aborted || graph.layouts.has('uplands')) return graph;
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
  const layouts: Layouts = new Map([
    ['uplands', positions],
    ['helix', helixPlaces(graph, (id) => diameterOf(graph.nodes.get(id)))],
    ['years', yearPlaces(graph)],
  ]);
  return { ...graph, layouts };
}

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
