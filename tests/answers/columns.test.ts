// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  actorColumns,
  cellsOf,
  columnName,
  columnsBeside,
  type ListContext,
  RELATION_COLUMNS,
  sortItems,
} from '../../src/answers/columns';
import { memberships } from '../../src/atlas/rules/membership';
import { facetColumns } from '../../src/graph/filter/columns';
import type { Graph } from '../../src/graph/graph';
import type { Vocabulary } from '../../src/graph/vocabulary';
import { toCsv } from '../../src/io/write/csv';
import { DEFAULT_VIEW, type SortColumn } from '../../src/state/link/view';
import { localText } from '../../src/text/local-text';
import type { Words } from '../../src/text/words';
import { wordsOf } from '../../src/text/words-of';
import { SMALL } from '../panels/small-atlas';
import { graphs } from '../support/arbitrary';
import { entity, graphOf, relation } from '../support/build';
import { attribute, galleryOf, paintingsOf } from '../support/made-up';
import { VOCABULARY, wordsIn } from '../support/vocabulary';

const [pl, en] = [wordsIn('pl'), wordsIn('en')];

function contextOf(graph: Graph, words: Words = en): ListContext {
  const nameOf = (id: string) => {
    const node = graph.nodes.get(id);
    return node ? localText(node.name, words.meta.tag) : id;
  };
  return {
    graph,
    columns: facetColumns(graph, { inferred: true }),
    memberships: memberships(graph, { inferred: true }),
    words,
    nameOf,
    measure: 'betweenness',
    scores: null,
  };
}

const columnsOfActors = (vocabulary: Vocabulary) =>
  actorColumns({ graph: { ...SMALL, vocabulary }, view: DEFAULT_VIEW });

const ACTOR_COLUMNS = columnsOfActors(VOCABULARY);

const columnOf = (id: SortColumn) => {
  const column = ACTOR_COLUMNS.find((each) => each.id === id);
  if (!column) throw new Error(`There is no column “${id}”.`);
  return column;
};

const listed = (measureColumn: boolean) => ({ graph: SMALL, view: { ...DEFAULT_VIEW, measureColumn } });

/** The ids of a graph's actors in the order of a column. */
const sorted = (graph: Graph, id: SortColumn, descending = false, words: Words = en) =>
  sortItems([...graph.nodes.values()], columnOf(id), descending, contextOf(graph, words)).map((node) => node.id);

describe('sorting', () => {
  test('keeps every actor once, whatever the column', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(...ACTOR_COLUMNS), fc.boolean(), (graph, { id }, descending) => {
        expect([...sorted(graph, id, descending)].sort()).toEqual([...graph.nodes.keys()].sort());
      }),
      { numRuns: 30 },
    );
  });

  test('compares numbers as numbers', () => {
    const graph = graphOf([9, 100, 20].map((members) => entity(`${members}`, { kind: 'cluster', members })));
    expect(sorted(graph, 'members')).toEqual(['9', '20', '100']);
  });

  test.each([true, false])('puts what has no value last (descending: %s)', (descending) => {
    const graph = graphOf([entity('none'), entity('some', { members: 3 }), entity('zero', { members: 0 })]);
    expect(sorted(graph, 'members', descending).at(-1)).toBe('none');
  });

  test('goes by the Polish alphabet in Polish', () => {
    const graph = graphOf(['Łuk', 'Most', 'Lis', 'Ćma', 'Cis', 'Dom'].map((name) => entity(name)));
    expect(sorted(graph, 'name', false, pl)).toEqual(['Cis', 'Ćma', 'Dom', 'Lis', 'Łuk', 'Most']);
  });

  test('puts kinds in the order of the vocabulary', () => {
    const graph = graphOf(['region', 'cluster', 'ecosystem'].map((kind) => entity(kind, { kind })));
    expect(sorted(graph, 'kind')).toEqual(['ecosystem', 'cluster', 'region']);
  });

  test('goes by the date, not by its words', () => {
    const graph = graphOf([
      entity('august', { founded: '2014-08-01' }),
      entity('september', { founded: '2013-09-01' }),
      entity('fifties', { founded: '195X' }),
    ]);
    expect(sorted(graph, 'founded')).toEqual(['fifties', 'september', 'august']);
  });

  test('goes by the count of ties', () => {
    expect(sorted(SMALL, 'degree', true)[0]).toBe('ict');
  });
});

describe('cells', () => {
  const cells = (words: Words = en) => cellsOf([...SMALL.nodes.values()], ACTOR_COLUMNS, contextOf(SMALL, words));
  const row = (id: string, words?: Words) => cells(words).find(([first]) => first === id);

  test('begin with the headings, identifier first and lines of the source last', () => {
    expect(cells()[0]).toEqual([
      'Identifier',
      'Name',
      'Kind',
      'Side of the helix',
      'Upland',
      'Year',
      'Members',
      'Companies',
      'Ties',
      'Lines of the source',
    ]);
  });

  test('hold words for what is words and numbers for what is counted', () => {
    expect(row('ict')?.slice(0, 9)).toEqual(['ict', 'ICT Cluster', 'cluster', '', 'IT Upland', '2006', 77, 50, 4]);
  });

  test('are empty where there is nothing to say', () => {
    expect(row('upland-sea')?.slice(5, 8)).toEqual(['', '', '']);
  });

  test('name the lines of the source', () => {
    expect(String(row('ict')?.at(-1))).toMatch(/10.*12.*14/);
  });

  test('are in the language of the reader', () => {
    expect(row('wood', pl)?.slice(1, 6)).toEqual(['Klaster Drewna', 'klaster', '', '', '21 stycznia 2014']);
  });

  test('of relations say the sentence, the status and the date', () => {
    const rows = cellsOf([...SMALL.edges.values()], RELATION_COLUMNS, contextOf(SMALL));
    expect(rows.find(([id]) => id === 'city--coordinates--ict')?.slice(1, 6)).toEqual([
      'City Hall',
      'coordinates',
      'ICT Cluster',
      'stated by the source',
      '2006',
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)'])('that a spreadsheet would run are saved as text: %s', (name) => {
    const graph = graphOf([entity('a', { name: { pl: name, en: name } })]);
    const text = toCsv(cellsOf([...graph.nodes.values()], ACTOR_COLUMNS, contextOf(graph)), pl.meta.csv);
    expect(text.split('\r\n')[1]?.split(';')[1]).toBe(`'${name}`);
  });

  test('of a name that has the separator in it stay one cell', () => {
    const graph = graphOf([entity('a', { name: { pl: 'a;b"c', en: 'a;b"c' } })]);
    const text = toCsv(cellsOf([...graph.nodes.values()], ACTOR_COLUMNS, contextOf(graph)), pl.meta.csv);
    expect(text).toContain('\r\na;"a;b""c";');
  });
});

describe('the column of a measure', () => {
  const columns = actorColumns(listed(true));
  const scores = new Map([
    ['ict', 0.12345],
    ['wood', 0.5],
  ]);
  const context = { ...contextOf(SMALL, pl), scores };

  test('is there on request, beside the name, with its numbers for a spreadsheet', () => {
    expect(actorColumns(listed(false))).toBe(ACTOR_COLUMNS);
    const cells = cellsOf([...SMALL.nodes.values()], columns, context);
    expect(cells[0]?.slice(1, 3)).toEqual(['Nazwa', 'pośrednictwo']);
    expect(cells.find(([id]) => id === 'ict')?.[2]).toBe(0.12345);
  });

  test('is written in the language and sorted by its numbers, whom it leaves out last', () => {
    const [, column] = columns;
    if (!column) throw new Error('There is no column of the measure.');
    const sorted = sortItems([...SMALL.nodes.values()], column, true, context);
    expect(sorted.slice(0, 3).map((item) => column.text(item, context))).toEqual(['0,5', '0,123', '']);
  });
});

test('every column has a heading in both languages', () => {
  const ids = [...actorColumns(listed(true)), ...RELATION_COLUMNS].map(({ id }) => id);
  for (const words of [pl, en])
    expect(ids.filter((id) => !columnName(id, { words, graph: SMALL, measure: 'core' }))).toEqual([]);
});

test('a relation without a day is dated by when it began', () => {
  const graph = graphOf([entity('a'), entity('b')], [relation('a', 'runs', 'b', { since: '2006' })]);
  const date = RELATION_COLUMNS.find(({ id }) => id === 'date');
  expect([...graph.edges.values()].map((edge) => date?.text(edge, contextOf(graph)))).toEqual(['2006']);
});

describe('what is contested or no fact', () => {
  test('is marked in the file of the actors', () => {
    const graph = graphOf([entity('design', { contestedHelix: ['business', 'civil-society'] })]);
    const csv = toCsv(cellsOf([...graph.nodes.values()], ACTOR_COLUMNS, contextOf(graph)), en.meta.csv);
    expect(csv).toContain('contested side: business or civil society');
  });

  test('is marked in the file of the relations', () => {
    const graph = graphOf(
      [entity('ict', { kind: 'cluster' }), entity('east', { kind: 'region' })],
      [relation('ict', 'located-in', 'east', { strength: 'possible' })],
    );
    const csv = toCsv(cellsOf([...graph.edges.values()], RELATION_COLUMNS, contextOf(graph)), en.meta.csv);
    expect(csv).toContain('is located in (possibility)');
  });
});

describe('columns of a vocabulary without roles', () => {
  const vocabulary = galleryOf([
    attribute('style', 'categories', { label: { en: 'Style' }, param: 'style' }),
    attribute('constructor', 'number', { label: { en: 'Builder' } }),
    attribute('painted', 'date'),
    attribute('secret', 'text', { without: ['column'] }),
    attribute('kind', 'category'),
  ]);
  const graph = paintingsOf(vocabulary, { values: { style: ['oil', 'ink'], constructor: 0, painted: '195X' } });
  const context = contextOf(graph, wordsOf('en', vocabulary));

  test('are names, kinds, attributes in their order and ties, each once', () => {
    const columns = columnsOfActors(vocabulary);
    expect(columns.map(({ id }) => id)).toEqual(['name', 'kind', 'style', 'a.constructor', 'a.painted', 'degree']);
    expect(columnsOfActors(vocabulary)).toBe(columns);
  });

  test('are headed by their labels and hold what each has, numbers as numbers', () => {
    const [heads, ...rows] = cellsOf([...graph.nodes.values()], columnsOfActors(vocabulary), context);
    expect(heads?.slice(3, 6)).toEqual(['Style', 'Builder', 'painted']);
    expect(rows.find(([id]) => id === 'sea')?.slice(3, 7)).toEqual(['oil, ink', 0, 'the 1950s', 1]);
    expect(rows.find(([id]) => id === 'fog')?.slice(3, 7)).toEqual(['', '', '', 0]);
  });

  test('beside those of the list are those that it has no room for', () => {
    expect(columnsBeside(vocabulary).map(({ id }) => id)).toEqual(['a.secret']);
  });

  test('tell how strongly something is said, and by which relations only in filters', () => {
    const told = galleryOf([attribute('topic', 'categories', { without: ['column'] })], { topic: 'topic' });
    const items = [{ en: 'oils' }];
    const facts = (['told', 'wanted'] as const).map((strength) => ({ topic: strength, strength, items, evidence: [] }));
    const painted = paintingsOf(told, { facts });
    const [topic] = columnsBeside(told);
    const sea = painted.nodes.get('sea');
    expect(sea && topic?.text(sea, contextOf(painted, wordsOf('en', told)))).toBe('told, wanted (aim)');
  });

  test('begin with the sides where an attribute plays them', () => {
    const sided = galleryOf([attribute('style', 'text'), attribute('school', 'category')], { side: 'school' });
    expect(columnsOfActors(sided).map(({ id }) => id)).toEqual(['name', 'kind', 'a.school', 'a.style', 'degree']);
  });
});
