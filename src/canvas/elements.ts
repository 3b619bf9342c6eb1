import type { ElementDefinition } from 'cytoscape';
import type { SizeBy } from '../graph/colour-scale';
import { type Graph, isContextKind } from '../graph/graph';
import type { Entity, Position } from '../graph/model';
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

/** Prefixes keep the ids of nodes and edges apart: Cytoscape has one name space for both. */
export const nodeKey = (id: string) => `n:${id}`;
export const edgeKey = (id: string) => `e:${id}`;
export const idOf = (key: string) => key.slice(2);

/** All nodes and edges of a graph for Cytoscape: made once per graph, so that no position is ever lost. */
export function elementsOf(graph: Graph): ElementDefinition[] {
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
  const edges = [...graph.edges.values()].map((edge) => ({
    data: { id: edgeKey(edge.id), source: nodeKey(edge.from), target: nodeKey(edge.to), type: edge.type },
    classes: [edge.status, edge.context ? 'context' : '', edge.symmetric ? '' : 'directed'].join(' '),
  }));
  return [...nodes, ...edges];
}
