import { attributeNamed, attributesFor } from '../attributes';
import type { Memberships } from '../domain';
import { type Columns, facetInterval, isRange, KIND, NO_VALUE, SEVERAL } from '../filter/facets';
import { degree, type Graph, isSignKind } from '../graph';
import { addTo } from '../group-by';
import type { Scores } from '../measures/node-measures';
import { uplandsOf } from '../membership';
import type { Entity } from '../model';
import { own } from '../own';
import { type Attribute, type Rank, rankOf, type Vocabulary } from '../vocabulary';
import type { ColourBy, SizeBy } from './colour-by';

/** A colour that is computed: of a number of each node, or of the node that leads its group. */
type Computed = Readonly<
  | { steps: (source: Source) => (node: Entity) => number | null; leaders?: never }
  | { leaders: (source: Source) => (node: Entity) => string | null; steps?: never }
>;

/** What actors can be coloured by beside attributes: adding one is adding a record and its name (`legend.colours`). */
const COMPUTED_COLOURS = {
  degree: {
    steps:
      ({ graph }) =>
      ({ id }) =>
        degree(graph, id),
  },
  community: {
    leaders:
      ({ communities }) =>
      ({ id }) =>
        communities?.get(id) ?? null,
  },
  measure: {
    steps:
      ({ scores }) =>
      ({ id }) =>
        scores?.get(id) ?? null,
  },
} as const satisfies Readonly<Record<string, Computed>>;
export type ComputedColour = keyof typeof COMPUTED_COLOURS;

/** What sizes can follow beside attributes; `canvas/core/elements.ts` says how, `legend.sizes` what it is called. */
const COMPUTED_SIZES = ['degree', 'measure', 'even'] as const;
export type ComputedSize = (typeof COMPUTED_SIZES)[number];

/**
 * What the actors of a graph can be coloured by; the first is what they are coloured by unless asked otherwise: colours that
 * they bring themselves, the sides, or else what tells them apart, which a single kind does not.
 */
export function coloursOf({ vocabulary }: Graph): readonly ColourBy[] {
  const { side, group } = vocabulary.roles;
  const offered = attributesFor('colour', vocabulary);
  const declared = offered.map(({ id }) => id);
  return [
    ...new Set([
      ...offered.filter(({ type }) => type === 'colour').map(({ id }) => id),
      ...(side ? ['side'] : []),
      ...declared.filter((id) => id === group && id !== side && vocabulary.kinds.length < 2),
      KIND.id,
      ...declared.filter((id) => id !== side),
      ...Object.keys(COMPUTED_COLOURS),
    ]),
  ];
}

/** What the sizes of the actors of a graph can follow; the first is what they follow unless asked otherwise. */
export function sizesOf({ vocabulary }: Graph): readonly SizeBy[] {
  const { size } = vocabulary.roles;
  const declared = attributesFor('size', vocabulary).map(({ id }) => id);
  return [...new Set([...(size ? ['size'] : []), ...declared.filter((id) => id !== size), ...COMPUTED_SIZES])];
}

/** The choice of colours or sizes that a name means: an attribute is named by its id, its name in links or its role. */
export function choiceNamed(name: string, role: 'side' | 'size', choices: readonly string[], vocabulary: Vocabulary) {
  if (choices.includes(name)) return name;
  const id = attributeNamed(vocabulary, name)?.id;
  return id !== undefined && id === vocabulary.roles[role] ? role : choices.find((choice) => choice === id);
}

/** The attribute of a choice of colours or sizes; undefined for what is computed. */
export function attributeOfChoice(choice: string, vocabulary: Vocabulary): Attribute | undefined {
  const { attributes, roles } = vocabulary;
  // What is computed hides an attribute of the same id.
  if ([...Object.keys(COMPUTED_COLOURS), ...COMPUTED_SIZES].includes(choice)) return undefined;
  if (choice === KIND.id) return KIND;
  const id = (choice === 'side' && roles.side) || (choice === 'size' && roles.size) || choice;
  return attributes.find((attribute) => attribute.id === id);
}

/** Stands for the values that are too rare for a colour of their own. */
export const OTHER = '~other';

/** Stands for the sides that the source contradicts itself about. */
export const CONTESTED = '~contested';

/** Actors of one colour: those with a value, or with a number in a closed range. */
export type ColourClass = Readonly<{
  id: string;
  range?: readonly [min: number, max: number];
  /** The rank of a kind that has its own colour among the sides. */
  rank?: Rank;
  ids: readonly string[];
}>;

/** All actors of a graph by colour; `missing` have no value. */
export type ColourScale = Readonly<{
  by: ColourBy;
  /** The sides in their order, where the colours are theirs; null for other attributes. */
  sides: readonly string[] | null;
  /** Values without an order, steps of one number, or colours that actors bring themselves, as many as there are. */
  kind: 'values' | 'steps' | 'own';
  classes: readonly ColourClass[];
  missing: readonly string[];
  /** Nodes that are signs of a value, as the sides of the helix are: coloured by a side, but no actors of it. */
  signs: readonly string[];
}>;

/** How many values, and how many steps, can be told apart by colour. */
export const MOST_VALUES = 7;
export const MOST_STEPS = 5;

type Source = Readonly<{
  graph: Graph;
  columns: Columns;
  memberships: Memberships;
  /** The community of each actor by its leading member; null until they are found. */
  communities: ReadonlyMap<string, string> | null;
  /** The numbers of the measure in use; null until they are taken. */
  scores: Scores | null;
}>;

/**
 * The colours of a graph by one attribute. They are taken over all actors, whatever the filter, so that a colour keeps
 * its meaning; a measure has numbers only for those that it was taken of. Numbers are cut into at most five steps of about as many actors each. O(actors log actors).
 */
export function colourScale(by: ColourBy, source: Source): ColourScale {
  const { graph, columns } = source;
  const attribute = attributeOfChoice(by, graph.vocabulary);
  if (attribute && isRange(attribute))
    return stepScale(by, graph, ({ id }) => facetInterval(columns, attribute.id, id)?.[0] ?? null);
  const { steps, leaders }: Computed = own(COMPUTED_COLOURS, by) ?? COMPUTED_COLOURS.degree;
  if (attribute) return valueScale(by, source, attribute, readerOf(source, attribute));
  return steps ? stepScale(by, graph, steps(source)) : valueScale(by, source, undefined, leaders(source));
}

/** How the colour of a node is found among values without an order. */
function readerOf(source: Source, attribute: Attribute): (node: Entity) => string | null {
  const { graph, columns, memberships } = source;
  const { side, group } = graph.vocabulary.roles;
  // What ties the sides has the colour of its kind.
  if (attribute.id === side)
    return (node) => node.helix ?? (node.contestedHelix ? CONTESTED : kindBesideSides(graph, node));
  if (attribute.id === group && memberships.size > 0)
    return ({ id }) => {
      const [first, second] = uplandsOf(memberships, id);
      return second && second.weight === first?.weight ? SEVERAL : (first?.upland ?? null);
    };
  return ({ id }) => {
    const [first, ...more] = columns.values.get(attribute.id)?.get(id) ?? [];
    return more.length > 0 ? SEVERAL : (first ?? null);
  };
}

/** The kind of what is the ground for all sides, or the subject between them; null for what only has no side. */
function kindBesideSides({ vocabulary }: Graph, { kind }: Entity): string | null {
  return ['ground', 'subject'].includes(rankOf(vocabulary, kind) ?? '') ? kind : null;
}

const valuesOf = ({ values = [] }: Attribute) => values.map(({ id }) => id);

/** The order that values have of themselves; none for those that go by their number of actors. */
function orderOf({ vocabulary }: Graph, attribute: Attribute | undefined): readonly string[] {
  const kinds = vocabulary.kinds.map(({ id }) => id);
  if (attribute?.id === KIND.id) return kinds;
  const values = attribute ? valuesOf(attribute) : [];
  return attribute?.id === vocabulary.roles.side ? [...values, CONTESTED, ...kinds] : values;
}

function valueScale(
  by: ColourBy,
  { graph }: Source,
  attribute: Attribute | undefined,
  read: (node: Entity) => string | null,
): ColourScale {
  const nodes = [...graph.nodes.values()];
  const order = new Map(orderOf(graph, attribute).map((value, index) => [value, index]));
  const sides = attribute?.id === graph.vocabulary.roles.side && attribute ? valuesOf(attribute) : null;
  const groups = new Map<string, string[]>();
  for (const node of nodes) {
    addTo(groups, read(node) ?? NO_VALUE, node.id);
  }
  const place = (value: string) => order.get(value) ?? order.size;
  const classes = [...groups]
    .filter(([value]) => value !== NO_VALUE && value !== SEVERAL)
    .map(([id, ids]) => {
      const rank = sides && !sides.includes(id) ? rankOf(graph.vocabulary, id) : undefined;
      return { id, ids, ...(rank && { rank }) };
    })
    .sort((a, b) => place(a.id) - place(b.id) || b.ids.length - a.ids.length || (a.id < b.id ? -1 : 1));
  const kind = attribute?.type === 'colour' ? 'own' : 'values';
  const most = kind === 'own' ? classes.length : MOST_VALUES;
  const rare = classes.slice(most).flatMap(({ ids }) => ids);
  const mixed = groups.get(SEVERAL) ?? [];
  return {
    by,
    sides,
    kind,
    classes: [
      ...classes.slice(0, most),
      ...(rare.length > 0 ? [{ id: OTHER, ids: rare }] : []),
      ...(mixed.length > 0 ? [{ id: SEVERAL, ids: mixed }] : []),
    ],
    missing: groups.get(NO_VALUE) ?? [],
    signs: sides ? nodes.filter(({ kind }) => isSignKind(graph, kind)).map(({ id }) => id) : [],
  };
}

function stepScale(by: ColourBy, { nodes }: Graph, read: (node: Entity) => number | null): ColourScale {
  const counted: Counted[] = [];
  const missing: string[] = [];
  for (const node of nodes.values()) {
    const number = read(node);
    if (number === null) missing.push(node.id);
    else counted.push({ id: node.id, number });
  }
  return { by, sides: null, kind: 'steps', classes: stepsOf(counted), missing, signs: [] };
}

type Counted = Readonly<{ id: string; number: number }>;

/** Measured numbers that differ less than this part of them differ by the order in which they were added up. */
const NOISE = 1e-9;

const isSame = (number = Number.NaN, next: number) => next - number <= NOISE * Math.abs(next);

/** Steps of about as many actors each; equal numbers are never parted. */
function stepsOf(counted: readonly Counted[]): readonly ColourClass[] {
  const sorted = [...counted].sort((a, b) => a.number - b.number);
  const steps: Counted[][] = [];
  let room = 0;
  for (const [index, item] of sorted.entries()) {
    const last = steps.at(-1);
    if (last && (last.length < room || isSame(last.at(-1)?.number, item.number))) {
      last.push(item);
    } else {
      // Those that are left share the steps that are left: many of one number must not leave the next ones alone.
      room = (sorted.length - index) / (MOST_STEPS - steps.length);
      steps.push([item]);
    }
  }
  return steps.map((step) => {
    const range = [step[0]?.number ?? 0, step.at(-1)?.number ?? 0] as const;
    return { id: range.join('..'), range, ids: step.map(({ id }) => id) };
  });
}
