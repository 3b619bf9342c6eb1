import type { Presence } from '../../graph/domain';
import { maxOf } from '../../graph/extent';
import type { Graph } from '../../graph/graph';
import type { Position } from '../../graph/model';
import { rankOf, sidesIn } from '../../graph/vocabulary';
import type { Missing } from '../../state/select/missing';

/** A place on a hill where nobody is. */
export type MissingPlace = Readonly<{
  at: Position;
  /** The side that is missing there. */
  side: string;
  presence: Presence;
  isChosen: boolean;
}>;

/** How far from its summit a place is tried on a hill, in model units, and by how much it may turn. */
const REACHES = [84, 104, 126];
const TURNS = [0, 0.35, -0.35, 0.7, -0.7, 1.05, -1.05];
/** So far from actors and from each other places want to be, in model units. */
const APART = 44;

/**
 * A place for each side that is missing from a group, on its hill and towards where the map has that side; where little
 * is free, the freest. O(missing × tries × nodes).
 */
export function missingPlaces(
  graph: Graph,
  missing: readonly Missing[],
  positions: ReadonlyMap<string, Position>,
): readonly MissingPlace[] {
  const towards = sideBearings(graph, positions);
  const taken: Position[] = [...positions.values()];
  return missing.flatMap(({ group, side, presence, isChosen }) => {
    const summit = positions.get(group);
    const corner = towards.get(side);
    if (!summit || !corner) return [];
    const bearing = Math.atan2(corner.y - summit.y, corner.x - summit.x);
    const tries = REACHES.flatMap((reach) =>
      TURNS.map((turn) => ({
        x: summit.x + reach * Math.cos(bearing + turn),
        y: summit.y + reach * Math.sin(bearing + turn),
      })),
    );
    const roomAt = (place: Position) =>
      taken.reduce(
        (least, { x, y }) => Math.min(least, Math.hypot(x - place.x, y - place.y)),
        Number.POSITIVE_INFINITY,
      );
    const rooms = tries.map(roomAt);
    const first = rooms.findIndex((room) => room >= APART);
    const at = tries[first >= 0 ? first : rooms.indexOf(maxOf(rooms))];
    if (!at) return [];
    taken.push(at);
    return [{ at, side, presence, isChosen }];
  });
}

/** Where the map has each side: at its sign, else at one of the corners by turns. */
function sideBearings(graph: Graph, positions: ReadonlyMap<string, Position>): ReadonlyMap<string, Position> {
  const signs = [...graph.nodes.values()].filter(({ kind }) => rankOf(graph.vocabulary, kind) === 'sign');
  return new Map(
    sidesIn(graph.vocabulary).map((side, index) => {
      const sign = signs.find(({ helix }) => helix === side);
      const corner = { x: index % 2 === 0 ? -FAR : FAR, y: index < 2 ? -FAR : FAR };
      return [side, (sign && positions.get(sign.id)) ?? corner];
    }),
  );
}

const FAR = 1000;
