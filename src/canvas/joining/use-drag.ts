import type { Core } from 'cytoscape';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Position } from '../../graph/model';
import { setHover } from '../../state/act/session-actions';
import { nodeMeant, TOUCH_REACH } from '../input/near';

/** Where a drag from the knob is, on the screen of the map, and over whom. */
export type Drag = Readonly<{ place: Position; over: string | null }>;

/** A hand that presses is not quite still: within so many pixels nothing is dragged. */
const STILL = 6;
/** A mouse means the nearest actor within this many pixels of it. */
const MOUSE_REACH = 8;
/** So near to the edge of the map, in pixels, a drag moves the map, by so many in each frame. */
const EDGE = 28;
const PUSH = 7;

type Callbacks = Readonly<{
  nameAt: (place: Position) => string | null;
  /** Whether whom the drag is over is lit. */
  isFit: (over: string) => boolean;
  onDrop: (over: string | null) => void;
  /** A press that was no drag; `isKey` where it was one of a key. */
  onPress: () => void;
}>;

/** Drags from a knob over the map, which moves neither map nor actors; Escape gives the drag up. */
export function useDrag(core: Core, { nameAt, isFit, onDrop, onPress }: Callbacks) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const start = useRef<Position | null>(null);
  const wasDragged = useRef(false);
  const end = () => {
    start.current = null;
    setDrag(null);
    setHover(null);
  };
  const dragTo = (event: PointerEvent) => {
    const frame = core.container()?.getBoundingClientRect();
    if (!frame) return;
    const place = { x: event.clientX - frame.left, y: event.clientY - frame.top };
    const over = nodeMeant(core, place, event.pointerType === 'mouse' ? MOUSE_REACH : TOUCH_REACH, nameAt);
    setDrag({ place, over });
    setHover(over !== null && isFit(over) ? over : null);
  };
  usePushing(core, drag);
  useEscape(drag !== null, end);
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      if (!event.isPrimary || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { x: event.clientX, y: event.clientY };
      wasDragged.current = false;
    },
    onPointerMove: (event: PointerEvent) => {
      if (!start.current) return;
      const way = Math.hypot(event.clientX - start.current.x, event.clientY - start.current.y);
      if (!wasDragged.current && way < STILL) return;
      wasDragged.current = true;
      dragTo(event);
    },
    onPointerUp: () => {
      if (start.current && drag) onDrop(drag.over);
      end();
    },
    onPointerCancel: end,
    onClick: () => {
      // The press that ends a drag is none.
      if (!wasDragged.current) onPress();
      wasDragged.current = false;
    },
  };
  return { drag, handlers };
}

/** Has the map follow what is dragged to its edge. */
function usePushing(core: Core, drag: Drag | null): void {
  useEffect(() => {
    if (!drag) return;
    const { x, y } = drag.place;
    const by = { x: pushAt(x, core.width()), y: pushAt(y, core.height()) };
    if (by.x === 0 && by.y === 0) return;
    let frame = requestAnimationFrame(function push() {
      core.panBy(by);
      frame = requestAnimationFrame(push);
    });
    return () => cancelAnimationFrame(frame);
  }, [core, drag]);
}

const pushAt = (at: number, whole: number) => (at < EDGE ? PUSH : at > whole - EDGE ? -PUSH : 0);

function useEscape(isOn: boolean, onEscape: () => void): void {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [isOn]);
}
