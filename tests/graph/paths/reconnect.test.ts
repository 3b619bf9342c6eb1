// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeOf } from '../../../src/graph/measures/network';
import type { Relation } from '../../../src/graph/model';
import { leastReconnection } from '../../../src/graph/paths/reconnect';
import { allowedNetwork, type RouteOptions, shortestRoutes } from '../../../src/graph/paths/routes';
import { graphs } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

const graph = graphOf(
  [
    entity('a'),
    entity('b'),
    entity('c'),
    entity('d'),
    entity('z'),
    entity('z2'),
    entity('wood', { kind: 'industry' }),
    entity('lublin', { kind: 'region' }),
  ],
  [
    relation('a', 'collaborates-with', 'b'),
    relation('b', 'collaborates-with', 'c'),
    relation('a', 'runs', 'd', { status: 'inferred' }),
    relation('d', 'runs', 'c', { status: 'inferred' }),
    relation('z', 'runs', 'z2'),
    relation('a', 'located-in', 'lublin'),
    relation('b', 'located-in', 'lublin'),
    relation('z', 'located-in', 'lublin'),
    relation('c', 'operates-in', 'wood'),
    relation('z2', 'operates-in', 'wood'),
  ],
);
const reconnect = (from: string, to: string, options: RouteOptions) =>
  leastReconnection(graph, wholeOf(graph), { from: [from], to: [to] }, options);
const nodesOf = (route: readonly { node: string }[] | undefined) => route?.map(({ node }) => node).join('');

describe('leastReconnection', () => {
  test('lets a node back in', () => {
    const { relaxation } = reconnect('a', 'c', { without: ['b', 'd'], statedOnly: true });
    expect(relaxation).toMatchObject({ nodes: ['b'], types: [], inferred: false });
    expect(nodesOf(relaxation?.route)).toBe('abc');
  });

  test('counts what is inferred, once for any number of steps, rather than let a node in', () => {
    const { relaxation } = reconnect('a', 'c', { statedOnly: true, without: ['b'] });
    expect(relaxation).toMatchObject({ nodes: [], types: [], inferred: true });
    expect(nodesOf(relaxation?.route)).toBe('adc');
  });

  test('allows a type', () => {
    const { relaxation } = reconnect('a', 'c', { types: ['member-of'] });
    expect(relaxation).toMatchObject({ nodes: [], types: ['collaborates-with'], inferred: false });
  });

  test('breaks bounds of several sorts where it must', () => {
    const { relaxation } = reconnect('a', 'c', { types: ['member-of'], without: ['b', 'd'], statedOnly: true });
    expect(relaxation).toMatchObject({ nodes: ['b'], types: ['collaborates-with'], inferred: false });
  });

  test('lets an end back in', () => {
    expect(reconnect('a', 'b', { without: ['b'] }).relaxation).toMatchObject({ nodes: ['b'] });
  });

  test('counts context where no tie leads there, and says which pair to join', () => {
    const { relaxation, join } = reconnect('a', 'z', {});
    expect(relaxation).toMatchObject({ nodes: [], types: [], inferred: false, context: true });
    expect(join).toEqual({
      components: [
        ['a', 'b', 'c', 'd'],
        ['z', 'z2'],
      ],
      pair: ['c', 'z2'],
      shared: ['wood'],
      steps: 4,
    });
  });

  test('lets a node back in rather than count context, where either would do', () => {
    expect(reconnect('a', 'b', { without: ['b'] }).relaxation).toMatchObject({ nodes: ['b'], context: false });
  });

  test.each<[string, RouteOptions, object]>([
    ['a type and context', { types: ['runs'] }, { types: ['located-in'], context: true }],
    ['a node and context', { types: [], without: ['lublin', 'wood'] }, { nodes: ['lublin'], context: true }],
    [
      'all of them',
      { types: ['member-of'], without: ['lublin', 'wood'], statedOnly: true },
      { nodes: ['lublin'], types: ['located-in'], context: true },
    ],
  ])('gives up %s together where one alone will not do', (_name, options, expected) => {
    expect(reconnect('a', 'z', options).relaxation).toMatchObject(expected);
  });

  test('finds nothing only where no facts join the ends at all: what is wanted is none', () => {
    const wanted = graphOf(
      [entity('a', { kind: 'cluster' }), entity('east', { kind: 'region' })],
      [relation('a', 'serves', 'east', { strength: 'wanted' })],
    );
    expect(leastReconnection(wanted, wholeOf(wanted), { from: ['a'], to: ['east'] }).relaxation).toBeNull();
  });

  test('of pairs that share the same joins the nearest', () => {
    const { join } = reconnect('a', 'z', { without: ['z2'] });
    expect(join).toMatchObject({ pair: ['a', 'z'], shared: ['lublin'], steps: 1 });
  });

  test('joins no pair that shares nothing', () => {
    expect(reconnect('d', 'z', { without: ['a', 'c'] }).join).toBeNull();
  });
});

describe('the least relaxation', () => {
  const least = (entities: string, pairs: readonly string[], ends: [string, string], options: RouteOptions) => {
    const relations = pairs.map((pair) => {
      const [from = '', to = '', type = 'runs'] = pair.split(' ');
      return relation(from, type, to, { status: type === 'founded' ? 'inferred' : 'stated' });
    });
    const among = graphOf(
      [...entities].map((id) => entity(id)),
      relations,
    );
    const [from, to] = ends.map((group) => [...group]);
    return leastReconnection(among, wholeOf(among), { from: from ?? [], to: to ?? [] }, options).relaxation;
  };

  // Three inferred steps are one bound; the node and the type of the shorter way are two.
  test('is of few bounds rather than of few steps', () => {
    const found = least('abcdx', ['a b founded', 'b c founded', 'c d founded', 'a x', 'x d founded'], ['a', 'd'], {
      statedOnly: true,
      without: ['x'],
    });
    expect(found).toMatchObject({ inferred: true, nodes: [] });
  });

  test('of one bound each is that of the shorter way', () => {
    const found = least('abcdx', ['a b founded', 'b c founded', 'c d founded', 'a x', 'x d'], ['a', 'd'], {
      statedOnly: true,
      without: ['x'],
    });
    expect(found).toMatchObject({ inferred: false, nodes: ['x'] });
  });

  test('counts a start that is left out', () => {
    const found = least('sxtyzd', ['s x', 'x d', 't y', 'y z', 'z d'], ['st', 'd'], { without: ['s', 'x', 'y'] });
    expect(found).toMatchObject({ nodes: ['y'] });
  });
});

describe('the closest join', () => {
  const traits = ['one', 'two'].map((id) => entity(id, { kind: 'region' }));
  const bears = (id: string, trait: string) => relation(id, 'located-in', trait);
  const joinIn = (kind: string) => {
    const among = graphOf(
      [...traits, entity('a'), entity('b', { kind }), entity('x'), entity('y'), entity('z')],
      [
        relation('a', 'runs', 'b'),
        relation('x', 'runs', 'y'),
        relation('y', 'runs', 'z'),
        ...[bears('a', 'one'), bears('z', 'one'), bears('b', 'two'), bears('x', 'two')],
      ],
    );
    return leastReconnection(among, wholeOf(among), { from: ['a'], to: ['x'] }).join;
  };

  test('of pairs that share traits as rare is that of the shortest way', () => {
    expect(joinIn('organisation')).toMatchObject({ pair: ['b', 'x'], steps: 2 });
  });

  test('is between kinds that may work with each other', () => {
    expect(joinIn('event')).toMatchObject({ pair: ['a', 'z'], steps: 3 });
  });
});

test('in the shipped data the Marshal’s Office would join university and helicopters', () => {
  const shipped = shippedGraph();
  const found = leastReconnection(
    shipped,
    wholeOf(shipped),
    { from: ['politechnika-lubelska'], to: ['pzl-swidnik'] },
    { statedOnly: true, without: ['urzad-marszalkowski'] },
  );
  expect(found.relaxation).toMatchObject({ nodes: ['urzad-marszalkowski'], types: [], inferred: false });
  expect(found.relaxation?.route).toHaveLength(5);
  // They share Lublin, as all clusters do by a heading, and an aim: neither speaks for a pair.
  expect(found.join).toBeNull();
});

describe('a tie that would join two', () => {
  const join = (relations: readonly Relation[]) => {
    const actors = ['a', 'b', 'c', 'd'].map((id) => entity(id, { kind: 'cluster', register: true }));
    const graph = graphOf(
      [
        ...actors,
        entity('fair', { kind: 'event' }),
        entity('wood', { kind: 'industry' }),
        entity('coast', { kind: 'region' }),
      ],
      relations,
    );
    const part = { nodes: new Set(['a', 'b', 'c', 'd']), edges: new Set(graph.edges.keys()) };
    return leastReconnection(graph, part, { from: ['a'], to: ['d'] }, {}).join;
  };
  const everywhere = ['a', 'b', 'c', 'd'].map((id) => relation(id, 'located-in', 'coast'));
  const inWood = ['a', 'd'].map((id) => relation(id, 'operates-in', 'wood'));
  const ties = [relation('a', 'collaborates-with', 'b'), relation('c', 'collaborates-with', 'd')];

  test('rests on what they share and others do not', () => {
    expect(join([...ties, ...everywhere, ...inWood])).toMatchObject({ pair: ['a', 'd'], shared: ['wood'] });
  });

  test('does not rest on what all clusters bear', () => {
    expect(join([...ties, ...everywhere])).toBeNull();
  });

  test('does not rest on an aim', () => {
    const serves = ['a', 'd'].map((id) => relation(id, 'serves', 'coast', { strength: 'wanted' }));
    expect(join([...ties, ...serves])).toBeNull();
  });

  test('is not between two whom an event joins already, but between those next to them', () => {
    const fair = ['a', 'd'].map((id) => relation(id, 'took-part-in', 'fair'));
    const alsoWood = relation('c', 'operates-in', 'wood');
    expect(join([...ties, ...inWood, ...fair])).toBeNull();
    expect(join([...ties, ...inWood, ...fair, alsoWood])).toMatchObject({ pair: ['a', 'c'], steps: 2 });
  });
});

describe('whatever the options', () => {
  const cases = fc.record({
    graph: graphs,
    without: fc.subarray(['it', 'wood', 'city', 'fund', 'code', 'lublin']),
    types: fc.subarray(['coordinates', 'runs', 'funded-by', 'located-in']),
    statedOnly: fc.boolean(),
    context: fc.boolean(),
    ends: fc.tuple(fc.nat(), fc.nat()),
  });

  test('a relaxation is found wherever facts join the ends, and giving it up makes a way', () => {
    fc.assert(
      fc.property(cases, ({ graph: any, ends: drawn, ...options }) => {
        const [from, to] = drawn.map((at) => [[...any.nodes.keys()].at(at % any.nodes.size) ?? '']);
        const ends = { from: from ?? [], to: to ?? [] };
        const isJoined = (given: RouteOptions) =>
          shortestRoutes(allowedNetwork(any, wholeOf(any), given, ends), ends, 1).length > 0;
        fc.pre(!isJoined(options));
        const { relaxation } = leastReconnection(any, wholeOf(any), ends, options);
        expect(relaxation !== null).toBe(isJoined({ context: true }));
        if (!relaxation) return;
        const given: RouteOptions = {
          without: options.without.filter((id) => !relaxation.nodes.includes(id)),
          types: options.types.length > 0 ? [...options.types, ...relaxation.types] : [],
          statedOnly: options.statedOnly && !relaxation.inferred,
          context: options.context || relaxation.context,
        };
        expect(isJoined(given)).toBe(true);
      }),
    );
  });
});
