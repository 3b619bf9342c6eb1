import type { FacetValues } from '../domain';
import type { Attribute, Vocabulary } from '../vocabulary';

/** Stands for "no value" among the values of a facet; no id can be it, as ids hold no tilde. */
export const NO_VALUE = '~';

/** Stands for "more than one" among the values of a facet. */
export const SEVERAL = '~several';

/**
 * A value in one way: by which type of relation somebody has it, as it stands beside the value itself ("lublin~founded-in"),
 * or how strongly it is said ("academia~wanted").
 */
export const inWay = (value: string, type: string): string => value + NO_VALUE + type;

/** The value and the type of a value that somebody has by one type of relation; null for any other. */
export function wayOf(value: string, { relationTypes }: Vocabulary): Readonly<{ value: string; type: string }> | null {
  const [bare, type] = value.split(NO_VALUE);
  return bare && relationTypes.some(({ id }) => id === type) ? { value: bare, type: type ?? '' } : null;
}

/** The kind of a node as an attribute that every vocabulary has. */
export const KIND: Attribute = {
  id: 'kind',
  of: 'nodes',
  type: 'category',
  label: {},
  isPlain: true,
  facet: 'open',
  param: 'kind',
};

/**
 * With how many others a node has ties, as an attribute that every graph has: a condition that a link or the legend asks for,
 * with no facet among the filters. No id of a vocabulary holds a tilde.
 */
export const DEGREE: Attribute = { id: '~degree', of: 'nodes', type: 'number', label: {}, param: 'degree' };

const VALUES: readonly Attribute['type'][] = ['category', 'categories', 'flag'];

/** Whether an attribute is chosen by a range. */
export const isRange = ({ type }: Attribute): boolean => type === 'number' || type === 'date';

/**
 * What actors can be chosen by: values, or a range of numbers, each in the order of the vocabulary. Whatever has numbers can
 * be asked for by a range; `offered` are those that stand among the filters.
 */
export type Facets = Readonly<{
  offered: readonly Attribute[];
  values: readonly Attribute[];
  ranges: readonly Attribute[];
}>;

const KNOWN = new WeakMap<Vocabulary, Facets>();

/** The attributes that actors are chosen by; the same object for the same vocabulary. */
export function facetsOf(vocabulary: Vocabulary): Facets {
  const known = KNOWN.get(vocabulary);
  if (known) return known;
  const ofNodes = vocabulary.attributes.filter(({ id, of }) => of === 'nodes' && id !== KIND.id);
  const offered = [
    KIND,
    ...ofNodes.filter((attribute) => attribute.facet && (isRange(attribute) || VALUES.includes(attribute.type))),
  ];
  const facets = {
    offered,
    values: offered.filter((facet) => !isRange(facet)),
    ranges: [...ofNodes.filter(isRange), DEGREE],
  };
  KNOWN.set(vocabulary, facets);
  return facets;
}

/** Stands for one actor alone among what a place of a sentence of picks can ask; the others are facets of values by their id. */
export const ACTOR = 'actor';

/** What a place of a sentence of picks can ask, in the order in which it is told and written. */
export const placeFacets = (vocabulary: Vocabulary): readonly string[] => [
  ACTOR,
  ...facetsOf(vocabulary).values.flatMap(({ id }) => (id === ACTOR ? [] : [id])),
];

/** The parameter of a facet in links. */
export const paramOf = ({ id, param }: Attribute): string => param ?? `a.${id}`;

/** What a value may lie between, both ends within. */
export type Interval = readonly [low: number, high: number];

/** What filters read, once per graph: a column for each attribute by its id, and, made when first asked for, the words of each node, folded. */
export type Columns = Readonly<{
  values: ReadonlyMap<string, ReadonlyMap<string, FacetValues>>;
  intervals: ReadonlyMap<string, ReadonlyMap<string, Interval | null>>;
  words: () => ReadonlyMap<string, string>;
}>;

/** The values of a node in a facet, `NO_VALUE` if it has none; none where the facet does not apply. */
export function facetValues(columns: Columns, facet: string, id: string): readonly string[] {
  const values = columns.values.get(facet)?.get(id) ?? null;
  if (values === null) return [];
  return values.length > 0 ? values : [NO_VALUE];
}

/** The interval of a node in a facet of ranges; null where it has none. */
export const facetInterval = (columns: Columns, facet: string, id: string): Interval | null =>
  columns.intervals.get(facet)?.get(id) ?? null;
