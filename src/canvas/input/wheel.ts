import type { Core } from 'cytoscape';

/** How far a pixel of the wheel zooms, in doublings: a notch of a mouse is about 100. */
const RATE = 0.002;
/** A pinch of a trackpad, which browsers tell as a wheel with Ctrl, moves by so much less. */
const PINCH = 10;
/** What is more than this with Ctrl is the wheel of a mouse, in pixels. */
const MOST_OF_PINCH = 40;
/** One event zooms no further, in pixels. */
const MOST = 240;
/** A line and a page of the wheel, in pixels. */
const PIXELS = [1, 33, 300] as const;

/** What an event of the wheel multiplies the zoom by: the same way of wheel or trackpad zooms alike in how many events ever. */
export function zoomOf({ deltaY, deltaMode, ctrlKey }: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pixels = deltaY * (PIXELS[deltaMode] ?? 1);
  const isPinch = ctrlKey && Math.abs(pixels) <= MOST_OF_PINCH;
  return 2 ** (-RATE * (isPinch ? PINCH * pixels : Math.min(MOST, Math.max(-MOST, pixels))));
}

/**
 * Lets wheel, trackpad and pinch zoom the map around the pointer, in place of Cytoscape, which guesses the device from
 * the first events. Sideways nothing moves, the page's history neither. What `isLeft` to the page goes there.
 */
export function attachWheel(
  core: Core,
  host: HTMLElement,
  isLeft: (event: WheelEvent) => boolean,
): Readonly<{ destroy: () => void }> {
  const onWheel = (event: WheelEvent) => {
    event.stopPropagation();
    if (isLeft(event)) return;
    event.preventDefault();
    // While something is dragged or marked, the map holds still beneath it.
    if (event.buttons !== 0 || !core.userPanningEnabled()) return;
    const { left, top } = host.getBoundingClientRect();
    core.zoom({
      level: core.zoom() * zoomOf(event),
      renderedPosition: { x: event.clientX - left, y: event.clientY - top },
    });
  };
  host.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return { destroy: () => host.removeEventListener('wheel', onWheel, { capture: true }) };
}
