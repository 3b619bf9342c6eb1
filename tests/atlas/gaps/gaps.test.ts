// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGaps, gapKindsOf } from '../../../src/graph/gaps/gaps';
import type { Graph } from '../../../src/graph/graph';
import type { Entity, Note, Relation } from '../../../src/graph/model';
import { graphs } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

const gapsOf = (graph: Graph, kind: string) => findGaps(graph).filter((gap) => gap.kind === kind);
const about = (graph: Graph, kind: string) => gapsOf(graph, kind).map(({ ids: [first] }) => first);
const cluster = (id: string, patch: Partial<Entity> = {}) => entity(id, { kind: 'cluster', register: true, ...patch });
const inShort = (text: string) => ({ pl: text, en: text });

const GENERAL = [entity('schools', { kind: 'general-body', helix: 'academia' })];

const graph = graphOf(
  [
    entity('it', { kind: 'ecosystem' }),
    entity('air', { kind: 'ecosystem' }),
    cluster('ict', { members: 100, companies: 80, founded: '2007', contacts: ['website'] }),
    cluster('planes', { members: 20, companies: 20 }),
    cluster('tiny', { members: 14, companies: 2 }),
    cluster('unknown'),
    entity('okip', { kind: 'cluster' }),
    entity('school', { kind: 'university', helix: 'academia', founded: '1944' }),
    entity('office', { helix: 'government', founded: '1990' }),
    entity('firm', { helix: 'business', founded: '1990' }),
    entity('stranger', { founded: '1990' }),
    entity('code', { kind: 'industry' }),
    entity('wood', { kind: 'industry' }),
    entity('helix-civil-society', { kind: 'helix-sector', helix: 'civil-society' }),
  ],
  [
    relation('planes', 'anchors', 'air'),
    relation('school', 'coordinates', 'planes'),
    relation('office', 'initiated', 'planes'),
    relation('firm', 'coordinates', 'ict'),
    relation('firm', 'member-of', 'ict'),
    relation('it', 'operates-in', 'code'),
    relation('ict', 'operates-in', 'code'),
    relation('tiny', 'operates-in', 'wood'),
  ],
  {
    notes: (['contradiction', 'gap', 'spelling'] as const).map(
      (kind): Note => ({ id: kind, kind, about: ['ict'], title: inShort(kind), text: inShort(kind), evidence: [] }),
    ),
  },
);

describe('findGaps names', () => {
  test('sides of the helix without an actor, by their sector', () => {
    expect(gapsOf(graph, 'side-without-actor')).toMatchObject([
      { ids: ['helix-civil-society'], reason: { side: 'civil-society' }, score: 1 },
    ]);
  });

  test('uplands without an anchor, with the clusters of their industry', () => {
    expect(gapsOf(graph, 'upland-without-anchor')).toMatchObject([
      { ids: ['it', 'ict'], reason: { candidates: ['ict'] } },
    ]);
  });

  test('uplands without a side, those that lack more first', () => {
    const found = gapsOf(graph, 'upland-without-side').map(({ ids, reason }) => `${ids[0]} ${reason.side}`);
    expect(found).toEqual([
      'it academia',
      'it government',
      'it business',
      'it civil-society',
      'air business',
      'air civil-society',
    ]);
  });

  test('clusters that work in the industry of an upland and are not said to be in it', () => {
    expect(gapsOf(graph, 'cluster-outside-its-upland')).toMatchObject([
      { ids: ['ict', 'it'], reason: { industries: ['code'] } },
    ]);
  });

  test('clusters of the register that no upland claims, the largest first', () => {
    const clusters = ['a', 'b', 'c'].map((id, index) => cluster(id, { members: 10 * index }));
    expect(about(graph, 'cluster-of-no-upland')).toEqual(['tiny', 'unknown']);
    expect(about(graphOf(clusters), 'cluster-of-no-upland')).toEqual(['c', 'b', 'a']);
  });

  test.each([
    ['cluster-without-coordinator', ['tiny', 'unknown']],
    ['cluster-without-university', ['ict', 'tiny', 'unknown']],
    ['cluster-without-public-office', ['ict', 'tiny', 'unknown']],
    ['cluster-without-contacts', ['planes', 'tiny', 'unknown']],
  ] as const)('%s of the register, the largest first', (kind, expected) => {
    expect(about(graph, kind)).toEqual(expected);
  });

  test('clusters below the European labels, and what they lack', () => {
    expect(gapsOf(graph, 'cluster-below-label').map(({ ids, reason }) => [ids[0], reason.lacks])).toEqual([
      ['planes', 'kinds'],
      ['tiny', 'members'],
      ['unknown', 'figures'],
    ]);
  });

  test('fifteen members of two kinds as enough for a label', () => {
    expect(about(graphOf([cluster('just', { members: 15, companies: 14 })]), 'cluster-below-label')).toEqual([]);
  });

  test('clusters that count more members than are named', () => {
    expect(gapsOf(graph, 'cluster-members-unnamed')[0]).toMatchObject({
      ids: ['ict'],
      reason: { members: 100, named: 1 },
    });
  });

  test('no cluster as lacking members that is of as many as are named, those of the past aside', () => {
    const members = ['one', 'other'].map((id) => relation(id, 'member-of', 'ict'));
    const of = (patch: Partial<Entity>) =>
      graphOf([cluster('ict', { members: 2 }), entity('one'), entity('other', patch)], members);
    expect(gapsOf(of({}), 'cluster-members-unnamed')).toEqual([]);
    expect(gapsOf(of({ past: true }), 'cluster-members-unnamed')).toMatchObject([{ reason: { members: 2, named: 1 } }]);
  });

  test('what the source contradicts and leaves out, spellings aside', () => {
    expect(gapsOf(graph, 'source-contradicts').map(({ reason }) => reason.note)).toEqual(['contradiction']);
    expect(gapsOf(graph, 'source-leaves-out').map(({ reason }) => reason.note)).toEqual(['gap']);
  });

  test('actors without a side or a date', () => {
    expect(about(graph, 'actor-without-side')).toEqual(['stranger']);
    expect(about(graph, 'actor-without-date').sort()).toEqual(['okip', 'planes', 'tiny', 'unknown']);
  });
});

describe('a side of an upland or a cluster', () => {
  const general = (strength: Relation['strength'], as?: Relation['as']) =>
    graphOf(
      [entity('it', { kind: 'ecosystem' }), cluster('ict', { members: 30, companies: 30 }), ...GENERAL],
      ['it', 'ict'].map((from) =>
        relation(from, 'brings-together', 'schools', { ...(strength ? { strength } : {}), ...(as ? { as } : {}) }),
      ),
    );
  const academia = (of: Graph) =>
    (['upland-without-side', 'cluster-without-university'] as const).map(
      (kind) => gapsOf(of, kind).find(({ reason }) => reason.side === 'academia')?.reason.presence,
    );

  test.each([
    [undefined, undefined],
    ['told', undefined],
    ['wanted', 'wanted'],
    ['possible', 'possible'],
  ] as const)('that is %s in general words is a gap only where it is no fact, and says how', (strength, presence) => {
    expect(academia(general(strength))).toEqual([presence, presence]);
  });

  test('of which beneficiaries alone are told is a gap that nothing is said of, and names them apart', () => {
    const found = general('told', 'beneficiary');
    expect(academia(found)).toEqual(['nothing', 'nothing']);
    expect(gapsOf(found, 'cluster-without-university')[0]?.reason).toMatchObject({
      said: [],
      aside: ['ict--brings-together--schools'],
    });
  });

  test('of which nothing is said weighs more than one that is wanted', () => {
    const found = gapsOf(general('wanted'), 'upland-without-side').map(({ reason }) => reason.presence);
    expect(found).toEqual(['nothing', 'nothing', 'nothing', 'wanted']);
  });

  test('that figures leave out, but the profile tells as members, is named beside them', () => {
    const reasons = (as: Relation['as']) =>
      (['cluster-below-label', 'cluster-members-unnamed'] as const).map(
        (kind) => gapsOf(general('told', as), kind)[0]?.reason.told,
      );
    expect([reasons('member'), reasons('partner')]).toEqual([
      [['schools'], ['schools']],
      [[], []],
    ]);
  });

  test.each(['founder', 'member', 'participant'] as const)(
    'that figures leave out is named where it is told as a %s',
    (as) => {
      expect(gapsOf(general('told', as), 'cluster-below-label')[0]?.reason.told).toEqual(['schools']);
    },
  );

  test('that is business makes no other kind of members than the companies that are counted', () => {
    const companies = entity('firms', { kind: 'general-body', helix: 'business' });
    const counted = graphOf(
      [cluster('ict', { members: 30, companies: 30 }), companies],
      [relation('ict', 'brings-together', 'firms', { as: 'member' })],
    );
    expect(gapsOf(counted, 'cluster-below-label')[0]?.reason).toMatchObject({ lacks: 'kinds', told: [] });
    expect(gapsOf(counted, 'cluster-members-unnamed')[0]?.reason.told).toEqual(['firms']);
  });

  test('on which the source contradicts itself is named where an actor has none', () => {
    const twofold = graphOf([entity('twofold', { contestedHelix: ['business', 'academia'] }), entity('plain')]);
    expect(gapsOf(twofold, 'actor-without-side').map(({ ids, reason }) => [ids[0], reason.contested])).toEqual([
      ['plain', []],
      ['twofold', ['business', 'academia']],
    ]);
  });

  test('whose one actor is of the past is a gap', () => {
    const past = graphOf(
      [cluster('ict'), entity('works', { helix: 'government', past: true }), ...GENERAL],
      [relation('works', 'initiated', 'ict')],
    );
    expect(about(past, 'cluster-without-public-office')).toEqual(['ict']);
    expect(gapsOf(past, 'side-without-actor').map(({ reason }) => reason.side)).toContain('government');
  });
});

describe('no gap is', () => {
  test('a cluster outside the register without a coordinator', () => {
    const clusters = [cluster('a'), entity('b', { kind: 'cluster' })];
    expect(about(graphOf(clusters), 'cluster-without-coordinator')).toEqual(['a']);
  });

  test('what is no body without a side', () => {
    const actors = [entity('firm'), entity('school', { kind: 'university' }), cluster('wood')];
    expect(about(graphOf(actors), 'actor-without-side')).toEqual(['firm', 'school']);
  });

  test('an event that has a day without a founding date', () => {
    const events = [entity('a', { kind: 'event', date: '2014-01-21' }), entity('b', { kind: 'event' })];
    expect(about(graphOf(events), 'actor-without-date')).toEqual(['b']);
  });

  test('a cluster without an upland where an industry alone claims it', () => {
    const claimed = graphOf(
      [entity('it', { kind: 'ecosystem' }), cluster('ict'), entity('code', { kind: 'industry' })],
      [relation('it', 'operates-in', 'code'), relation('ict', 'operates-in', 'code')],
    );
    expect(about(claimed, 'cluster-of-no-upland')).toEqual([]);
  });
});

describe('likely links', () => {
  const pair = (kind: string) =>
    graphOf(
      [entity('a', { kind }), entity('b', { kind }), cluster('one'), cluster('two')],
      ['one', 'two'].flatMap((id) => [relation('a', 'member-of', id), relation('b', 'member-of', id)]),
    );

  test('are gaps where two actors share two neighbours', () => {
    expect(gapsOf(pair('organisation'), 'likely-link').map(({ ids, reason }) => [ids, reason.common])).toEqual([
      [
        ['a', 'b'],
        ['one', 'two'],
      ],
      [
        ['one', 'two'],
        ['a', 'b'],
      ],
    ]);
  });

  test('are none where two actors share one', () => {
    const one = graphOf(
      [entity('a'), entity('b'), cluster('one')],
      [relation('a', 'member-of', 'one'), relation('b', 'member-of', 'one')],
    );
    expect(gapsOf(one, 'likely-link')).toEqual([]);
  });

  test('are none between what cannot work with each other', () => {
    expect(gapsOf(pair('event'), 'likely-link')).toEqual([]);
  });

  test.each([
    ['event', 'took-part-in'],
    ['project', 'runs'],
    ['programme', 'funded-by'],
  ])('are none where both share an %s, whatever relation says so', (kind, type) => {
    const shared = graphOf(
      [entity('a'), entity('b'), cluster('one'), cluster('two'), entity('ground', { kind })],
      [
        ...['one', 'two'].flatMap((id) => [relation('a', 'member-of', id), relation('b', 'member-of', id)]),
        relation('a', type, 'ground'),
        relation('b', type, 'ground'),
      ],
    );
    expect(gapsOf(shared, 'likely-link').map(({ ids }) => ids)).toEqual([['one', 'two']]);
  });

  test('are none where context joins two already', () => {
    const joined = graphOf(
      [entity('a'), entity('b'), cluster('one'), cluster('two'), entity('plan', { kind: 'programme' })],
      [
        ...['one', 'two'].flatMap((id) => [relation('a', 'member-of', id), relation('b', 'member-of', id)]),
        relation('one', 'funded-by', 'plan'),
        relation('two', 'funded-by', 'plan'),
      ],
    );
    expect(gapsOf(joined, 'likely-link').map(({ ids }) => ids)).toEqual([['a', 'b']]);
  });
});

describe('the list of gaps', () => {
  test('names each kind once', () => {
    const ids = graph.domain.gapIds;
    expect(gapKindsOf(graph).map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is sorted by scores from 0 to 1', () => {
    fc.assert(
      fc.property(graphs, (random) => {
        const scores = findGaps(random).map(({ score }) => score);
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });

  test('can be kept to what is about some nodes', () => {
    const within = findGaps(graph, new Set(['firm', 'okip']));
    expect(within.map(({ kind, ids }) => [kind, ids[0]])).toEqual([['actor-without-date', 'okip']]);
  });
});

describe('in the shipped data', () => {
  const shipped = shippedGraph();

  test('of twenty fields five are not spoken of and five are an aim only, those and no other', () => {
    const found = gapsOf(shipped, 'upland-without-side').map(
      ({ ids, reason }) => `${ids[0]} ${reason.side} ${reason.presence} ${reason.anchor}`,
    );
    expect(found.toSorted()).toEqual([
      'lubelska-wyzyna-biotechnologiczna academia wanted nothing',
      'lubelska-wyzyna-biotechnologiczna business wanted told',
      'lubelska-wyzyna-biotechnologiczna civil-society nothing nothing',
      'lubelska-wyzyna-biotechnologiczna government nothing nothing',
      'lubelska-wyzyna-it civil-society nothing nothing',
      'lubelska-wyzyna-it government nothing nothing',
      'lubelska-wyzyna-medyczna civil-society nothing nothing',
      'lubelska-wyzyna-motoryzacyjna-i-maszynowa academia wanted told',
      'lubelska-wyzyna-motoryzacyjna-i-maszynowa business wanted told',
      'lubelska-wyzyna-motoryzacyjna-i-maszynowa government wanted nothing',
    ]);
  });

  test('academia is missing where no profile counts it in, and an aim is told as one', () => {
    const found = Object.fromEntries(
      gapsOf(shipped, 'cluster-without-university').map(({ ids, reason }) => [ids[0], reason.presence]),
    );
    expect(found).toEqual({
      'klaster-group-pl': 'wanted',
      'klaster-restauratorow-i-hotelarzy': 'nothing',
      'lubelski-klaster-biotechnologiczny': 'wanted',
      'lubelski-klaster-przedsiebiorstw': 'wanted',
      'lubelski-klaster-teleinformatyczny': 'nothing',
      'lubelski-klaster-zaawansowanych-technologii-lotniczych': 'wanted',
      'wschodni-klaster-obrobki-metali': 'wanted',
    });
  });

  test('no pair is left that the source does not join already', () => {
    expect(gapsOf(shipped, 'likely-link')).toEqual([]);
  });

  test('eight clusters of the register belong to no upland', () => {
    expect(gapsOf(shipped, 'cluster-of-no-upland')).toHaveLength(8);
  });

  test('the first gap is that no cluster anchors the IT upland', () => {
    expect(findGaps(shipped)[0]).toMatchObject({ kind: 'upland-without-anchor', ids: { 0: 'lubelska-wyzyna-it' } });
  });

  test('the biotechnology cluster alone has no coordinator', () => {
    expect(about(shipped, 'cluster-without-coordinator')).toEqual(['lubelski-klaster-biotechnologiczny']);
  });

  test('three clusters of IT are not said to be in its upland', () => {
    expect(about(shipped, 'cluster-outside-its-upland')).toEqual([
      'wschodni-klaster-ict',
      'lubelski-klaster-teleinformatyczny',
      'klaster-group-pl',
    ]);
  });

  test('three clusters count no members but companies', () => {
    expect(gapsOf(shipped, 'cluster-below-label').map(({ ids, reason }) => [ids[0], reason.lacks])).toEqual([
      ['lubelski-klaster-teleinformatyczny', 'kinds'],
      ['lubelskie-drewno', 'kinds'],
      ['lubelski-klaster-zaawansowanych-technologii-lotniczych', 'kinds'],
    ]);
  });
});
