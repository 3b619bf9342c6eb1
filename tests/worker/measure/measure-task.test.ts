// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/graph';
import { DEFAULT_PARAMETERS, MEASURES } from '../../../src/graph/measures/measures';
import { networkOf, wholeOf } from '../../../src/graph/measures/network';
import type { MeasureId } from '../../../src/graph/measures/node-measures';
import {
  type MeasureReply,
  type MeasureTask,
  measureOf,
  requestsOf,
  takeRequests,
} from '../../../src/worker/measure/measure-task';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

const graph = graphOf(
  [entity('a'), entity('b'), entity('c'), entity('code', { kind: 'industry' })],
  [
    relation('a', 'collaborates-with', 'b'),
    relation('b', 'collaborates-with', 'c'),
    relation('a', 'operates-in', 'code'),
    relation('c', 'operates-in', 'code'),
  ],
);

const NO_LIMIT = Number.POSITIVE_INFINITY;

function repliesTo(asked: Graph, task: Partial<MeasureTask> = {}): readonly MeasureReply[] {
  const replies: MeasureReply[] = [];
  const take = takeRequests((reply) => replies.push(reply));
  const whole = { graph: asked, part: wholeOf(asked), id: 'degree', parameters: DEFAULT_PARAMETERS } as const;
  for (const request of requestsOf({ ...whole, context: false, mostSteps: NO_LIMIT, ...task })) {
    // What a worker gets is a copy.
    take(structuredClone(request));
  }
  return replies;
}

const resultOf = (replies: readonly MeasureReply[]) => {
  const last = replies.at(-1);
  return last?.kind === 'result' ? last.result : null;
};

describe('a measurement', () => {
  test('is over ties, and over context too where that is asked for', () => {
    expect(resultOf(repliesTo(graph, { id: 'betweenness' }))).toEqual({
      gives: 'scores',
      scores: new Map([
        ['a', 0],
        ['b', 1],
        ['c', 0],
      ]),
    });
    const found = resultOf(repliesTo(graph, { context: true }));
    expect(found?.gives === 'scores' && found.scores.get('code')).toBe(2);
  });

  test('takes an aim for no relation, context or not', () => {
    const wishes = graphOf(
      [entity('a'), entity('b'), entity('east', { kind: 'region' })],
      [relation('a', 'serves', 'east', { strength: 'wanted' }), relation('b', 'serves', 'east')],
    );
    const found = resultOf(repliesTo(wishes, { context: true }));
    expect(found?.gives === 'scores' && Object.fromEntries(found.scores)).toEqual({ a: 0, b: 1, east: 1 });
  });

  test('is over a part of the graph', () => {
    const part = { nodes: new Set(['a', 'b', 'c']), edges: new Set(['a--collaborates-with--b']) };
    const found = resultOf(repliesTo(graph, { part }));
    expect(found?.gives === 'scores' && [...found.scores.values()]).toEqual([1, 1, 0]);
  });

  test.each(MEASURES.map(({ id }) => id))('of %s gives for the shipped graph what the network itself gives', (id) => {
    const shipped = shippedGraph();
    const parameters = { ...DEFAULT_PARAMETERS, attribute: shipped.vocabulary.roles.group ?? '' };
    const expected = measureOf(id).compute(networkOf(shipped, wholeOf(shipped)), parameters);
    expect(resultOf(repliesTo(shipped, { id, parameters }))).toEqual(expected);
  });

  test('is handed over in pieces', () => {
    const ids = Array.from({ length: 6000 }, (_, index) => `n${index}`);
    const many = graphOf(ids.map((id) => entity(id)));
    const task = { graph: many, part: wholeOf(many), id: 'degree', parameters: DEFAULT_PARAMETERS } as const;
    const requests = [...requestsOf({ ...task, context: false, mostSteps: NO_LIMIT })];
    expect(requests.map(({ kind }) => kind)).toEqual(['piece', 'piece', 'piece', 'run']);
    expect(repliesTo(many)[0]).toEqual({ kind: 'size', size: { nodes: 6000, ties: 0, steps: 6000 } });
  });

  test('says first how large it is, and is not begun where it takes too many steps', () => {
    expect(repliesTo(graph, { id: 'betweenness', mostSteps: 1 })).toEqual([
      { kind: 'size', size: { nodes: 3, ties: 2, steps: 15 } },
      { kind: 'costly' },
    ]);
  });

  test('tells how far it is, up to the whole', () => {
    const shares = repliesTo(graph, { id: 'betweenness' }).flatMap((reply) =>
      reply.kind === 'share' ? [reply.share] : [],
    );
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test('of an unknown name is refused', () => {
    expect(() => measureOf('nothing' as MeasureId)).toThrow('There is no measure nothing.');
  });
});
