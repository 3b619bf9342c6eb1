// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetColumns } from '../../../src/graph/filter/columns';
import { otherEnd } from '../../../src/graph/graph';
import { answerPicks, countPlaceValues, stepsOf } from '../../../src/graph/picks/answer-picks';
import { findChains } from '../../../src/graph/picks/find-chains';
import { firstPicks, linesAt, standsContested, standsIn } from '../../../src/graph/picks/picks';
import { ANYONE, type Picks, type Place } from '../../../src/graph/picks/sentence';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';
import { picksOf } from '../../support/views';

const shipped = shippedGraph();
const shippedColumns = facetColumns(shipped, { inferred: true });
const place = (patch: Place): Place => ({ ...ANYONE, ...patch });
const ask = (picks: Picks) => answerPicks(shipped, shippedColumns, picks);

describe('answers of the shipped atlas', () => {
  test('ties of universities and clusters', () => {
    expect(ask(firstPicks(shipped)).chains).toEqual([
      ['politechnika-lubelska', 'lubelskie-drewno'],
      ['umcs', 'klaster-designu-innowacji-i-mody'],
      ['uniwersytet-medyczny-w-lublinie', 'lubelska-medycyna'],
    ]);
  });

  test('whoever joins science and business in IT', () => {
    const places = [
      place({ helix: 'academia' }),
      place({ helix: 'business' }),
      place({ kind: 'cluster', industry: 'industry-it' }),
    ];
    expect(ask({ places, types: ['', ''] }).chains).toEqual([
      ['wyzsza-szkola-zarzadzania-i-administracji-w-zamosciu', 'netrix-group', 'klaster-group-pl'],
    ]);
  });

  test('nobody coordinates two clusters', () => {
    const cluster = place({ kind: 'cluster' });
    expect(ask({ places: [cluster, ANYONE, cluster], types: ['-coordinates', 'coordinates'] }).chains).toEqual([]);
  });

  test('one cluster has two coordinators: a pair is found once and stands in both places', () => {
    const picks = { places: [ANYONE, place({ kind: 'cluster' }), ANYONE], types: ['coordinates', '-coordinates'] };
    const answer = ask(picks);
    expect(answer.chains).toEqual([['gmina-lublin', 'lubelska-medycyna', 'uniwersytet-medyczny-w-lublinie']]);
    expect(answer.places.map(({ actors }) => actors.size)).toEqual([2, 1, 2]);
  });

  test('context is followed where its type is picked, and else not', () => {
    const from = { actor: 'wschodni-klaster-ict' };
    const industries = ask({ places: [place(from), place({ kind: 'industry' })], types: ['operates-in'] });
    expect(industries.chains.map((chain) => chain[1])).toEqual(['industry-it', 'industry-smart-grid']);
    expect(ask({ places: [place(from), place({ kind: 'industry' })], types: [''] }).chains).toEqual([]);
  });
});

describe('any sentence', () => {
  test('finds chains of different actors, each in its place, with a line at each step, none twice', () => {
    fc.assert(
      fc.property(picksOf(shipped), (picks) => {
        const { chains, edges } = ask(picks);
        for (const chain of chains) {
          expect(new Set(chain).size).toBe(picks.places.length);
          expect(chain.every((id, at) => standsIn(shippedColumns, picks.places[at] ?? ANYONE, id))).toBe(true);
          const steps = stepsOf(shipped, chain, picks.types);
          expect(steps.every((lines) => lines.length > 0 && lines.every(({ id }) => edges.has(id)))).toBe(true);
        }
        expect(new Set(chains.map((chain) => chain.join(' '))).size).toBe(chains.length);
      }),
      { numRuns: 200 },
    );
  });

  test('of one step finds what every pair of actors says, tried one by one', () => {
    const ids = [...shipped.nodes.keys()];
    fc.assert(
      fc.property(
        picksOf(shipped).filter(({ types }) => types.length === 1),
        ({ places: [first = ANYONE, last = ANYONE], types: [type = ''] }) => {
          const expected = ids.flatMap((a) =>
            standsIn(shippedColumns, first, a)
              ? ids.filter(
                  (b) =>
                    a !== b &&
                    standsIn(shippedColumns, last, b) &&
                    linesAt(shipped, a, type).some((line) => otherEnd(line, a) === b),
                )
              : [],
          );
          const { chains } = findChains(shipped, shippedColumns, { places: [first, last], types: [type] });
          expect(chains.length).toBe(expected.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('promises at each pick what taking it brings', () => {
    fc.assert(
      fc.property(picksOf(shipped), (picks) => {
        const last = ask(picks).places.at(-1);
        fc.pre(last !== undefined && picks.types.length < 4);
        for (const [reading, count] of last?.readings ?? []) {
          const longer = ask({ places: [...picks.places, ANYONE], types: [...picks.types, reading] });
          expect(longer.places.at(-1)?.candidates.size).toBe(count);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a small network', () => {
  const graph = graphOf(
    [entity('a', { helix: 'business' }), entity('b', { kind: 'cluster' }), entity('c', { kind: 'cluster' })],
    [
      relation('a', 'coordinates', 'b'),
      relation('a', 'initiated', 'b'),
      relation('a', 'coordinates', 'c'),
      relation('b', 'collaborates-with', 'c'),
    ],
  );
  const columns = facetColumns(graph, { inferred: true });

  test('parallel lines make one chain with two lines', () => {
    const picks = { places: [place({ actor: 'a' }), place({ actor: 'b' })], types: [''] };
    const { chains, edges } = answerPicks(graph, columns, picks);
    expect([chains, [...edges]]).toEqual([[['a', 'b']], ['a--coordinates--b', 'a--initiated--b']]);
  });

  test('what is wanted leads nowhere and is not offered', () => {
    const wishes = graphOf(
      [entity('a', { kind: 'cluster' }), entity('east', { kind: 'region' })],
      [relation('a', 'serves', 'east', { strength: 'wanted' })],
    );
    const picks = { places: [place({ actor: 'a' }), ANYONE], types: ['serves'] };
    const { chains, places } = answerPicks(wishes, facetColumns(wishes, { inferred: true }), picks);
    expect([chains, places[0]?.readings]).toEqual([[], new Map()]);
  });

  test('a contested side takes its place, and is told from one that is not', () => {
    const design = entity('design', { contestedHelix: ['business', 'civil-society'] });
    const contested = graphOf([design, entity('firm', { helix: 'business' })]);
    const picks = { places: [place({ helix: 'business' })], types: [] };
    const { chains } = answerPicks(contested, facetColumns(contested, { inferred: true }), picks);
    expect(chains).toEqual([['design'], ['firm']]);
    const marks = (patch: Place) => standsContested(design, place(patch), contested);
    expect([marks({ helix: 'business' }), marks({ helix: 'academia' }), marks({})]).toEqual([true, false, false]);
    expect(standsContested(entity('firm', { helix: 'business' }), place({ helix: 'business' }), contested)).toBe(false);
  });

  test('a directed type is read one way, or the other with a dash', () => {
    const find = (type: string) =>
      findChains(graph, columns, { places: [ANYONE, ANYONE], types: [type] }).chains.map((chain) => chain.join('-'));
    expect([find('coordinates'), find('-coordinates')]).toEqual([
      ['a-b', 'a-c'],
      ['b-a', 'c-a'],
    ]);
  });

  test('what could be picked is counted without what is picked there', () => {
    const picked = place({ kind: 'cluster' });
    const answer = answerPicks(graph, columns, { places: [picked], types: [] });
    const first = answer.places[0];
    expect(first && [...countPlaceValues(columns, first, picked, 'kind')]).toEqual([
      ['organisation', 1],
      ['cluster', 2],
    ]);
    expect(first && [...first.readings]).toEqual([
      ['-coordinates', 1],
      ['', 3],
      ['-initiated', 1],
      ['collaborates-with', 2],
    ]);
  });

  test('no more than asked for are found, and it is said', () => {
    const all = { places: [ANYONE, ANYONE], types: [''] };
    expect(findChains(graph, columns, all, 2)).toEqual({
      chains: [
        ['a', 'b'],
        ['a', 'c'],
      ],
      isCut: true,
    });
    expect(findChains(graph, columns, all, 6).isCut).toBe(false);
  });
});

describe('what a sentence counts', () => {
  const small = graphOf(
    [
      entity('firm'),
      entity('ict', { kind: 'cluster' }),
      entity('wood', { kind: 'cluster' }),
      entity('code', { kind: 'industry' }),
    ],
    [
      relation('firm', 'member-of', 'ict'),
      relation('firm', 'member-of', 'wood', { strength: 'wanted' }),
      relation('ict', 'operates-in', 'code'),
    ],
  );
  const columns = facetColumns(small, { inferred: true });
  const firm = place({ actor: 'firm' });

  test('is no aim: nobody is joined by what is only wanted', () => {
    const answer = answerPicks(small, columns, { places: [firm, ANYONE], types: ['member-of'] });
    expect(answer.chains).toEqual([['firm', 'ict']]);
    expect(answer.places[0]?.readings.get('member-of')).toBe(1);
  });

  test('is no context unless it is named', () => {
    const [start] = answerPicks(small, columns, { places: [place({ actor: 'ict' })], types: [] }).places;
    expect([start?.readings.get(''), start?.readings.get('operates-in')]).toEqual([1, 1]);
  });

  test('is whole where there are just as many chains as are looked for, and cut where there are more', () => {
    const anyone: Picks = { places: [ANYONE, ANYONE], types: [''] };
    const all = findChains(small, columns, anyone).chains.length;
    expect([findChains(small, columns, anyone, all).isCut, findChains(small, columns, anyone, all - 1).isCut]).toEqual([
      false,
      true,
    ]);
  });
});
