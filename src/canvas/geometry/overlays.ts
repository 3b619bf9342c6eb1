import type { Box } from './box';

const GAP = 4;

/** Where controls lie over the map, with a little room around them, in its pixels. */
export function overlaysOn(host: HTMLElement): readonly Box[] {
  return [...(host.parentElement?.querySelectorAll('[data-over-map]') ?? [])].map((element) => boxOn(host, element));
}

/** What the camera makes room for: the head of the legend, alone or with its key, and the card with what to press first. */
export type RoomTaker = 'head' | 'key' | 'card';

/**
 * The boxes under which nothing is to be, and those under which no actor is. With the card both are all that lies over the map:
 * so small a map is full of it.
 */
export type Room = Readonly<{ boxes: readonly Box[]; tools: readonly Box[]; kind: RoomTaker }>;

/** What lies over the map and has the camera make room for it; null where nothing does. */
export function roomTakerOn(host: HTMLElement): Room | null {
  const takers = [...(host.parentElement?.querySelectorAll<HTMLElement>('[data-makes-room]') ?? [])];
  // The smallest maps do not show the card.
  const element = takers.find((each) => getComputedStyle(each).display !== 'none');
  if (!element) return null;
  const kind = element.dataset.makesRoom as RoomTaker;
  const all = overlaysOn(host);
  return { boxes: kind === 'card' ? all : [boxOn(host, element)], tools: kind === 'head' ? [] : all, kind };
}

function boxOn(host: HTMLElement, element: Element): Box {
  const frame = host.getBoundingClientRect();
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return {
    left: left - frame.left - GAP,
    right: right - frame.left + GAP,
    top: top - frame.top - GAP,
    bottom: bottom - frame.top + GAP,
  };
}
