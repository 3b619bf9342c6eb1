import fc from 'fast-check';
import { ARRANGEMENTS } from '../../src/graph/arrangements/arrangement';
import { arrangementsOf } from '../../src/graph/arrangements/bearing';
import { attributesFor } from '../../src/graph/attributes';
import { coloursOf, sizesOf } from '../../src/graph/colour/colour-scale';
import { facetColumns } from '../../src/graph/filter/columns';
import { DIRECTIONS } from '../../src/graph/filter/criteria';
import { ACTOR, facetsOf, NO_VALUE, paramOf, placeFacets } from '../../src/graph/filter/facets';
import type { Graph } from '../../src/graph/graph';
import { matrixColumns, matrixRows } from '../../src/graph/matrix/matrix-traits';
import { NODE_MEASURES } from '../../src/graph/measures/node-measures';
import { groupingsOf } from '../../src/graph/measures/partition';
import { FARTHEST_PLACE } from '../../src/graph/model';
import { MOST_STEPS, type Picks } from '../../src/graph/picks/sentence';
import { supposableTypes } from '../../src/graph/scenario/supposable';
import { isDated } from '../../src/graph/timeline/timeline';
import type { Ask } from '../../src/state/link/ask-parts';
import { EMBED_CLICKS, EMBED_PANELS } from '../../src/state/link/embed';
import { COLUMNS, DEFAULT_VIEW, LANGUAGES, STAGES, THEMES, type View } from '../../src/state/link/view';
import { rangesWithin } from './arbitrary';

const someOf = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
/** One of some choices, of which the first is meant by an empty text. */
const choiceOf = ([, ...others]: readonly string[]) => fc.constantFrom('', ...others);
const whole = fc.integer({ min: -FARTHEST_PLACE, max: FARTHEST_PLACE });

/** The values that each facet of a graph can be asked for. */
export function valuesIn(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const { values } = facetColumns(graph, { inferred: true });
  return new Map(
    facetsOf(graph.vocabulary).values.map((facet) => {
      if (facet.id === 'kind') return [facet.id, graph.vocabulary.kinds.map(({ id }) => id)];
      const known = [...(values.get(facet.id)?.values() ?? [])].flatMap((each) => each ?? []);
      const kinds = new Set(known.map((id) => graph.nodes.get(id)?.kind ?? ''));
      const alike = [...graph.nodes.values()].filter(({ kind }) => facet.nodes && kinds.has(kind)).map(({ id }) => id);
      const declared = facet.values?.map(({ id }) => id) ?? [];
      return [
        facet.id,
        [...new Set([...known, ...alike, ...alike.map((id) => `${id}~serves`), ...declared, NO_VALUE])],
      ];
    }),
  );
}

/** Values of some facets, each of at least one. */
const choicesOf = (graph: Graph) =>
  fc
    .tuple(
      ...[...valuesIn(graph)].map(([id, values]) =>
        fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 }).map((chosen) => [id, chosen] as const),
      ),
    )
    .map((all) => Object.fromEntries(all.filter(([, chosen]) => chosen.length > 0)));

/** Ranges of eighths of either sign, which a link writes as they are. */
const eighths = rangesWithin(-9000, 9000).map(({ min, max, missing }) => ({
  ...(min === undefined ? {} : { min: min / 8 }),
  ...(max === undefined ? {} : { max: max / 8 }),
  missing,
}));

/** Ranges of some facets. */
const rangesOf = ({ vocabulary }: Graph) =>
  fc
    .tuple(
      ...facetsOf(vocabulary).ranges.map(({ id, type }) =>
        fc.tuple(fc.constant(id), orNull(type === 'number' ? eighths : rangesWithin(0, 2100))),
      ),
    )
    .map((all) => Object.fromEntries(all.flatMap(([id, range]) => (range ? [[id, range]] : []))));

const selections = (graph: Graph) => {
  const pairs = fc.constantFrom(...[...graph.edges.values()].map(({ from, to }) => [from, to] as const));
  return fc.oneof(
    fc.record({ selection: someOf([...graph.nodes.keys()]), relation: fc.constant(null), pair: fc.constant(null) }),
    fc.record({
      selection: fc.constant([]),
      relation: fc.constantFrom(...graph.edges.keys()),
      pair: fc.constant(null),
    }),
    fc.record({ selection: fc.constant([]), relation: fc.constant(null), pair: pairs }),
  );
};

/** Any question that can be asked of a graph. */
function questionsOf(graph: Graph): fc.Arbitrary<Ask> {
  const actors = someOf([...graph.nodes.keys()]);
  const ends = [...graph.edges.values()].filter(({ context }) => !context);
  const ties = ends.flatMap(({ from, to }) =>
    supposableTypes(graph, from, to).map(({ id: type }) => ({ from, type, to })),
  );
  const supposed = fc.uniqueArray(
    ties.length > 0 ? fc.constantFrom(...ties) : fc.constant({ from: '', type: '', to: '' }),
    {
      maxLength: Math.min(3, ties.length),
      selector: ({ from, type, to }) => [from, type, to].join(' '),
    },
  );
  return fc.oneof(
    fc.constant({ kind: 'menu' as const }),
    picksOf(graph).map((sentence) => ({ kind: 'picks' as const, sentence })),
    fc.record({
      kind: fc.constant('paths' as const),
      from: actors,
      to: actors,
      without: actors,
      types: someOf(graph.vocabulary.relationTypes.map(({ id }) => id)),
      statedOnly: fc.boolean(),
      context: fc.boolean(),
      way: fc.nat({ max: 999 }),
    }),
    fc.record({
      kind: fc.constant('gaps' as const),
      open: fc.constantFrom('', ...graph.domain.gapIds),
      about: actors,
      side: fc.constantFrom('', 'government'),
    }),
    fc.record({
      kind: fc.constant('measures' as const),
      measure: fc.constantFrom('', 'betweenness', 'external-internal'),
      attribute: choiceOf(groupingsOf(graph.vocabulary)),
      context: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('matrix' as const),
      show: fc.constantFrom('counts' as const, 'ties' as const),
      actors,
      rows: choiceOf(matrixRows(graph)),
      columns: choiceOf(matrixColumns(graph)),
      sort: fc.constantFrom('', '~total', '2014'),
      row: fc.constantFrom('', NO_VALUE, 'Łódź; 1=2'),
      column: fc.constantFrom('', NO_VALUE, '195X'),
    }),
    fc.record({
      kind: fc.constant('scenario' as const),
      name: fc.string({ unit: 'grapheme', maxLength: 20 }),
      without: actors,
      withoutRelations: someOf([...graph.edges.keys()]),
      added: supposed,
    }),
  );
}

/** Any sentence of picks, whether or not the graph has an answer. */
export function picksOf(graph: Graph): fc.Arbitrary<Picks> {
  const ids = [...graph.nodes.keys()];
  const orAny = (values: readonly string[]) => fc.constantFrom('', ...values);
  const asked = [...valuesIn(graph)].filter(([id]) => placeFacets(graph.vocabulary).includes(id) && id !== ACTOR);
  const facets = asked.map(([id, values]) => orAny(values).map((value) => [id, value] as const));
  const actor = fc.option(fc.constantFrom(...ids), { nil: '', freq: 3 }).map((id) => [ACTOR, id] as const);
  const place = fc
    .tuple(
      actor,
      fc.subarray(facets, { maxLength: Math.min(2, facets.length) }).chain((some) => fc.tuple(...some)),
    )
    .map(([first, others]) => Object.fromEntries([first, ...others].filter(([, value]) => value !== '')));
  const readings = graph.vocabulary.relationTypes.flatMap(({ id, symmetric }) => (symmetric ? [id] : [id, `-${id}`]));
  return fc.integer({ min: 0, max: MOST_STEPS }).chain((steps) =>
    fc.record({
      places: fc.array(place, { minLength: steps + 1, maxLength: steps + 1 }),
      types: fc.array(orAny(readings), { minLength: steps, maxLength: steps }),
    }),
  );
}

/** Any view of a graph that a reader can reach: numbers as the link rounds them, actors, one relation or one pair selected. */
export function viewsOf(graph: Graph): fc.Arbitrary<View> {
  const ids = [...graph.nodes.keys()];
  const ofDated = isDated(graph) ? orNull : <T>(_years: fc.Arbitrary<T>) => fc.constant<T | null>(null);
  const others = fc.record({
    values: choicesOf(graph),
    ranges: rangesOf(graph),
    words: fc.string({ unit: 'grapheme', maxLength: 30 }),
    only: someOf(ids),
    focus: orNull(
      fc.record({
        roots: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
        degree: fc.integer({ min: 1, max: 9 }),
        direction: fc.constantFrom(...DIRECTIONS),
      }),
    ),
    types: someOf(graph.vocabulary.relationTypes.map(({ id }) => id)),
    status: someOf(['stated', 'inferred'] as const),
    time: ofDated(
      fc.tuple(fc.nat(2100), fc.nat(2100), fc.boolean()).map(([one, other, undated]) => ({
        from: Math.min(one, other),
        to: Math.max(one, other),
        undated,
      })),
    ),
    years: ofDated(fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 100 })).map(([a, gap]) => ({ a, b: a + gap }))),
    context: fc.boolean(),
    neighbours: fc.boolean(),
    rest: fc.constantFrom('hide' as const, 'fade' as const),
    panel: fc.constantFrom('map' as const, 'list' as const),
    rows: fc.constantFrom('actors' as const, 'relations' as const),
    sort: orNull(
      fc.record({
        column: fc.constantFrom(...COLUMNS, ...attributesFor('column', graph.vocabulary).map(paramOf)),
        descending: fc.boolean(),
      }),
    ),
    camera: orNull(
      fc.record({ zoom: fc.integer({ min: 50, max: 20_000 }).map((zoom) => zoom / 1000), x: whole, y: whole }),
    ),
    arrangement: fc.constantFrom(...new Set([DEFAULT_VIEW.arrangement, ...arrangementsOf(graph)])),
    positions: fc.dictionary(
      fc.constantFrom(...ARRANGEMENTS),
      fc.dictionary(fc.constantFrom(...ids), fc.record({ x: whole, y: whole }), {
        minKeys: 1,
        maxKeys: 4,
        noNullPrototype: true,
      }),
      { noNullPrototype: true },
    ),
    ask: orNull(questionsOf(graph)),
    colour: fc.constantFrom(...coloursOf(graph)),
    size: fc.constantFrom(...sizesOf(graph)),
    measure: fc.record({
      id: fc.constantFrom(...NODE_MEASURES),
      attribute: choiceOf(groupingsOf(graph.vocabulary)),
      context: fc.boolean(),
    }),
    measureColumn: fc.boolean(),
    stage: orNull(fc.constantFrom(...STAGES)),
    idle: fc.integer({ min: 1, max: 9999 }),
    scene: orNull(fc.constantFrom('five-uplands', 'scene-2')),
    embed: orNull(
      fc.record({
        panels: fc.uniqueArray(fc.constantFrom(...EMBED_PANELS)),
        click: fc.constantFrom(...EMBED_CLICKS),
        wheel: fc.boolean(),
        origin: orNull(fc.constantFrom('https://example.org', 'http://127.0.0.1:8080', 'https://xn--wyyny-k0a.pl')),
      }),
    ),
    language: orNull(fc.constantFrom(...LANGUAGES)),
    theme: orNull(fc.constantFrom(...THEMES)),
  });
  return fc.tuple(others, selections(graph)).map(([rest, selected]) => ({ ...rest, ...selected }));
}
