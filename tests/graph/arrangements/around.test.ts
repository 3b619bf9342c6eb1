// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { aroundLayout } from '../../../src/graph/arrangements/around';
import { entity, graphOf, relation } from '../../support/build';

const graph = graphOf(
  ['root', 'near', 'other', 'far', 'alone'].map((id) => entity(id)),
  [
    relation('root', 'collaborates-with', 'near'),
    relation('root', 'collaborates-with', 'other'),
    relation('near', 'collaborates-with', 'far'),
  ],
);
const { positions, radii, hasUnreached } = aroundLayout(graph, 'root', ['root', 'near', 'other', 'far', 'alone']);
const distance = (id: string) => Math.hypot(positions.get(id)?.x ?? 0, positions.get(id)?.y ?? 0);

describe('the layout around a root', () => {
  test('has the root in the middle', () => {
    expect(positions.get('root')).toEqual({ x: 0, y: 0 });
  });

  test('puts nodes on rings by the ties to the root', () => {
    expect(distance('near')).toBeCloseTo(radii[0] ?? 0, -1);
    expect(distance('other')).toBeCloseTo(radii[0] ?? 0, -1);
    expect(distance('far')).toBeCloseTo(radii[1] ?? 0, -1);
  });

  test('puts those out of reach on the last ring and says so', () => {
    expect(distance('alone')).toBeCloseTo(radii[2] ?? 0, -1);
    expect(hasUnreached).toBe(true);
    expect(aroundLayout(graph, 'root', ['root', 'near']).hasUnreached).toBe(false);
  });
});
