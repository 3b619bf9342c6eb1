// @vitest-environment node
import { expect, test } from 'vitest';
import type { Position } from '../../../src/graph/model';
import { placesFor } from '../../../src/worker/layout/places-for';
import { entity, graphOf, relation } from '../../support/build';

const PLACES = new Map([
  ['city', { x: 0, y: 0 }],
  ['ict', { x: 1000, y: 0 }],
  ['wood', { x: -1000, y: 0 }],
]);

const graph = graphOf(
  [
    entity('city', { helix: 'government' }),
    entity('ict', { kind: 'cluster', founded: '2006' }),
    entity('wood', { kind: 'cluster', founded: '2014' }),
    entity('new', { kind: 'cluster', founded: '2014', helix: 'government' }),
  ],
  [relation('new', 'linked-with', 'ict')],
  { layouts: new Map(['uplands', 'helix', 'years'].map((layout) => [layout, PLACES])) },
);

const nearest = (place: Position | undefined) =>
  [...PLACES].sort(
    ([, a], [, b]) =>
      Math.hypot(a.x - (place?.x ?? 0), a.y - (place?.y ?? 0)) -
      Math.hypot(b.x - (place?.x ?? 0), b.y - (place?.y ?? 0)),
  )[0]?.[0];

test('a newcomer stands near whom it is tied to, on its side, and among those of its year', () => {
  const places = placesFor(graph, 'new');
  expect([nearest(places.uplands), nearest(places.helix), nearest(places.years)]).toEqual(['ict', 'city', 'wood']);
});

test('it stands apart from all others', () => {
  const taken = Object.values(placesFor(graph, 'new')).flatMap((place) =>
    [...PLACES.values()].map(({ x, y }) => Math.hypot(x - place.x, y - place.y)),
  );
  expect(Math.min(...taken)).toBeGreaterThanOrEqual(70);
});

test('a graph that is arranged nowhere has no place for it', () => {
  expect(placesFor({ ...graph, layouts: new Map() }, 'new')).toEqual({});
});
