import type { ElementDefinition } from 'cytoscape';
import type { SizeBy } from '../graph/colour-scale';
import type { Graph } from '../graph/graph';
import type { Scores } from '../graph/measures/node-measures';
import type { Entity, Position } from '../graph/model';
import type { Pair } from '../graph/pairs';
import { kindOf, type Rank, rankOf } from '../graph/vocabulary';
import { symbolOf } from './symbols';

/** The arrangement of the shipped layout. */
export const ARRANGEMENT = 'uplands';

const DIAMETER_PER_ROOT_MEMBER = 5;
const SMALLEST = 22;
const DIAMETERS: Readonly<Partial<Record<Rank, number>>> = { ground: 42, sign: 36, landmark: 30 };

/**
 * How much area one counted thing has, as a diameter in model units for its square root; of a measure, the share that an
 * actor has of the most.
 */
const DIAMETER_PER_ROOT = {
  members: DIAMETER_PER_ROOT_MEMBER,
  companies: DIAMETER_PER_ROOT_MEMBER,
  degree: 14,
  measure: 70,
};

/**
 * The diameter of a node in model units: its area grows with what is counted; where the source gives no number, the rank of
 * its kind decides. Even sizes are those of the smallest, and so is the size of whom a measure leaves out. `counted` is the number
 * of ties, or the share of the most, from 0 to 1, that a measure gives.
 */
export function diameterOf(
  node: Readonly<Pick<Entity, 'members' | 'companies'>>,
  rank: Rank | undefined,
  by: SizeBy = 'members',
  counted?: number,
): number {
  if (by === 'even') return SMALLEST;
  const isOfTies = by === 'degree' || by === 'measure';
  const count = isOfTies ? (counted ?? 0) : node[by];
  if (count !== undefined) return Math.max(SMALLEST, DIAMETER_PER_ROOT[by] * Math.sqrt(count));
  return (rank && DIAMETERS[rank]) ?? SMALLEST;
}

/** The diameter of a node of a graph by its members, in model units. */
export const diameterIn = ({ vocabulary }: Graph, node: Entity): number =>
  diameterOf(node, rankOf(vocabulary, node.kind));

/** The most that anyone has, which is never nothing, so that a share of it can be taken. */
export function mostOf(scores: Scores | null): number {
  return [...(scores?.values() ?? [])].reduce((most, score) => Math.max(most, score), 0) || 1;
}

/** Where the atlas puts a node: its shipped position, or the origin where none was shipped. */
export function shippedPosition(graph: Graph, id: string): Position {
  return graph.layouts.get(ARRANGEMENT)?.get(id) ?? { x: 0, y: 0 };
}

/** Prefixes keep the ids of actors and of pairs apart: Cytoscape has one name space for nodes and lines. */
export const nodeKey = (id: string) => `n:${id}`;
export const lineKey = (pair: string) => `e:${pair}`;
export const idOf = (key: string) => key.slice(2);

/**
 * A node for each actor and one line for each pair that any relation joins: made once per graph, so that no position is
 * ever lost. How a line looks follows the relations that are shown and is a matter of classes.
 */
export function elementsOf(graph: Graph, pairs: ReadonlyMap<string, Pair>): ElementDefinition[] {
  const nodes = [...graph.nodes.values()].map((node) => {
    const kind = kindOf(graph.vocabulary, node.kind);
    const { shape, icon } = symbolOf(kind);
    return {
      data: {
        id: nodeKey(node.id),
        kind: node.kind,
        rank: kind?.rank ?? '',
        side: node.helix ?? '',
        shape,
        symbol: icon,
        diameter: diameterIn(graph, node),
      },
      position: { ...shippedPosition(graph, node.id) },
      classes: kind?.context ? 'context' : '',
    };
  });
  const lines = [...pairs.values()].map(({ id, from, to }) => ({
    data: { id: lineKey(id), source: nodeKey(from), target: nodeKey(to) },
  }));
  return [...nodes, ...lines];
}
