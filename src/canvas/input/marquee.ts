import type { Core, EventObject } from 'cytoscape';
import type { Position } from '../../graph/model';
import type { Area } from '../../state/canvas-port';
import { areaBetween } from './area';

type Callbacks = Readonly<{
  /** The area while it is being drawn, in screen pixels; null where that was given up. */
  onDraw: (area: Area | null) => void;
  onDrawn: (area: Area) => void;
  /** A place that was pointed at without drawing, while an area is asked for. */
  onPoint: (position: Position) => void;
}>;

export type Marquee = Readonly<{
  /** Whether an area is asked for: then any drag draws it, else one with Shift on the ground. */
  update: (isAskedFor: boolean) => void;
  /** Gives up what is being drawn. */
  cancel: () => void;
  destroy: () => void;
}>;

/** A smaller area in pixels is a hand that was not still. */
const LEAST = 12;

/** Lets a mouse or a finger draw a rectangle on the map; it moves neither map nor actors meanwhile. */
export function attachMarquee(core: Core, { onDraw, onDrawn, onPoint }: Callbacks): Marquee {
  let isAskedFor = false;
  let start: Position | null = null;
  let area: Area | null = null;

  const end = () => {
    start = null;
    area = null;
    core.userPanningEnabled(!isAskedFor);
  };
  const cancel = () => {
    if (area) onDraw(null);
    end();
  };
  const onStart = (event: EventObject) => {
    if (fingers(event) > 1) return cancel();
    const isOnGround = event.target === core && fingers(event) === 0 && event.originalEvent?.shiftKey;
    if (!isAskedFor && !isOnGround) return;
    start = { ...event.renderedPosition };
    core.userPanningEnabled(false);
  };
  const onDrag = (event: EventObject) => {
    if (!start) return;
    if (fingers(event) > 1) return cancel();
    const drawn = areaBetween(start, event.renderedPosition);
    if (!area && !isLarge(drawn)) return;
    area = drawn;
    onDraw(area);
  };
  const onEnd = () => {
    const [from, drawn] = [start, area];
    end();
    if (drawn && isLarge(drawn)) onDrawn(drawn);
    else if (drawn) onDraw(null);
    else if (from && isAskedFor) onPoint(from);
  };
  core.on('tapstart', onStart);
  core.on('tapdrag', onDrag);
  core.on('tapend', onEnd);
  return {
    update: (isNowAskedFor) => {
      isAskedFor = isNowAskedFor;
      core.userPanningEnabled(!isAskedFor);
    },
    cancel,
    destroy: () => {
      core.off('tapstart', onStart);
      core.off('tapdrag', onDrag);
      core.off('tapend', onEnd);
    },
  };
}

const isLarge = ({ left, right, top, bottom }: Area) => right - left >= LEAST && bottom - top >= LEAST;

/** How many fingers are on the map; a mouse has none. */
function fingers({ originalEvent }: EventObject): number {
  const touches: unknown = originalEvent && Reflect.get(originalEvent, 'touches');
  return touches instanceof Object ? Number(Reflect.get(touches, 'length')) : 0;
}
