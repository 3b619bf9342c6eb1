import { generator } from '../../graph/generator';
import { conflict } from './conflict';
import type { Place } from './label-places';

/** A name with its places, where it stands now, and how bad it is to be in conflict with another. */
type Seat = { readonly places: readonly Place[]; readonly grudges: Map<Seat, number>; place: Place };

/** How often a name may move until a place for each is taken for impossible. */
const TURNS = 2500;
const GRUDGE = 0.3;
/** Names move to better places so often once none is in conflict. */
const ROUNDS = 2;

/**
 * Gives each of some names one of its places so that none is in conflict, or null where that was not found: names in
 * conflict move, one at a time, to where they are in least, and what nobody can solve weighs more and more (Morris's
 * breakout method for constraint satisfaction, 1993). Then each takes the best place that is free. The same places
 * always give the same answer, however often the work rests between its steps. O(turns × places × names).
 */
export function* untangling(choices: readonly (readonly Place[])[]): Generator<void, readonly Place[] | null> {
  const seats = choices.flatMap((places): readonly Seat[] => {
    const [place] = places;
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

/** What stands without conflict, each in the first of its places that the others leave it, and so once more. */
function* settling(seats: readonly Seat[]): Generator<void, readonly Place[]> {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const seat of seats) {
      seat.place = seat.places.find((place) => weightAt(seat, place, seats, 0) === 0) ?? seat.place;
      yield;
    }
  }
  return seats.map(({ place }) => place);
}
