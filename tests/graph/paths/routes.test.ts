// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Network, wholeOf } from '../../../src/graph/measures/network';
import { adjacencyOf, distancesFrom, type Ends } from '../../../src/graph/paths/distances';
import {
  allowedNetwork,
  firstRoutes,
  type Route,
  type RouteOptions,
  routes,
  shortestRoutes,
} from '../../../src/graph/paths/routes';
import { entity, graphOf, relation } from '../../support/build';
import { links } from '../../support/networks';
import { shippedGraph } from '../../support/shipped';
import { questions } from '../measures/reference';

const shipped = shippedGraph();
const between = (from: string, to: string): Ends => ({ from: [from], to: [to] });
const shippedTies = (options: RouteOptions = {}) => allowedNetwork(shipped, wholeOf(shipped), options);
const ids = (route: Route | undefined) => route?.map(({ node }) => node);

describe('over the stated ties of the shipped data', () => {
  const stated = { statedOnly: true };

  test('the medical upland is four steps from that of aviation, over the City Office', () => {
    const found = shortestRoutes(shippedTies(stated), between('lubelska-wyzyna-medyczna', 'lubelska-wyzyna-lotnicza'));
    expect(found.map(ids)).toEqual([
      [
        'lubelska-wyzyna-medyczna',
        'lubelska-medycyna',
        'urzad-miasta-lublin',
        'lubelski-klaster-zaawansowanych-technologii-lotniczych',
        'lubelska-wyzyna-lotnicza',
      ],
    ]);
  });

  test('the University of Technology is four steps from PZL-Świdnik, over the Marshal’s Office', () => {
    const found = shortestRoutes(shippedTies(stated), between('politechnika-lubelska', 'pzl-swidnik'));
    expect(found.map(ids)).toEqual([
      [
        'politechnika-lubelska',
        'lubelskie-drewno',
        'urzad-marszalkowski',
        'lubelski-klaster-zaawansowanych-technologii-lotniczych',
        'pzl-swidnik',
      ],
    ]);
  });

  test('without the Marshal’s Office nothing joins them', () => {
    const network = shippedTies({ ...stated, without: ['urzad-marszalkowski'] });
    expect(shortestRoutes(network, between('politechnika-lubelska', 'pzl-swidnik'))).toEqual([]);
  });

  test('each step names all the ties that it leads over', () => {
    const [route] = shortestRoutes(shippedTies(stated), between('politechnika-lubelska', 'pzl-swidnik'));
    expect(route?.map(({ by }) => by.map(({ type }) => type))).toEqual([
      [],
      ['collaborates-with'],
      ['collaborates-with'],
      ['initiated'],
      ['linked-with', 'initiated'],
    ]);
  });
});

test.each(questions().paths)('from $from to $to the routes agree with NetworkX', ({ from, to, shortest, lengths }) => {
  expect(shortestRoutes(shippedTies(), between(from, to)).map(ids)).toEqual(shortest);
  expect(firstRoutes(shippedTies(), between(from, to), 10).map((route) => route.length - 1)).toEqual(lengths);
});

const small = graphOf(
  [...'abcdef'].map((id) => entity(id)),
  [
    relation('a', 'collaborates-with', 'b'),
    relation('b', 'runs', 'c'),
    relation('a', 'runs', 'd', { status: 'inferred' }),
    relation('d', 'runs', 'c'),
    relation('c', 'runs', 'e'),
  ],
);
const smallTies = (options: RouteOptions = {}) => allowedNetwork(small, wholeOf(small), options);

describe('allowedNetwork', () => {
  test.each([
    ['everything', {}, ['abc', 'adc']],
    ['without a node', { without: ['b'] }, ['adc']],
    ['of chosen types', { types: ['runs'] }, ['adc']],
    ['stated only', { statedOnly: true }, ['abc']],
  ] as const)('leaves routes over %s', (_name, options, expected) => {
    expect(shortestRoutes(smallTies(options), between('a', 'c')).map((route) => ids(route)?.join(''))).toEqual(
      expected,
    );
  });
});

describe('shortestRoutes', () => {
  test('gives no more than asked for', () => {
    expect(shortestRoutes(smallTies(), between('a', 'c'), 1)).toHaveLength(1);
  });

  test('finds none where nothing joins the ends, or an end is not there', () => {
    expect(shortestRoutes(smallTies(), between('a', 'f'))).toEqual([]);
    expect(shortestRoutes(smallTies(), between('nobody', 'a'))).toEqual([]);
  });

  test('between groups joins their nearest, touching each once', () => {
    const found = [...routes(smallTies(), { from: ['a', 'b'], to: ['c', 'e'] })].map((route) => ids(route)?.join(''));
    expect(found).toEqual(['bc', 'adc']);
  });

  test('takes no step between groups that overlap', () => {
    expect(shortestRoutes(smallTies(), { from: ['a', 'b'], to: ['b', 'c'] }).map(ids)).toEqual([['b']]);
  });
});

const networks: fc.Arbitrary<Network> = links.map((drawn) => {
  const graph = graphOf(
    [...'abcdefgh'].map((id) => entity(id)),
    drawn.map(({ from, to }, index) => relation(from, 'linked-with', to, { id: `${index}` })),
  );
  return allowedNetwork(graph, wholeOf(graph));
});

/** All loopless paths by trying each way on, in the order of length, then of ids. */
function everyPath({ simple }: Network, from: string, to: string): readonly string[] {
  const found: string[] = [];
  const go = (path: readonly string[]) => {
    const last = path.at(-1) ?? '';
    if (last === to) found.push(path.join(''));
    else for (const next of simple.neighbors(last)) if (!path.includes(next)) go([...path, next]);
  };
  go([from]);
  return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

describe('routes', () => {
  test('are every loopless path once, the shortest first, then by ids', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const found = [...routes(network, between('a', 'b'))].map((route) => ids(route)?.join(''));
        expect(found).toEqual(everyPath(network, 'a', 'b'));
      }),
    );
  });

  test('never get shorter when a node leaves', () => {
    fc.assert(
      fc.property(networks, fc.constantFrom('c', 'd', 'e'), (network, left) => {
        const after = allowedNetwork(network.graph, wholeOf(network.graph), { without: [left] });
        const [before, since] = [network, after].map(
          ({ simple }) => distancesFrom(adjacencyOf(simple), 'a').get('b') ?? Infinity,
        );
        expect(since).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });

  test('name a tie for each step', () => {
    fc.assert(
      fc.property(networks, (network) => {
        for (const route of routes(network, between('a', 'b'))) {
          const bare = route.filter(({ by }) => by.length === 0);
          expect(bare.map(({ node }) => node)).toEqual(['a']);
        }
      }),
    );
  });
});

describe('how many ways are told', () => {
  // Three ways of two steps, one of three.
  const graph = graphOf(
    [...'abcdef'].map((id) => entity(id)),
    ['ab', 'ac', 'ad', 'bf', 'cf', 'df', 'be', 'ef'].map((pair) =>
      relation(pair.charAt(0), 'linked-with', pair.charAt(1)),
    ),
  );
  const network = allowedNetwork(graph, wholeOf(graph));

  test('is as many as are asked for, and none for none', () => {
    expect([0, 1, 4, 9].map((count) => firstRoutes(network, between('a', 'f'), count).length)).toEqual([0, 1, 4, 4]);
  });

  test('is all of the shortest, or as many of these as are asked for', () => {
    expect(shortestRoutes(network, between('a', 'f'))).toHaveLength(3);
    expect(shortestRoutes(network, between('a', 'f'), 2).map(ids)).toEqual([
      ['a', 'b', 'f'],
      ['a', 'c', 'f'],
    ]);
  });
});
