import { describe, expect, test } from 'vitest';
import { diameterIn } from '../../../src/canvas/core/elements';
import { isContextKind } from '../../../src/graph/graph';
import { quartersIn } from '../../../src/graph/sides/quarters';
import { yearColumns, yearLanes } from '../../../src/graph/time/years';
import { helixPlaces, yearPlaces } from '../../../src/worker/layout/plain-layouts';
import { exampleGraph } from '../../support/examples';

const graph = exampleGraph('modrowiec');
const drawn = [...graph.nodes.values()].filter(({ kind }) => !isContextKind(graph, kind));
const diameterOf = (id: string) => {
  const node = graph.nodes.get(id);
  return node ? diameterIn(graph, node) : 0;
};

describe('places by sides', () => {
  const places = helixPlaces(graph, diameterOf);

  test('has every drawn node, and no mark over another', () => {
    expect([...places.keys()].toSorted()).toEqual(drawn.map(({ id }) => id).toSorted());
    const over = drawn.flatMap(({ id }, index) =>
      drawn.slice(index + 1).filter((other) => {
        const [one, two] = [places.get(id), places.get(other.id)];
        if (!one || !two) return true;
        return Math.hypot(one.x - two.x, one.y - two.y) < (diameterOf(id) + diameterOf(other.id)) / 2;
      }),
    );
    expect(over).toEqual([]);
  });

  test('has who is on a side nearest to the middle of that', () => {
    const quarters = [...quartersIn(graph.vocabulary)];
    for (const { id, helix } of drawn.filter((node) => node.helix)) {
      const at = places.get(id) ?? { x: 0, y: 0 };
      const [[nearest] = ['']] = quarters.toSorted(
        ([, a], [, b]) => Math.hypot(a.x - at.x, a.y - at.y) - Math.hypot(b.x - at.x, b.y - at.y),
      );
      expect(nearest).toBe(helix);
    }
  });

  test('leaves more room around the marks of a few', () => {
    const [first] = quartersIn(graph.vocabulary).keys();
    const few = { ...graph, nodes: new Map([...graph.nodes].filter(([, { helix }]) => helix === first).slice(0, 2)) };
    const [a, b] = [...helixPlaces(few, () => 0).values()];
    expect(a && b && Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(80);
  });

  test('is the same each time', () => {
    expect([...helixPlaces(graph, diameterOf)]).toEqual([...places]);
  });
});

test('places by years are in the column of a date and the lane of a group', () => {
  const places = yearPlaces(graph);
  const columns = new Map(yearColumns(graph).map(({ date, x }) => [date, x]));
  const bottom = yearLanes(graph).at(-1)?.bottom ?? 0;
  for (const { id, founded } of drawn.filter((node) => node.founded)) {
    const at = places.get(id);
    expect(at?.x).toBe(columns.get(founded?.slice(0, 4) ?? ''));
    expect(at?.y).toBeGreaterThan(0);
    expect(at?.y).toBeLessThan(bottom);
  }
  const all = graph.domain.memberships(graph, { inferred: true });
  const [first, second] = [...all.keys()].map((group) => {
    const lane = yearLanes(graph).find(({ upland }) => upland === group);
    return { lane, ids: [...(all.get(group)?.keys() ?? [])] };
  });
  for (const { lane, ids } of [first, second].flatMap((each) => each ?? [])) {
    for (const id of ids) {
      const y = places.get(id)?.y;
      if (y === undefined) continue;
      expect(y).toBeGreaterThan(lane?.top ?? 0);
      expect(y).toBeLessThan(lane?.bottom ?? 0);
    }
  }
});

test('places by years that follow each other in a lane are in other rows', () => {
  const places = yearPlaces(graph);
  const all = graph.domain.memberships(graph, { inferred: true });
  for (const members of all.values()) {
    const inOrder = [...members.keys()].flatMap((id) => places.get(id) ?? []).toSorted((a, b) => a.x - b.x);
    const isNear = inOrder
      .slice(1)
      .filter(({ x, y }, index) => x > (inOrder[index]?.x ?? x) && Math.abs(y - (inOrder[index]?.y ?? 0)) < 40);
    expect(inOrder.length).toBeGreaterThan(3);
    expect(isNear).toEqual([]);
  }
});
