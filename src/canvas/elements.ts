import type { ElementDefinition } from 'cytoscape';
import { type Graph, isContextKind } from '../graph/graph';
import type { Entity, Position } from '../graph/model';
import { symbolOf } from './symbols';

/** The arrangement of the shipped layout. */
export const ARRANGEMENT = 'uplands';

const DIAMETER_PER_ROOT_MEMBER = 5;
const SMALLEST = 22;
const DIAMETERS: Readonly<Record<string, number>> = { ecosystem: 42, 'helix-sector': 36, university: 30 };

/** The diameter of a node in model units: its area grows with its members; where there are none its kind decides. */
export function diameterOf({ kind, members }: Pick<Entity, 'kind' | 'members'>): number {
  if (members !== undefined) return Math.max(SMALLEST, DIAMETER_PER_ROOT_MEMBER * Math.sqrt(members));
  return (Object.hasOwn(DIAMETERS, kind) && DIAMETERS[kind]) || SMALLEST;
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
