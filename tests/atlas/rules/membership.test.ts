// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { memberships } from '../../../src/atlas/rules/membership';
import { uplandsOf } from '../../../src/graph/membership';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

const entities = [
  entity('upland', { kind: 'ecosystem' }),
  entity('anchor', { kind: 'cluster' }),
  entity('peer', { kind: 'cluster' }),
  entity('stranger', { kind: 'cluster' }),
  entity('coordinator'),
  entity('initiator'),
  entity('member'),
  entity('founder'),
  entity('industry', { kind: 'industry' }),
];
const relations = [
  relation('anchor', 'anchors', 'upland'),
  relation('coordinator', 'coordinates', 'anchor'),
  relation('initiator', 'initiated', 'anchor'),
  relation('member', 'member-of', 'anchor'),
  relation('founder', 'founded', 'anchor'),
  relation('upland', 'operates-in', 'industry'),
  relation('anchor', 'operates-in', 'industry'),
  relation('member', 'operates-in', 'industry'),
  relation('peer', 'operates-in', 'industry'),
];
const belonging = (inferred: boolean) => memberships(graphOf(entities, relations), { inferred }).get('upland');

describe('memberships', () => {
  test.each(['upland', 'anchor'])('give %s the full weight, as stated', (id) => {
    expect(belonging(true)?.get(id)).toEqual({ weight: 1, inferred: false });
  });

  test.each(['coordinator', 'initiator', 'member'])('give a %s of the anchor 0.6, as stated', (id) => {
    expect(belonging(true)?.get(id)).toEqual({ weight: 0.6, inferred: false });
  });

  test('give a cluster of the same industry 0.3, marked as inferred', () => {
    expect(belonging(true)?.get('peer')).toEqual({ weight: 0.3, inferred: true });
  });

  test('leave the match of industry out when inferred belonging is off', () => {
    expect([...(belonging(false)?.keys() ?? [])].sort()).toEqual([
      'anchor',
      'coordinator',
      'initiator',
      'member',
      'upland',
    ]);
  });

  test('keep the strongest claim, so that inference never weakens what is stated', () => {
    expect(belonging(true)?.get('anchor')?.weight).toBe(1);
    expect(belonging(true)?.get('member')).toEqual({ weight: 0.6, inferred: false });
  });

  test.each([
    ['before', true],
    ['after', false],
  ])('count what is stated of two claims of one weight, be it told %s', (_order, isFirst) => {
    const claims = [
      relation('member', 'member-of', 'anchor', { status: 'inferred' }),
      relation('member', 'coordinates', 'anchor'),
    ];
    const told = isFirst ? claims.toReversed() : claims;
    const graph = graphOf(entities, [relation('anchor', 'anchors', 'upland'), ...told]);
    expect(memberships(graph, { inferred: true }).get('upland')?.get('member')).toEqual({
      weight: 0.6,
      inferred: false,
    });
  });

  test('leave out who belongs by an inferred relation when inferred belonging is off', () => {
    const graph = graphOf(entities, [
      relation('anchor', 'anchors', 'upland'),
      relation('member', 'member-of', 'anchor', { status: 'inferred' }),
      relation('coordinator', 'coordinates', 'anchor'),
    ]);
    expect(memberships(graph, { inferred: true }).get('upland')?.get('member')).toEqual({
      weight: 0.6,
      inferred: true,
    });
    expect([...(memberships(graph, { inferred: false }).get('upland')?.keys() ?? [])]).toEqual([
      'upland',
      'anchor',
      'coordinator',
    ]);
  });

  test('take an aim for no membership', () => {
    const aim = relation('member', 'member-of', 'anchor', { strength: 'wanted' });
    const graph = graphOf(entities, [relation('anchor', 'anchors', 'upland'), aim]);
    expect(memberships(graph, { inferred: true }).get('upland')?.has('member')).toBe(false);
  });

  test.each(['founder', 'stranger', 'industry'])('leave a mere %s out', (id) => {
    expect(belonging(true)?.has(id)).toBe(false);
  });

  test('leave another upland of the same industry out', () => {
    const graph = graphOf(
      [...entities, entity('twin', { kind: 'ecosystem' })],
      [...relations, relation('twin', 'operates-in', 'industry')],
    );
    expect(memberships(graph, { inferred: true }).get('upland')?.has('twin')).toBe(false);
  });

  test('hold an upland that nobody anchors by itself alone', () => {
    const graph = graphOf([entity('upland', { kind: 'ecosystem' })]);
    expect([...(memberships(graph, { inferred: true }).get('upland') ?? [])]).toEqual([
      ['upland', { weight: 1, inferred: false }],
    ]);
  });
});

describe('uplandsOf', () => {
  test('lists the uplands of a node, the strongest first', () => {
    const graph = graphOf(
      [
        entity('weak', { kind: 'ecosystem' }),
        entity('strong', { kind: 'ecosystem' }),
        entity('anchor', { kind: 'cluster' }),
        entity('industry', { kind: 'industry' }),
      ],
      [
        relation('anchor', 'anchors', 'strong'),
        relation('anchor', 'operates-in', 'industry'),
        relation('weak', 'operates-in', 'industry'),
      ],
    );
    expect(uplandsOf(memberships(graph, { inferred: true }), 'anchor')).toEqual([
      { upland: 'strong', weight: 1, inferred: false },
      { upland: 'weak', weight: 0.3, inferred: true },
    ]);
  });

  test('lists none for a node that no upland claims', () => {
    expect(uplandsOf(memberships(graphOf(entities, relations), { inferred: true }), 'stranger')).toEqual([]);
  });
});

describe('memberships of the shipped graph', () => {
  const graph = shippedGraph();
  const stated = memberships(graph, { inferred: false });

  test('hold no actor but itself for the IT upland, which has no anchor, when inferred belonging is off', () => {
    expect([...(stated.get('lubelska-wyzyna-it')?.keys() ?? [])]).toEqual(['lubelska-wyzyna-it']);
  });

  test('hold the clusters of its industry for the IT upland, all of them as inferred', () => {
    const members = memberships(graph, { inferred: true }).get('lubelska-wyzyna-it');
    expect(members?.get('wschodni-klaster-ict')).toEqual({ weight: 0.3, inferred: true });
    expect([...(members ?? [])].filter(([, { inferred }]) => !inferred).map(([id]) => id)).toEqual([
      'lubelska-wyzyna-it',
    ]);
  });

  test.each([
    ['lubelska-wyzyna-medyczna', 'lubelska-medycyna'],
    ['lubelska-wyzyna-biotechnologiczna', 'lubelski-klaster-biotechnologiczny'],
    ['lubelska-wyzyna-motoryzacyjna-i-maszynowa', 'klaster-wyzyna-motoryzacyjna-i-maszynowa'],
    ['lubelska-wyzyna-lotnicza', 'lubelski-klaster-zaawansowanych-technologii-lotniczych'],
  ])('hold for %s its one anchor', (upland, anchor) => {
    const full = [...(stated.get(upland) ?? [])].filter(([, { weight }]) => weight === 1).map(([id]) => id);
    expect(full).toEqual([upland, anchor]);
  });
});
