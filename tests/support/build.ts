import { LUBLIN } from '../../src/atlas/lublin';
import { facetColumns } from '../../src/graph/filter/columns';
import { buildGraph, type Graph } from '../../src/graph/graph';
import type { Atlas, Entity, Evidence, Relation } from '../../src/graph/model';
import { VOCABULARY } from './vocabulary';

const EVIDENCE: readonly Evidence[] = [{ source: 'source', section: 'Section', lines: [1, 1], terms: ['Term'] }];

/** A stated entity with evidence; its name is its id. */
export function entity(id: string, patch: Partial<Entity> = {}): Entity {
  return {
    id,
    kind: 'organisation',
    name: { pl: id, en: id },
    aliases: [],
    status: 'stated',
    evidence: EVIDENCE,
    ...patch,
  };
}

/** A stated relation with evidence, named as in the dataset. */
export function relation(from: string, type: string, to: string, patch: Partial<Relation> = {}): Relation {
  return { id: `${from}--${type}--${to}`, type, from, to, status: 'stated', evidence: EVIDENCE, ...patch };
}

export function atlasOf(
  entities: readonly Entity[],
  relations: readonly Relation[] = [],
  rest: Partial<Atlas> = {},
): Atlas {
  return { entities, relations, sources: [], notes: [], layouts: new Map(), ...rest };
}

export function graphOf(
  entities: readonly Entity[],
  relations: readonly Relation[] = [],
  rest: Partial<Atlas> = {},
): Graph {
  return buildGraph(atlasOf(entities, relations, rest), VOCABULARY, LUBLIN);
}

/** What colours are computed from, with inferred belonging. */
export function sourceOf(graph: Graph) {
  const inferred = { inferred: true };
  return {
    graph,
    columns: facetColumns(graph, inferred),
    memberships: graph.domain.memberships(graph, inferred),
    communities: null,
    scores: null,
  };
}
