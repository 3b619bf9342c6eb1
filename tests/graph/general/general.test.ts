// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../src/graph/gaps/gaps';
import type { Graph } from '../../../src/graph/graph';
import { canCooperate, mayCooperate } from '../../../src/graph/hypothesis';
import { networkOf, wholeOf } from '../../../src/graph/measures/network';
import { uplandsOf } from '../../../src/graph/membership';
import type { Entity } from '../../../src/graph/model';
import { closestJoin } from '../../../src/graph/paths/join';
import { fieldAt } from '../../../src/graph/presence';
import { rulesOf } from '../../../src/graph/rules';
import { changedSides } from '../../../src/graph/scenario/changed-sides';
import { quartersIn } from '../../../src/graph/sides/quarters';
import { yearLanes } from '../../../src/graph/time/years';
import { entity, relation } from '../../support/build';
import { generalGraph, THEATRES, theatre } from '../../support/general';

const INFERRED = { inferred: true };
const withRoles = (roles: (typeof THEATRES)['roles']) => ({ ...THEATRES, roles });

describe('belonging to the values of a category', () => {
  const graph = generalGraph([
    theatre('globe', { values: { school: ['old'] } }),
    theatre('both', { values: { school: ['old', 'new'] } }),
    theatre('odd', { values: { school: ['unheard-of'] } }),
    theatre('rose'),
  ]);
  const all = graph.domain.memberships(graph, INFERRED);

  test('is shared among them and no conclusion, in the order of the values', () => {
    expect([...all.keys()]).toEqual(['new', 'old', 'unheard-of']);
    expect([...(all.get('old') ?? [])]).toEqual([
      ['globe', { weight: 1, inferred: false }],
      ['both', { weight: 0.5, inferred: false }],
    ]);
    expect(uplandsOf(all, 'rose')).toEqual([]);
    expect(graph.domain.membersOf(graph, 'new', INFERRED)).toEqual(all.get('new'));
    expect(graph.domain.membersOf(graph, 'globe', INFERRED).size).toBe(0);
  });

  test('goes by the field that holds what also plays sides', () => {
    const masked = generalGraph(
      [theatre('globe', { helix: 'tragic' })],
      [],
      withRoles({ group: 'mask', side: 'mask' }),
    );
    expect([...masked.domain.memberships(masked, INFERRED).keys()]).toEqual(['tragic']);
  });

  test.each([
    ['nothing', {}],
    ['what is no category', { group: 'seats' }],
    ['what is not there', { group: 'fame' }],
  ])('is none where %s plays groups', (_what, roles) => {
    const none = generalGraph([theatre('globe', { members: 9 })], [], withRoles(roles));
    expect(none.domain.memberships(none, INFERRED).size).toBe(0);
    expect(yearLanes(none).map(({ upland }) => upland)).toEqual([null]);
  });
});

describe('sides of any graph', () => {
  const graph = generalGraph(
    [
      theatre('globe', { helix: 'comic', values: { school: ['old'] } }),
      theatre('rose', { helix: 'tragic', values: { school: ['old'] } }),
      theatre('past', { helix: 'mute', past: true }),
      theatre('twofold', { contestedHelix: ['comic', 'tragic'] }),
      entity('stratford', { kind: 'town', helix: 'comic' }),
    ],
    [
      relation('globe', 'knows', 'rose', { status: 'inferred' }),
      relation('globe', 'knows', 'past'),
      relation('globe', 'knows', 'twofold'),
      relation('globe', 'plays-in', 'stratford'),
    ],
  );
  const named = (id: string, place: string, inferred = true) =>
    fieldAt(rulesOf(graph).fieldsOf(graph, id, { inferred }), place).named.map((actor) => actor.id);

  test('are those of whom ties join to a node', () => {
    expect(named('globe', 'tragic')).toEqual(['rose', 'twofold']);
    expect(named('globe', 'tragic', false)).toEqual(['twofold']);
    expect(named('globe', 'comic')).toEqual(['twofold']);
    const mute = fieldAt(rulesOf(graph).fieldsOf(graph, 'globe', INFERRED), 'mute');
    expect([mute.presence, mute.past.map(({ id }) => id)]).toEqual(['nothing', ['past']]);
  });

  test('of a group are those of whom it holds', () => {
    expect([named('old', 'comic'), named('old', 'tragic')]).toEqual([['globe'], ['rose']]);
  });

  test('are asked of nobody in particular', () => {
    expect([...graph.nodes.values()].filter(graph.domain.hasSides)).toEqual([]);
    expect(changedSides(graph, generalGraph([]))).toEqual([]);
  });

  test('have quarters in their order, and none where there are too many', () => {
    expect([...quartersIn(THEATRES).keys()]).toEqual(['comic', 'tragic', 'mute']);
    const [mask] = THEATRES.attributes.filter(({ id }) => id === 'mask');
    const values = Array.from({ length: 7 }, (_, index) => ({ id: `v${index}`, label: { en: 'v' } }));
    expect(quartersIn({ ...THEATRES, attributes: mask ? [{ ...mask, values }] : [] }).size).toBe(0);
  });
});

describe('what is missing from any graph', () => {
  const about = (graph: Graph, kind: string) =>
    findGaps(graph).flatMap((gap) => (gap.kind === kind ? [[...gap.ids, gap.reason.attribute].join(' ')] : []));
  const directed = (id: string, patch: Partial<Entity> = {}) =>
    theatre(id, { ...patch, values: { director: 'Someone', ...patch.values } });
  const five = ['a', 'b', 'c', 'd', 'e'];

  test('is what most of a kind have', () => {
    const graph = generalGraph([...five.map((id) => directed(id)), theatre('lacking')]);
    expect(about(graph, 'lacks-what-most-have')).toEqual(['lacking director']);
    expect(findGaps(graph)[0]).toMatchObject({ reason: { having: 5, all: 6 } });
  });

  test.each([
    ['fewer than five have it', five.slice(1), ['lacking']],
    ['fewer than three fifths have it', five, ['w', 'x', 'y', 'z']],
  ])('is nothing where %s', (_what, having, lacking) => {
    const graph = generalGraph([...having.map((id) => directed(id)), ...lacking.map((id) => theatre(id))]);
    expect(about(graph, 'lacks-what-most-have')).toEqual([]);
  });

  test('is never a flag or an end, and nothing that another kind has', () => {
    const graph = generalGraph([
      ...five.map((id) => directed(id, { dissolved: '1999', values: { 'open-air': true } })),
      directed('standing'),
      entity('stratford', { kind: 'town' }),
    ]);
    expect(about(graph, 'lacks-what-most-have')).toEqual([]);
  });

  test('goes by the fields that hold what plays a role, and by empty lists', () => {
    const graph = generalGraph([
      ...five.map((id) => theatre(id, { founded: '1599', values: { school: ['old'] } })),
      theatre('undated', { values: { school: [] } }),
    ]);
    expect(about(graph, 'lacks-what-most-have').sort()).toEqual(['undated opened', 'undated school']);
  });

  test('is who has no evidence and is no conclusion', () => {
    const graph = generalGraph([
      theatre('known'),
      theatre('rumoured', { evidence: [] }),
      theatre('concluded', { evidence: [], status: 'inferred' }),
    ]);
    expect(about(graph, 'unsourced')).toEqual(['rumoured ']);
  });

  test('is a pair that shares neighbours, whatever the types are called', () => {
    const graph = generalGraph(
      ['one', 'other', 'left', 'right'].map((id) => theatre(id)),
      ['one', 'other'].flatMap((id) => [relation(id, 'knows', 'left'), relation(id, 'knows', 'right')]),
    );
    expect(
      about(graph, 'likely-link')
        .map((ids) => ids.trim())
        .sort(),
    ).toEqual(['left right', 'one other']);
    expect(canCooperate(graph, 'one') && mayCooperate(graph, 'one', 'other')).toBe(true);
  });

  test('holds none of the gaps of the register, and scores from 0 to 1', () => {
    const nodes = fc.uniqueArray(fc.constantFrom(...five, 'f', 'g'), { minLength: 1 });
    fc.assert(
      fc.property(nodes, nodes, (ids, having) => {
        const graph = generalGraph(
          ids.map((id) => (having.includes(id) ? directed(id) : theatre(id, { evidence: [] }))),
        );
        for (const { kind, score } of findGaps(graph)) {
          expect(graph.domain.gapIds).toContain(kind);
          expect(score > 0 && score <= 1).toBe(true);
        }
      }),
    );
  });
});

describe('a tie that would join two in any graph', () => {
  test('goes by every type of context', () => {
    const graph = generalGraph(
      [theatre('globe'), theatre('rose'), entity('stratford', { kind: 'town' })],
      ['globe', 'rose'].map((id) => relation(id, 'plays-in', 'stratford')),
    );
    const join = closestJoin(networkOf(graph, wholeOf(graph)), { from: ['globe'], to: ['rose'] });
    expect(join).toMatchObject({ pair: ['globe', 'rose'], shared: ['stratford'], steps: 1 });
    expect(graph.domain.cooperation).toBeNull();
  });
});

describe('belonging by relations', () => {
  const graph = generalGraph(
    [theatre('globe'), theatre('rose'), theatre('swan')],
    [relation('rose', 'plays-in', 'globe'), relation('swan', 'plays-in', 'globe', { status: 'inferred' })],
    withRoles({ belonging: 'plays-in' }),
  );

  test('that is inferred is told so, and left out where only what is stated counts', () => {
    expect([...(graph.domain.memberships(graph, INFERRED).get('globe') ?? [])]).toEqual([
      ['globe', { weight: 1, inferred: false }],
      ['rose', { weight: 1, inferred: false }],
      ['swan', { weight: 1, inferred: true }],
    ]);
    expect([...graph.domain.membersOf(graph, 'globe', { inferred: false }).keys()]).toEqual(['globe', 'rose']);
  });
});
