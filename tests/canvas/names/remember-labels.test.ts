// @vitest-environment node
import { describe, expect, test } from 'vitest';
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
