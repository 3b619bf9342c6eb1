import { heldWithin } from '../../graph/extent';
import type { Position } from '../../graph/model';
import type { Moved } from '../link/view';
import { portOf } from '../ports';
import { selectExtent } from '../select/selectors';
import { type MoveStep, type Moves, useAtlas } from '../store';
import { arrange } from './view-actions';

/** The most steps that can be taken back. */
const MOST_STEPS = 100;

const get = useAtlas.getState;

function setMoves(moves: Partial<Moves>): void {
  useAtlas.setState(({ session }) => ({ session: { ...session, moves: { ...session.moves, ...moves } } }));
}

function setPositions(positions: Moved): void {
  useAtlas.setState(({ view }) => ({ view: { ...view, positions } }));
}

/** Puts actors elsewhere in the arrangement in force, in a step that can be taken back; without any, all are put back. */
function move(ids: readonly string[], moved: Readonly<Record<string, Position>>): void {
  const { session, view } = get();
  const { arrangement, positions: before } = view;
  const { [arrangement]: _before, ...others } = before;
  const after = Object.keys(moved).length > 0 ? { ...others, [arrangement]: moved } : others;
  const last = session.moves.past.at(-1);
  // While one actor is moved by keys, its steps are one.
  const goesOn = session.moving !== null && last?.isOpen && isSame(last.after, before);
  const step: MoveStep = {
    ids,
    arrangement,
    before: goesOn ? last.before : before,
    after,
    isOpen: session.moving !== null,
  };
  const past = goesOn ? session.moves.past.slice(0, -1) : session.moves.past;
  setMoves({ past: [...past, step].slice(-MOST_STEPS), future: [], said: null });
  setPositions(after);
}

const movedNow = () => get().view.positions[get().view.arrangement] ?? {};

/** The nearest place within the map's extent, in whole units. */
export function heldOnMap(position: Position): Position {
  const extent = selectExtent(get());
  const { x, y } = extent ? heldWithin(extent, position) : position;
  return { x: Math.round(x), y: Math.round(y) };
}

/** Keeps positions that were moved by hand in this arrangement, in model units; none leaves the map's extent. */
export function keepPositions(moved: Readonly<Record<string, Position>>): void {
  const held = Object.entries(moved).map(([id, position]) => [id, heldOnMap(position)] as const);
  move(Object.keys(moved), { ...movedNow(), ...Object.fromEntries(held) });
}

/** Puts all actors back to where this arrangement has them. */
export function forgetPositions(): void {
  const ids = Object.keys(movedNow());
  if (ids.length > 0) move(ids, {});
}

/** Takes an actor up to be put elsewhere by keys or a click, or lets it go. */
export function setMoving(moving: string | null): void {
  setMoves({ past: get().session.moves.past.map((step) => (step.isOpen ? { ...step, isOpen: false } : step)) });
  useAtlas.setState(({ session }) => ({ session: { ...session, moving } }));
}

/** Lets the actor go that is being moved, where it was when it was taken up. */
export function giveUpMoving(): void {
  const last = get().session.moves.past.at(-1);
  if (last?.isOpen && isSame(last.after, get().view.positions)) {
    setMoves({ past: get().session.moves.past.slice(0, -1) });
    setPositions(last.before);
  }
  setMoving(null);
}

/** Takes the last move by hand back; false where there is none, or where the positions have come from elsewhere since. */
export function undoMove(): boolean {
  const { past, future } = get().session.moves;
  const step = past.at(-1);
  if (!step || !isSame(step.after, get().view.positions)) return false;
  take(step, step.before, {
    past: past.slice(0, -1),
    future: [...future, step],
    said: { is: 'undone', ids: step.ids },
  });
  return true;
}

/** Does again what was taken back; false where there is nothing, or where the positions have come from elsewhere since. */
export function redoMove(): boolean {
  const { past, future } = get().session.moves;
  const step = future.at(-1);
  if (!step || !isSame(step.before, get().view.positions)) return false;
  take(step, step.after, { past: [...past, step], future: future.slice(0, -1), said: { is: 'redone', ids: step.ids } });
  return true;
}

/** Shows the arrangement in which a step moved, as it has it before or after. */
function take({ arrangement, ids }: MoveStep, positions: Moved, moves: Moves): void {
  arrange(arrangement);
  setMoves(moves);
  setPositions(positions);
  const [id] = ids;
  if (id !== undefined) portOf('canvas')?.reveal(id);
}

/** The same by content: a link that is read again makes new objects. */
const isSame = (a: Moved, b: Moved) => a === b || JSON.stringify(a) === JSON.stringify(b);
