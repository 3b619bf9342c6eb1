// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { forceLayout } from '../../../src/worker/force/force-layout';

const task = {
  nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id, diameter: 30 })),
  edges: [
    { source: 'a', target: 'b' },
    { source: 'b', target: 'c' },
  ],
  seed: 7,
};

describe('the force layout', () => {
  test('is the same for the same seed', () => {
    expect(forceLayout(task)).toEqual(forceLayout(task));
  });

  test('leaves no node on another', () => {
    const points = [...forceLayout(task).values()];
    const gaps = points.flatMap((a, index) => points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...gaps)).toBeGreaterThan(30);
  });

  test('has tied nodes nearer than the others', () => {
    const at = forceLayout(task);
    const gap = (from: string, to: string) =>
      Math.hypot((at.get(from)?.x ?? 0) - (at.get(to)?.x ?? 0), (at.get(from)?.y ?? 0) - (at.get(to)?.y ?? 0));
    expect(gap('a', 'b')).toBeLessThan(gap('a', 'c'));
  });

  test('of nothing is nothing', () => {
    expect(forceLayout({ nodes: [], edges: [], seed: 1 })).toEqual(new Map());
  });
});
