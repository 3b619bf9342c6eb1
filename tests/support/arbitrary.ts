import fc from 'fast-check';
import { ATTRIBUTE_TYPES } from '../../src/graph/attribute-types';
import { type Filter, NO_FILTER, type Range } from '../../src/graph/filter/criteria';
import { facetsOf, NO_VALUE, SEVERAL } from '../../src/graph/filter/facets';
import { GENERAL } from '../../src/graph/general/general';
import { buildGraph, type Graph } from '../../src/graph/graph';
import type { AttributeValue, Entity, Relation } from '../../src/graph/model';
import type { TimeWindow } from '../../src/graph/time/spans';
import type { Attribute, Kind, RelationType, Roles } from '../../src/graph/vocabulary';
import { atlasOf, entity, graphOf, relation } from './build';
import { VOCABULARY } from './vocabulary';

const KIND_OF: Readonly<Record<string, string>> = {
  it: 'ecosystem',
  medicine: 'ecosystem',
  ict: 'cluster',
  wood: 'cluster',
  light: 'cluster',
  health: 'cluster',
  city: 'organisation',
  firm: 'organisation',
  school: 'university',
  business: 'helix-sector',
  fair: 'event',
  fund: 'programme',
  code: 'industry',
  care: 'industry',
  lublin: 'region',
};
const IDS = Object.keys(KIND_OF);
const SIDES = ['academia', 'government', 'business', 'civil-society'] as const;
const CONTEXT_TYPES: readonly string[] = VOCABULARY.relationTypes.flatMap(({ id, context }) => (context ? [id] : []));
const STATUSES = ['stated', 'inferred'] as const;
const YEARS = ['2006', '2013-07', '2014-01-21', '195X', '19XX', '201X'] as const;

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const traits = fc.record({
  helix: some(fc.constantFrom(...SIDES)),
  contestedHelix: some(fc.constant(['business', 'civil-society'] as const)),
  founded: some(fc.constantFrom(...YEARS)),
  date: some(fc.constantFrom(...YEARS)),
  members: some(fc.nat(200)),
  companies: some(fc.nat(200)),
  register: some(fc.constant<true>(true)),
  aliases: fc.array(fc.constantFrom('Łódź', 'ICT', 'żółw', 'agora'), { maxLength: 2 }),
});

/** An entity of the pool; what is undefined is left out, as in a file. */
function member(id: string, patch: Partial<Record<keyof Entity, unknown>>): Entity {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  return { ...entity(id, { kind: KIND_OF[id] }), ...Object.fromEntries(given) };
}

const lines = fc.array(
  fc.record({
    from: fc.constantFrom(...IDS),
    since: some(fc.constantFrom(...YEARS)),
    type: fc.constantFrom(...VOCABULARY.relationTypes.map(({ id }) => id)),
    to: fc.constantFrom(...IDS),
    status: fc.constantFrom(...STATUSES),
    strength: some(fc.constantFrom('told', 'wanted', 'possible')),
  }),
  { minLength: 20, maxLength: 80 },
);

/** Lists of entities of a small pool with random traits, and of random relations between them, parallel ones included. */
export const parts: fc.Arbitrary<Readonly<{ entities: readonly Entity[]; relations: readonly Relation[] }>> = fc
  .tuple(fc.subarray(IDS, { minLength: 10 }), fc.array(traits, { minLength: IDS.length, maxLength: IDS.length }), lines)
  .map(([ids, given, drawn]) => ({
    entities: ids.map((id, index) => member(id, given[index] ?? {})),
    relations: drawn
      .filter(({ from, to }) => from !== to && ids.includes(from) && ids.includes(to))
      .map(({ from, type, to, status, since, strength }, index) =>
        relation(from, type, to, {
          id: `${index}`,
          status,
          ...(since ? { since } : {}),
          // As in a dataset, only context can be an aim.
          ...(strength && CONTEXT_TYPES.includes(type) ? { strength } : {}),
        }),
      ),
  }));

export const graphs: fc.Arbitrary<Graph> = parts.map(({ entities, relations }) => graphOf(entities, relations));

const FLAGS = facetsOf(VOCABULARY).values.filter(({ type }) => type === 'flag');

/** The values that a choice may hold, facet by facet; flags need no row. */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(FLAGS.map(({ id }) => [id, ['yes', 'no', NO_VALUE]])),
  kind: VOCABULARY.kinds.map(({ id }) => id),
  ecosystem: ['it', 'medicine', NO_VALUE],
  helix: [...SIDES, NO_VALUE],
  industry: ['code', 'care', NO_VALUE],
  region: ['lublin', 'lublin~serves', 'lublin~open-to', NO_VALUE],
  coordinator: ['city', 'firm', 'school', NO_VALUE, SEVERAL],
  form: ['company', 'association', NO_VALUE, SEVERAL],
  presence: ['academia', 'academia~named', 'business~wanted', 'government~nothing'],
  joining: ['bodies', NO_VALUE],
  topic: ['funds', 'funds~wanted', 'aims', NO_VALUE],
  contact: ['website', 'fan-page', NO_VALUE],
};

/** Nothing far more often than something, so that filters rarely empty the result. */
const chosen = <T>(values: readonly T[]) =>
  fc.oneof(
    { weight: 7, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.subarray([...values], { minLength: 1 }) },
  );

/** Ranges of whole numbers, open or closed. */
export const rangesWithin = (least: number, most: number): fc.Arbitrary<Range> =>
  fc
    .record({
      bounds: fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most })),
      given: fc.constantFrom('min', 'max', 'both'),
      missing: fc.boolean(),
    })
    .map(({ bounds, given, missing }) => ({
      ...(given === 'max' ? {} : { min: Math.min(...bounds) }),
      ...(given === 'min' ? {} : { max: Math.max(...bounds) }),
      missing,
    }));

/** Windows over the years, closed at both ends. */
export const windows: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.integer({ min: 1890, max: 2020 }), fc.integer({ min: 1890, max: 2020 }), fc.boolean())
  .map(([one, other, undated]) => ({ from: Math.min(one, other), to: Math.max(one, other), undated }));

const rangeOrNone = (least: number, most: number) =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: rangesWithin(least, most) });

const VALUE_CHOICES = fc
  .tuple(...Object.entries(VALUES).map(([id, values]) => chosen(values).map((some) => [id, some] as const)))
  .map((all) => Object.fromEntries(all.filter(([, some]) => some.length > 0)));

const RANGE_CHOICES = fc
  .record({ founded: rangeOrNone(1890, 2020), members: rangeOrNone(0, 200), companies: rangeOrNone(0, 200) })
  .map((all) => Object.fromEntries(Object.entries(all).flatMap(([id, range]) => (range ? [[id, range]] : []))));

export const filters: fc.Arbitrary<Filter> = fc
  .record({
    values: VALUE_CHOICES,
    ranges: RANGE_CHOICES,
    words: fc.constantFrom('', '', '', '', '', 'i', 'Lodz', 'a ict'),
    only: chosen(IDS),
    types: chosen(VOCABULARY.relationTypes.map(({ id }) => id)),
    status: chosen(STATUSES),
    time: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: windows }),
    context: fc.boolean(),
    neighbours: fc.boolean(),
  })
  .map((filter) => ({ ...NO_FILTER, ...filter }));

/** Ids of attributes that mean something to every object, to a filter, a view, a link or a choice of the interface. */
const AWKWARD = [
  ...['constructor', 'words', 'time', 'kind', 'values', 'ranges', 'name', 'only'],
  ...['Przychód (tys. zł)', 'a=b & c', 'v. 1,0', '50% + x'],
  ...['side', 'size', 'degree', 'community', 'measure', 'even', 'year', 'actor', 'helix', 'founded', 'select'],
];

const said = (text: string) => ({ en: text });
const PEOPLE: readonly Kind[] = [
  { id: 'person', label: said('person'), plural: said('people'), context: false },
  { id: 'place', label: said('place'), plural: said('places'), context: false, rank: 'subject' },
  { id: 'topic', label: said('topic'), plural: said('topics'), context: true },
];
const KNOWS: readonly RelationType[] = [
  { id: 'knows', symmetric: true, context: false },
  { id: 'serves', symmetric: false, context: false },
  { id: 'is-about', symmetric: false, context: true },
].map((type) => ({ ...type, name: said(type.id), forward: said(type.id), inverse: said(type.id) }));

const attributes: fc.Arbitrary<readonly Attribute[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom(...AWKWARD),
      type: fc.constantFrom(...ATTRIBUTE_TYPES),
      facet: fc.constantFrom('open' as const, 'folded' as const, undefined),
      nodes: fc.constantFrom(true as const, undefined),
      // What the link calls its own, too: each once, as a vocabulary may not repeat one.
      param: fc.option(fc.constantFrom('select', 'words', 'data', 'v', 'hue'), { nil: undefined }),
    })
    .map(({ id, type, facet, nodes, param }) => ({
      ...{ id, type, of: 'nodes' as const, label: said(id) },
      ...(param && { param }),
      ...(facet && { facet }),
      ...(nodes && type === 'categories' && { nodes }),
    })),
  {
    maxLength: 8,
    comparator: (a, b) => a.id === b.id || ('param' in a && 'param' in b && a.param === b.param),
  },
);

const NAMES = ['ada', 'ben', 'cid', 'dom', 'eli', 'fez'];

/** A value that an attribute can hold. */
function holding({ type, nodes }: Attribute): fc.Arbitrary<AttributeValue | undefined> {
  const values = nodes ? NAMES : ['red', 'blue', 'constructor'];
  const known: Readonly<Partial<Record<Attribute['type'], fc.Arbitrary<AttributeValue>>>> = {
    category: fc.constantFrom(...values),
    categories: fc.subarray(values),
    flag: fc.boolean(),
    number: fc.nat(200),
    date: fc.constantFrom(...YEARS),
  };
  return some(known[type] ?? fc.constant('text'));
}

/** Roles that some of the attributes can play. */
const rolesOf = (declared: readonly Attribute[]): fc.Arbitrary<Roles> => {
  const first = (...types: readonly Attribute['type'][]) =>
    some(fc.constant(declared.find(({ type }) => types.includes(type))?.id));
  return fc
    .record({ group: first('categories'), side: first('category'), begin: first('date'), size: first('number') })
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, id]) => id !== undefined)));
};

/** People of whom a made-up vocabulary tells: any attributes under awkward ids, some of which play roles. */
export const madeUpGraphs: fc.Arbitrary<Graph> = attributes.chain((declared) => {
  const person = fc.tuple(
    fc.constantFrom(...PEOPLE.map(({ id }) => id)),
    traits,
    fc.tuple(...declared.map((each) => holding(each).map((value) => [each.id, value] as const))),
  );
  const people = fc.array(person, { minLength: NAMES.length, maxLength: NAMES.length });
  const ties = fc.array(
    fc.record({
      from: fc.constantFrom(...NAMES),
      type: fc.constantFrom(...KNOWS.map(({ id }) => id)),
      to: fc.constantFrom(...NAMES),
    }),
    { maxLength: 20 },
  );
  return fc.tuple(people, ties, rolesOf(declared)).map(([drawn, lines, roles]) => {
    const entities = drawn.map(([kind, fields, values], at) => ({
      ...member(NAMES[at] ?? '', { ...fields, kind }),
      values: Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Record<string, AttributeValue>,
    }));
    const relations = [{ from: 'ada', type: 'knows', to: 'ben' }, ...lines]
      .filter(({ from, to }) => from !== to)
      .map(({ from, type, to }, at) => relation(from, type, to, { id: `${at}` }));
    const vocabulary = { kinds: PEOPLE, relationTypes: KNOWS, attributes: declared, roles };
    return buildGraph(atlasOf(entities, relations), vocabulary, GENERAL);
  });
});
