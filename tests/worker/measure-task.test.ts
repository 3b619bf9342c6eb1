// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { DEFAULT_PARAMETERS, type MeasureId } from '../../src/graph/measures/measures';
import { wholeOf } from '../../src/graph/measures/network';
import { runMeasure } from '../../src/worker/measure-task';
import { entity, graphOf, relation } from '../support/build';

const graph = graphOf(
  [entity('a'), entity('b'), entity('c'), entity('code', { kind: 'industry' })],
  [
    relation('a', 'collaborates-with', 'b'),
    relation('b', 'collaborates-with', 'c'),
    relation('a', 'operates-in', 'code'),
    relation('c', 'operates-in', 'code'),
  ],
);

const run = (id: MeasureId, context = false, report: (share: number) => void = () => undefined) =>
  runMeasure({ graph, part: wholeOf(graph), id, parameters: DEFAULT_PARAMETERS, context }, report);

describe('a measurement', () => {
  test('is over ties, and over context too where that is asked for', () => {
    expect(run('betweenness')).toEqual({
      gives: 'scores',
      scores: new Map([
        ['a', 0],
        ['b', 1],
        ['c', 0],
      ]),
    });
    const scores = run('degree', true);
    expect(scores.gives === 'scores' && scores.scores.get('code')).toBe(2);
  });

  test('tells how far it is, up to the whole', () => {
    const shares: number[] = [];
    run('betweenness', false, (share) => shares.push(share));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test('of an unknown name is refused', () => {
    expect(() => run('nothing' as MeasureId)).toThrow('There is no measure nothing.');
  });
});
