import type { Core, EventObject } from 'cytoscape';
import type { Position } from '../../graph/model';
import { idOf } from '../core/keys';
import { nodeMeant, TOUCH_REACH } from './near';
import { attachTouchMove, isTouch } from './touch-move';

type Callbacks = Readonly<{
  onSelectNode: (id: string, add: boolean) => void;
  /** The line of a pair. */
  onSelectLine: (pair: string) => void;
  /** The ground, at a place in model units. */
  onSelectNothing: (position: Position) => void;
  /** The ground, pressed and held, at a place in model units; whether anything came of it. */
  onHoldNothing: (position: Position) => boolean;
  onHover: (id: string | null) => void;
  /** An actor that was pressed and held; by touch twice, as the first time previews it. */
  onFocus: (id: string) => void;
  /** Where an actor was put, once, on release. */
  onMove: (id: string, position: Position) => void;
  /** The actor whose name is drawn at a place in screen pixels of the map. */
  nameAt: (place: Position) => string | null;
  /** The nearest place in model units where an actor may be put. */
  held: (position: Position) => Position;
  /** Whether a finger moves this actor at once, without holding it first. */
  isMoving: (id: string) => boolean;
  /** Whether actors can be moved at all. */
  canMove: () => boolean;
}>;

/**
 * Turns what pointers do on the map into callbacks. A name is part of its actor. A long press by touch is a hover, and
 * the finger then moves the actor; the next long press on the same actor is a focus.
 */
export function attachGestures(core: Core, callbacks: Callbacks): Readonly<{ destroy: () => void }> {
  const detach = [attachPresses(core, callbacks), attachPointing(core, callbacks), attachDrags(core, callbacks)];
  return {
    destroy: () => {
      for (const off of detach) off();
    },
  };
}

/** Taps and long presses. */
function attachPresses(core: Core, callbacks: Callbacks): () => void {
  let wasHeld = false;
  let lastHeld: string | null = null;
  const touchMove = attachTouchMove(core, {
    ...callbacks,
    nodeAt: (event) => nodeAt(core, event, callbacks),
    onMove: (id, position) => {
      lastHeld = null;
      callbacks.onMove(id, position);
    },
  });
  const onTap = (event: EventObject) => {
    if (wasHeld) return;
    lastHeld = null;
    const node = nodeAt(core, event, callbacks);
    if (node !== null) callbacks.onSelectNode(node, Boolean(event.originalEvent?.shiftKey));
    else if (isLine(core, event)) callbacks.onSelectLine(idOf(event.target.id()));
    else callbacks.onSelectNothing(event.position);
  };
  const onHold = (event: EventObject) => {
    const id = nodeAt(core, event, callbacks);
    if (id === null) {
      wasHeld = !isLine(core, event) && callbacks.onHoldNothing(event.position);
      return;
    }
    if (callbacks.isMoving(id)) return;
    wasHeld = true;
    const isPreview = isTouch(event) && id !== lastHeld;
    lastHeld = id;
    if (!isPreview) return callbacks.onFocus(id);
    callbacks.onHover(id);
    touchMove.take(id, event.position);
  };
  const onStart = (event: EventObject) => {
    if (isTouch(event) && wasHeld) callbacks.onHover(null);
    wasHeld = false;
  };
  return listen(
    core,
    [
      ['tapstart', onStart],
      ['taphold', onHold],
      ['tap', onTap],
    ],
    touchMove.destroy,
  );
}

/** Lines that are barely seen are not meant. */
const isLine = (core: Core, { target }: EventObject) => target !== core && target.isEdge() && !target.hasClass('faded');

/** The pointer over actors, their names and lines. */
function attachPointing(core: Core, callbacks: Callbacks): () => void {
  const host = core.container();
  let hovered: string | null = null;
  let pointer: Position | null = null;
  const hover = (id: string | null) => {
    if (id === hovered) return;
    hovered = id;
    callbacks.onHover(id);
  };
  // A map that moves under a pointer at rest, as from scene to scene, is no pointing: browsers send an event all the same.
  const onPointer = (event: EventObject) => {
    const { clientX: x, clientY: y, buttons } = event.originalEvent as MouseEvent;
    const hasMoved = pointer?.x !== x || pointer.y !== y;
    pointer = { x, y };
    // What is dragged lights nothing on its way.
    if (!hasMoved || buttons) return;
    const id = nodeAt(core, event, callbacks);
    hover(id);
    if (host) host.style.cursor = id !== null || isLine(core, event) ? 'pointer' : '';
  };
  // Who jumps from an actor to another is over the one before it is told to be off the other, or is over its name.
  const onOut = (event: EventObject) => {
    if (hovered === idOf(event.target.id()) && nameAt(event, callbacks) !== hovered) hover(null);
  };
  // Who leaves the map from an actor in one jump is told to be off it by nothing else; a finger leaves it with each tap.
  const onLeave = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') hover(null);
  };
  host?.addEventListener('pointerleave', onLeave);
  const off = listen(core, [['mousemove', onPointer]], () => host?.removeEventListener('pointerleave', onLeave));
  core.on('mouseout', 'node', onOut);
  return () => {
    off();
    core.off('mouseout', 'node', onOut);
  };
}

/** An actor dragged with the mouse, held to where it may be. */
function attachDrags(core: Core, { onMove, held }: Callbacks): () => void {
  let grip: Position | null = null;
  const onGrab = ({ target, position }: EventObject) => {
    const { x, y } = target.position();
    grip = position ? { x: x - position.x, y: y - position.y } : null;
  };
  const onDrag = ({ target, position }: EventObject) => {
    // From where the pointer is: a node held back would else be off it for the rest of the drag.
    if (grip && position) target.position(held({ x: position.x + grip.x, y: position.y + grip.y }));
  };
  const onFree = ({ target }: EventObject) => {
    const { x, y } = held(target.position());
    onMove(idOf(target.id()), { x: Math.round(x), y: Math.round(y) });
  };
  core.on('grab', 'node', onGrab);
  core.on('drag', 'node', onDrag);
  core.on('dragfree', 'node', onFree);
  return () => {
    core.off('grab', 'node', onGrab);
    core.off('drag', 'node', onDrag);
    core.off('dragfree', 'node', onFree);
  };
}

function listen(
  core: Core,
  handlers: readonly (readonly [string, (event: EventObject) => void])[],
  onEnd: () => void,
): () => void {
  for (const [type, handler] of handlers) core.on(type, handler);
  return () => {
    for (const [type, handler] of handlers) core.off(type, handler);
    onEnd();
  };
}

/** The actor that is meant: the one right there, else the one whose name is, else, by touch, the nearest within reach. */
export function nodeAt(core: Core, event: EventObject, callbacks: Pick<Callbacks, 'nameAt'>): string | null {
  const { target } = event;
  // For Cytoscape a finger is wider than it is.
  if (isTouch(event)) return nodeMeant(core, event.renderedPosition, TOUCH_REACH, callbacks.nameAt);
  return target !== core && target.isNode() ? idOf(target.id()) : nameAt(event, callbacks);
}

/** Events of tests, and those of the core's own making, are at no place. */
const nameAt = ({ renderedPosition }: EventObject, callbacks: Pick<Callbacks, 'nameAt'>) =>
  renderedPosition ? callbacks.nameAt(renderedPosition) : null;
