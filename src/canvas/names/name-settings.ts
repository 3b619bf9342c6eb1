import { maxOf } from '../../graph/extent';
import type { Measure } from '../../state/ports';
import { HALO, type LabelText, LINE_HEIGHT, mannerOf, sizeAt } from './label-manners';
import { wrap } from './wrap';

/** A name as it is set: its lines, with their font and size in screen pixels. */
export type Setting = Readonly<{
  lines: readonly string[];
  font: string;
  size: number;
  spacing: number;
  width: number;
}>;

type Scale = Readonly<{ zoom: number; scale: number; least: number; isTight: boolean }>;

/** How a name is set: whole; short, where it has a short form; and that in as many lines as it has words. */
export type SettingsOf = (text: LabelText) => readonly Setting[];

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
    const font = manner.font.replace('{}', String(size));
    const measure = (line: string) => measureText(font, line) + manner.spacing * line.length;
    const set = (name: string, widest: number): Setting => {
      const lines = wrap(manner.upper ? name.toLocaleUpperCase(text.language) : name, widest, measure);
      return { lines, font, size, spacing: manner.spacing, width: maxOf(lines.map(measure)) };
    };
    const forms = [set(text.name, manner.widest * scale)];
    if (text.short) forms.push(set(text.short, Number.POSITIVE_INFINITY), set(text.short, 0));
    known.set(key, forms);
    return forms;
  };
}

/** The room that a name takes with its halo, in pixels. */
export const roomFor = ({ lines, size, width }: Setting) => ({
  width: width + HALO,
  height: lines.length * size * LINE_HEIGHT + HALO,
});
