// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generator } from '../../../src/graph/generator';
import { communities } from '../../../src/graph/measures/communities';
import { FARTHEST_PLACE, type Position } from '../../../src/graph/model';
import { FULL, type LayoutStep, layingOut, type Positions } from '../../../src/worker/layout/group-layout';
import type { LayoutTask } from '../../../src/worker/layout/layout-parts';
import { reference } from '../../graph/measures/reference';

const DIAMETER = 22;

function layout(task: LayoutTask, ticks = FULL): Positions {
  return [...layingOut(task, ticks)].at(-1)?.positions() ?? new Map();
}

function taskOf(
  ids: readonly string[],
  links: readonly Readonly<{ from: string; to: string }>[],
  groupOf: (id: string) => string | undefined = () => undefined,
): LayoutTask {
  return {
    nodes: ids.map((id) => ({ id, diameter: DIAMETER, group: groupOf(id) })),
    edges: links.map(({ from, to }) => ({ source: from, target: to })),
    seed: 7,
  };
}

/** A reference graph with its communities for groups. */
function referenceTask(name: 'karate' | 'les-miserables'): LayoutTask {
  const { exported, simple } = reference(name);
  const { groups } = communities(simple, { seed: 1, resolution: 1 });
  const ids = exported.nodes.map(({ id }) => id);
  return taskOf(ids, exported.links, (id) => `${groups.findIndex((members) => members.includes(id))}`);
}

/** Groups of one size with `ties` in each, and a tie between two groups now and then. */
function plantedTask(groups: number, size: number, ties: number, seed: number): LayoutTask {
  const random = generator(seed);
  const drawn = (most: number) => Math.floor(random() * most);
  const ids = Array.from({ length: groups * size }, (_, index) => `${index % groups}-${index}`);
  const links = Array.from({ length: groups * ties }, () => {
    const from = drawn(ids.length);
    const to = random() < 0.1 ? drawn(ids.length) : (from + groups * drawn(size)) % ids.length;
    return { from: `${ids[from]}`, to: `${ids[to]}` };
  });
  return taskOf(ids, links, (id) => id.split('-')[0]);
}

/** The disc around the mean place of each group. */
function groupsIn({ nodes }: LayoutTask, positions: Positions) {
  const places = new Map<string, Position[]>();
  for (const { id, group = '' } of nodes) {
    const place = positions.get(id);
    if (place) places.set(group, [...(places.get(group) ?? []), place]);
  }
  return [...places].map(([group, members]) => {
    const x = members.reduce((sum, place) => sum + place.x, 0) / members.length;
    const y = members.reduce((sum, place) => sum + place.y, 0) / members.length;
    return { group, members, x, y };
  });
}

const gap = (a: Position, b: Position) => Math.hypot(a.x - b.x, a.y - b.y);

type Node = LayoutTask['nodes'][number];
const isBetweenGroups = (a: Node, b: Node) => a.group !== undefined && b.group !== undefined && a.group !== b.group;

/** The least room between the marks of two nodes, of those that count; below 0 one covers another. */
function leastRoom(
  { nodes }: LayoutTask,
  positions: Positions,
  counts: (a: Node, b: Node) => boolean = () => true,
): number {
  const nowhere = { x: NaN, y: NaN };
  let least = Infinity;
  for (const [index, a] of nodes.entries()) {
    for (const b of nodes.slice(index + 1)) {
      if (!counts(a, b)) continue;
      const apart = gap(positions.get(a.id) ?? nowhere, positions.get(b.id) ?? nowhere);
      least = Math.min(least, apart - (a.diameter + b.diameter) / 2);
    }
  }
  return least;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each([
  ['the karate club', referenceTask('karate'), FULL],
  ['Les Misérables', referenceTask('les-miserables'), FULL],
  ['six groups drawn by chance', plantedTask(6, 20, 60, 1), FULL],
  ['nine groups drawn by chance', plantedTask(9, 30, 100, 2), FULL],
  ['Les Misérables who are only placed', referenceTask('les-miserables'), 0],
  ['six groups that are only placed', plantedTask(6, 20, 60, 1), 0],
] as const)('the layout of %s', (_name, task, ticks) => {
  const positions = layout(task, ticks);
  const groups = groupsIn(task, positions);

  test('has each node nearer to the middle of its group than to that of another', () => {
    const strays = groups.flatMap((own) =>
      own.members.filter((place) => groups.some((other) => gap(place, other) < gap(place, own))),
    );
    expect(strays).toEqual([]);
  });

  test('has those of a group much nearer to each other than to the rest', () => {
    const within = groups.flatMap(({ members }) => members.flatMap((a) => members.map((b) => gap(a, b))));
    const between = groups.flatMap(({ group, members }) =>
      groups.flatMap((other) =>
        other.group === group ? [] : members.flatMap((a) => other.members.map((b) => gap(a, b))),
      ),
    );
    expect(mean(within)).toBeLessThan(mean(between) / 2);
  });

  test('has a valley between any two groups that is wider than the way from node to node within', () => {
    const valleys = groups.flatMap(({ members }, index) =>
      groups.slice(index + 1).map((other) => Math.min(...members.flatMap((a) => other.members.map((b) => gap(a, b))))),
    );
    expect(Math.min(...valleys)).toBeGreaterThan(3 * DIAMETER);
  });

  test('covers no mark by another', () => {
    expect(leastRoom(task, positions)).toBeGreaterThan(0);
  });
});

/** Some nodes in some groups, of any size, with loops and parallel edges. */
const tasks: fc.Arbitrary<LayoutTask> = fc
  .uniqueArray(fc.constantFrom(...'abcdefghijklmnop'), { maxLength: 16, size: 'max' })
  .chain((ids) => {
    const end = fc.constantFrom('nobody', ...ids);
    const edge = fc.record({ source: end, target: end, weight: fc.constantFrom(0, 1, 5, Number.NaN) });
    const groups = fc.constantFrom(undefined, 'one', 'two');
    const sizes = fc.integer({ min: 1, max: 120 });
    return fc.record({
      nodes: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), diameter: sizes, group: groups }))),
      edges: fc.array(edge, { maxLength: 30 }),
      seed: fc.nat(),
    });
  });

describe('any layout', () => {
  test('is the same for the same task, in whatever order it is told', () => {
    fc.assert(
      fc.property(tasks, ({ nodes, edges, seed }) => {
        const turned = edges
          .toReversed()
          .map(({ source, target, weight }) => ({ source: target, target: source, weight }));
        const again = layout({ nodes: nodes.toReversed(), edges: turned, seed });
        const sorted = (found: Positions) => [...found].sort();
        expect(sorted(again)).toEqual(sorted(layout({ nodes, edges, seed })));
      }),
      { numRuns: 25 },
    );
  });

  test('has a place for each node, no mark on another and room between groups, at each step', () => {
    fc.assert(
      fc.property(tasks, (task) => {
        for (const [index, { positions }] of [...layingOut(task, 30)].entries()) {
          if (index % 50 > 0) continue;
          expect([...positions().keys()].sort()).toEqual(task.nodes.map(({ id }) => id).sort());
          expect(leastRoom(task, positions())).toBeGreaterThan(0);
          expect(leastRoom(task, positions(), isBetweenGroups)).toBeGreaterThan(DIAMETER);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('tells of shares that rise from 0 to 1, which comes once', () => {
    fc.assert(
      fc.property(tasks, (task) => {
        const shares = [...layingOut(task, 20)].map(({ share }) => share);
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
        expect([shares[0], shares.at(-1), shares.filter((share) => share === 1).length]).toEqual([0, 1, 1]);
      }),
      { numRuns: 50 },
    );
  });

  test('does not hang on whether it is looked at on the way', () => {
    const task = plantedTask(3, 8, 20, 4);
    let last: LayoutStep | undefined;
    for (const step of layingOut(task)) {
      step.positions();
      last = step;
    }
    expect(last?.positions()).toEqual(layout(task));
  });
});

describe('the layout', () => {
  test('of nothing is nothing', () => {
    expect(layout(taskOf([], []))).toEqual(new Map());
  });

  test('of one node has it in the middle', () => {
    expect(layout(taskOf(['a'], []))).toEqual(new Map([['a', { x: 0, y: 0 }]]));
    expect(layout(taskOf(['a'], [{ from: 'a', to: 'a' }], () => 'group'))).toEqual(new Map([['a', { x: 0, y: 0 }]]));
  });

  test('takes a loop for nothing, and parallel edges for one of their weight together', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const plain = {
      ...taskOf(ids, []),
      edges: [
        { source: 'a', target: 'b', weight: 3 },
        { source: 'b', target: 'c' },
      ],
    };
    const several = [
      { source: 'b', target: 'a', weight: 2 },
      { source: 'a', target: 'a' },
      { source: 'b', target: 'c' },
      { source: 'a', target: 'b' },
    ];
    expect(layout({ ...plain, edges: several })).toEqual(layout(plain));
  });

  test('without edges stands in rows, about as wide as a screen', () => {
    const places = [
      ...layout(
        taskOf(
          Array.from({ length: 40 }, (_, index) => `${index}`),
          [],
        ),
      ).values(),
    ];
    expect(new Set(places.map(({ y }) => y)).size).toBe(5);
    expect(new Set(places.map(({ x }) => x)).size).toBe(8);
  });

  test('has those that are last at the end of the rows', () => {
    const task = taskOf(['a', 'b', 'c'], []);
    const positions = layout({ ...task, nodes: task.nodes.map((node) => ({ ...node, isLast: node.id === 'b' })) });
    expect([...positions].sort(([, a], [, b]) => a.y - b.y || a.x - b.x).map(([id]) => id)).toEqual(['a', 'c', 'b']);
  });

  test('has those without ties and group in a row below all others', () => {
    const task = taskOf(['a', 'b', 'c', 'd', 'e'], [{ from: 'a', to: 'b' }], (id) => (id === 'c' ? 'one' : undefined));
    const positions = layout(task);
    const lowest = Math.max(...['a', 'b', 'c'].map((id) => positions.get(id)?.y ?? Infinity));
    expect(positions.get('d')?.y).toBeGreaterThan(lowest);
    expect(positions.get('e')?.y).toBe(positions.get('d')?.y);
  });

  test('keeps apart what nothing joins', () => {
    const parts = ['a', 'b', 'c', 'd', 'e'];
    const ids = parts.flatMap((part) => [1, 2, 3, 4, 5, 6].map((number) => `${part}${number}`));
    const links = ids.flatMap((id, index) => (index % 6 ? [{ from: `${ids[index - 1]}`, to: id }] : []));
    const found = groupsIn(
      taskOf(ids, links, (id) => id[0]),
      layout(taskOf(ids, links)),
    );
    const strays = found.flatMap((own) =>
      own.members.filter((place) => found.some((other) => gap(place, other) < gap(place, own))),
    );
    expect(strays).toEqual([]);
  });

  test('has groups that are tied nearer to each other than those that are not', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((group) => [1, 2, 3, 4, 5].map((number) => `${group}${number}`));
    const groups = 'abcdef';
    const chain = [...groups.slice(1)].flatMap((group, index) =>
      [1, 2, 3].map((number) => ({ from: `${groups[index]}${number}`, to: `${group}${number}` })),
    );
    const task = taskOf(ids, chain, (id) => id[0]);
    const middles = new Map(groupsIn(task, layout(task)).map((group) => [group.group, group]));
    const between = (a: string, b: string) => {
      const [one, other] = [middles.get(a), middles.get(b)];
      return one && other ? gap(one, other) : NaN;
    };
    const tied = [...groups.slice(1)].map((group, index) => between(`${groups[index]}`, group));
    expect(Math.max(...tied)).toBeLessThan(between('a', 'f'));
  });

  test('has a node with ties to one other group on the side on which that stands', () => {
    const links = ['b2', 'b3', 'b4'].flatMap((to) => ['a7', 'b1'].map((from) => ({ from, to })));
    const ids = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'b1', 'b2', 'b3', 'b4'];
    const task = taskOf(ids, links, (id) => id[0]);
    const positions = layout(task);
    const other = groupsIn(task, positions).find(({ group }) => group === 'b');
    const away = (id: string) => gap(positions.get(id) ?? { x: NaN, y: NaN }, other ?? { x: NaN, y: NaN });
    expect(away('a7')).toBeLessThan(Math.min(...ids.slice(0, 6).map(away)));
  });

  test.each([
    ['a thousand nodes', FULL],
    ['a thousand nodes that are only placed', 0],
  ])('of %s covers no mark and stays within reach', (_what, ticks) => {
    const task = plantedTask(12, 84, 250, 3);
    const positions = layout(task, ticks);
    expect(positions.size).toBe(1008);
    expect(leastRoom(task, positions)).toBeGreaterThan(0);
    expect(Math.max(...[...positions.values()].flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]))).toBeLessThan(
      FARTHEST_PLACE,
    );
  });
});
