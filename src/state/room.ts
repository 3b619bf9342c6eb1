/** What stands beside the map before the reader has folded or unfolded anything; the years also over the list. */
export type Room = Readonly<{
  filters: boolean;
  inspector: boolean;
  time: boolean;
  timeOverList: boolean;
  /** Over the map, that is: the head of the legend. */
  legend: boolean;
}>;

type Beside = Omit<Room, 'timeOverList' | 'legend'>;

/** A window, in CSS pixels: its size, that of the root's letters, and the least height of a control. */
export type Window = Readonly<{ width: number; height: number; rem: number; target: number }>;

/** From here on, in pixels, the map has at least half of the window; below it more. */
const LARGE = 1280;
const SHARE = { large: 0.505, small: 0.605 };

/** The filters fold first, then the years, then the description, which gives the years their place back. */
const CHOICES: readonly Beside[] = [
  { filters: true, inspector: true, time: true },
  { filters: false, inspector: true, time: true },
  { filters: false, inspector: true, time: false },
  { filters: false, inspector: false, time: true },
];
const NOTHING: Beside = { filters: false, inspector: false, time: false };

/** What a window has room for beside a map that keeps its share of it. The sizes are those of the style sheets. */
export function roomIn(window: Window): Room {
  const least = window.width >= LARGE ? SHARE.large : SHARE.small;
  const beside = CHOICES.find((choice) => shareOfMap(choice, window) >= least) ?? NOTHING;
  return {
    ...beside,
    timeOverList: beside.time && 0.55 * heightBesideBars(true, window) >= LEAST_OVER_LIST * window.rem,
    legend: window.width >= LARGE && heightBesideBars(beside.time, window) >= LEAST_WITH_LEGEND * window.rem,
  };
}

/** So high, in letters of the root, the map over the list stays for the years to stand between them. */
const LEAST_OVER_LIST = 15;

/** So high, in letters of the root, is a map on which the head of the legend stands unfolded. */
const LEAST_WITH_LEGEND = 37;

/** What the bar at the top and the sentence leave, and the years: a row of controls, and columns beside their key. */
function heightBesideBars(time: boolean, { height, rem, target }: Window): number {
  const top = Math.max(36, target, 1.8 * rem) + 17;
  const sentence = Math.max(32, 1.32 * rem) + 17;
  return height - top - sentence - (time ? target + 7 + Math.max(48, 2.28 * rem) : 0);
}

function shareOfMap({ filters, inspector, time }: Beside, window: Window): number {
  const { width, height, rem, target } = window;
  const rail = Math.max(2.5 * rem, target) + 1;
  const wide = width - (filters ? 18.5 * rem : rail) - (inspector ? 22.25 * rem : rail);
  return (wide * heightBesideBars(time, window)) / (width * height);
}
