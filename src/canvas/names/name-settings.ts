import { maxOf, minOf } from '../../graph/extent';
import type { Measure } from '../../state/drawing';
import { HALO, type LabelText, LINE_HEIGHT, type Manner, mannerOf, sizeAt } from './label-manners';
import { wrap } from './wrap';

/** Lines of one font, in screen pixels. */
export type Part = Readonly<{ lines: readonly string[]; font: string; size: number; spacing: number; width: number }>;

/** A name as it is set: its parts below each other, and how wide the widest is. */
export type Setting = Readonly<{ parts: readonly Part[]; width: number }>;

type Scale = Readonly<{ zoom: number; scale: number; least: number; isTight: boolean }>;

/**
 * How a name is set: whole; short, where it has a short form; and that in as many lines as it has words. One of the
 * ground: stretched; close; its own words short, below those that it shares; and its own words alone.
 */
export type SettingsOf = (text: LabelText) => readonly Setting[];

/** How much smaller what names share is set than what is their own, and how it is spaced. */
const SHARED = { size: 0.62, spacing: 0.1, stretch: 0 };

/** Settings at a zoom and scale, no smaller than `least`, as `mannerOf` has them where it is tight; `known` keeps those that were measured before. */
export function settingsAt(
  measureText: Measure,
  known: Map<string, readonly Setting[]>,
  { zoom, scale, least, isTight }: Scale,
): SettingsOf {
  return (text) => {
    const manner = mannerOf(text, isTight);
    const size = sizeAt(manner, zoom, scale, least);
    const key = `${size} ${isTight} ${text.rank} ${text.register} ${text.language} ${text.name}`;
    const before = known.get(key);
    if (before) return before;
    const cased = (words: string) => (manner.upper ? words.toLocaleUpperCase(text.language) : words);
    const set = (words: string, widest = manner.widest * scale, stretch = manner.stretch) =>
      partIn({ ...manner, size, stretch }, cased(words), widest, measureText);
    const small = Math.max(least, Math.round(size * SHARED.size * 2) / 2);
    const setAside = (words: string) => {
      const aside = { ...manner, ...SHARED, size: small };
      return words === '' ? [] : [partIn(aside, cased(words), Number.POSITIVE_INFINITY, measureText)];
    };
    const parts = text.rank === 'ground' && !isTight ? rangeForms(text, set, setAside) : plainForms(text, set);
    const forms = parts.map((each): Setting => ({ parts: each, width: maxOf(each.map(({ width }) => width)) }));
    known.set(key, forms);
    return forms;
  };
}

/** Sets words no wider than this where they allow it, and stretched to it as far as that many ems between letters allow it. */
type Set = (words: string, widest?: number, stretch?: number) => Part;
type Forms = readonly (readonly Part[])[];

function plainForms({ name, short }: LabelText, set: Set): Forms {
  return [[set(name)], ...(short ? [[set(short, Number.POSITIVE_INFINITY)], [set(short, 0)]] : [])];
}

function rangeForms(
  { name, short = name, inParts = { before: '', own: name, after: '', short } }: LabelText,
  set: Set,
  setAside: (words: string) => readonly Part[],
): Forms {
  const around = (own: Part) => [...setAside(inParts.before), own, ...setAside(inParts.after)];
  const close = set(inParts.short, undefined, 0);
  return [around(set(inParts.own)), around(set(inParts.own, undefined, 0)), around(close), [close]];
}

/** Sets words in lines, and letters so far apart that the widest line fills `widest`, as far as the manner stretches it. */
function partIn(manner: Manner, words: string, widest: number, measureText: Measure): Part {
  const { size } = manner;
  const font = manner.font.replace('{}', String(size));
  const widthAt = (spacing: number) => (line: string) => measureText(font, line) + spacing * line.length;
  const lines = wrap(words, widest, widthAt(manner.spacing * size));
  const room = minOf(lines.map((line) => (widest - measureText(font, line)) / line.length));
  const spacing = Math.max(manner.spacing * size, Math.min(manner.stretch * size, room));
  return { lines, font, size, spacing, width: maxOf(lines.map(widthAt(spacing))) };
}

/** The height of a part, in pixels. */
export const heightOf = ({ lines, size }: Part) => lines.length * size * LINE_HEIGHT;

/** The room that a name takes with its halo, in pixels. */
export const roomFor = ({ parts, width }: Setting) => ({
  width: width + HALO,
  height: parts.reduce((sum, part) => sum + heightOf(part), 0) + HALO,
});
