import { heldWithin } from '../../graph/extent';
import type { Position } from '../../graph/model';
import type { Moved } from '../link/view';
import { selectExtent } from '../select/place-selectors';
import { type MoveStep, type Moves, useAtlas } from '../store';

/** The most steps that can be taken back. */
const MOST_STEPS = 100;

const get = useAtlas.getState;

/** Changes what can be taken back or done again. */
export function setMoves(moves: Partial<Moves>): void {
  useAtlas.setState(({ session }) => ({ session: { ...session, moves: { ...session.moves, ...moves } } }));
}

/** Puts the actors where a view has them. */
export function setPositions(positions: Moved): void {
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
  const goesOn = session.moving !== null && last?.isOpen && isSameMoved(last.after, before);
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
  if (last?.isOpen && isSameMoved(last.after, get().view.positions)) {
    setMoves({ past: get().session.moves.past.slice(0, -1) });
    setPositions(last.before);
  }
  setMoving(null);
}

/** The same by content: a link that is read again makes new objects. */
export const isSameMoved = (a: Moved, b: Moved) => a === b || JSON.stringify(a) === JSON.stringify(b);
