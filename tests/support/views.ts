import fc from 'fast-check';
import { COLOUR_BY, SIZE_BY } from '../../src/graph/colour-scale';
import { NO_VALUE, SEVERAL } from '../../src/graph/facets';
import type { Graph } from '../../src/graph/graph';
import { MOST_STEPS, type Picks } from '../../src/graph/picks/picks';
import { ARRANGEMENTS, LANGUAGES, SORT_COLUMNS, THEMES, type View } from '../../src/state/view';
import { rangesWithin } from './arbitrary';

const FARTHEST = 9999;

const someOf = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const whole = fc.integer({ min: -FARTHEST, max: FARTHEST });

const selections = (graph: Graph) =>
  fc.oneof(
    fc.record({ selection: someOf([...graph.nodes.keys()]), relation: fc.constant(null) }),
    fc.record({ selection: fc.constant([]), relation: fc.constantFrom(...graph.edges.keys()) }),
  );

/** Any sentence of picks, whether or not the graph has an answer. */
export function picksOf(graph: Graph): fc.Arbitrary<Picks> {
  const ids = [...graph.nodes.keys()];
  const orAny = (values: readonly string[]) => fc.constantFrom('', ...values);
  const ofKind = (kind: string) => [...ids.filter((id) => graph.nodes.get(id)?.kind === kind), NO_VALUE];
  const place = fc.record({
    actor: fc.option(fc.constantFrom(...ids), { nil: '', freq: 3 }),
    kind: orAny(graph.vocabulary.kinds.map(({ id }) => id)),
    helix: orAny(['academia', 'government', 'business', 'civil-society', NO_VALUE]),
    ecosystem: orAny(ofKind('ecosystem')),
    industry: orAny(ofKind('industry')),
  });
  const readings = graph.vocabulary.relationTypes.flatMap(({ id, symmetric }) => (symmetric ? [id] : [id, `-${id}`]));
  return fc.integer({ min: 0, max: MOST_STEPS }).chain((steps) =>
    fc.record({
      places: fc.array(place, { minLength: steps + 1, maxLength: steps + 1 }),
      types: fc.array(orAny(readings), { minLength: steps, maxLength: steps }),
    }),
  );
}

/** Any view of a graph that a reader can reach: numbers as the link rounds them, actors or one relation selected. */
export function viewsOf(graph: Graph): fc.Arbitrary<View> {
  const ids = [...graph.nodes.keys()];
  const ofKind = (kind: string) => [...ids.filter((id) => graph.nodes.get(id)?.kind === kind), NO_VALUE];
  const others = fc.record({
    kind: someOf(graph.vocabulary.kinds.map(({ id }) => id)),
    register: someOf(['yes', 'no']),
    ecosystem: someOf(ofKind('ecosystem')),
    helix: someOf(['academia', 'government', 'business', 'civil-society', NO_VALUE]),
    industry: someOf(ofKind('industry')),
    region: someOf(ofKind('region')),
    coordinator: someOf([...ids, NO_VALUE, SEVERAL]),
    founded: orNull(rangesWithin(0, 2100)),
    members: orNull(rangesWithin(0, 999)),
    companies: orNull(rangesWithin(0, 999)),
    words: fc.string({ unit: 'grapheme', maxLength: 30 }),
    only: someOf(ids),
    types: someOf(graph.vocabulary.relationTypes.map(({ id }) => id)),
    status: someOf(['stated', 'inferred'] as const),
    context: fc.boolean(),
    neighbours: fc.boolean(),
    rest: fc.constantFrom('hide' as const, 'fade' as const),
    panel: fc.constantFrom('map' as const, 'list' as const),
    rows: fc.constantFrom('actors' as const, 'relations' as const),
    sort: orNull(fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() })),
    camera: orNull(
      fc.record({ zoom: fc.integer({ min: 50, max: 20_000 }).map((zoom) => zoom / 1000), x: whole, y: whole }),
    ),
    arrangement: fc.constantFrom(...ARRANGEMENTS),
    positions: fc.dictionary(
      fc.constantFrom(...ARRANGEMENTS),
      fc.dictionary(fc.constantFrom(...ids), fc.record({ x: whole, y: whole }), {
        minKeys: 1,
        maxKeys: 4,
        noNullPrototype: true,
      }),
      { noNullPrototype: true },
    ),
    ask: orNull(
      fc.oneof(
        fc.constant({ kind: 'menu' as const }),
        picksOf(graph).map((sentence) => ({ kind: 'picks' as const, sentence })),
      ),
    ),
    colour: fc.constantFrom(...COLOUR_BY),
    size: fc.constantFrom(...SIZE_BY),
    language: orNull(fc.constantFrom(...LANGUAGES)),
    theme: orNull(fc.constantFrom(...THEMES)),
  });
  return fc.tuple(others, selections(graph)).map(([rest, selected]) => ({ ...rest, ...selected }));
}
