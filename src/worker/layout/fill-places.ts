import type { Graph } from '../../graph/graph';
import { addTo } from '../../graph/group-by';
import type { Position } from '../../graph/model';
import { neighboursOf } from '../../graph/neighbours';

type Places = ReadonlyMap<string, Position>;

/** How far apart places stand from each other, in model units, and by which angle each next one is tried (the golden one). */
const APART = 70;
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Places of a layout with one for each node that has none: near whom it is tied to in its group, else near its group, else
 * near whom it is tied to, where nobody stands. The others stay where they are. O(n + m) but for crowds.
 */
export function fillPlaces(graph: Graph, places: Places, groupOf: (id: string) => string | undefined): Places {
  const filled = new Map(places);
  const lacking = [...graph.nodes.keys()].filter((id) => !filled.has(id));
  const members = new Map<string, string[]>();
  for (const id of filled.keys()) {
    const group = groupOf(id);
    if (group !== undefined) addTo(members, group, id);
  }
  const grid = gridOf(filled.values());
  const middle = meanOf([...filled.values()]) ?? { x: 0, y: 0 };
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => filled.get(id) ?? []);
  for (const id of lacking) {
    const group = groupOf(id);
    const ties = neighboursOf(graph, id);
    const own = group === undefined ? [] : ties.filter((other) => groupOf(other) === group);
    const anchor =
      meanOf(placesOf(own)) ?? meanOf(placesOf(members.get(group ?? '') ?? [])) ?? meanOf(placesOf(ties)) ?? middle;
    const place = grid.freeNear(anchor);
    filled.set(id, place);
    if (group !== undefined) addTo(members, group, id);
  }
  return filled;
}

function meanOf(places: readonly Position[]): Position | null {
  if (places.length === 0) return null;
  let [x, y] = [0, 0];
  for (const place of places) {
    x += place.x / places.length;
    y += place.y / places.length;
  }
  return { x, y };
}

/** Who stands in which cell of the plane, and the nearest place along a spiral that is apart from all. */
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
  const freeNear = (anchor: Position): Position => {
    for (let step = 0; ; step += 1) {
      const distance = (APART / 2) * Math.sqrt(step);
      const place = {
        x: anchor.x + distance * Math.cos(step * TURN),
        y: anchor.y + distance * Math.sin(step * TURN),
      };
      if (!isFree(place)) continue;
      add(place);
      return place;
    }
  };
  return { freeNear };
}
