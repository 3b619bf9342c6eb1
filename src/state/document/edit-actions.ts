import { type Diff, invert, isEmpty, type Move } from '../../graph/document/diff';
import type { Content } from '../../graph/document/document';
import type { Edit, EditProblem } from '../../graph/document/edits';
import { depthOf, type History, type Step, steppedBack, steppedOn, withStep } from '../../graph/document/history';
import type { Graph } from '../../graph/graph';
import type { Position } from '../../graph/model';
import type { Scene } from '../../io/read/parse-story';
import { editDocument } from '../act/document-actions';
import { setMoves, setPositions } from '../act/move-actions';
import { dismissNotice, setNotice } from '../act/session-actions';
import { portOf } from '../ports';
import { type SaidEdit, useAtlas } from '../store';
import { contentOf } from './content-of';

const get = useAtlas.getState;

/** Why nothing was edited: a rule that the edit would break, or that another tab edits what is open, which is told. */
export type Refusal = EditProblem | 'elsewhere';

/**
 * Edits what is open, in a step that can be taken back; null where that was done, or changed nothing. What was not the
 * reader's own becomes it first.
 */
export function edit(make: (content: Content<Scene>) => Edit): Refusal | null {
  if (isElsewhere()) return 'elsewhere';
  const { diff: made, problem } = make(contentOf(get()));
  if (problem) return problem;
  const diff = withOwnPlaces(made);
  if (isEmpty(diff)) return null;
  fork();
  takeMoves();
  takeStep('done', diff, withStep(get().edits, { diff, at: Date.now() }));
  return null;
}

/**
 * Has the actors that the reader moved stand there in the document, in a step that can be taken back, in the arrangement
 * whose places are the document's: in the others, which follow from what is said of actors, moves are of the view.
 */
export function takeMoves(): void {
  const { document, graph, view } = get();
  if (document.editedFrom === undefined) return;
  const isOwn = (arrangement: string) => arrangement === OWN_LAYOUT && graph.layouts.has(arrangement);
  const positions = Object.entries(view.positions).flatMap(([layout, places]) =>
    isOwn(layout) ? movesTo(graph, layout, places ?? {}) : [],
  );
  if (positions.length === 0) return;
  const others = Object.entries(view.positions).filter(([arrangement]) => !isOwn(arrangement));
  setMoves({ past: [], future: [] });
  setPositions(Object.fromEntries(others));
  takeStep('done', { positions }, withStep(get().edits, { diff: { positions }, at: Date.now() }));
}

function movesTo({ layouts }: Graph, layout: string, places: Readonly<Record<string, Position>>): readonly Move[] {
  return Object.entries(places).flatMap(([id, after]) => {
    const before = layouts.get(layout)?.get(id) ?? null;
    return before?.x === after.x && before.y === after.y ? [] : [{ layout, id, before, after }];
  });
}

/** The arrangement whose places are the document's own; those by years and sides follow from what is said of actors. */
const OWN_LAYOUT = 'uplands';

function withOwnPlaces({ positions = [], ...diff }: Diff<never>): Diff<never> {
  const own = positions.filter(({ layout }) => layout === OWN_LAYOUT);
  return { ...diff, ...(own.length > 0 && { positions: own }) };
}

/** Takes the last edit back; false where there is none, or another tab edits. */
export function undoEdit(): boolean {
  const step = get().edits.past.at(-1);
  return step !== undefined && !isElsewhere() && takeStep('undone', invert(step.diff), steppedBack(get().edits), step);
}

/** Does the edit again that was taken back last; false where there is none, or another tab edits. */
export function redoEdit(): boolean {
  const step = get().edits.future.at(-1);
  return step !== undefined && !isElsewhere() && takeStep('redone', step.diff, steppedOn(get().edits), step);
}

/** Goes to where so many steps lead from the document as it was opened. */
export function goToEdit(depth: number): void {
  while (depthOf(get().edits) > depth && undoEdit());
  while (depthOf(get().edits) < depth && redoEdit());
}

/** Whether another tab edits what is open, which is said then. */
function isElsewhere(): boolean {
  const { pen } = get().session.keepingEdits;
  if (pen === 'elsewhere') setNotice({ kind: 'edits-elsewhere' });
  return pen === 'elsewhere';
}

/** What is told of a step is what it did, whichever way it is gone. */
function takeStep(
  is: SaidEdit['is'],
  diff: Diff<never>,
  edits: History,
  { diff: said }: Pick<Step, 'diff'> = { diff },
): true {
  editDocument(diff, { edits, saidEdit: { is, diff: said } });
  return true;
}

/** What is not the reader's own becomes it: what was open stays as it was. Once more is edited, that was told long enough. */
function fork(): void {
  const { document } = get();
  if (document.editedFrom !== undefined) dismissNotice('document-forked');
  const own = portOf('ownDocument')?.();
  if (document.editedFrom !== undefined || !own) return;
  useAtlas.setState({ document: own });
  if (own.id !== document.id) setNotice({ kind: 'document-forked' });
}
