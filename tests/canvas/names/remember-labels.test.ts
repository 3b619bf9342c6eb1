// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { conflict } from '../../../src/canvas/names/conflict';
import { type LabelRequest, looksFor, markAt } from '../../../src/canvas/names/label-places';
import { placeLabels, rememberLabels } from '../../../src/canvas/names/place-labels';
import { untangleAtOnce } from '../../../src/canvas/names/untangle-slices';

/** So many actors in rows, too near each other for all to have a name. */
const requests = Array.from({ length: 600 }, (_, index): LabelRequest => {
  const [x, y] = [20 + 38 * (index % 30), 20 + 38 * Math.floor(index / 30)];
  return { id: `${index}`, x, y, radius: 4, forms: [{ width: 70, height: 14 }], priority: index % 7, need: 'may' };
});
const marks = requests.map(({ id, x, y, radius }) => markAt(id, { x, y, radius }, 14));
const around = { marks, obstacles: [], walls: [], screen: { width: 1200, height: 800 } };

/** Looks for a frame, with so many for the names that need not be there. */
function looksWith(left: number, what: 'frame' | 'rest' = 'rest') {
  const looks = looksFor(what, untangleAtOnce);
  looks.others.left = left;
  return looks;
}

describe('names of very many', () => {
  test('are placed some at a time, and come to stand as if they had been at once', () => {
    const place = rememberLabels();
    const steps: number[] = [];
    let looks = looksWith(2000);
    let placed = place(requests, { ...around, looks });
    while (looks.others.left <= 0) {
      steps.push(placed.length);
      looks = looksWith(2000);
      placed = place(structuredClone(requests), { ...structuredClone(around), looks });
    }
    expect(steps.length).toBeGreaterThan(3);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(placed).toEqual(placeLabels(requests, around));
  });

  test('are begun anew where anything has moved', () => {
    const place = rememberLabels();
    place(requests, { ...around, looks: looksWith(2000) });
    const moved = requests.map((request) => ({ ...request, x: request.x + 1 }));
    const again = place(moved, { ...around, looks: looksWith(Number.POSITIVE_INFINITY) });
    expect(again).toEqual(placeLabels(moved, around));
  });

  test('are begun anew after a movement that cut them short', () => {
    const place = rememberLabels();
    const brief = place(requests, { ...around, looks: looksWith(2000, 'frame') });
    const all = place(requests, { ...around, looks: looksWith(Number.POSITIVE_INFINITY) });
    expect(brief.length).toBeLessThan(all.length);
    expect(all).toEqual(placeLabels(requests, around));
  });
});

describe('names by levels', () => {
  /** Actors in a row, each so far from the next; the first so many are of a higher level. */
  const row = (apart: number, higher: number) =>
    Array.from({ length: 12 }, (_, index): LabelRequest => {
      const forms = [{ width: 60, height: 14 }];
      return {
        id: `${index}`,
        x: 200 + apart * index,
        y: 400,
        radius: 4,
        forms,
        priority: index < higher ? 2 : 1,
        need: 'may',
      };
    });
  /** The last of them are in one place, with longer names than there is room for around it. */
  const crowded = row(64, 4).map((request, index) =>
    index < 8 ? request : { ...request, x: 800, forms: [{ width: 260, height: 60 }] },
  );
  const levels = { over: [] };
  const marksOf = (all: readonly LabelRequest[]) => all.map(({ id, x, y, radius }) => markAt(id, { x, y, radius }, 14));
  const namedIn = (all: readonly LabelRequest[], patch = {}) =>
    placeLabels(all, { ...around, marks: marksOf(all), levels, ...patch }).map(({ id }) => Number(id));

  test('are all named where there is room', () => {
    expect(namedIn(row(64, 4))).toHaveLength(12);
  });

  test('are named down to the last level of which all find a place, and none of a lesser one', () => {
    expect(namedIn(crowded).sort()).toEqual([0, 1, 2, 3]);
    expect(namedIn(crowded, { levels: undefined }).length).toBeGreaterThan(4);
  });

  test('do without one that lies under what is over the map, or at the edge of the screen', () => {
    const wall = { left: 700, top: 300, right: 900, bottom: 500 };
    const hidden = crowded.map((request) => ({ ...request, priority: 1 }));
    expect(namedIn(hidden, { walls: [wall] })).toEqual([]);
    expect(namedIn(hidden, { walls: [wall], levels: { over: [wall] } })).toHaveLength(8);
  });

  test('find room together where each that takes the first free place leaves none for another', () => {
    const looks = () => looksFor('rest', untangleAtOnce);
    expect(namedIn(crowded, { looks: looks() }).length).toBeGreaterThan(4);
    const named = placeLabels(crowded, { ...around, marks: marksOf(crowded), levels, looks: looks() });
    for (const one of named) expect(named.some((other) => other !== one && conflict(one, other))).toBe(false);
    const levelsNamed = new Set(named.map(({ id }) => crowded.find((each) => each.id === id)?.priority));
    for (const priority of levelsNamed)
      expect(named.filter(({ id }) => crowded.find((each) => each.id === id)?.priority === priority)).toHaveLength(
        crowded.filter((each) => each.priority === priority).length,
      );
  });

  test('stay in a movement as they were at rest', () => {
    const place = rememberLabels();
    const inLevels = (all: readonly LabelRequest[], looks: ReturnType<typeof looksFor>) =>
      place(all, { ...around, marks: marksOf(all), levels, looks }).map(({ id }) => Number(id));
    inLevels(crowded, looksFor('rest'));
    const moved = crowded.map((request) => ({ ...request, x: request.x - 20 }));
    expect(inLevels(moved, looksFor('frame')).sort()).toEqual([0, 1, 2, 3]);
    const apart = row(64, 4).map((request) => ({ ...request, x: request.x - 40 }));
    expect(inLevels(apart, looksFor('frame')).sort()).toEqual([0, 1, 2, 3]);
    expect(inLevels(apart, looksFor('rest'))).toHaveLength(12);
  });
});
