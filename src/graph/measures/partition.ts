import { attributeNamed } from '../attributes';
import { facetsOf, KIND } from '../filter/facets';
import type { Graph } from '../graph';
import { uplandsOf } from '../membership';
import { attributeValue } from '../role-fields';
import type { Vocabulary } from '../vocabulary';
import type { Partition } from './mixing';

/** By what nodes can be grouped, one value each or none, as ids of attributes; the first is what is meant by none. */
export function groupingsOf(vocabulary: Vocabulary): readonly string[] {
  const { side, group } = vocabulary.roles;
  const categories = facetsOf(vocabulary).values.filter(({ type, nodes }) => type === 'category' && !nodes);
  const all = [side, KIND.id, group, ...categories.map(({ id }) => id)];
  return [...new Set(all.flatMap((id) => id ?? []))];
}

/** The grouping of a name, which may be that in links; undefined where there is none, and empty for the first. */
export function groupingNamed(name: string, vocabulary: Vocabulary): string | undefined {
  const all = groupingsOf(vocabulary);
  const id = all.includes(name) ? name : attributeNamed(vocabulary, name)?.id;
  return id === all[0] ? '' : all.find((each) => each === id);
}

/**
 * The groups of nodes by an attribute, by the first grouping where it is empty. A side is a node's own: one that its ties
 * gave it would make it like its neighbours by definition. A group that it belongs to is the strongest, which may rest on
 * ties: read it so.
 */
export function partitionBy(graph: Graph, nodes: readonly string[], attribute: string): Partition {
  const read = readerOf(graph, attribute || (groupingsOf(graph.vocabulary)[0] ?? KIND.id));
  return new Map(
    nodes.flatMap((id) => {
      const value = read(id);
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
}

function readerOf(graph: Graph, attribute: string): (id: string) => string | undefined {
  const { roles } = graph.vocabulary;
  if (attribute === KIND.id) return (id) => graph.nodes.get(id)?.kind;
  if (attribute === roles.group) {
    const all = graph.domain.memberships(graph, { inferred: true });
    return (id) => uplandsOf(all, id)[0]?.upland;
  }
  return (id) => {
    const node = graph.nodes.get(id);
    const value = node && attributeValue(node, attribute, roles);
    return value === undefined ? undefined : String(value);
  };
}
