import { CONTESTED, type ColourClass, type ColourScale, OTHER } from '../graph/colour-scale';
import { NO_VALUE, SEVERAL } from '../graph/facets';
import type { View } from '../state/view';
import { formatNumber, formatScore } from '../text/format';
import { wordFor } from '../text/messages';
import type { Words } from '../text/words';
import { classColours, type Palette } from './palette';

/** One colour of the legend: what it stands for, and its actors in view; no colour where they have no value. */
export type LegendItem = Readonly<{
  item: ColourClass;
  label: string;
  colour: string | undefined;
  shown: readonly string[];
}>;

type Naming = Readonly<{ words: Words; nameOf: (id: string) => string }>;

/** The colours of a scale, what has no value last; `shown` may be empty. */
export function legendItems(
  scale: ColourScale,
  nodes: ReadonlySet<string>,
  palette: Palette,
  { words, nameOf }: Naming,
): readonly LegendItem[] {
  const colours = classColours(scale, palette);
  return [...scale.classes, { id: NO_VALUE, ids: scale.missing }].map((item, index) => ({
    item,
    label: classLabel(scale, item, words, nameOf),
    colour: colours[index],
    shown: item.ids.filter((id) => nodes.has(id) && !scale.signs.includes(id)),
  }));
}

/** What the colours of a view say, in words: of a measure which one. */
export function colourName({ colour, measure }: View, { legend, questions }: Words): string {
  return colour === 'measure' ? questions.measures.names[measure.id] : legend.colours[colour];
}

function classLabel(scale: ColourScale, { id, range }: ColourClass, words: Words, nameOf: (id: string) => string) {
  if (range) return rangeLabel(scale, range, words);
  if (id === OTHER) return words.legend.other;
  if (id === SEVERAL) return words.legend.several;
  if (id === CONTESTED) return words.contested.mark;
  return id === NO_VALUE ? missingLabel(scale, words) : valueLabel(scale, id, words, nameOf);
}

function rangeLabel({ by }: ColourScale, range: readonly [number, number], words: Words): string {
  const [min, max] = range.map((bound) => {
    if (by === 'founded') return String(bound);
    return by === 'measure' ? formatScore(bound, words.meta.tag) : formatNumber(bound, words.meta.tag);
  });
  const text = min === max ? String(min) : `${min}–${max}`;
  return by === 'share' ? `${text} %` : text;
}

function missingLabel({ by }: ColourScale, words: Words): string {
  if (by === 'measure') return words.legend.unmeasured;
  if (by === 'side') return words.filters.noValue.helix;
  return by === 'ecosystem' || by === 'industry' ? words.filters.noValue[by] : words.legend.unknown;
}

function valueLabel({ by }: ColourScale, id: string, words: Words, nameOf: (id: string) => string): string {
  if (by === 'community') return words.legend.community(nameOf(id));
  if (by === 'ecosystem' || by === 'industry') return nameOf(id);
  return by === 'side' && id in words.helix ? wordFor(words.helix, id) : wordFor(words.kind, id);
}
