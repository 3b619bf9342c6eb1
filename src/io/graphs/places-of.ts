import { extent } from 'd3-array';
import type { Position } from '../../graph/model';
import type { FileNode } from '../read/graphs/file-graph';

/** So much room each node has on average, in model units: a mark with its name. */
const ROOM = 100;

/** The places of a file are those of its graph where at least this share of the nodes has one. */
const LEAST_PLACED = 0.5;

/**
 * Where the nodes of a file stand, by their ids, in model units around the middle of all: nothing is moved against anything
 * else, only all grow or shrink to the room that marks and names take. None where few have a place, or all the same. O(nodes).
 */
export function placesOf(nodes: readonly FileNode[]): ReadonlyMap<string, Position> {
  const placed = nodes.flatMap(({ id, position }) =>
    position && Number.isFinite(position.x) && Number.isFinite(position.y) ? [{ id, position }] : [],
  );
  const [left = 0, right = 0] = extent(placed, ({ position }) => position.x);
  const [top = 0, bottom = 0] = extent(placed, ({ position }) => position.y);
  const [width, height] = [right - left, bottom - top];
  const longest = Math.max(width, height);
  if (placed.length < nodes.length * LEAST_PLACED || longest === 0 || !Number.isFinite(longest)) return new Map();
  // Nodes in a row have the room of a row.
  const side = Math.sqrt(Math.max(width * height, longest ** 2 / placed.length));
  const scale = (ROOM * Math.sqrt(placed.length)) / side;
  const at = ({ x, y }: Position) => ({
    x: rounded((x - (left + right) / 2) * scale),
    y: rounded((y - (top + bottom) / 2) * scale),
  });
  return new Map(placed.map(({ id, position }) => [id, at(position)]));
}

const rounded = (value: number) => Math.round(value * 10) / 10;
