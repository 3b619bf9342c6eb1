import { own } from '../attributes';
import type { FacetValues, Inferred } from '../domain';
import { fold } from '../fold';
import type { Graph } from '../graph';
import { uplandsOf } from '../membership';
import type { Entity } from '../model';
import { attributeValue } from '../role-fields';
import { saidOf } from '../said-of';
import { yearsOf } from '../time/dates';
import type { Attribute, Roles, Vocabulary } from '../vocabulary';

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

const VALUES: readonly Attribute['type'][] = ['category', 'categories', 'flag'];

/** Whether an attribute is chosen by a range. */
export const isRange = ({ type }: Attribute): boolean => type === 'number' || type === 'date';

/** Facets that choose by values, and such that choose by a range of numbers, each in the order of the vocabulary. */
export type Facets = Readonly<{
  all: readonly Attribute[];
  values: readonly Attribute[];
  ranges: readonly Attribute[];
}>;

/** All facets of a vocabulary, in its order. */
export const allFacets = (vocabulary: Vocabulary): readonly Attribute[] => facetsOf(vocabulary).all;

const KNOWN = new WeakMap<Vocabulary, Facets>();

/** The attributes of nodes that actors are chosen by; the same object for the same vocabulary. */
export function facetsOf(vocabulary: Vocabulary): Facets {
  const known = KNOWN.get(vocabulary);
  if (known) return known;
  const declared = vocabulary.attributes.filter(({ id, of, facet }) => of === 'nodes' && facet && id !== KIND.id);
  const all = [KIND, ...declared.filter((facet) => isRange(facet) || VALUES.includes(facet.type))];
  const facets = { all, values: all.filter((facet) => !isRange(facet)), ranges: all.filter(isRange) };
  KNOWN.set(vocabulary, facets);
  return facets;
}

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

const COLUMNS = new WeakMap<Graph, Map<boolean, Columns>>();

/** Columns of a graph; `inferred` false leaves inferred belonging out. */
export function facetColumns(graph: Graph, { inferred }: Inferred): Columns {
  const ofGraph = COLUMNS.get(graph) ?? new Map<boolean, Columns>();
  COLUMNS.set(graph, ofGraph);
  const columns = ofGraph.get(inferred) ?? columnsOf(graph, { inferred });
  ofGraph.set(inferred, columns);
  return columns;
}

function columnsOf(graph: Graph, options: Inferred): Columns {
  const all = graph.domain.memberships(graph, options);
  const nodes = [...graph.nodes.values()];
  const groups = new Map(nodes.map((node) => [node.id, uplandsOf(all, node.id).map(({ upland }) => upland)]));
  const attributes = [KIND, ...graph.vocabulary.attributes.filter(({ of, id }) => of === 'nodes' && id !== KIND.id)];
  const read = (node: Entity, attribute: Attribute) =>
    attributeValues(graph, node, attribute, { ...options, groups: groups.get(node.id) ?? [] });
  const columns = <T>(of: readonly Attribute[], cell: (node: Entity, attribute: Attribute) => T) =>
    new Map(of.map((attribute) => [attribute.id, new Map(nodes.map((node) => [node.id, cell(node, attribute)]))]));
  const [ranges, categories] = [attributes.filter(isRange), attributes.filter((attribute) => !isRange(attribute))];
  let words: ReadonlyMap<string, string> | null = null;
  return {
    values: columns(categories, read),
    intervals: columns(ranges, (node, attribute) => intervalOf(attribute, read(node, attribute))),
    words: () => {
      words ??= new Map(nodes.map((node) => [node.id, wordsOf(node, graph)]));
      return words;
    },
  };
}

/** The interval of one node where no columns are at hand; what its groups would tell of it counts for nothing. */
export const intervalIn = (graph: Graph, node: Entity, attribute: Attribute): Interval | null =>
  intervalOf(attribute, attributeValues(graph, node, attribute, { inferred: true, groups: [] }));

/** What a node has of an attribute, as its domain derives it or as the data have it, in text. */
function attributeValues(
  graph: Graph,
  node: Entity,
  attribute: Attribute,
  options: Inferred & Readonly<{ groups: readonly string[] }>,
): FacetValues {
  if (attribute.id === KIND.id) return [node.kind];
  if (attribute.kinds && !attribute.kinds.includes(node.kind)) return null;
  const derived = own(graph.domain.derived, attribute.id);
  if (derived) return derived(node, graph, options);
  const named = namedIn(node, attribute.id, graph.vocabulary.roles);
  if (named) return named;
  const value = attributeValue(node, attribute.id, graph.vocabulary.roles);
  if (value === undefined) return [];
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return typeof value === 'object' ? value : [String(value)];
}

/** What a node names of an attribute in a field; what is told of it by topic only, where that is no fact, in its strength. */
function namedIn({ legalForms = [], facts = [], contacts = [] }: Entity, id: string, { form, topic, contact }: Roles) {
  if (id === form) return [...legalForms.map((each) => each.form), ...(legalForms.length > 1 ? [SEVERAL] : [])];
  if (id === topic)
    return facts.map(({ topic: about, strength }) => (strength === 'told' ? about : inWay(about, strength)));
  return id === contact ? contacts : null;
}

/** The numbers that a value may mean: an uncertain date is an interval, and matches where it overlaps. */
function intervalOf({ type }: Attribute, values: FacetValues): Interval | null {
  const [value] = values ?? [];
  if (value === undefined) return null;
  if (type === 'date') return yearsOf(value);
  const number = Number(value);
  return Number.isFinite(number) ? [number, number] : null;
}

/** The values of a node in a facet, `NO_VALUE` if it has none; none where the facet does not apply. */
export function facetValues(columns: Columns, facet: string, id: string): readonly string[] {
  const values = columns.values.get(facet)?.get(id) ?? null;
  if (values === null) return [];
  return values.length > 0 ? values : [NO_VALUE];
}

/** The interval of a node in a facet of ranges; null where it has none. */
export const facetInterval = (columns: Columns, facet: string, id: string): Interval | null =>
  columns.intervals.get(facet)?.get(id) ?? null;

function wordsOf(node: Entity, graph: Graph): string {
  const others = graph.domain.foundBy(graph, node.id).flatMap((id) => graph.nodes.get(id) ?? []);
  const said = saidOf(graph, node).map(({ text }) => text);
  const texts = [node.name, node.summary, ...said, ...others.map(({ name }) => name)];
  return fold([...texts.flatMap((text) => Object.values(text ?? {})), ...node.aliases].join(' '));
}
