import type { Expected, NodeFacts } from '../../graph/domain';
import { type Graph, origins, targets } from '../../graph/graph';
import type { Entity } from '../../graph/model';

const FOUNDED = ['cluster', 'university', 'organisation'];

/** What is told of an actor beside its fields, and what one would look for. */
export function factsOf(graph: Graph, node: Entity): NodeFacts {
  const { id, kind, register } = node;
  const expects: Readonly<Record<Expected, boolean>> = {
    founded: FOUNDED.includes(kind),
    date: kind === 'event',
    // Of those who coordinate a cluster one would ask.
    form: targets(graph, id, 'coordinates').length > 0,
    coordinator: register === true,
    group: kind === 'cluster',
  };
  return {
    expected: (Object.keys(expects) as Expected[]).filter((each) => expects[each]),
    coordinators: origins(graph, id, 'coordinates'),
    anchoredBy: kind === 'ecosystem' ? origins(graph, id, 'anchors') : null,
    industries: targets(graph, id, 'operates-in'),
  };
}
