import type { ElementDefinition } from 'cytoscape';
import type { SizeBy } from '../graph/colour-scale';
import { type Graph, isContextKind } from '../graph/graph';
import type { Entity, Position } from '../graph/model';
import type { Pair } from '../graph/pairs';
import { symbolOf } from './symbols';

/** The arrangement of the shipped layout. */
export const ARRANGEMENT = 'uplands';

const DIAMETER_PER_ROOT_MEMBER = 5;
const SMALLEST = 22;
const DIAMETERS: Readonly<Record<string, number>> = { ecosystem: 42, 'helix-sector': 36, university: 30 };

/** How much area one counted thing has, as a diameter in model units for its square root. */
const DIAMETER_PER_ROOT = { members: DIAMETER_PER_ROOT_MEMBER, companies: DIAMETER_PER_ROOT_MEMBER, degree: 14 };

/**
 * The diameter of a node in model units: its area grows with what is counted; where the source gives no number, its kind
 * decides. Even sizes are those of the smallest.
 */
export function diameterOf(
  node: Readonly<Pick<Entity, 'kind' | 'members' | 'companies'>>,
  by: SizeBy = 'members',
  degree = 0,
): number {
  if (by === 'even') return SMALLEST;
  const count = by === 'degree' ? degree : node[by];
  if (count !== undefined) return Math.max(SMALLEST, DIAMETER_PER_ROOT[by] * Math.sqrt(count));
  return (Object.hasOwn(DIAMETERS, node.kind) && DIAMETERS[node.kind]) || SMALLEST;
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
  const nodes = [...graph.nodes.values()].map((node) => ({
    data: {
      id: nodeKey(node.id),
      kind: node.kind,
      side: node.helix ?? '',
      shape: symbolOf(node.kind).shape,
      diameter: diameterOf(node),
    },
    position: { ...shippedPosition(graph, node.id) },
    classes: isContextKind(graph, node.kind) ? 'context' : '',
  }));
  const lines = [...pairs.values()].map(({ id, from, to }) => ({
    data: { id: lineKey(id), source: nodeKey(from), target: nodeKey(to) },
  }));
  return [...nodes, ...lines];
}
