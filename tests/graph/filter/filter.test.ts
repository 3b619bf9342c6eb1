// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { facetColumns } from '../../../src/graph/filter/columns';
import { type Filter, NO_FILTER } from '../../../src/graph/filter/criteria';
import { NO_VALUE, SEVERAL } from '../../../src/graph/filter/facets';
import { activeCriteria, applyFilter, dropCriterion } from '../../../src/graph/filter/filter';
import { countLines, countValues, distribution, relaxations } from '../../../src/graph/filter/filter-counts';
import type { Graph } from '../../../src/graph/graph';
import { entity, graphOf, relation } from '../../support/build';

const graph = graphOf(
  [
    entity('it', { kind: 'ecosystem' }),
    entity('code', { kind: 'industry' }),
    entity('wood-trade', { kind: 'industry' }),
    entity('ict', {
      kind: 'cluster',
      register: true,
      founded: '2007',
      members: 174,
      name: { pl: 'Łącze', en: 'Link' },
    }),
    entity('wood', { kind: 'cluster', register: true, founded: '2014-01-21', members: 70, aliases: ['Drewno Żółte'] }),
    entity('okip', { kind: 'cluster' }),
    entity('health', { kind: 'cluster', register: true, founded: '195X' }),
    entity('firm', { helix: 'business' }),
    entity('city', { helix: 'government' }),
  ],
  [
    relation('it', 'operates-in', 'code'),
    relation('ict', 'operates-in', 'code'),
    relation('wood', 'operates-in', 'wood-trade'),
    relation('firm', 'coordinates', 'ict'),
    relation('firm', 'coordinates', 'wood'),
    relation('city', 'coordinates', 'wood'),
    relation('wood', 'collaborates-with', 'okip', { status: 'inferred' }),
    relation('wood', 'member-of', 'okip'),
    relation('ict', 'collaborates-with', 'health'),
  ],
);
const columns = facetColumns(graph, { inferred: true });
const filterBy = (patch: Partial<Filter>): Filter => ({ ...NO_FILTER, ...patch });
const apply = (patch: Partial<Filter>) => applyFilter(graph, columns, filterBy(patch));
const sorted = (ids: Iterable<string>) => [...ids].sort();
const nodesOf = (patch: Partial<Filter>) => sorted(apply(patch).nodes);
const edgesOf = (patch: Partial<Filter>) => sorted(apply(patch).edges);

describe('applyFilter chooses actors', () => {
  test('all but the kinds that are context, when nothing is chosen', () => {
    expect(nodesOf({})).toEqual(['city', 'firm', 'health', 'ict', 'it', 'okip', 'wood']);
  });

  test('kinds that are context too, when they are asked for', () => {
    expect(nodesOf({ context: true })).toEqual(sorted(graph.nodes.keys()));
  });

  test('of a context kind that is chosen by name', () => {
    expect(nodesOf({ values: { kind: ['industry'] } })).toEqual(['code', 'wood-trade']);
  });

  test('that have any of the values of one facet', () => {
    expect(nodesOf({ values: { helix: ['business', 'government'] } })).toEqual(['city', 'firm']);
  });

  test('that pass all facets', () => {
    expect(nodesOf({ values: { kind: ['cluster'], industry: ['code', 'wood-trade'], coordinator: ['city'] } })).toEqual(
      ['wood'],
    );
  });

  test('without a value, where "no value" is chosen', () => {
    expect(nodesOf({ values: { kind: ['cluster'], industry: [NO_VALUE] } })).toEqual(['health', 'okip']);
  });

  test('with a value or without one, where both are chosen', () => {
    expect(nodesOf({ values: { kind: ['cluster'], industry: [NO_VALUE, 'code'] } })).toEqual(['health', 'ict', 'okip']);
  });

  test('that no coordinator leads, among those that could have one', () => {
    expect(nodesOf({ values: { coordinator: [NO_VALUE] } })).toEqual(['health']);
  });

  test('that several coordinators lead', () => {
    expect(nodesOf({ values: { coordinator: [SEVERAL] } })).toEqual(['wood']);
  });

  test('by one of several coordinators', () => {
    expect(nodesOf({ values: { coordinator: ['firm'] } })).toEqual(['ict', 'wood']);
  });

  test('of an upland by inference', () => {
    expect(nodesOf({ values: { ecosystem: ['it'] } })).toEqual(['ict', 'it']);
  });

  test('kept by name, and none else', () => {
    expect(nodesOf({ only: ['firm', 'wood'] })).toEqual(['firm', 'wood']);
    expect(nodesOf({ only: ['firm', 'wood'], values: { kind: ['cluster'] } })).toEqual(['wood']);
  });

  test('kept by name though their kind is context', () => {
    expect(nodesOf({ only: ['code'] })).toEqual(['code']);
  });

  test('none for a value that nothing has', () => {
    expect(nodesOf({ values: { industry: ['mining'] } })).toEqual([]);
  });
});

describe('applyFilter by ranges', () => {
  test('takes both bounds as part of the range', () => {
    expect(nodesOf({ ranges: { members: { min: 70, max: 174, missing: false } } })).toEqual(['ict', 'wood']);
  });

  test('leaves a side without a bound open', () => {
    expect(nodesOf({ ranges: { members: { min: 71, missing: false } } })).toEqual(['ict']);
    expect(nodesOf({ ranges: { members: { max: 173, missing: false } } })).toEqual(['wood']);
  });

  test('takes 0 as a bound', () => {
    expect(nodesOf({ ranges: { members: { max: 0, missing: false } } })).toEqual([]);
  });

  test('takes a date by its year', () => {
    expect(nodesOf({ ranges: { founded: { min: 2014, max: 2014, missing: false } } })).toEqual(['wood']);
  });

  test('takes an uncertain date where its years overlap the range', () => {
    expect(nodesOf({ ranges: { founded: { min: 1959, max: 1980, missing: false } } })).toEqual(['health']);
    expect(nodesOf({ ranges: { founded: { min: 1960, max: 1980, missing: false } } })).toEqual([]);
  });

  test('keeps what has no value when asked to', () => {
    expect(nodesOf({ values: { kind: ['cluster'] }, ranges: { founded: { min: 2010, missing: true } } })).toEqual([
      'okip',
      'wood',
    ]);
  });

  test('drops what has no value when only that is asked', () => {
    expect(nodesOf({ ranges: { founded: { missing: false } } })).toEqual(['health', 'ict', 'wood']);
  });
});

describe('applyFilter by words', () => {
  test('finds a name without its diacritics and in any case', () => {
    expect(nodesOf({ words: 'LACZE' })).toEqual(['ict']);
  });

  test('finds typed diacritics too', () => {
    expect(nodesOf({ words: 'łącze' })).toEqual(['ict']);
  });

  test('asks for all words, in any order', () => {
    expect(nodesOf({ words: 'zolte  drewno' })).toEqual(['wood']);
    expect(nodesOf({ words: 'drewno lacze' })).toEqual([]);
  });

  test('takes blanks as no words', () => {
    expect(nodesOf({ words: '  ' })).toEqual(nodesOf({}));
  });
});

describe('applyFilter chooses lines', () => {
  test('that have both ends among the chosen', () => {
    expect(edgesOf({ values: { kind: ['cluster'] } })).toEqual([
      'ict--collaborates-with--health',
      'wood--collaborates-with--okip',
      'wood--member-of--okip',
    ]);
  });

  test('of the chosen types, and leaves the actors as they are', () => {
    expect(edgesOf({ types: ['member-of', 'coordinates'] })).toEqual([
      'city--coordinates--wood',
      'firm--coordinates--ict',
      'firm--coordinates--wood',
      'wood--member-of--okip',
    ]);
    expect(nodesOf({ types: ['member-of'] })).toEqual(nodesOf({}));
  });

  test('of the chosen status', () => {
    expect(edgesOf({ status: ['inferred'] })).toEqual(['wood--collaborates-with--okip']);
  });

  test('that pass type and status both', () => {
    expect(edgesOf({ types: ['collaborates-with'], status: ['stated'] })).toEqual(['ict--collaborates-with--health']);
  });
});

describe('applyFilter shows neighbours', () => {
  test('apart from the chosen, with the lines that lead to them', () => {
    const result = apply({ values: { coordinator: ['city'] }, neighbours: true });
    expect(sorted(result.nodes)).toEqual(['wood']);
    expect(sorted(result.neighbours)).toEqual(['city', 'firm', 'okip']);
    expect(result.edges.size).toBe(0);
    expect(sorted(result.neighbourEdges)).toEqual([
      'city--coordinates--wood',
      'firm--coordinates--wood',
      'wood--collaborates-with--okip',
      'wood--member-of--okip',
    ]);
  });

  test('only when they are asked for', () => {
    const result = apply({ values: { coordinator: ['city'] } });
    expect([result.neighbours.size, result.neighbourEdges.size]).toEqual([0, 0]);
  });

  test('over the chosen lines only', () => {
    expect(
      sorted(apply({ values: { coordinator: ['city'] }, neighbours: true, types: ['coordinates'] }).neighbours),
    ).toEqual(['city', 'firm']);
  });

  test('of a context kind only where those are drawn', () => {
    const context = { values: { coordinator: ['city'] }, neighbours: true, types: ['operates-in'] };
    expect(sorted(apply(context).neighbours)).toEqual([]);
    expect(sorted(apply({ ...context, context: true }).neighbours)).toEqual(['wood-trade']);
  });

  test('of what is kept by name, though its kind is context', () => {
    expect(sorted(apply({ only: ['code'], neighbours: true }).neighbours)).toEqual(['ict', 'it']);
  });
});

describe('activeCriteria', () => {
  test('are none for the empty filter, blanks included', () => {
    expect(activeCriteria(graph, filterBy({ words: ' ' }))).toEqual([]);
  });

  test('name every choice in force', () => {
    const filter = filterBy({
      values: { kind: ['cluster'] },
      status: ['stated'],
      ranges: { members: { min: 0, missing: false } },
      words: 'a',
    });
    expect(activeCriteria(graph, filter)).toEqual([
      { of: 'values', id: 'kind' },
      { of: 'status' },
      { of: 'ranges', id: 'members' },
      { of: 'words' },
    ]);
  });

  test('leave out the switches, which empty nothing', () => {
    expect(activeCriteria(graph, filterBy({ context: true, neighbours: true }))).toEqual([]);
  });
});

describe('dropCriterion', () => {
  test('takes one choice back and keeps the others', () => {
    const filter = filterBy({
      values: { kind: ['cluster'] },
      words: 'a',
      ranges: { members: { min: 5, missing: true } },
    });
    expect(dropCriterion(filter, { of: 'ranges', id: 'members' })).toEqual({ ...filter, ranges: {} });
    expect(dropCriterion(filter, { of: 'values', id: 'kind' })).toEqual({ ...filter, values: {} });
  });
});

describe('countValues', () => {
  const counts = (facet: Parameters<typeof countValues>[3], patch: Partial<Filter>) =>
    Object.fromEntries(countValues(graph, columns, filterBy(patch), facet));

  test('ignores the own choice of the facet', () => {
    expect(counts('helix', { values: { kind: ['organisation'], helix: ['business'] } })).toEqual(
      counts('helix', { values: { kind: ['organisation'] } }),
    );
  });

  test('counts against the choices in other facets, and keeps values that have none left', () => {
    expect(counts('helix', { values: { coordinator: ['firm'] } })).toEqual({
      [NO_VALUE]: 2,
      business: 0,
      government: 0,
    });
  });

  test('counts a node for each of its values', () => {
    expect(counts('coordinator', {})).toEqual({ firm: 2, city: 1, [SEVERAL]: 1, [NO_VALUE]: 1 });
  });

  test('counts context kinds as choosing them would show them, though they are not drawn', () => {
    expect(counts('kind', {})).toMatchObject({ cluster: 4, industry: 2 });
  });

  test('counts what is kept by name though its kind is context', () => {
    expect(counts('industry', { only: ['code'] })).toMatchObject({ code: 1 });
  });

  test('leaves undrawn kinds out of the counts of other facets', () => {
    expect(counts('industry', {})).toMatchObject({ code: 2, 'wood-trade': 1 });
    expect(counts('industry', { context: true })).toMatchObject({ code: 3, 'wood-trade': 2 });
  });
});

describe('distribution', () => {
  const filter = filterBy({
    values: { industry: ['code', NO_VALUE] },
    ranges: { founded: { min: 2014, missing: false } },
  });
  const drawn = distribution(graph, columns, filter, 'founded');

  test('holds every interval of a kind, whatever is chosen', () => {
    expect(drawn.all).toEqual([
      [2007, 2007],
      [2014, 2014],
      [1950, 1959],
    ]);
  });

  test('holds apart the intervals that the other facets keep, whatever its own range is', () => {
    expect(drawn.kept).toEqual([
      [2007, 2007],
      [1950, 1959],
    ]);
  });

  test('counts what the other facets keep and has no value', () => {
    expect(drawn.missing).toBe(4);
  });

  test('holds nothing of a kind that the map is not about, where it is about any', () => {
    const counted = (domain: Graph) =>
      distribution(domain, facetColumns(domain, { inferred: true }), NO_FILTER, 'members').all;
    const others = graphOf([entity('firm', { members: 7 }), entity('ict', { kind: 'cluster', members: 9 })]);
    expect(counted(others)).toEqual([[9, 9]]);
    const kinds = others.vocabulary.kinds.map(({ rank: _, ...kind }) => kind);
    expect(counted({ ...others, vocabulary: { ...others.vocabulary, kinds } })).toEqual([
      [7, 7],
      [9, 9],
    ]);
  });
});

describe('countLines', () => {
  const count = (patch: Partial<Filter>) => {
    const { types, status } = countLines(graph, apply(patch), apply({ ...patch, context: true }), filterBy(patch));
    return { types: Object.fromEntries(types), status: Object.fromEntries(status) };
  };

  test('counts lines among the chosen only', () => {
    expect(count({ values: { kind: ['cluster'] } })).toEqual({
      types: { coordinates: 0, 'collaborates-with': 2, 'member-of': 1, 'operates-in': 0 },
      status: { stated: 2, inferred: 1 },
    });
  });

  test('counts types against the chosen status, whatever types are chosen', () => {
    expect(count({ values: { kind: ['cluster'] }, status: ['stated'], types: ['member-of'] }).types).toEqual({
      coordinates: 0,
      'collaborates-with': 1,
      'member-of': 1,
      'operates-in': 0,
    });
  });

  test('counts each status against the chosen types, whatever status is chosen', () => {
    expect(count({ values: { kind: ['cluster'] }, status: ['stated'], types: ['collaborates-with'] }).status).toEqual({
      stated: 1,
      inferred: 1,
    });
  });
});

describe('relaxations', () => {
  const relax = (patch: Partial<Filter>) => relaxations(graph, () => columns, filterBy(patch));

  test('say how many nodes each choice would give back alone, the most first', () => {
    expect(relax({ values: { kind: ['ecosystem'] }, ranges: { members: { min: 1, missing: false } } })).toEqual([
      { criterion: { of: 'values', id: 'kind' }, nodes: 2 },
      { criterion: { of: 'ranges', id: 'members' }, nodes: 1 },
    ]);
  });

  test('leave out a choice that would give nothing back alone', () => {
    expect(relax({ values: { kind: ['cluster'] }, words: 'nothing of that name', types: ['runs'] })).toEqual([
      { criterion: { of: 'words' }, nodes: 4 },
    ]);
  });
});
