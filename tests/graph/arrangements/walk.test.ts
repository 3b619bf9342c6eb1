// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cursor } from '../../../src/graph/arrangements/cursor';
import { type Ground, type Step, walk } from '../../../src/graph/arrangements/walk';
import { incidentEdges } from '../../../src/graph/graph';
import { entity, graphOf, relation } from '../../support/build';

const graph = graphOf(
  [entity('a'), entity('b'), entity('c'), entity('lone')],
  [relation('a', 'runs', 'b'), relation('c', 'runs', 'a')],
);
const ground: Ground = { order: ['a', 'b', 'c', 'lone'], edgesAt: (id) => incidentEdges(graph, id) };
const [FIRST, SECOND] = ['a--runs--b', 'c--runs--a'];

const on = (node: string, edge: string | null = null): Cursor => ({ node, edge });
const steps = (cursor: Cursor | null, ...taken: readonly Step[]) =>
  taken.reduce<Cursor | null>((at, step) => walk(ground, at, step), cursor);

describe('walking nodes', () => {
  test('goes along the reading order and back', () => {
    expect([steps(on('a'), 'next'), steps(on('b'), 'previous')]).toEqual([on('b'), on('a')]);
  });

  test('stops at either end', () => {
    expect([steps(on('lone'), 'next'), steps(on('a'), 'previous')]).toEqual([on('lone'), on('a')]);
  });

  test('jumps to the first and to the last', () => {
    expect([steps(on('b'), 'first'), steps(on('b', FIRST), 'last')]).toEqual([on('a'), on('lone')]);
  });

  test.each(['next', 'previous', 'down', 'up', 'follow', 'back', 'first'] as const)(
    'starts at the first without a cursor, by %s',
    (step) => {
      expect([steps(null, step), steps(on('gone'), step)]).toEqual([on('a'), on('a')]);
    },
  );

  test('goes nowhere where there is nothing', () => {
    expect(walk({ order: [], edgesAt: () => [] }, null, 'next')).toBeNull();
  });
});

describe('walking edges', () => {
  test('goes down through the edges of a node and stops at the last', () => {
    expect([steps(on('a'), 'down'), steps(on('a'), 'down', 'down'), steps(on('a', SECOND), 'down')]).toEqual([
      on('a', FIRST),
      on('a', SECOND),
      on('a', SECOND),
    ]);
  });

  test('goes up through them and back to the node', () => {
    expect([steps(on('a', SECOND), 'up'), steps(on('a', FIRST), 'up')]).toEqual([on('a', FIRST), on('a')]);
  });

  test('goes up from the node to its last edge', () => {
    expect(steps(on('a'), 'up')).toEqual(on('a', SECOND));
  });

  test('stays at a node without edges', () => {
    expect([steps(on('lone'), 'down'), steps(on('lone'), 'up'), steps(on('lone'), 'follow')]).toEqual([
      on('lone'),
      on('lone'),
      on('lone'),
    ]);
  });

  test.each(['follow', 'next'] as const)('leads to the other end by %s, against the arrow too', (step) => {
    expect([steps(on('a', FIRST), step), steps(on('a', SECOND), step)]).toEqual([on('b'), on('c')]);
  });

  test.each(['back', 'previous'] as const)('leads back to the node by %s', (step) => {
    expect(steps(on('a', FIRST), step)).toEqual(on('a'));
  });

  test('forgets an edge that is gone', () => {
    expect(steps(on('b', SECOND), 'follow')).toEqual(on('b'));
  });
});

test('any walk stands on a node of the order, and on an edge of that node or none', () => {
  const taken = fc.array(fc.constantFrom<Step>('next', 'previous', 'first', 'last', 'down', 'up', 'follow', 'back'), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(taken, (walked) => {
      const cursor = steps(null, ...walked);
      expect(ground.order).toContain(cursor?.node);
      const edges = incidentEdges(graph, cursor?.node ?? '').map(({ id }) => id);
      expect([null, ...edges]).toContain(cursor?.edge);
    }),
  );
});
