import type { Core, EventObject, NodeCollection } from 'cytoscape';
import type { Position } from '../../graph/model';
import { nodeKey } from '../core/keys';
import { nodesNear } from './near';

type Callbacks = Readonly<{
  onMove: (id: string, position: Position) => void;
  held: (position: Position) => Position;
  isMoving: (id: string) => boolean;
  canMove: () => boolean;
  /** The actor that a finger means. */
  nodeAt: (event: EventObject) => string | null;
}>;

export type TouchMove = Readonly<{
  /** Lets the finger that is down at a place, in model units, move an actor. */
  take: (id: string, at: Position) => void;
  destroy: () => void;
}>;

/** A hand that holds is not quite still: nearer to where it was taken, in screen pixels, an actor is not moved. */
const STILL = 10;
/** A finger that comes down so near to a node, in pixels, is over it for Cytoscape. */
const OVER = 24;

type Carried = Readonly<{ id: string; from: Position; grip: Position; hasMoved: boolean }>;

/** A swipe pans the map wherever it begins; a finger moves an actor only where it was told to take it. */
export function attachTouchMove(core: Core, callbacks: Callbacks): TouchMove {
  const host = core.container();
  let carried: Carried | null = null;
  let panned: NodeCollection | null = null;

  const take = (id: string, from: Position) => {
    if (carried || !callbacks.canMove() || !core.userPanningEnabled()) return;
    const { x, y } = core.getElementById(nodeKey(id)).position();
    carried = { id, from, grip: { x: x - from.x, y: y - from.y }, hasMoved: false };
    core.userPanningEnabled(false);
  };
  const put = () => {
    if (!carried) return;
    const { id, hasMoved } = carried;
    carried = null;
    core.userPanningEnabled(true);
    const { x, y } = core.getElementById(nodeKey(id)).position();
    if (hasMoved) callbacks.onMove(id, { x: Math.round(x), y: Math.round(y) });
  };
  const onStart = (event: EventObject) => {
    const id = isTouch(event) ? callbacks.nodeAt(event) : null;
    if (id !== null && callbacks.isMoving(id)) take(id, event.position);
  };
  const onDrag = ({ position }: EventObject) => {
    if (!carried) return;
    const { from, grip, id } = carried;
    const way = Math.hypot(position.x - from.x, position.y - from.y) * core.zoom();
    if (!carried.hasMoved && way < STILL) return;
    carried = { ...carried, hasMoved: true };
    const place = callbacks.held({ x: position.x + grip.x, y: position.y + grip.y });
    core.getElementById(nodeKey(id)).position(place).emit('drag');
  };
  // Before Cytoscape sees the finger, which would take up the node beneath it at once.
  const onTouch = ({ touches }: TouchEvent) => {
    const [finger] = touches;
    if (!host || !finger || touches.length > 1) return put();
    const { left, top } = host.getBoundingClientRect();
    const near = nodesNear(core, { x: finger.clientX - left, y: finger.clientY - top }, OVER);
    panned = near.reduce<NodeCollection>((all, node) => all.union(node), core.collection()).panify();
  };
  const onTouchEnd = ({ touches }: TouchEvent) => {
    if (touches.length > 0) return;
    put();
    panned?.unpanify();
    panned = null;
  };
  core.on('tapstart', onStart).on('tapdrag', onDrag).on('tapend', put);
  host?.addEventListener('touchstart', onTouch, { capture: true, passive: true });
  host?.addEventListener('touchend', onTouchEnd);
  host?.addEventListener('touchcancel', onTouchEnd);
  return {
    take,
    destroy: () => {
      core.off('tapstart', onStart).off('tapdrag', onDrag).off('tapend', put);
      host?.removeEventListener('touchstart', onTouch, { capture: true });
      host?.removeEventListener('touchend', onTouchEnd);
      host?.removeEventListener('touchcancel', onTouchEnd);
    },
  };
}

export const isTouch = ({ originalEvent }: EventObject) => originalEvent !== undefined && 'touches' in originalEvent;
