import { type Graph, incidentEdges, otherEnd } from '../graph';
import type { Position } from '../model';

/** The arrangement around a node: where all stand, and how far out each ring lies, in model units. */
export type Rings = Readonly<{
  /** Who stands in the middle. */
  middle: string;
  positions: ReadonlyMap<string, Position>;
  radii: readonly number[];
  /** Whether the last ring holds those that no tie leads to. */
  hasUnreached: boolean;
}>;

const RING = 150;
/** The least length of a ring for each node on it. */
const ROOM = 62;

/**
 * Positions around a root: each ring holds the nodes that are as many ties away, those that no tie leads to stand on
 * the last. On a ring, nodes keep near the mean angle of those that lead to them (barycentre), which lessens crossings.
 * O(nodes × log nodes + ties).
 */
export function aroundLayout(graph: Graph, root: string, ids: readonly string[]): Rings {
  const { rings, hasUnreached } = ringsAround(graph, root, ids);
  const angles = new Map<string, number>([[root, 0]]);
  const positions = new Map<string, Position>([[root, { x: 0, y: 0 }]]);
  const radii: number[] = [];
  for (const ring of rings.slice(1)) {
    const radius = Math.max((radii.at(-1) ?? 0) + RING, (ring.length * ROOM) / (2 * Math.PI));
    radii.push(radius);
    const wished = ring.map((id) => ({ id, angle: meanAngle(graph, id, angles) }));
    wished.sort((a, b) => a.angle - b.angle || (a.id < b.id ? -1 : 1));
    wished.forEach(({ id }, index) => {
      const angle = (2 * Math.PI * (index + 0.5)) / ring.length;
      angles.set(id, angle);
      positions.set(id, { x: Math.round(radius * Math.sin(angle)), y: Math.round(-radius * Math.cos(angle)) });
    });
  }
  return { middle: root, positions, radii, hasUnreached };
}

/** Nodes by distance over ties from the root; those out of reach come last, if there are any. */
function ringsAround(
  graph: Graph,
  root: string,
  ids: readonly string[],
): Readonly<{ rings: readonly (readonly string[])[]; hasUnreached: boolean }> {
  const left = new Set(ids.filter((id) => id !== root));
  const rings: string[][] = [[root]];
  for (let ring = rings[0]; ring && ring.length > 0; ring = rings.at(-1)) {
    const next: string[] = [];
    for (const id of ring) {
      for (const edge of incidentEdges(graph, id)) {
        const other = otherEnd(edge, id);
        if (!edge.context && left.delete(other)) next.push(other);
      }
    }
    if (next.length === 0) break;
    rings.push(next);
  }
  const hasUnreached = left.size > 0;
  return { rings: hasUnreached ? [...rings, [...left]] : rings, hasUnreached };
}

/** The mean direction, as an angle from 0 to 2π, of the placed nodes that ties lead to. */
function meanAngle(graph: Graph, id: string, angles: ReadonlyMap<string, number>): number {
  let [x, y] = [0, 0];
  for (const edge of incidentEdges(graph, id)) {
    const angle = edge.context ? undefined : angles.get(otherEnd(edge, id));
    if (angle === undefined) continue;
    x += Math.sin(angle);
    y += Math.cos(angle);
  }
  const mean = Math.atan2(x, y);
  return mean < 0 ? mean + 2 * Math.PI : mean;
}
