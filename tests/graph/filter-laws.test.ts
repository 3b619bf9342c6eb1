// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetColumns } from '../../src/graph/filter/columns';
import { chosenIn, type Filter, type FilterResult, type Range } from '../../src/graph/filter/criteria';
import { type Columns, facetsOf } from '../../src/graph/filter/facets';
import {
  activeCriteria,
  applyFilter,
  dropCriterion,
  isBackgroundType,
  withRange,
  withValues,
} from '../../src/graph/filter/filter';
import { countLines, countValues, relaxations } from '../../src/graph/filter/filter-counts';
import { type Graph, isContextKind } from '../../src/graph/graph';
import { filters, graphs, madeUpGraphs, parts, rangesWithin, VALUES } from '../support/arbitrary';
import { graphOf } from '../support/build';
import { valuesIn } from '../support/views';
import { VOCABULARY } from '../support/vocabulary';

/** A graph with two filters of it, a facet with one of its values, and a facet with a range. */
type Case = Readonly<{
  graph: Graph;
  columns: Columns;
  filter: Filter;
  other: Filter;
  choice: readonly [string, string];
  range: readonly [string, Range];
}>;

const caseOf = (graph: Graph, values: ReadonlyMap<string, readonly string[]>, any: fc.Arbitrary<Filter>) => {
  const facet = fc.constantFrom(...values.keys());
  const ranged = facetsOf(graph.vocabulary).ranges.map(({ id }) => id);
  return fc.record({
    graph: fc.constant(graph),
    columns: fc.constant(facetColumns(graph, { inferred: true })),
    filter: any,
    other: any,
    choice: facet.chain((id) => fc.constantFrom(...(values.get(id) ?? [])).map((value) => [id, value] as const)),
    range: fc.tuple(fc.constantFrom(...ranged, 'none'), rangesWithin(0, 200)),
  });
};

/** Filters by two facets at most of any graph. */
function filtersOf(graph: Graph, values: ReadonlyMap<string, readonly string[]>): fc.Arbitrary<Filter> {
  const { ranges } = facetsOf(graph.vocabulary);
  const chosen = fc
    .uniqueArray(fc.constantFrom(...values), { maxLength: 2, selector: ([id]) => id })
    .chain((some) =>
      fc.tuple(...some.map(([id, all]) => fc.tuple(fc.constant(id), fc.subarray([...all], { minLength: 1 })))),
    );
  const within = fc
    .subarray([...ranges], { maxLength: Math.min(1, ranges.length) })
    .chain((some) => fc.tuple(...some.map(({ id }) => fc.tuple(fc.constant(id), rangesWithin(0, 2020)))));
  return fc.record({ values: chosen, ranges: within, filter: filters }).map(({ filter, ...own }) => ({
    ...filter,
    ...{ only: [], types: [], values: Object.fromEntries(own.values), ranges: Object.fromEntries(own.ranges) },
  }));
}

const SHIPPED: fc.Arbitrary<Case> = graphs.chain((graph) => caseOf(graph, new Map(Object.entries(VALUES)), filters));
const MADE_UP: fc.Arbitrary<Case> = madeUpGraphs.chain((graph) => {
  const values = valuesIn(graph);
  return caseOf(graph, values, filtersOf(graph, values));
});

test('values are there for every facet of the shipped vocabulary', () => {
  const facets = facetsOf(VOCABULARY).values.map(({ id }) => id);
  expect(Object.keys(VALUES).toSorted(), 'VALUES of tests/support/arbitrary.ts needs a row for each facet').toEqual(
    facets.toSorted(),
  );
});

const withChosen = (filter: Filter, facet: string, chosen: readonly string[]): Filter => ({
  ...filter,
  values: withValues(filter, facet, chosen),
});

/** The graph that a result leaves. */
function induced(graph: Graph, result: FilterResult): Graph {
  return {
    ...graph,
    nodes: new Map([...graph.nodes].filter(([id]) => result.nodes.has(id))),
    edges: new Map([...graph.edges].filter(([id]) => result.edges.has(id))),
  };
}

const narrowed = (graph: Graph, columns: Columns, ...steps: readonly Filter[]) =>
  steps.reduce((left, filter) => induced(left, applyFilter(left, columns, filter)), graph);

const contentOf = ({ nodes, edges }: Pick<Graph, 'nodes' | 'edges'>) => [[...nodes.keys()], [...edges.keys()]];

const VOCABULARIES = [
  ['the shipped vocabulary', SHIPPED],
  ['a made-up vocabulary', MADE_UP],
] as const;

describe.each(VOCABULARIES)('filtering, by %s,', (_name, cases) => {
  test('changes nothing when done twice', () => {
    fc.assert(
      fc.property(cases, ({ graph, columns, filter }) => {
        const once = narrowed(graph, columns, filter);
        expect(contentOf(narrowed(once, columns, filter))).toEqual(contentOf(once));
      }),
    );
  });

  test('by one filter and then another leaves the same in either order', () => {
    fc.assert(
      fc.property(cases, ({ graph, columns, filter, other }) => {
        expect(contentOf(narrowed(graph, columns, filter, other))).toEqual(
          contentOf(narrowed(graph, columns, other, filter)),
        );
      }),
    );
  });

  test('does not depend on the order of the choices', () => {
    fc.assert(
      fc.property(cases, ({ graph, columns, filter }) => {
        const lists = ['only', 'types', 'status'] as const;
        const turned = Object.fromEntries(lists.map((key) => [key, [...filter[key]].reverse()]));
        const chosen = Object.entries(filter.values).map(([id, some]) => [id, [...some].reverse()] as const);
        const values = Object.fromEntries(chosen.reverse());
        const words = filter.words.split(' ').reverse().join(' ');
        expect(applyFilter(graph, columns, { ...filter, ...turned, values, words })).toEqual(
          applyFilter(graph, columns, filter),
        );
      }),
    );
  });

  test('leaves no line without both its ends', () => {
    fc.assert(
      fc.property(cases, ({ graph, columns, filter }) => {
        const { nodes, edges } = applyFilter(graph, columns, filter);
        const ends = [...edges].flatMap((id) => [graph.edges.get(id)?.from ?? '', graph.edges.get(id)?.to ?? '']);
        expect(ends.filter((end) => !nodes.has(end))).toEqual([]);
      }),
    );
  });

  test('leads from the chosen to each neighbour, and to nothing else', () => {
    fc.assert(
      fc.property(cases, ({ graph, columns, filter }) => {
        const { nodes, neighbours, neighbourEdges } = applyFilter(graph, columns, { ...filter, neighbours: true });
        const reached = new Set<string>();
        for (const id of neighbourEdges) {
          const ends = [graph.edges.get(id)?.from ?? '', graph.edges.get(id)?.to ?? ''];
          expect(ends.filter((end) => nodes.has(end))).toHaveLength(1);
          for (const end of ends) if (!nodes.has(end)) reached.add(end);
        }
        expect(neighbours).toEqual(reached);
      }),
    );
  });

  test('shows neighbours without touching the choice itself', () => {
    fc.assert(
      fc.property(cases, ({ graph, columns, filter }) => {
        const [bare, wide] = [false, true].map((neighbours) => applyFilter(graph, columns, { ...filter, neighbours }));
        expect([wide?.nodes, wide?.edges]).toEqual([bare?.nodes, bare?.edges]);
      }),
    );
  });
});

describe.each(VOCABULARIES)('choosing more, by %s,', (_name, cases) => {
  test('values of a facet in use never shrinks the result', () => {
    fc.assert(
      fc.property(cases, ({ graph, columns, filter, choice: [facet, value] }) => {
        fc.pre(chosenIn(filter, facet).length > 0);
        const before = applyFilter(graph, columns, filter);
        const after = applyFilter(graph, columns, withChosen(filter, facet, [...chosenIn(filter, facet), value]));
        expect([...before.nodes].filter((id) => !after.nodes.has(id))).toEqual([]);
        expect([...before.edges].filter((id) => !after.edges.has(id))).toEqual([]);
      }),
    );
  });

  test('facets never grows the result, context kinds apart', () => {
    fc.assert(
      fc.property(cases, ({ graph, columns, filter, choice: [facet, value] }) => {
        fc.pre(
          chosenIn(filter, facet).length === 0 && !(facet === 'kind' && isContextKind(graph, value) && !filter.context),
        );
        const before = applyFilter(graph, columns, filter);
        const after = applyFilter(graph, columns, withChosen(filter, facet, [value]));
        expect([...after.nodes].filter((id) => !before.nodes.has(id))).toEqual([]);
        expect([...after.edges].filter((id) => !before.edges.has(id))).toEqual([]);
      }),
    );
  });

  test('ranges never grows the result', () => {
    fc.assert(
      fc.property(cases, ({ graph, columns, filter, range: [facet, range] }) => {
        const before = applyFilter(graph, columns, { ...filter, ranges: withRange(filter, facet, null) }).nodes;
        const after = applyFilter(graph, columns, { ...filter, ranges: withRange(filter, facet, range) }).nodes;
        expect([...after].filter((id) => !before.has(id))).toEqual([]);
      }),
    );
  });

  test('words never grows the result', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('a', 'lodz', 'ict', 'żó'), ({ graph, columns, filter }, word) => {
        const before = applyFilter(graph, columns, filter).nodes;
        const after = applyFilter(graph, columns, { ...filter, words: `${filter.words} ${word}` }).nodes;
        expect([...after].filter((id) => !before.has(id))).toEqual([]);
      }),
    );
  });
});

describe.each(VOCABULARIES)('counts, by %s,', (_name, cases) => {
  test('of a value are what choosing it alone in its facet would show', () => {
    fc.assert(
      fc.property(cases, ({ graph, columns, filter, choice: [facet] }) => {
        for (const [value, count] of countValues(graph, columns, filter, facet)) {
          const chosen = applyFilter(graph, columns, withChosen(filter, facet, [value]));
          expect([facet, value, count]).toEqual([facet, value, chosen.nodes.size]);
        }
      }),
    );
  });

  test('of a facet do not depend on its own choice', () => {
    fc.assert(
      fc.property(cases, ({ graph, columns, filter, choice: [facet, value] }) => {
        fc.pre(facet !== 'kind');
        expect(countValues(graph, columns, withChosen(filter, facet, [value]), facet)).toEqual(
          countValues(graph, columns, filter, facet),
        );
      }),
    );
  });

  test('of a type or status are how many lines choosing it alone would show', () => {
    fc.assert(
      fc.property(cases, ({ graph, columns, filter }) => {
        const result = (patch: Partial<Filter>) => applyFilter(graph, columns, { ...filter, ...patch });
        const counts = countLines(graph, result({}), result({ context: true }), filter);
        expect(new Set(counts.types.keys())).toEqual(new Set([...graph.edges.values()].map(({ type }) => type)));
        for (const [type, count] of counts.types) {
          const context = filter.context || isBackgroundType(graph, type);
          expect([type, count]).toEqual([type, result({ types: [type], context }).edges.size]);
        }
        for (const status of ['stated', 'inferred'] as const) {
          const { edges } = applyFilter(graph, columns, { ...filter, status: [status] });
          expect([status, counts.status.get(status)]).toEqual([status, edges.size]);
        }
      }),
    );
  });

  test('of a relaxation are what dropping that choice alone would show', () => {
    fc.assert(
      fc.property(cases, ({ graph, columns, filter }) => {
        const offered = relaxations(graph, () => columns, filter);
        expect(activeCriteria(graph, filter)).toEqual(
          expect.arrayContaining(offered.map(({ criterion }) => criterion)),
        );
        for (const { criterion, nodes } of offered) {
          expect(applyFilter(graph, columns, dropCriterion(filter, criterion)).nodes.size).toBe(nodes);
        }
      }),
    );
  });
});

test('filtering does not depend on the order of the dataset', () => {
  fc.assert(
    fc.property(parts, filters, ({ entities, relations }, filter) => {
      const graph = graphOf(entities, relations);
      const turned = graphOf([...entities].reverse(), [...relations].reverse());
      expect(applyFilter(turned, facetColumns(turned, { inferred: true }), filter)).toEqual(
        applyFilter(graph, facetColumns(graph, { inferred: true }), filter),
      );
    }),
  );
});
