// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGaps, GAP_KINDS, type GapKindId } from '../../../src/graph/gaps/gaps';
import type { Graph } from '../../../src/graph/graph';
import type { Entity, Note } from '../../../src/graph/model';
import { graphs } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

const gapsOf = (graph: Graph, kind: GapKindId) => findGaps(graph).filter((gap) => gap.kind === kind);
const about = (graph: Graph, kind: GapKindId) => gapsOf(graph, kind).map(({ ids: [first] }) => first);
const cluster = (id: string, patch: Partial<Entity> = {}) => entity(id, { kind: 'cluster', register: true, ...patch });
const inShort = (text: string) => ({ pl: text, en: text });

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

  test('clusters that no upland claims', () => {
    expect(about(graph, 'cluster-of-no-upland').sort()).toEqual(['okip', 'tiny', 'unknown']);
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

  test('what the source contradicts and leaves out, spellings aside', () => {
    expect(gapsOf(graph, 'source-contradicts').map(({ reason }) => reason.note)).toEqual(['contradiction']);
    expect(gapsOf(graph, 'source-leaves-out').map(({ reason }) => reason.note)).toEqual(['gap']);
  });

  test('actors without a side or a date', () => {
    expect(about(graph, 'actor-without-side')).toEqual(['stranger']);
    expect(about(graph, 'actor-without-date').sort()).toEqual(['okip', 'planes', 'tiny', 'unknown']);
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
    expect(gapsOf(pair('event'), 'likely-link').map(({ ids }) => ids)).toEqual([['one', 'two']]);
  });
});

describe('the list of gaps', () => {
  test('names each kind once', () => {
    expect(new Set(GAP_KINDS.map(({ id }) => id)).size).toBe(GAP_KINDS.length);
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
    expect(within.map(({ kind, ids }) => [kind, ids[0]])).toEqual([
      ['cluster-of-no-upland', 'okip'],
      ['actor-without-date', 'okip'],
    ]);
  });
});

describe('in the shipped data', () => {
  const shipped = shippedGraph();

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
