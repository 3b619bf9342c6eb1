import type { FacetValues, Inferred } from '../domain';
import { fold } from '../fold';
import { degree, type Graph, targets } from '../graph';
import { uplandsOf } from '../membership';
import type { Entity } from '../model';
import { own } from '../own';
import { attributeValue } from '../role-fields';
import { saidOf } from '../said-of';
import { yearsOf } from '../time/dates';
import type { Attribute, Roles } from '../vocabulary';
import { type Columns, DEGREE, type Interval, inWay, isRange, KIND, SEVERAL } from './facets';

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
  const ofNodes = graph.vocabulary.attributes.filter(({ of, id }) => of === 'nodes' && id !== KIND.id);
  const attributes = [KIND, ...ofNodes, DEGREE];
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
  if (attribute.id === DEGREE.id) return [String(degree(graph, node.id))];
  if (attribute.kinds && !attribute.kinds.includes(node.kind)) return null;
  if (attribute.by !== undefined) return [...new Set(targets(graph, node.id, attribute.by))];
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

function wordsOf(node: Entity, graph: Graph): string {
  const others = graph.domain.foundBy(graph, node.id).flatMap((id) => graph.nodes.get(id) ?? []);
  const said = saidOf(graph, node).map(({ text }) => text);
  const texts = [node.name, node.summary, ...said, ...others.map(({ name }) => name)];
  return fold([...texts.flatMap((text) => Object.values(text ?? {})), ...node.aliases].join(' '));
}
