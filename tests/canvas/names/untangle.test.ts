// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { conflict } from '../../../src/canvas/names/conflict';
import type { Place } from '../../../src/canvas/names/label-places';
import { untangling } from '../../../src/canvas/names/untangle';

/** A place of ten by ten pixels; the more to the right, the more it costs. */
const placeAt = (x: number): Place => {
  const box = { left: x, top: 0, right: x + 10, bottom: 10 };
  return { box, form: 0, leader: null, extent: box, cost: x };
};
const placesAt = (...all: readonly number[]) => all.map(placeAt);
const costsOf = (all: readonly Place[] | null) => all?.map(({ cost }) => cost);

/** Names with their places, of which those of `now` have one. */
function untangled(places: readonly (readonly Place[])[], now: readonly (Place | null)[] = []) {
  const steps = untangling(places.map((each, index) => ({ places: each, place: now[index] ?? null })));
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

describe('names that stand in each other’s way', () => {
  test('get places without conflict, where only one way is left to give them', () => {
    // A ladder: each name but the last could have the place of the next.
    const ladder = [placesAt(0, 20), placesAt(20, 40), placesAt(40, 60), placesAt(60, 80), placesAt(0)];
    expect(costsOf(untangled(ladder))).toEqual([20, 40, 60, 80, 0]);
  });

  test('are as many as there are, and none in conflict', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => placesAt(0, 7, 14, 21, 28, 35, 5 + 11 * index));
    const places = untangled(crowd) ?? [];
    expect(places).toHaveLength(12);
    expect(places.filter((one) => places.some((other) => one !== other && conflict(one, other)))).toEqual([]);
  });

  test('get nothing where there are fewer places than names', () => {
    expect(untangled([placesAt(0, 20), placesAt(0, 20), placesAt(0, 20)])).toBeNull();
    expect(untangled([placesAt(0), []])).toBeNull();
  });

  test('give way where all together are better off', () => {
    const places = [placesAt(0, 5, 90), placesAt(0, 12)];
    expect(costsOf(untangled(places, [placeAt(90), placeAt(0)]))).toEqual([0, 12]);
  });

  test('stay where to give way would be no gain', () => {
    expect(costsOf(untangled([placesAt(0, 12), placesAt(0, 13)], [placeAt(12), placeAt(0)]))).toEqual([12, 0]);
  });

  test('each stand in the first of their places that the others leave them', () => {
    expect(costsOf(untangled([placesAt(0, 100), placesAt(200, 300)]))).toEqual([0, 200]);
  });
});
