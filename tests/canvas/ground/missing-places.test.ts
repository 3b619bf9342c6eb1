// @vitest-environment node
import { expect, test } from 'vitest';
import { missingPlaces } from '../../../src/canvas/ground/missing-places';
import { shippedGraph } from '../../support/shipped';

const graph = shippedGraph();
const positions = graph.layouts.get('uplands') ?? new Map();

test('a missing side has its place on the hill, towards its corner and off everybody', () => {
  const [place, ...others] = missingPlaces(
    graph,
    [{ group: 'lubelska-wyzyna-it', side: 'government', presence: 'nothing', isChosen: true }],
    positions,
  );
  const summit = positions.get('lubelska-wyzyna-it');
  const corner = positions.get('helix-government');
  if (!place || !summit || !corner) throw new Error('There is no such place.');
  expect(others).toEqual([]);
  const [right, down] = [place.at.x - summit.x, place.at.y - summit.y];
  expect(Math.hypot(right, down)).toBeLessThan(130);
  // Rather towards the corner than away from it.
  expect(right * (corner.x - summit.x) + down * (corner.y - summit.y)).toBeGreaterThan(0);
  const nearest = Math.min(...[...positions.values()].map(({ x, y }) => Math.hypot(x - place.at.x, y - place.at.y)));
  expect(nearest).toBeGreaterThan(40);
});

test('two missing sides of a hill have places apart, and a group that stands nowhere has none', () => {
  const missing = ['government', 'civil-society'].map((side) => {
    return { group: 'lubelska-wyzyna-it', side, presence: 'nothing', isChosen: false } as const;
  });
  const [one, other] = missingPlaces(graph, missing, positions);
  expect(Math.hypot((one?.at.x ?? 0) - (other?.at.x ?? 0), (one?.at.y ?? 0) - (other?.at.y ?? 0))).toBeGreaterThan(40);
  expect(missingPlaces(graph, missing, new Map())).toEqual([]);
});
