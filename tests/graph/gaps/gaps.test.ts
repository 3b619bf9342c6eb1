// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { findGaps, type Gap } from '../../../src/graph/gaps/gaps';
import type { Graph } from '../../../src/graph/graph';
import { canCooperate, mayCooperate } from '../../../src/graph/hypothesis';
import type { Entity } from '../../../src/graph/model';
import { entity, graphOf, relation } from '../../support/build';
import { generalGraph, THEATRES, theatre } from '../../support/general';

const of = (graph: Graph, kind: string) => findGaps(graph).filter((gap) => gap.kind === kind);
const about = (gaps: readonly Gap[]) => gaps.map(({ ids: [first] }) => first);

describe('what most have', () => {
  /** Theatres of which so many have a director and so many lack one. */
  function lacking(having: number, without: number, kind = 'theatre') {
    const directed = Array.from({ length: having }, (_, index) =>
      entity(`has-${index}`, { kind, values: { director: 'W' } }),
    );
    const others = Array.from({ length: without }, (_, index) => entity(`lacks-${index}`, { kind }));
    return of(generalGraph([...directed, ...others]), 'lacks-what-most-have');
  }

  test('is what five have, and three in five', () => {
    expect([lacking(5, 1), lacking(4, 1), lacking(6, 4), lacking(6, 5)].map(({ length }) => length)).toEqual([
      1, 0, 4, 0,
    ]);
  });

  test('is at stake the more, the more of them have it', () => {
    expect(lacking(9, 1)[0]?.score).toBeGreaterThan(lacking(6, 4)[0]?.score ?? 1);
    expect(lacking(6, 4)[0]?.reason).toEqual({ attribute: 'director', having: 6, all: 10 });
  });

  test('is not missed by a kind that the attribute is not meant for', () => {
    expect(lacking(5, 1, 'town')).toEqual([]);
  });
});

describe('a likely link', () => {
  /** Two theatres that know so many others in common. */
  const sharing = (count: number) => {
    const others = Array.from({ length: count }, (_, index) => `m${index}`);
    return generalGraph(
      ['globe', 'rose', ...others].map((id) => theatre(id)),
      others.flatMap((id) => [relation('globe', 'knows', id), relation('rose', 'knows', id)]),
      THEATRES,
    );
  };
  const isFound = (graph: Graph) => of(graph, 'likely-link').some(({ ids }) => ids.join(' ') === 'globe rose');

  test('is supposed from two common neighbours on', () => {
    expect([1, 2, 3].map((count) => isFound(sharing(count)))).toEqual([false, true, true]);
  });
});

describe('equal gaps', () => {
  test('come by the ids of whom they are about, however the source has them', () => {
    const cluster = (id: string): Entity => entity(id, { kind: 'cluster', register: true, members: 20 });
    const graph = graphOf(['c', 'a', 'b'].map(cluster));
    expect(about(of(graph, 'cluster-without-coordinator'))).toEqual(['a', 'b', 'c']);
  });
});

describe('who may work together', () => {
  const graph = graphOf(
    [entity('a'), entity('b'), entity('c'), entity('plan', { kind: 'programme' }), entity('day', { kind: 'event' })],
    [relation('a', 'recognised', 'b'), relation('a', 'took-part-in', 'day'), relation('c', 'took-part-in', 'day')],
  );

  test('are two whom the source joins by nothing, context and events included', () => {
    expect(mayCooperate(graph, 'b', 'c')).toBe(true);
    expect([mayCooperate(graph, 'a', 'b'), mayCooperate(graph, 'a', 'c')]).toEqual([false, false]);
  });

  test('is nobody who is not there, and no programme', () => {
    expect([canCooperate(graph, 'nobody'), canCooperate(graph, 'plan'), canCooperate(graph, 'a')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(canCooperate(generalGraph([theatre('globe')]), 'nobody')).toBe(false);
  });
});
