// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LabelRequest, type Obstacle, overlaps, placeLabels } from '../../src/canvas/place-labels';

const SCREEN = { width: 400, height: 300 };

const numbers = (min: number, max: number) => fc.integer({ min, max });

const requests: fc.Arbitrary<readonly LabelRequest[]> = fc
  .array(
    fc.record({
      x: numbers(-50, 450),
      y: numbers(-50, 350),
      radius: numbers(2, 30),
      width: numbers(10, 180),
      height: numbers(8, 50),
      priority: numbers(0, 3),
      need: fc.constantFrom('must', 'should', 'may'),
    }),
    { maxLength: 25 },
  )
  .map((drawn) => drawn.map((each, index) => ({ ...each, id: `${index}` })));

const nodeBoxes = (drawn: readonly LabelRequest[]): readonly Obstacle[] =>
  drawn.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
    weight: 14,
  }));

const nameOf = (id: string, patch: Partial<LabelRequest> = {}): LabelRequest => ({
  id,
  x: 100,
  y: 100,
  radius: 10,
  width: 60,
  height: 20,
  priority: 0,
  need: 'may',
  ...patch,
});

const idsOf = (placed: ReturnType<typeof placeLabels>) => placed.map(({ id }) => id).sort();

describe('names whatever they are', () => {
  const eachPlacing = (check: (drawn: readonly LabelRequest[], placed: ReturnType<typeof placeLabels>) => void) =>
    fc.assert(fc.property(requests, (drawn) => check(drawn, placeLabels(drawn, nodeBoxes(drawn), SCREEN))));

  test('never cover one another', () => {
    eachPlacing((_drawn, placed) => {
      const touching = placed.flatMap((a, at) => placed.slice(at + 1).filter((b) => overlaps(a.box, b.box)));
      expect(touching).toEqual([]);
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

  test('cover a node only where they must be there', () => {
    eachPlacing((drawn, placed) => {
      const needless = new Set(drawn.filter(({ need }) => need === 'may').map(({ id }) => id));
      const covering = placed.filter(
        ({ id, box }) => needless.has(id) && nodeBoxes(drawn).some((node) => overlaps(node, box)),
      );
      expect(covering).toEqual([]);
    });
  });

  test('keep their size, each once', () => {
    eachPlacing((drawn, placed) => {
      const sizes = new Map(drawn.map(({ id, width, height }) => [id, [width, height]]));
      expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
      for (const { id, box } of placed) {
        const [width, height] = sizes.get(id) ?? [];
        expect(box.right - box.left).toBeCloseTo(width ?? Number.NaN);
        expect(box.bottom - box.top).toBeCloseTo(height ?? Number.NaN);
      }
    });
  });

  test('are placed alike in whatever order they come', () => {
    eachPlacing((drawn, placed) => {
      expect(placeLabels([...drawn].reverse(), nodeBoxes(drawn), SCREEN)).toEqual(placed);
    });
  });
});

describe('a name', () => {
  test('stands below its node where nothing is in the way', () => {
    const [label] = placeLabels([nameOf('a')], [], SCREEN);
    expect([label?.box.left, label?.box.right]).toEqual([70, 130]);
    expect(label?.box.top).toBeGreaterThanOrEqual(110);
  });

  test('goes elsewhere where a node is below', () => {
    const below: Obstacle = { left: 70, top: 112, right: 130, bottom: 140, weight: 14 };
    const [label] = placeLabels([nameOf('a')], [below], SCREEN);
    expect(label && overlaps(label.box, below)).toBe(false);
  });

  // On so small a screen one name finds a place, and only one.
  const narrow = { width: 100, height: 60 };
  const rivals = (need: LabelRequest['need']) =>
    ['low', 'high'].map((id, priority) =>
      nameOf(id, { x: 50, y: 18, radius: 5, width: 80, height: 24, priority, need }),
    );

  test.each(['must', 'should', 'may'] as const)('that comes first takes the only place (%s)', (need) => {
    expect(idsOf(placeLabels(rivals(need), [], narrow))).toEqual(['high']);
  });

  test('that must be there goes before one that is not', () => {
    const [low, high] = rivals('may');
    const drawn = [low, high].flatMap((each) => each ?? []);
    const needing = drawn.map((each) => ({ ...each, need: each.id === 'low' ? ('must' as const) : each.need }));
    expect(idsOf(placeLabels(needing, [], narrow))).toEqual(['low']);
  });

  const everywhere: Obstacle = { left: 0, top: 0, right: 400, bottom: 300, weight: 14 };

  test('that must be there covers nodes rather than being left out', () => {
    expect(idsOf(placeLabels([nameOf('a', { need: 'must' })], [everywhere], SCREEN))).toEqual(['a']);
  });

  test('that may be there is left out where only nodes could be covered', () => {
    expect(placeLabels([nameOf('a')], [everywhere], SCREEN)).toEqual([]);
  });

  test('that must be there stands further off where that keeps nodes free', () => {
    const ring: Obstacle = { left: 30, top: 66, right: 170, bottom: 134, weight: 40 };
    const [label] = placeLabels([nameOf('a', { need: 'must', width: 40 })], [ring], SCREEN);
    expect(label && overlaps(label.box, ring)).toBe(false);
  });

  // Below its node stands another, nearer to a name there than its own would be.
  const neighbour: Obstacle = { id: 'b', left: 95, top: 136, right: 105, bottom: 146, weight: 60 };

  test('stands nearer to its own node than to another', () => {
    const [label] = placeLabels([nameOf('a', { need: 'should' })], [neighbour], SCREEN);
    expect(label && label.box.bottom <= 90).toBe(true);
  });

  test('that should be there is left out where it would only seem the name of another', () => {
    const [rows, columns] = [
      { left: 30, right: 170 },
      { top: 30, bottom: 170 },
    ];
    const around = [
      { ...neighbour, ...rows, top: 131, bottom: 141 },
      { ...neighbour, ...rows, top: 59, bottom: 69 },
      { ...neighbour, ...columns, left: 150, right: 160 },
      { ...neighbour, ...columns, left: 40, right: 50 },
    ];
    expect(placeLabels([nameOf('a', { need: 'should' })], around, SCREEN)).toEqual([]);
    expect(idsOf(placeLabels([nameOf('a', { need: 'must' })], around, SCREEN))).toEqual(['a']);
  });

  test('that should be there lies on what is no node rather than being left out', () => {
    const ring: Obstacle = { ...everywhere, weight: 60 };
    expect(idsOf(placeLabels([nameOf('a', { need: 'should' })], [ring], SCREEN))).toEqual(['a']);
    expect(placeLabels([nameOf('a', { need: 'should' })], [{ ...ring, id: 'b' }], SCREEN)).toEqual([]);
  });

  // It covers all places right beside its own node but for those to the right.
  const small: Obstacle = { id: 'b', left: 40, top: 80, right: 108, bottom: 120, weight: 14 };

  test('that is sparing covers no node where another name that should be there would', () => {
    const around = { ...everywhere, id: 'b' };
    expect(idsOf(placeLabels([nameOf('a', { need: 'should' })], [around], SCREEN))).toEqual(['a']);
    expect(placeLabels([nameOf('a', { need: 'should', isSparing: true })], [around], SCREEN)).toEqual([]);
    const [label] = placeLabels([nameOf('a', { need: 'should', isSparing: true })], [small], SCREEN);
    expect(label && overlaps(label.box, small)).toBe(false);
  });

  test('that is wider than the screen is left out', () => {
    expect(placeLabels([nameOf('a', { width: 500, need: 'must' })], [], SCREEN)).toEqual([]);
  });
});

describe('boxes', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };

  test('that share a corner or a side do not overlap', () => {
    expect(overlaps(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false);
    expect(overlaps(box, { left: 10, top: 10, right: 20, bottom: 20 })).toBe(false);
  });

  test('that share any area overlap', () => {
    expect(overlaps(box, { left: 9, top: 9, right: 20, bottom: 20 })).toBe(true);
  });
});

describe('a name with a short form', () => {
  const wide = { width: 100, height: 60 };
  const long = (patch: Partial<LabelRequest> = {}) =>
    nameOf('a', { x: 50, y: 30, width: 120, short: { width: 40, height: 12 }, ...patch });

  test('is whole where there is room', () => {
    expect(placeLabels([long({ x: 200, y: 150 })], [], SCREEN).map(({ isShort }) => isShort)).toEqual([false]);
  });

  test('is short where only that finds a place', () => {
    const [label] = placeLabels([long()], [], wide);
    expect([label?.isShort, (label?.box.right ?? 0) - (label?.box.left ?? 0)]).toEqual([true, 40]);
  });

  test('is whole or not there where it must be there', () => {
    expect(placeLabels([long({ need: 'must' })], [], wide)).toEqual([]);
  });
});
