import { buildGraph, type Graph } from '../graph';
import type { Relation } from '../model';
import type { Change, SupposedRelation } from './change';

/** Stands before the ids of supposed relations; no id of a dataset can start with it, as ids hold no tilde. */
const SUPPOSED = '~supposed';

/** The id that a supposed relation has in its scenario. */
export function supposedId({ from, type, to }: SupposedRelation): string {
  return `${SUPPOSED}--${from}--${type}--${to}`;
}

/**
 * The graph as it would be. A supposed relation counts as inferred and has no evidence; one to a node that leaves, or
 * that is not there, falls away. O(nodes + relations).
 */
export function scenario(graph: Graph, { without = [], withoutRelations = [], added = [] }: Change): Graph {
  const [gone, dropped] = [new Set(without), new Set(withoutRelations)];
  const supposed = added.map(
    (relation): Relation => ({ ...relation, id: supposedId(relation), status: 'inferred', evidence: [] }),
  );
  const stays = (id: string) => graph.nodes.has(id) && !gone.has(id);
  const relations = [...[...graph.edges.values()].filter(({ id }) => !dropped.has(id)), ...supposed];
  return buildGraph(
    {
      entities: [...graph.nodes.values()].filter(({ id }) => !gone.has(id)),
      relations: relations.filter(({ from, to }) => stays(from) && stays(to)),
      sources: [...graph.sources.values()],
      notes: graph.notes,
      layouts: graph.layouts,
    },
    graph.vocabulary,
    graph.domain,
  );
}
