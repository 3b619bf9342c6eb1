import { blur2 } from 'd3-array';
import { contours } from 'd3-contour';
import { spanOf } from '../../graph/extent';
import { FARTHEST_PLACE, type Position } from '../../graph/model';

/** Something that raises the ground around its place, in model units. */
export type Weight = Readonly<{ x: number; y: number; weight: number }>;

/** An upland: what raises its ground, which others it is linked to, and whether it rests on inference alone. */
export type Upland = Readonly<{
  id: string;
  weights: readonly Weight[];
  linked: ReadonlySet<string>;
  isInferred: boolean;
}>;

/** Rings of one or more polygons, in model units. */
export type Rings = readonly (readonly (readonly [x: number, y: number])[])[];

/** The ground as contour lines from the lowest up, its heights, and the part of it that rests on inference alone. */
export type Terrain = Readonly<{
  levels: readonly Rings[];
  /** Null where there is no ground. */
  heights: Heights | null;
  inferred: Rings;
  /** The upland on whose hill a place lies, null where it lies on none. O(uplands). */
  uplandAt: (place: Position) => string | null;
}>;

/** The height of each contour; a lone weight of 1 makes a hill of height 1. */
export const HEIGHTS = [0.07, 0.18, 0.34, 0.54, 0.78, 1.08, 1.44, 1.86] as const;

/** The spread of one weight (standard deviation) and the size of a cell, in model units. */
const SPREAD = 56;
const CELL = 10;
/** About so many cells at most: where actors are far apart, the cells grow instead. */
const MOST_CELLS = 250_000;
/** Room around the outermost weight, so that every contour closes. */
const MARGIN = SPREAD * 4;
/** Below this height an upland holds no ground. */
const SEA_LEVEL = 0.03;

/** Where the cells are, row by row, and how large, in model units. */
type Cells = Readonly<{ left: number; top: number; cell: number; columns: number; rows: number }>;
/** The height of the ground in each cell. */
export type Heights = Cells & Readonly<{ values: readonly number[] }>;
/** Cells, and how high a lone 1 stands on them after the blur. */
type Grid = Cells & Readonly<{ peak: number }>;

/**
 * The terrain of some uplands. Each upland is a kernel density estimate (Gaussian, by repeated box blur) of its
 * weights. Where uplands meet, the ground is that of the higher one, raised by those that it is linked to, which makes
 * a saddle, and lowered by the others, which makes a valley. What is off the map raises nothing. O(uplands × cells), of
 * which there are no more than a bound.
 */
export function terrainOf(uplands: readonly Upland[]): Terrain {
  const all = uplands.flatMap(({ weights }) => weights).filter(isOnMap);
  if (all.length === 0) return { levels: [], heights: null, inferred: [], uplandAt: () => null };
  const grid = gridAround(all);
  const layers = uplands.map(({ id, weights, isInferred }) => ({
    id,
    field: densityOf(weights, grid),
    isInferred,
    isLinked: uplands.map(({ linked }) => linked.has(id)),
  }));
  const ground: number[] = [];
  const inferred: number[] = [];
  for (let cell = 0; cell < grid.columns * grid.rows; cell += 1) {
    ground.push(heightAt(layers, cell));
    inferred.push(inferenceAt(layers, cell));
  }
  const trace = (values: number[], threshold: number) => ringsOf(values, threshold, grid);
  return {
    levels: HEIGHTS.map((height) => trace(ground, height)),
    heights: { ...grid, values: ground },
    inferred: trace(inferred, 0),
    uplandAt: (place) => {
      const cell = cellAt(place, grid);
      return cell !== null && (ground[cell] ?? 0) >= HEIGHTS[0] ? highestAt(layers, cell) : null;
    },
  };
}

let known: Readonly<{ question: string; terrain: Terrain }> | null = null;

/** The same, and the very same while nothing of it has changed: Cytoscape takes over the ground that is there, and names stay. */
export function knownTerrain(uplands: readonly Upland[]): Terrain {
  const question = JSON.stringify(uplands, (_, value) => (value instanceof Set ? [...value] : value));
  if (known?.question !== question) known = { question, terrain: terrainOf(uplands) };
  return known.terrain;
}

/** What neighbours add to the ground around a weight, about. */
const RAISED = 1.12;

/** How far from a weight, in model units, the lowest contour of its hill runs, about. */
export const hillReach = (weight: number): number =>
  RAISED * SPREAD * Math.sqrt(2 * Math.max(0, Math.log(weight / HEIGHTS[0])));

/** The density of one upland over the grid, and which uplands, by index, are linked to it. */
type Layer = Readonly<{ id: string; field: Float64Array; isInferred: boolean; isLinked: readonly boolean[] }>;

function at(field: Float64Array, cell: number): number {
  return field[cell] ?? 0;
}

// These two are called for every cell in every frame of a drag, hence loops without closures.
function heightAt(layers: readonly Layer[], cell: number): number {
  let highest = 0;
  for (const [index, { field }] of layers.entries()) {
    let [height, against] = [at(field, cell), 0];
    for (const other of layers) {
      if (other.field === field) continue;
      if (other.isLinked[index]) height += at(other.field, cell);
      else against = Math.max(against, at(other.field, cell));
    }
    highest = Math.max(highest, height - against);
  }
  return highest;
}

/** The upland that is densest at a cell: it holds the ground there. */
function highestAt(layers: readonly Layer[], cell: number): string | null {
  let [highest, found]: [number, string | null] = [Number.NEGATIVE_INFINITY, null];
  for (const { id, field } of layers) {
    const height = at(field, cell);
    if (height > highest) [highest, found] = [height, id];
  }
  return found;
}

/** Above 0 where an upland that rests on inference alone is the highest. */
function inferenceAt(layers: readonly Layer[], cell: number): number {
  let [sure, unsure] = [SEA_LEVEL, 0];
  for (const { field, isInferred } of layers) {
    if (isInferred) unsure = Math.max(unsure, at(field, cell));
    else sure = Math.max(sure, at(field, cell));
  }
  return unsure - sure;
}

const isOnMap = ({ x, y }: Position) => Math.abs(x) <= FARTHEST_PLACE && Math.abs(y) <= FARTHEST_PLACE;

function gridAround(weights: readonly Weight[]): Grid {
  const span = spanOf(weights);
  const [left, top] = [span.left - MARGIN, span.top - MARGIN];
  const [width, height] = [span.right + MARGIN - left, span.bottom + MARGIN - top];
  const cell = Math.max(CELL, Math.sqrt((width * height) / MOST_CELLS));
  return { left, top, cell, columns: Math.ceil(width / cell), rows: Math.ceil(height / cell), peak: peakOf(cell) };
}

/** The cell of a place, null where it is off the grid. */
function cellAt({ x, y }: Position, { left, top, cell, columns, rows }: Grid): number | null {
  const [column, row] = [Math.floor((x - left) / cell), Math.floor((y - top) / cell)];
  return column >= 0 && column < columns && row >= 0 && row < rows ? row * columns + column : null;
}

/** How high a single 1 stands after the blur; what divides by it makes a lone weight of 1 a hill of 1. */
function peakOf(cell: number): number {
  const width = 2 * Math.ceil(MARGIN / cell) + 1;
  const data = new Float64Array(width * width);
  const middle = (width * width - 1) / 2;
  data[middle] = 1;
  blur2({ data, width, height: width }, SPREAD / cell);
  return at(data, middle);
}

/** The density of weights over the grid, scaled so that a lone weight of 1 is 1 high. */
function densityOf(weights: readonly Weight[], grid: Grid): Float64Array {
  const { columns, rows } = grid;
  const data = new Float64Array(columns * rows);
  for (const { x, y, weight } of weights) {
    const cell = cellAt({ x, y }, grid);
    if (cell !== null) data[cell] = at(data, cell) + weight / grid.peak;
  }
  blur2({ data, width: columns, height: rows }, SPREAD / grid.cell);
  return data;
}

/** Rings around the cells that have a value or more. */
export function ringsOf(values: number[], threshold: number, { left, top, cell, columns, rows }: Cells): Rings {
  const { coordinates } = contours().size([columns, rows]).contour(values, threshold);
  return coordinates.flat().map((ring) => ring.map(([x = 0, y = 0]) => [left + x * cell, top + y * cell] as const));
}
