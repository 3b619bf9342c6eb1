import type { Graph } from '../../graph/graph';
import { addTo } from '../../graph/group-by';
import type { Position } from '../../graph/model';
import { neighboursOf } from '../../graph/neighbours';

type Places = ReadonlyMap<string, Position>;

/** How far apart places stand from each other, in model units, and by which angle each next one is tried (the golden one). */
const APART = 70;
const TURN = Math.PI * (3 - Math.sqrt(5));

/** So many places around are tried one by one: then it is a crowd, and the way out of it is the shortest of so many rays. */
const NEAR = 60;
const RAYS = 6;

/**
 * Places of a layout with one for each node that has none: near whom it is tied to in its group, else near its group, else
 * near whom it is tied to, where nobody stands. The others stay where they are. O(n + m), and for each place in a crowd the way
 * out of it.
 */
export function fillPlaces(graph: Graph, places: Places, groupOf: (id: string) => string | undefined): Places {
  const filled = new Map(places);
  const members = new Map<string, Mean>();
  const join = (id: string, place: Position) => {
    const group = groupOf(id);
    if (group !== undefined) members.set(group, meanWith(members.get(group), place));
  };
  for (const [id, place] of places) join(id, place);
  const grid = gridOf(places.values());
  const middle = meanOf(places.values()) ?? { x: 0, y: 0 };
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => filled.get(id) ?? []);
  for (const id of graph.nodes.keys()) {
    if (places.has(id)) continue;
    const group = groupOf(id);
    const ties = neighboursOf(graph, id);
    const own = group === undefined ? [] : ties.filter((other) => groupOf(other) === group);
    const anchor = meanOf(placesOf(own)) ?? members.get(group ?? '') ?? meanOf(placesOf(ties)) ?? middle;
    const place = grid.freeNear(anchor);
    filled.set(id, place);
    join(id, place);
  }
  return filled;
}

/** The middle of so many places. */
type Mean = Position & Readonly<{ count: number }>;

const meanWith = ({ x, y, count }: Mean = { x: 0, y: 0, count: 0 }, place: Position): Mean => ({
  x: x + (place.x - x) / (count + 1),
  y: y + (place.y - y) / (count + 1),
  count: count + 1,
});

function meanOf(places: Iterable<Position>): Mean | undefined {
  let mean: Mean | undefined;
  for (const place of places) mean = meanWith(mean, place);
  return mean;
}

/** Who stands in which cell of the plane, and the nearest place that is apart from all. */
function gridOf(taken: Iterable<Position>) {
  const cells = new Map<string, Position[]>();
  const add = (place: Position) => addTo(cells, `${Math.floor(place.x / APART)} ${Math.floor(place.y / APART)}`, place);
  for (const place of taken) add(place);
  const isFree = ({ x, y }: Position) => {
    const [column, row] = [Math.floor(x / APART), Math.floor(y / APART)];
    for (let across = -1; across <= 1; across += 1) {
      for (let down = -1; down <= 1; down += 1) {
        const near = cells.get(`${column + across} ${row + down}`) ?? [];
        if (near.some((other) => Math.hypot(other.x - x, other.y - y) < APART)) return false;
      }
    }
    return true;
  };
  /** How far along the spiral around a cell nothing is free any more. */
  const reached = new Map<string, number>();
  const freeNear = ({ x, y }: Position): Position => {
    // Anchors of one cell share a spiral: what was found taken on it is not looked at again.
    const anchor = { x: Math.round(x / APART) * APART, y: Math.round(y / APART) * APART };
    const cell = `${anchor.x} ${anchor.y}`;
    const first = reached.get(cell) ?? 0;
    for (let step = 0; ; step += 1) {
      const place = step < NEAR ? onSpiral(anchor, first + step) : onRays(anchor, first + NEAR, step - NEAR);
      if (!isFree(place)) continue;
      add(place);
      reached.set(cell, first + Math.min(step + 1, NEAR));
      return place;
    }
  };
  return { freeNear };
}

const spiralRadius = (step: number) => (APART / 2) * Math.sqrt(step);

const turned = ({ x, y }: Position, distance: number, angle: number): Position => ({
  x: x + distance * Math.cos(angle),
  y: y + distance * Math.sin(angle),
});

const onSpiral = (anchor: Position, step: number) => turned(anchor, spiralRadius(step), step * TURN);

/** The places straight out of a crowd, on several rays at once, from where a spiral has come to. */
const onRays = (anchor: Position, spiral: number, step: number) =>
  turned(
    anchor,
    spiralRadius(spiral) + APART * Math.floor(step / RAYS),
    spiral * TURN + ((step % RAYS) * 2 * Math.PI) / RAYS,
  );
