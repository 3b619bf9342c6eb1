import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Position } from '../graph/model';
import { idOf } from './elements';

type Callbacks = Readonly<{
  onSelectNode: (id: string, add: boolean) => void;
  /** The line of a pair. */
  onSelectLine: (pair: string) => void;
  /** The ground, at a place in model units. */
  onSelectNothing: (position: Position) => void;
  onHover: (id: string | null) => void;
  /** An actor that was pressed and held; by touch twice, as the first time previews it. */
  onFocus: (id: string) => void;
  /** Where an actor was put, once, on release. */
  onMove: (id: string, position: Position) => void;
}>;

/** A finger means the nearest actor within this many pixels of it. */
const TOUCH_REACH = 22;

/** Turns what pointers do on the map into callbacks; a long press by touch is a hover, the next one on the same actor a focus. */
export function attachGestures(core: Core, callbacks: Callbacks): Readonly<{ destroy: () => void }> {
  let wasHeld = false;
  let lastHeld: string | null = null;
  let hovered: string | null = null;
  const hover = (id: string | null) => {
    hovered = id;
    callbacks.onHover(id);
  };
  const onTap = (event: EventObject) => {
    if (wasHeld) return;
    lastHeld = null;
    const target = isTouch(event) ? (nearestNode(core, event) ?? event.target) : event.target;
    // Lines that are barely seen are not meant.
    const isGround = target === core || (target.isEdge() && target.hasClass('faded'));
    if (isGround) callbacks.onSelectNothing(event.position);
    else if (target.isNode()) callbacks.onSelectNode(idOf(target.id()), Boolean(event.originalEvent?.shiftKey));
    else callbacks.onSelectLine(idOf(target.id()));
  };
  const onHold = (event: EventObject) => {
    const target = isTouch(event) ? nearestNode(core, event) : event.target;
    if (!target || target === core || !target.isNode()) return;
    const id = idOf(target.id());
    wasHeld = true;
    if (isTouch(event) && id !== lastHeld) hover(id);
    else callbacks.onFocus(id);
    lastHeld = id;
  };
  const onStart = (event: EventObject) => {
    if (isTouch(event) && wasHeld) hover(null);
    wasHeld = false;
  };
  let pointer: Position | null = null;
  // A map that moves under a pointer at rest, as from scene to scene, is no pointing: browsers send an event all the same.
  const onPointer = ({ originalEvent, target }: EventObject) => {
    const { clientX: x, clientY: y } = originalEvent as MouseEvent;
    const hasMoved = pointer?.x !== x || pointer.y !== y;
    pointer = { x, y };
    if (hasMoved && target !== core && target.isNode()) hover(idOf(target.id()));
  };
  // Who jumps from an actor to another is over the one before it is told to be off the other.
  const onOut = ({ target }: EventObject) => {
    if (hovered === idOf(target.id())) hover(null);
  };
  const onFree = (event: EventObject) => {
    const { x, y } = event.target.position();
    callbacks.onMove(idOf(event.target.id()), { x: Math.round(x), y: Math.round(y) });
  };
  core.on('tapstart', onStart);
  core.on('taphold', onHold);
  core.on('tap', onTap);
  core.on('mousemove', onPointer);
  core.on('mouseout', 'node', onOut);
  core.on('dragfree', 'node', onFree);
  return {
    destroy: () => {
      core.off('tapstart', onStart);
      core.off('taphold', onHold);
      core.off('tap', onTap);
      core.off('mousemove', onPointer);
      core.off('mouseout', 'node', onOut);
      core.off('dragfree', 'node', onFree);
    },
  };
}

const isTouch = ({ originalEvent }: EventObject) => originalEvent !== undefined && 'touches' in originalEvent;

/** The drawn node nearest to where a finger is, if its rim is within reach. */
function nearestNode(core: Core, { renderedPosition: { x, y } }: EventObject): NodeSingular | null {
  const near = core
    .nodes(':visible')
    .toArray()
    .map((node) => {
      const at = node.renderedPosition();
      const distance = Math.hypot(at.x - x, at.y - y);
      return { node, distance, gap: Math.max(0, distance - node.renderedWidth() / 2) };
    })
    .filter(({ gap }) => gap <= TOUCH_REACH)
    .sort((a, b) => a.gap - b.gap || a.distance - b.distance)[0];
  return near?.node ?? null;
}
