import {
  attributeOfChoice,
  CONTESTED,
  type ColourClass,
  type ColourScale,
  type ComputedColour,
  type ComputedSize,
  OTHER,
} from '../../graph/colour/colour-scale';
import { isRange, KIND, NO_VALUE, SEVERAL } from '../../graph/filter/facets';
import type { Graph } from '../../graph/graph';
import { own } from '../../graph/own';
import type { Attribute } from '../../graph/vocabulary';
import type { View } from '../../state/link/view';
import { formatNumber, formatScore } from '../../text/format';
import { documentWords } from '../../text/later-words';
import { lowered, wordFor } from '../../text/local-text';
import type { Messages } from '../../text/pl';
import { valueName } from '../../text/sentences/facet-words';
import { attributeNames } from '../../text/vocabulary-words';
import type { Words } from '../../text/words';
import { classColours, type Palette } from '../look/palette';

/** One colour of the legend: what it stands for, and its actors in view; no colour where they have no value. */
export type LegendItem = Readonly<{
  item: ColourClass;
  label: string;
  colour: string | undefined;
  shown: readonly string[];
}>;

type Naming = Readonly<{ graph: Graph; words: Words; nameOf: (id: string) => string }>;

/** The colours of a scale, what has no value last; `shown` may be empty. */
export function legendItems(
  scale: ColourScale,
  nodes: ReadonlySet<string>,
  palette: Palette,
  naming: Naming,
): readonly LegendItem[] {
  const colours = classColours(scale, palette);
  const signs = new Set(scale.signs);
  return [...listedClasses(scale), { id: NO_VALUE, ids: scale.missing }].map((item, index) => ({
    item,
    label: classLabel(scale, item, naming),
    colour: item.id === OTHER && scale.kind === 'own' ? undefined : colours[index],
    shown: item.ids.filter((id) => nodes.has(id) && !signs.has(id)),
  }));
}

/** So many colours that actors bring themselves are listed. */
const MOST_OWN = 12;

/** The classes that a legend lists: of more colours than readers look up one by one, the commonest and all others together. */
function listedClasses({ kind, classes }: ColourScale): readonly ColourClass[] {
  if (kind !== 'own' || classes.length <= MOST_OWN) return classes;
  return [...classes.slice(0, MOST_OWN), { id: OTHER, ids: classes.slice(MOST_OWN).flatMap(({ ids }) => ids) }];
}

/** What a choice of colours is called. */
export function colourChoiceName(by: string, { vocabulary }: Graph, words: Words): string {
  const attribute = attributeOfChoice(by, vocabulary);
  const computed: Readonly<Record<ComputedColour, string>> = words.legend.colours;
  if (!attribute) return own(computed, by) ?? by;
  const { name, short } = attributeNames(attribute.id, words);
  return isRange(attribute) ? lowered(name, words) : short;
}

/** What a choice of sizes is called: what is counted, where that is said. */
export function sizeChoiceName(by: string, { vocabulary }: Graph, words: Words): string {
  const attribute = attributeOfChoice(by, vocabulary);
  const computed: Readonly<Record<ComputedSize, string>> = words.legend.sizes;
  if (!attribute) return own(computed, by) ?? by;
  const { name, unit } = attributeNames(attribute.id, words);
  return unit || lowered(name, words);
}

/** What the colours of a view say, in words: of a measure which one. */
export function colourName(by: string, { measure }: View, graph: Graph, words: Words): string {
  return by === 'measure' ? words.questions.measures.names[measure.id] : colourChoiceName(by, graph, words);
}

function classLabel(scale: ColourScale, { id, range }: ColourClass, naming: Naming) {
  const { graph, words, nameOf } = naming;
  const attribute = attributeOfChoice(scale.by, graph.vocabulary);
  if (range) return rangeLabel(scale.by, range, attribute, words);
  if (id === OTHER) return words.legend.other;
  if (id === SEVERAL) return words.legend.several;
  if (id === CONTESTED) return words.contested.mark;
  if (id === NO_VALUE) return missingLabel(scale, attribute, words);
  if (!attribute) return words.legend.community(nameOf(id));
  // Between the sides stand some that have the colour of their kind.
  const isKind = scale.sides !== null && !scale.sides.includes(id);
  return isKind ? wordFor(words.kind, id) : valueName(attribute.id, id, words, nameOf);
}

function rangeLabel(by: string, range: readonly [number, number], attribute: Attribute | undefined, words: Words) {
  const [min, max] = range.map((bound) => {
    if (attribute?.type === 'date') return String(bound);
    return by === 'measure' ? formatScore(bound, words.meta.tag) : formatNumber(bound, words.meta.tag);
  });
  const text = min === max ? String(min) : `${min}–${max}`;
  const unit = attribute ? attributeNames(attribute.id, words).unit : '';
  return unit === '%' ? `${text} %` : text;
}

function missingLabel({ by }: ColourScale, attribute: Attribute | undefined, words: Words): string {
  if (by === 'measure') return words.legend.unmeasured;
  const isOfNumbers = !attribute || isRange(attribute);
  return isOfNumbers || attribute.id === KIND.id ? words.legend.unknown : attributeNames(attribute.id, words).none;
}

/** What the steps of the ground say; only where some belong more to a group than others is there who anchors it. */
export const heightSteps = ({ domain }: Graph, messages: Pick<Messages, 'meta' | 'legend'>): readonly string[] =>
  domain.isGraded ? messages.legend.steps : documentWords(messages).general.steps;
