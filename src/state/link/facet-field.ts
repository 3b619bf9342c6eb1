import { facetColumns } from '../../graph/filter/columns';
import { facetsOf, KIND, NO_VALUE } from '../../graph/filter/facets';
import type { Graph } from '../../graph/graph';

const KNOWN = new WeakMap<Graph, ReadonlyMap<string, ReadonlySet<string>>>();

const NONE: ReadonlySet<string> = new Set();

/** The values that occur in each facet of a graph. */
function occurring(graph: Graph): ReadonlyMap<string, ReadonlySet<string>> {
  const known = KNOWN.get(graph);
  if (known) return known;
  const { values } = facetColumns(graph, { inferred: true });
  const all = new Map(
    [...values].map(([id, column]) => [id, new Set([...column.values()].flatMap((each) => each ?? []))]),
  );
  KNOWN.set(graph, all);
  return all;
}

/**
 * Whether a facet can be asked for a value: one that somebody has, or none; where they are nodes, any of the kinds that
 * somebody has, in any way that the vocabulary knows.
 */
export function isValue(facet: string, value: string, graph: Graph): boolean {
  const attribute = facetsOf(graph.vocabulary).values.find(({ id }) => id === facet);
  if (!attribute) return false;
  if (value === NO_VALUE) return facet !== KIND.id;
  if (facet === KIND.id) return graph.vocabulary.kinds.some(({ id }) => id === value);
  const known = occurring(graph).get(facet) ?? NONE;
  if (known.has(value) || attribute.values?.some(({ id }) => id === value)) return true;
  return attribute.nodes === true && isNodeLike(known, value, graph);
}

function isNodeLike(known: ReadonlySet<string>, value: string, { nodes, vocabulary }: Graph): boolean {
  const [bare = '', type] = value.split(NO_VALUE);
  if (type !== undefined && !vocabulary.relationTypes.some(({ id }) => id === type)) return false;
  const kind = nodes.get(bare)?.kind;
  return kind !== undefined && [...known].some((other) => nodes.get(other)?.kind === kind);
}
