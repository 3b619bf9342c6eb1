// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, gapTo, overlaps } from '../../../src/canvas/geometry/box';
import {
  type LabelRequest,
  looksFor,
  type Mark,
  markAt,
  type PlacedLabel,
  type Surroundings,
} from '../../../src/canvas/names/label-places';
import { crosses, runsOver, runsThrough } from '../../../src/canvas/names/leader';
import { placeLabels } from '../../../src/canvas/names/place-labels';
import { untangleAtOnce } from '../../../src/canvas/names/untangle-slices';

const SCREEN = { width: 400, height: 300 };
const NOTHING: Surroundings = { marks: [], obstacles: [], walls: [], screen: SCREEN };

const numbers = (min: number, max: number) => fc.integer({ min, max });

const requests: fc.Arbitrary<readonly LabelRequest[]> = fc
  .array(
    fc.record({
      x: numbers(-50, 450),
      y: numbers(-50, 350),
      radius: numbers(2, 30),
      forms: fc.array(fc.record({ width: numbers(10, 180), height: numbers(8, 50) }), { minLength: 1, maxLength: 3 }),
      priority: numbers(0, 3),
      need: fc.constantFrom('must', 'should', 'may'),
      isGround: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((drawn) => drawn.map((each, index): LabelRequest => ({ ...each, id: `${index}` })));

const marksOf = (drawn: readonly LabelRequest[], weight = 14): readonly Mark[] =>
  drawn.map(({ id, x, y, radius }) => markAt(id, { x, y, radius }, weight));

const placedAmong = (drawn: readonly LabelRequest[], patch: Partial<Surroundings> = {}) =>
  placeLabels(drawn, { ...NOTHING, marks: marksOf(drawn), ...patch });

const nameOf = (id: string, patch: Partial<LabelRequest> = {}): LabelRequest => ({
  id,
  x: 100,
  y: 100,
  radius: 10,
  forms: [{ width: 60, height: 20 }],
  priority: 0,
  need: 'may',
  ...patch,
});

const idsOf = (placed: readonly PlacedLabel[]) => placed.map(({ id }) => id).sort();
const pairsOf = <T>(all: readonly T[]) => all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const));

/** Pairs of names that touch, or of which a line to one runs through the other. */
const entangled = (placed: readonly PlacedLabel[]) =>
  pairsOf(placed).filter(
    ([a, b]) =>
      overlaps(a.box, b.box) ||
      (a.leader && runsThrough(a.leader, b.box)) ||
      (b.leader && runsThrough(b.leader, a.box)),
  );

describe('names whatever they are', () => {
  const eachPlacing = (check: (drawn: readonly LabelRequest[], placed: readonly PlacedLabel[]) => void) =>
    fc.assert(
      fc.property(requests, (drawn) => check(drawn, placedAmong(drawn))),
      { numRuns: 30 },
    );

  test('never cover one another, nor does a line to one run through another', () => {
    eachPlacing((_drawn, placed) => {
      expect(entangled(placed)).toEqual([]);
    });
  });

  test('stay on the screen', () => {
    eachPlacing((_drawn, placed) => {
      const outside = placed.filter(
        ({ box }) => box.left < 0 || box.top < 0 || box.right > SCREEN.width || box.bottom > SCREEN.height,
      );
      expect(outside).toEqual([]);
    });
  });

  test('cover a mark only where they must be there and name no ground', () => {
    eachPlacing((drawn, placed) => {
      const firm = new Set(drawn.filter(({ need, isGround }) => need !== 'must' || isGround).map(({ id }) => id));
      const covering = placed.filter(
        ({ id, box }) => firm.has(id) && marksOf(drawn).some((mark) => overlaps(mark, box)),
      );
      expect(covering).toEqual([]);
    });
  });

  test('are nearest to their own mark, or a line leads there', () => {
    eachPlacing((drawn, placed) => {
      const requestOf = new Map(drawn.map((request) => [request.id, request]));
      const misleading = placed.filter(({ id, box, leader }) => {
        const own = requestOf.get(id);
        const covers = marksOf(drawn).some((mark) => overlaps(mark, box));
        if (!own || own.isGround || leader || covers) return false;
        return drawn.some((other) => other.id !== id && gapTo(other, box) <= gapTo(own, box) - 1);
      });
      expect(misleading).toEqual([]);
    });
  });

  test('keep the size of one of their forms, each once', () => {
    eachPlacing((drawn, placed) => {
      const forms = new Map(drawn.map((request) => [request.id, request.forms]));
      expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
      for (const { id, box, form } of placed) {
        const size = forms.get(id)?.[form];
        expect(box.right - box.left).toBeCloseTo(size?.width ?? Number.NaN);
        expect(box.bottom - box.top).toBeCloseTo(size?.height ?? Number.NaN);
      }
    });
  });

  test('are placed alike in whatever order they come', () => {
    eachPlacing((drawn, placed) => {
      expect(placedAmong([...drawn].reverse(), { marks: marksOf(drawn) })).toEqual(placed);
    });
  });

  test('touch no wall and nothing that is taken', () => {
    const walls: readonly Box[] = [{ left: 0, top: 0, right: 400, bottom: 60 }];
    const [taken] = placeLabels([nameOf('taken', { x: 200, y: 200 })], NOTHING);
    fc.assert(
      fc.property(requests, (drawn) => {
        const placed = placeLabels(drawn, { ...NOTHING, marks: marksOf(drawn), walls }, taken ? [taken] : []);
        expect(placed.filter(({ box }) => walls.some((wall) => overlaps(wall, box)))).toEqual([]);
        expect(entangled([...placed, ...(taken ? [taken] : [])])).toEqual(entangled(placed));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a name', () => {
  test('stands below its mark where nothing is in the way', () => {
    const [label] = placedAmong([nameOf('a')]);
    expect([label?.box.left, label?.box.right]).toEqual([70, 130]);
    expect(label?.box.top).toBeGreaterThanOrEqual(110);
  });

  test('goes elsewhere where a mark is below', () => {
    const below = markAt('b', { x: 100, y: 126, radius: 12 }, 14);
    const [label] = placeLabels([nameOf('a')], { ...NOTHING, marks: [below] });
    expect(label && overlaps(label.box, below)).toBe(false);
  });

  // On so small a screen one name finds a place, and only one.
  const narrow = { width: 100, height: 60 };
  const rivals = (need: LabelRequest['need']) =>
    ['low', 'high'].map((id, priority) =>
      nameOf(id, { x: 50, y: 18, radius: 5, forms: [{ width: 80, height: 24 }], priority, need }),
    );

  test.each(['must', 'should', 'may'] as const)('that comes first takes the only place (%s)', (need) => {
    expect(idsOf(placeLabels(rivals(need), { ...NOTHING, screen: narrow }))).toEqual(['high']);
  });

  test('that must be there goes before one that is not', () => {
    const needing = rivals('may').map((each) => ({ ...each, need: each.id === 'low' ? ('must' as const) : each.need }));
    expect(idsOf(placeLabels(needing, { ...NOTHING, screen: narrow }))).toEqual(['low']);
  });

  test('that should be there never takes the place of one that must', () => {
    const drawn = rivals('must').map((each) => ({
      ...each,
      need: each.id === 'high' ? ('should' as const) : each.need,
    }));
    expect(idsOf(placeLabels(drawn, { ...NOTHING, screen: narrow }))).toEqual(['low']);
  });

  /** Marks so close to each other that no name fits between them. */
  const everywhere = Array.from({ length: 8 * 6 }, (_, index) =>
    markAt(`${index}`, { x: 25 + 50 * (index % 8), y: 25 + 50 * Math.floor(index / 8), radius: 20 }, 14),
  );

  test('that must be there covers marks rather than being left out', () => {
    const drawn = [nameOf('a', { need: 'must' })];
    expect(idsOf(placeLabels(drawn, { ...NOTHING, marks: everywhere }))).toEqual(['a']);
  });

  test.each(['should', 'may'] as const)('that %s be there is left out where only marks could be covered', (need) => {
    expect(placeLabels([nameOf('a', { need })], { ...NOTHING, marks: everywhere })).toEqual([]);
  });

  describe('that must be there and finds no place within a ring of large marks', () => {
    const ring = Array.from({ length: 12 }, (_, index) => {
      const angle = (index * Math.PI) / 6;
      return markAt(`${index}`, { x: 200 + 45 * Math.cos(angle), y: 150 + 45 * Math.sin(angle), radius: 8 }, 60);
    });
    const [label] = placeLabels([nameOf('a', { x: 200, y: 150, need: 'must' })], { ...NOTHING, marks: ring });
    const { leader, box } = label ?? {};

    test('stands further off', () => {
      expect(ring.filter((mark) => box && overlaps(mark, box))).toEqual([]);
    });

    test('has a line from the rim of its mark to its own edge, past those marks', () => {
      if (!leader || !box) throw new Error('no line leads there');
      expect(Math.hypot(leader.from.x - 200, leader.from.y - 150)).toBeCloseTo(11);
      const { x, y } = leader.to;
      expect(Math.min(x - box.left, box.right - x, y - box.top, box.bottom - y)).toBeCloseTo(0);
      expect(ring.filter((mark) => runsOver(leader, mark))).toEqual([]);
    });
  });

  // Below its mark stands another, nearer to a name there than its own would be.
  const neighbour = markAt('b', { x: 100, y: 141, radius: 5 }, 60);

  test('stands nearer to its own mark than to another', () => {
    const [label] = placeLabels([nameOf('a', { need: 'should' })], { ...NOTHING, marks: [neighbour] });
    expect(label && label.box.bottom <= 90).toBe(true);
  });

  test('is left out where it need not be there and a larger mark beside it has no name', () => {
    // The larger name finds no place on the screen at all.
    const larger = nameOf('large', { radius: 20, x: 60, need: 'must', forms: [{ width: 500, height: 20 }] });
    const lesser = nameOf('small', { radius: 5, x: 130 });
    expect(idsOf(placedAmong([larger, lesser]))).toEqual([]);
    expect(idsOf(placedAmong([larger, { ...lesser, x: 320 }]))).toEqual(['small']);
    expect(idsOf(placedAmong([{ ...larger, radius: 4 }, lesser]))).toEqual(['small']);
  });

  test('that is wider than the screen is left out', () => {
    expect(placedAmong([nameOf('a', { forms: [{ width: 500, height: 20 }], need: 'must' })])).toEqual([]);
  });
});

describe('names that must be there', () => {
  /** Fifteen marks as close as those of a phone's map, crowded in one part of it, and small ones between them. */
  const crowd = fc
    .record({
      cells: fc.shuffledSubarray([...Array(30).keys()], { minLength: 30, maxLength: 30 }),
      left: numbers(20, 200),
      top: numbers(60, 200),
      radii: fc.array(numbers(3, 9), { minLength: 15, maxLength: 15 }),
    })
    .map(({ cells, left, top, radii }) => {
      const placeOf = (cell = 0) => ({ x: left + 38 * (cell % 5), y: top + 38 * Math.floor(cell / 5) });
      const forms = [
        { width: 110, height: 46 },
        { width: 96, height: 16 },
        { width: 56, height: 30 },
      ];
      return {
        requests: radii.map((radius, index): LabelRequest => {
          return { id: `${index}`, ...placeOf(cells[index]), radius, forms, priority: index, need: 'must' };
        }),
        small: cells.slice(15).map((cell) => markAt(`small ${cell}`, { ...placeOf(cell), radius: 3 }, 14)),
      };
    });

  test('are all placed on a small and crowded map', () => {
    fc.assert(
      fc.property(crowd, ({ requests: drawn, small }) => {
        const placed = placeLabels(drawn, {
          ...NOTHING,
          marks: [...marksOf(drawn, 50), ...small],
          screen: { width: 380, height: 460 },
        });
        expect(placed).toHaveLength(drawn.length);
      }),
      { numRuns: 10 },
    );
  });

  test('stand over no mark where another way to give places is found', () => {
    fc.assert(
      fc.property(crowd, ({ requests: drawn, small }) => {
        const marks = [...marksOf(drawn, 50), ...small];
        const looks = looksFor('rest', untangleAtOnce);
        // As little bargaining as there is time for on a slow machine.
        looks.left = 100;
        const placed = placeLabels(drawn, { ...NOTHING, marks, screen: { width: 420, height: 640 }, looks });
        expect(placed).toHaveLength(drawn.length);
        expect(placed.filter(({ box }) => marks.some((mark) => overlaps(mark, box)))).toEqual([]);
        expect(entangled(placed)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  test('have lines that cross no other where there is room', () => {
    const drawn = [0, 1, 2, 3].map((index) =>
      nameOf(`${index}`, { need: 'must', x: 190 + 22 * (index % 2), y: 140 + 22 * Math.floor(index / 2), radius: 10 }),
    );
    const lines = placedAmong(drawn).flatMap(({ leader }) => leader ?? []);
    expect(pairsOf(lines).filter(([a, b]) => crosses(a, b))).toEqual([]);
  });
});

describe('a name of the ground', () => {
  const ground = nameOf('upland', { need: 'must', isGround: true });

  test('has no line and covers no mark, however far off it has to stand', () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      markAt(`${index}`, { x: 40 + 30 * (index % 5), y: 40 + 16 * Math.floor(index / 5), radius: 6 }, 14),
    );
    const [label] = placeLabels([ground], { ...NOTHING, marks: crowd });
    expect(crowd.filter((mark) => label && overlaps(mark, label.box))).toEqual([]);
    expect(label?.leader).toBeNull();
  });

  test('is left out rather than covering one', () => {
    const all = Array.from({ length: 8 * 6 }, (_, index) =>
      markAt(`${index}`, { x: 25 + 50 * (index % 8), y: 25 + 50 * Math.floor(index / 8), radius: 20 }, 14),
    );
    expect(placeLabels([ground], { ...NOTHING, marks: all })).toEqual([]);
  });
});

describe('a name with short forms', () => {
  const long = (patch: Partial<LabelRequest> = {}) =>
    nameOf('a', {
      x: 50,
      y: 30,
      forms: [
        { width: 120, height: 20 },
        { width: 40, height: 12 },
      ],
      ...patch,
    });

  test.each(['must', 'may'] as const)('is whole where there is room (%s)', (need) => {
    expect(placedAmong([long({ x: 200, y: 150, need })]).map(({ form }) => form)).toEqual([0]);
  });

  test.each(['must', 'may'] as const)('is short where only that finds a place (%s)', (need) => {
    const [label] = placedAmong([long({ need })], { screen: { width: 100, height: 60 } });
    expect([label?.form, (label?.box.right ?? 0) - (label?.box.left ?? 0)]).toEqual([1, 40]);
  });
});

test('a mark off the screen has its name on it wherever one of its places is', () => {
  const forms = [{ width: 180, height: 20 }];
  const places = [-60, -200, -372, -376].map((y) => {
    const off = nameOf('off', { x: 200, y, radius: 5, forms, need: 'must' });
    return placeLabels([off], NOTHING).map(({ box }) => box.top >= 4 && box.bottom <= SCREEN.height - 4);
  });
  expect(places).toEqual([[true], [true], [true], []]);
});

describe('a name of a hill', () => {
  /** A hill that reaches from 40 to 160, in a frame twice as large as the model, and a mark at its right end. */
  const hills = {
    at: ({ x }: { x: number }) => (x >= 20 && x <= 80 ? 'hill' : null),
    frame: { zoom: 2, pan: { x: 0, y: 0 } },
  };
  const ground = nameOf('hill', { x: 150, isGround: true, need: 'must', forms: [{ width: 90, height: 20 }] });
  const boxIn = (patch: Partial<Surroundings>) => placedAmong([ground], patch)[0]?.box;

  test('lies on it where there is room', () => {
    expect(boxIn({})?.right).toBeGreaterThan(200);
    expect(boxIn({ hills })?.left).toBeGreaterThanOrEqual(40);
    expect(boxIn({ hills })?.right).toBeLessThanOrEqual(160);
  });

  test('lies beside it where there is none', () => {
    const walls = [{ left: 40, top: 0, right: 160, bottom: 300 }];
    expect(boxIn({ hills, walls })).toBeDefined();
  });

  test('lies where it would lie without hills where its own mark is on none', () => {
    expect(boxIn({ hills: { ...hills, at: () => null } })).toEqual(boxIn({}));
  });
});
