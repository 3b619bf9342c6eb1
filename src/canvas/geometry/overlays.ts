import type { Box } from './box';

const GAP = 4;

/** Where controls lie over the map, with a little room around them, in its pixels. */
export function overlaysOn(host: HTMLElement): readonly Box[] {
  const frame = host.getBoundingClientRect();
  return [...(host.parentElement?.querySelectorAll('[data-over-map]') ?? [])].map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return {
      left: left - frame.left - GAP,
      right: right - frame.left + GAP,
      top: top - frame.top - GAP,
      bottom: bottom - frame.top + GAP,
    };
  });
}
