import type { Rank } from '../../graph/vocabulary';
import type { RangeName } from './range-names';

/** What the manner of a name depends on, the language whose capitals it has, and its short form where there is one. */
export type LabelText = Readonly<{
  name: string;
  language: string;
  short?: string | undefined;
  rank: Rank | undefined;
  register: boolean;
  weight: number;
  /** A name of the ground in the words that it shares with those of other ground, and its own, which may be shorter. */
  inParts?: RangeName | undefined;
}>;

/** How a name is set: its font with `{}` for the size, sizes and widths in screen pixels, spaces in ems, and who comes first. */
export type Manner = Readonly<{
  font: string;
  size: number;
  widest: number;
  /** Between letters, at least, and at most where a name is stretched to its width. */
  spacing: number;
  stretch: number;
  priority: number;
  upper: boolean;
  /** How small it becomes far off, and how large near by, in shares of its size. */
  grows: readonly [least: number, most: number];
  /** The mean width of a letter in ems, where nothing can measure it. */
  letter: number;
}>;

const SERIF = '"Alegreya Variable", Georgia, serif';
const SANS = '"Source Sans 3 Variable", "Segoe UI", sans-serif';

/** Lines of a name are this many times its size apart. */
export const LINE_HEIGHT = 1.08;
/** The paper around a name, in pixels on both sides together. */
export const HALO = 4;

const PLAIN: Manner = {
  font: `400 {}px ${SANS}`,
  size: 12,
  widest: 130,
  spacing: 0,
  stretch: 0,
  priority: 100,
  upper: false,
  grows: [0.85, 1.35],
  letter: 0.48,
};

/** The ground is set as a range on a map, what the map is about upright, what is small in small letters. */
const MANNERS: Readonly<Record<Rank | 'register', Manner>> = {
  ground: {
    font: `700 {}px ${SERIF}`,
    size: 21,
    widest: 190,
    spacing: 0.06,
    stretch: 0.3,
    priority: 1000,
    upper: true,
    grows: [0.7, 1.35],
    letter: 0.68,
  },
  register: { ...PLAIN, font: `600 {}px ${SERIF}`, size: 14, widest: 140, priority: 600 },
  subject: { ...PLAIN, font: `italic 500 {}px ${SERIF}`, size: 13, priority: 200 },
  sign: {
    ...PLAIN,
    font: `600 {}px ${SANS}`,
    size: 12,
    widest: 150,
    spacing: 0.065,
    priority: 900,
    upper: true,
    letter: 0.6,
  },
  landmark: { ...PLAIN, font: `500 {}px ${SANS}`, size: 12.5, priority: 300 },
};

/** Where the ground is marks among others and there is little room, its names are set as those of its subject are. */
const GROUND_AMONG_OTHERS = {
  font: `700 {}px ${SERIF}`,
  size: 14,
  widest: 140,
  spacing: 0,
  stretch: 0,
  upper: false,
  letter: 0.5,
};

/** What is set on lines: small, at one size whatever the zoom. */
export const LINE_MANNER = { size: 11.5, family: SANS };

/** The manner of a name; `isTight` where there is little room and no upland is the ground of others. */
export function mannerOf({ rank, register }: Pick<LabelText, 'rank' | 'register'>, isTight = false): Manner {
  const key = register ? 'register' : rank;
  const manner = key ? MANNERS[key] : PLAIN;
  return isTight && key === 'ground' ? { ...manner, ...GROUND_AMONG_OTHERS } : manner;
}

/** Names grow a little as one comes nearer, and are never smaller than can be read: than `least`, in pixels. */
export function sizeAt(manner: Manner, zoom: number, scale = 1, least = 11): number {
  const [smallest, largest] = manner.grows;
  const factor = Math.min(largest, Math.max(smallest, zoom ** 0.3)) * scale;
  return Math.max(least, Math.round(manner.size * factor * 2) / 2);
}
