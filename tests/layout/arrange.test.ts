// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { type Plan, placeMissing } from '../../scripts/layout/arrange';
import { diameterIn } from '../../src/canvas/core/elements';
import type { Position } from '../../src/graph/model';
import { entity, graphOf } from '../support/build';

const HOME: Position = { x: 0, y: 0 };
const PLAN: Plan = {
  homeOf: () => ({ ...HOME, pull: 1 }),
  hold: () => ({}),
  placeCost: () => 0,
};

/** Four placed actors around the home of all, one of them as large as a cluster, and three without a position. */
const KNOWN = new Map<string, Position>([
  ['large', { x: 3, y: -2 }],
  ['left', { x: -90, y: 1 }],
  ['right', { x: 90.5, y: 2 }],
  ['below', { x: 4, y: 80 }],
]);
const NEW = ['first', 'second', 'third'];
const graph = graphOf([...KNOWN.keys(), ...NEW].map((id) => entity(id, id === 'large' ? { members: 400 } : {})));

const gap = (positions: ReadonlyMap<string, Position>, a: string, b: string) => {
  const [from, to] = [positions.get(a) ?? HOME, positions.get(b) ?? HOME];
  const radii = [a, b].map((id) => diameterIn(graph, graph.nodes.get(id) ?? entity(id)) / 2);
  return Math.hypot(from.x - to.x, from.y - to.y) - radii.reduce((sum, radius) => sum + radius, 0);
};

describe('placing what has no position', () => {
  test('leaves all others exactly where they are', () => {
    const placed = placeMissing(graph, PLAN, KNOWN);
    expect([...KNOWN.keys()].map((id) => placed.get(id))).toEqual([...KNOWN.values()]);
    expect([...placed.keys()].sort()).toEqual([...graph.nodes.keys()].sort());
  });

  test('puts nobody on another', () => {
    const placed = placeMissing(graph, PLAN, KNOWN);
    const touching = NEW.flatMap((id) =>
      [...placed.keys()].filter((other) => other !== id && gap(placed, id, other) <= 0).map((other) => [id, other]),
    );
    expect(touching).toEqual([]);
  });

  test('keeps to the places that the plan allows', () => {
    const lane = { ...PLAN, within: (_id: string, { x, y }: Position) => ({ x: Math.min(x, -200), y }) };
    const placed = placeMissing(graph, lane, KNOWN);
    expect(NEW.filter((id) => (placed.get(id)?.x ?? 0) > -200)).toEqual([]);
  });

  test('forgets whom the data no longer hold', () => {
    expect(placeMissing(graph, PLAN, new Map([...KNOWN, ['gone', HOME]])).has('gone')).toBe(false);
  });
});
