import { generator } from '../../graph/generator';
import { conflict } from './conflict';
import type { Choice, Place } from './label-places';

/** A name with its places, where it stands now, and how bad it is to be in conflict with another. */
type Seat = { readonly places: readonly Place[]; readonly grudges: Map<Seat, number>; place: Place };

/** How often a name may move until a place for each is taken for impossible. */
const TURNS = 2500;
const GRUDGE = 0.3;
/** Names move to better places so often once none is in conflict, and look at so many of those that another name is at. */
const ROUNDS = 4;
const MOST_TRIED = 600;
/** So many others may have to move for one. */
const MOST_MOVED = 2;

/**
 * Gives each of some names one of its places so that none is in conflict, or null where that was not found: names in
 * conflict move, one at a time, to where they are in least, and what nobody can solve weighs more and more (Morris's
 * breakout method for constraint satisfaction, 1993). Then each moves to a better place where all together are better off
 * with it. The same places always give the same answer, however often the work rests between its steps.
 * O(turns × places × names).
 */
export function* untangling(choices: readonly Choice[]): Generator<void, readonly Place[] | null> {
  const seats = choices.flatMap(({ places, place: now }): readonly Seat[] => {
    const place = now ?? places[0];
    return place ? [{ places, grudges: new Map(), place }] : [];
  });
  if (seats.length < choices.length) return null;
  const random = generator(1);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const stuck = seats.filter((seat) => seats.some((other) => isAgainst(seat, other)));
    const seat = stuck[Math.floor(random() * stuck.length)];
    if (!seat) return yield* settling(seats);
    move(seat, seats, random);
    yield;
  }
  return null;
}

const isAgainst = (one: Seat, other: Seat) => one !== other && conflict(one.place, other.place);

/** Moves a name to where it is least in conflict, one of several at random; where nothing is better, it minds more. */
function move(seat: Seat, seats: readonly Seat[], random: () => number) {
  let best: Place[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const place of seat.places) {
    const weight = weightAt(seat, place, seats, least);
    if (weight < least) [best, least] = [[], weight];
    if (weight === least) best.push(place);
  }
  if (least >= weightAt(seat, seat.place, seats)) {
    for (const other of seats.filter((each) => isAgainst(seat, each))) {
      for (const [one, two] of [
        [seat, other],
        [other, seat],
      ] as const) {
        one.grudges.set(two, (one.grudges.get(two) ?? 1) + GRUDGE);
      }
    }
  }
  seat.place = best[Math.floor(random() * best.length)] ?? seat.place;
}

/** How bad a place is for a name; where it is worse than `most`, only that. */
function weightAt(seat: Seat, place: Place, seats: readonly Seat[], most = Number.POSITIVE_INFINITY): number {
  let weight = 0;
  for (const other of seats) {
    if (other === seat || !conflict(place, other.place)) continue;
    weight += seat.grudges.get(other) ?? 1;
    if (weight > most) return weight;
  }
  return weight;
}

/** What stands without conflict: those that stand worst first move to better places, and others out of their way. */
function* settling(seats: readonly Seat[]): Generator<void, readonly Place[]> {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const seat of [...seats].sort((a, b) => b.place.cost - a.place.cost)) {
      yield* bettering(seat, seats);
      yield;
    }
  }
  return seats.map(({ place }) => place);
}

function* bettering(seat: Seat, seats: readonly Seat[]): Generator<void, void> {
  for (const place of seat.places.slice(0, MOST_TRIED)) {
    const gain = seat.place.cost - place.cost;
    if (gain <= 0) return;
    const others = seats.filter((other) => other !== seat && conflict(place, other.place));
    const moves =
      others.length > MOST_MOVED
        ? null
        : makeRoom(
            place,
            others,
            seats.filter((each) => each !== seat),
            gain,
          );
    if (moves) {
      for (const [other, there] of moves) other.place = there;
      seat.place = place;
      return;
    }
    if (others.length > 0) yield;
  }
}

/** Places for some names out of the way of another place, all together by less than `gain` worse than theirs; null where there are none. */
function makeRoom(
  place: Place,
  others: readonly Seat[],
  seats: readonly Seat[],
  gain: number,
): ReadonlyMap<Seat, Place> | null {
  const moves = new Map<Seat, Place>();
  let left = gain;
  for (const other of others) {
    const isFree = (there: Place) =>
      !conflict(there, place) &&
      !seats.some((each) => each !== other && conflict(there, moves.get(each) ?? each.place));
    let found: Place | null = null;
    for (const there of other.places) {
      if (there.cost - other.place.cost >= left) break;
      if (isFree(there)) {
        found = there;
        break;
      }
    }
    if (!found) return null;
    left -= found.cost - other.place.cost;
    moves.set(other, found);
  }
  return moves;
}
