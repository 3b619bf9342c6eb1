// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBody } from '../../../src/atlas/rules/actors';
import { memberships } from '../../../src/atlas/rules/membership';
import { fieldsOf } from '../../../src/atlas/rules/sides';
import { PRESENCES } from '../../../src/graph/domain';
import { NO_VALUE } from '../../../src/graph/filter/facets';
import type { Graph } from '../../../src/graph/graph';
import type { Relation } from '../../../src/graph/model';
import { fieldAt } from '../../../src/graph/presence';
import { placesIn, placesOf } from '../../../src/graph/sides/sides';
import { sidesIn } from '../../../src/graph/vocabulary';
import { parts } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';
import { VOCABULARY } from '../../support/vocabulary';

const SIDES = sidesIn(VOCABULARY);
const PLACES = placesIn(VOCABULARY);

const INFERRED = { inferred: true };
const field = (graph: Graph, id: string, place: string) => fieldAt(fieldsOf(graph, id, INFERRED), place);
const cluster = (id: string, companies = 0) => entity(id, { kind: 'cluster', register: true, members: 9, companies });
const said = (from: string, to: string, patch: Partial<Relation> = {}) =>
  relation(from, 'brings-together', to, { id: `${from} ${to} ${patch.strength ?? ''} ${patch.as ?? ''}`, ...patch });

const BODIES = [
  entity('school', { kind: 'university', helix: 'academia' }),
  entity('works', { helix: 'business', past: true }),
  entity('twofold', { contestedHelix: ['business', 'civil-society'] }),
  entity('port'),
  entity('schools', { kind: 'general-body', helix: 'academia' }),
  entity('firms', { kind: 'general-body', helix: 'business' }),
  entity('support', { kind: 'general-body' }),
];

describe('a cluster', () => {
  const ict = (relations: readonly Relation[], companies = 0) =>
    graphOf([cluster('ict', companies), ...BODIES], relations);

  test('has a side by name where a tie joins an actor of it', () => {
    const found = field(ict([relation('school', 'coordinates', 'ict')]), 'ict', 'academia');
    expect(found).toMatchObject({ presence: 'named', general: 'nothing', named: [{ id: 'school', inferred: false }] });
    expect(found.named[0]?.edges.map(({ type }) => type)).toEqual(['coordinates']);
  });

  test.each(['told', 'wanted', 'possible'] as const)('has a side that is %s in general words', (strength) => {
    expect(field(ict([said('ict', 'schools', { strength })]), 'ict', 'academia').presence).toBe(strength);
  });

  test('has the strongest of all that is said, and keeps the rest', () => {
    const all = ict([
      said('ict', 'schools', { strength: 'possible' }),
      said('ict', 'schools'),
      said('ict', 'schools', { strength: 'wanted' }),
    ]);
    const { presence, said: kept } = field(all, 'ict', 'academia');
    expect([presence, kept.told.length, kept.wanted.length, kept.possible.length]).toEqual(['told', 1, 1, 1]);
  });

  test('has business in general by the companies that the register counts', () => {
    const evidence = [
      { source: 's', section: 'x', lines: [1, 1] as const, terms: ['name'] },
      { source: 's', section: 'x', lines: [4, 4] as const, terms: ['7'], for: ['companies'] },
    ];
    const counted = graphOf([{ ...cluster('ict', 7), evidence }]);
    expect(field(counted, 'ict', 'business')).toMatchObject({ presence: 'told', counted: [{ lines: [4, 4] }] });
    expect(field(ict([]), 'ict', 'business').presence).toBe('nothing');
  });

  test('does not have a side of which users or beneficiaries are told, but tells them apart', () => {
    const found = field(
      ict([said('ict', 'firms', { as: 'user' }), said('ict', 'firms', { as: 'beneficiary' })]),
      'ict',
      'business',
    );
    expect([found.presence, found.aside.length]).toEqual(['nothing', 2]);
  });

  test('does not have whom it lobbies', () => {
    expect(field(ict([relation('ict', 'lobbies', 'firms')]), 'ict', 'business').presence).toBe('nothing');
  });

  test('does not have who is of the past, but tells them apart', () => {
    const found = field(ict([relation('works', 'founded', 'ict')]), 'ict', 'business');
    expect([found.presence, found.named, found.past.map(({ id }) => id)]).toEqual(['nothing', [], ['works']]);
  });

  test('has a contested actor on each of its sides, marked', () => {
    const graph = ict([relation('twofold', 'coordinates', 'ict')]);
    expect(SIDES.map((side) => field(graph, 'ict', side).named.map(({ contested }) => contested))).toEqual([
      [],
      [],
      [true],
      [true],
    ]);
  });

  test('has beside the sides those whom the source puts on none', () => {
    const graph = ict([relation('port', 'member-of', 'ict'), said('ict', 'support')]);
    const { named, said: kept } = field(graph, 'ict', NO_VALUE);
    expect([named.map(({ id }) => id), kept.told.map(({ to }) => to)]).toEqual([['port'], ['support']]);
  });

  test('has as stated whom one of two ties states', () => {
    const graph = ict([
      relation('school', 'member-of', 'ict', { status: 'inferred' }),
      relation('school', 'coordinates', 'ict'),
    ]);
    expect(field(graph, 'ict', 'academia').named).toMatchObject([{ id: 'school', inferred: false }]);
  });

  test('does not have what another says of it', () => {
    const graph = graphOf([cluster('ict'), cluster('other'), ...BODIES], [said('other', 'ict')]);
    expect(field(graph, 'ict', NO_VALUE).said.told).toEqual([]);
    expect(field(graph, 'other', NO_VALUE).said.told).toHaveLength(1);
  });

  test('has nothing by inference where only statements count', () => {
    const graph = ict([
      relation('school', 'member-of', 'ict', { status: 'inferred' }),
      said('ict', 'schools', { status: 'inferred' }),
    ]);
    expect(field(graph, 'ict', 'academia').named[0]?.inferred).toBe(true);
    expect(fieldAt(fieldsOf(graph, 'ict', { inferred: false }), 'academia').presence).toBe('nothing');
  });
});

describe('an upland', () => {
  const upland = (relations: readonly Relation[]) =>
    graphOf(
      [entity('air', { kind: 'ecosystem' }), cluster('planes', 20), entity('flying', { kind: 'industry' }), ...BODIES],
      [relation('planes', 'anchors', 'air'), relation('air', 'operates-in', 'flying'), ...relations],
    );

  test('has those who belong to it, inferred belonging marked', () => {
    const graph = upland([relation('school', 'initiated', 'planes'), relation('twofold', 'operates-in', 'flying')]);
    expect(field(graph, 'air', 'academia').named).toMatchObject([{ id: 'school', inferred: false }]);
    expect(field(graph, 'air', 'business').named).toMatchObject([{ id: 'twofold', inferred: true }]);
    expect(field(graph, 'air', 'business').named[0]?.edges.map(({ type }) => type)).toEqual(['operates-in']);
  });

  test('has only what is said of itself, and a mark where its anchor’s profile says more', () => {
    const graph = upland([said('planes', 'schools'), said('air', 'schools', { strength: 'wanted' })]);
    expect(field(graph, 'air', 'academia')).toMatchObject({
      presence: 'wanted',
      anchor: { presence: 'told', by: ['planes'] },
    });
    expect(field(graph, 'air', 'business')).toMatchObject({ presence: 'nothing', anchor: { presence: 'told' } });
    expect(field(graph, 'air', 'government').anchor).toBeNull();
  });

  test('has no mark where its anchor says the same', () => {
    const graph = upland([said('planes', 'schools'), said('air', 'schools')]);
    expect(field(graph, 'air', 'academia')).toMatchObject({ presence: 'told', anchor: null });
  });

  test('has no mark where its anchor says no more', () => {
    const graph = upland([said('planes', 'schools', { strength: 'wanted' }), said('air', 'schools')]);
    expect(field(graph, 'air', 'academia').anchor).toBeNull();
  });
});

/** Relations to those of whom is spoken in general, of every strength, over the random parts. */
const speaking = fc
  .tuple(
    parts,
    fc.array(
      fc.record({
        from: fc.constantFrom('it', 'medicine', 'ict', 'wood'),
        to: fc.constantFrom('schools', 'firms', 'support'),
        strength: fc.constantFrom('told', 'wanted', 'possible'),
        as: fc.constantFrom('member', 'partner', 'beneficiary'),
      }),
    ),
    fc.boolean(),
  )
  .map(([{ entities, relations }, spoken, inferred]) => {
    const ids = new Set(entities.map(({ id }) => id));
    const known = spoken.filter(({ from }) => ids.has(from));
    const general = known.map(({ from, to, strength, as }, index) =>
      relation(from, 'brings-together', to, { id: `general ${index}`, strength, as } as Partial<Relation>),
    );
    const bodies = BODIES.filter(({ kind }) => kind === 'general-body');
    return { graph: graphOf([...entities, ...bodies], [...relations, ...general]), inferred };
  });
const inQuestion = ({ nodes }: Graph) =>
  [...nodes.values()].filter(({ kind }) => kind === 'ecosystem' || kind === 'cluster').map(({ id }) => id);

describe('whatever the graph', () => {
  test('a side is named exactly where an actor of today is, and else as strong as what is said', () => {
    fc.assert(
      fc.property(speaking, ({ graph, inferred }) => {
        const isOfSide = (id: string, place: string) => {
          const node = graph.nodes.get(id);
          return node !== undefined && isBody(graph, node) && placesOf(node).includes(place);
        };
        for (const [place, { presence, general, named, past }] of inQuestion(graph).flatMap((id) => [
          ...fieldsOf(graph, id, { inferred }),
        ])) {
          expect(presence).toBe(named.length > 0 ? 'named' : general);
          expect([...named, ...past].filter(({ id }) => !isOfSide(id, place))).toEqual([]);
        }
      }),
    );
  });

  test('an upland names who belongs to it, each in a field', () => {
    fc.assert(
      fc.property(speaking, ({ graph, inferred }) => {
        for (const [upland, members] of memberships(graph, { inferred })) {
          const fields = fieldsOf(graph, upland, { inferred });
          const found = new Set(PLACES.flatMap((place) => fieldAt(fields, place).named.map(({ id }) => id)));
          const bodies = [...members.keys()].filter((id) => {
            const node = graph.nodes.get(id);
            return node && isBody(graph, node) && !node.past;
          });
          expect([...found].sort()).toEqual(bodies.sort());
        }
      }),
    );
  });

  test('a statement more makes no side weaker', () => {
    fc.assert(
      fc.property(speaking, fc.constantFrom('told', 'wanted', 'possible'), ({ graph, inferred }, strength) => {
        for (const id of inQuestion(graph)) {
          const added = relation(id, 'brings-together', 'firms', { id: 'added', strength } as Partial<Relation>);
          const more = graphOf([...graph.nodes.values()], [...graph.edges.values(), added]);
          const rankOf = (of: Graph) => PRESENCES.indexOf(fieldAt(fieldsOf(of, id, { inferred }), 'business').presence);
          expect(rankOf(more)).toBeLessThanOrEqual(Math.min(rankOf(graph), PRESENCES.indexOf(strength as 'told')));
        }
      }),
    );
  });
});

describe('in the shipped data', () => {
  const shipped = shippedGraph();
  const uplands = [...shipped.nodes.values()].filter(({ kind }) => kind === 'ecosystem').map(({ id }) => id);
  const fieldsBy = (test: (place: ReturnType<typeof field>) => boolean) =>
    uplands.flatMap((id) => SIDES.filter((side) => test(field(shipped, id, side))).map((side) => `${id} ${side}`));

  test('seven fields of uplands are told, five are an aim, eight neither', () => {
    const counts = PRESENCES.map((strength) => fieldsBy(({ general }) => general === strength).length);
    expect(counts).toEqual([0, 7, 5, 0, 8]);
  });

  test('of the eight, three have a named actor', () => {
    expect(fieldsBy(({ general, presence }) => general === 'nothing' && presence === 'named')).toEqual([
      'lubelska-wyzyna-lotnicza government',
      'lubelska-wyzyna-lotnicza civil-society',
      'lubelska-wyzyna-motoryzacyjna-i-maszynowa civil-society',
    ]);
  });

  test('business is told of every cluster of the register', () => {
    const clusters = [...shipped.nodes.values()].filter(({ register }) => register);
    expect(clusters.filter(({ id }) => field(shipped, id, 'business').general !== 'told')).toEqual([]);
  });

  test('works of the past are no partner of today', () => {
    const past = ['lubelska-wyzyna-lotnicza', 'lubelska-wyzyna-motoryzacyjna-i-maszynowa'].flatMap((id) =>
      field(shipped, id, 'business').past.map((actor) => actor.id),
    );
    expect(past).toEqual(['plage-i-laskiewicz', 'fabryka-samochodow-ciezarowych']);
  });
});
