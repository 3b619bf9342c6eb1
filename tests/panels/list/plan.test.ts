// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import { LUBLIN } from '../../../src/atlas/lublin';
import { atlasOf } from '../../../src/graph/document/atlas-of';
import { applyDiff } from '../../../src/graph/document/diff';
import type { Content } from '../../../src/graph/document/document';
import { buildGraph, type Graph } from '../../../src/graph/graph';
import type { Entity, Source } from '../../../src/graph/model';
import { cellField } from '../../../src/panels/list/cells/cell-field';
import { cellText } from '../../../src/panels/list/cells/cell-values';
import { type CellWords, cellWords } from '../../../src/panels/list/cells/cell-words';
import {
  type CellSource,
  type Chosen,
  changeCells,
  fillDown,
  type Placed,
  placeBlock,
  planCells,
} from '../../../src/panels/list/cells/plan';
import { en } from '../../../src/text/en/editing';
import { namesIn } from '../../../src/text/names';
import { entity } from '../../support/build';
import { VOCABULARY, wordsIn } from '../../support/vocabulary';
import { SMALL } from '../small-atlas';

const COLUMNS = ['name', 'kind', 'side', 'ecosystem', 'founded', 'members', 'companies', 'degree'];

/** The small atlas with values of every type. */
const GRAPH: Graph = buildGraph(
  {
    ...atlasOf(SMALL),
    entities: [
      ...SMALL.nodes.values(),
      entity('fair', { kind: 'event', name: { pl: 'Targi', en: 'Fair' }, date: '2013' }),
    ],
  },
  {
    ...VOCABULARY,
    attributes: [
      ...VOCABULARY.attributes,
      {
        id: 'size',
        of: 'nodes',
        type: 'category',
        label: { pl: 'Wielkość', en: 'Size' },
        values: ['small', 'large'].map((id) => ({ id, label: { pl: id === 'small' ? 'mała' : 'duża', en: id } })),
      },
      {
        id: 'tags',
        of: 'nodes',
        type: 'categories',
        label: { pl: 'Słowa', en: 'Words' },
        values: ['wood', 'steel', 'glass'].map((id) => ({ id, label: { pl: id, en: id } })),
      },
      { id: 'open', of: 'nodes', type: 'flag', label: { pl: 'Otwarty', en: 'Open' } },
      { id: 'page', of: 'nodes', type: 'link', label: { pl: 'Strona', en: 'Page' } },
    ],
  },
  LUBLIN,
);

let said: CellWords;
beforeEach(() => {
  said = cellWords({ graph: GRAPH, words: wordsIn('en'), text: en, language: 'en', nameOf: namesIn(GRAPH, 'en') });
});

const actor = (id: string): Entity => GRAPH.nodes.get(id) as Entity;
const rowsOf = (...ids: readonly string[]) => ids.map(actor);
const chosenIn = (ids: readonly string[], column: string, first = 0, last = first): Chosen => {
  const columns = COLUMNS.includes(column) ? COLUMNS : [...COLUMNS, column];
  return { rows: rowsOf(...ids), columns, column: columns.indexOf(column), first, last };
};
const plan = (typed: Placed['typed']) => planCells(typed, () => 'shown', said);
const one = (id: string, column: string, text: string) => plan([{ row: actor(id), column, text }]);
/** The value that a text gives a cell, or why it gives none. */
const readIn = (id: string, column: string, text: string) => {
  const { taken, misfits } = one(id, column, text);
  return taken[0] ? taken[0].value : misfits[0]?.why;
};

const CONTENT: Content<never> = {
  title: { en: 'Small' },
  vocabulary: GRAPH.vocabulary,
  atlas: atlasOf(GRAPH),
  scenes: [],
};
function changed({ taken }: ReturnType<typeof plan>, stated: CellSource | null = null) {
  const { diff } = changeCells(CONTENT, taken, stated, said);
  if (!diff) throw new Error('The cells can be changed.');
  const { atlas } = applyDiff<never>(CONTENT, diff);
  return { atlas, of: (id: string) => atlas.entities.find((each) => each.id === id) };
}

describe('what a cell holds', () => {
  test.each([
    ['ict', 'name', 'ICT Cluster'],
    ['ict', 'kind', 'cluster'],
    ['ict', 'founded', '2006'],
    ['city', 'side', 'public authorities'],
  ])('%s in the column %s is typed as %s', (id, column, text) => {
    const cell = cellField(GRAPH, actor(id), column);
    expect(cell && cellText(actor(id), cell, said)).toBe(text);
  });

  test.each(['ecosystem', 'degree', 'measure'])('what is in the column %s cannot be edited', (column) => {
    expect(cellField(GRAPH, actor('ict'), column)).toBeNull();
  });

  test('when something takes place stands in the column of beginnings', () => {
    expect(cellField(GRAPH, actor('fair'), 'founded')).toMatchObject({ at: 'date' });
    expect(cellField(GRAPH, actor('ict'), 'founded')).toMatchObject({ at: 'founded' });
  });
});

describe('what is typed is understood as a form does', () => {
  test.each<readonly [string, string, string, unknown]>([
    ['ict', 'founded', '21.01.2014', '2014-01-21'],
    ['ict', 'founded', 'soon', en.problem.date],
    ['ict', 'founded', '', undefined],
    ['ict', 'members', '1 200', 1200],
    ['ict', 'members', '-1', en.problem.negative],
    ['ict', 'members', '20', en.problem.companies],
    ['ict', 'name', 'ICT', 'ICT'],
    ['fund', 'kind', 'Project', 'project'],
    ['fund', 'kind', '', en.problem.needed],
    ['ict', 'a.size', 'Duża', 'large'],
    ['ict', 'a.size', 'middling', en.cells.unknownWord('middling', 'small, large')],
    ['ict', 'a.tags', 'steel; Wood', ['wood', 'steel']],
    ['ict', 'a.tags', 'steel; straw', en.cells.unknownWord('straw', 'wood, steel, glass')],
    ['ict', 'a.open', 'tak', true],
    ['ict', 'a.open', 'no', false],
    ['ict', 'a.page', 'example', en.problem.link],
    ['ict', 'a.page', 'https://example.org', 'https://example.org'],
    ['ict', 'degree', '5', en.cells.readOnly],
  ])('%s, %s: %s', (id, column, text, read) => {
    expect(readIn(id, column, text)).toEqual(read);
  });

  test('a kind that relations do not bear is told with one of them', () => {
    expect(readIn('ict', 'kind', 'region')).toMatch(/^This kind cannot have this relation: /);
  });

  test('a name is needed in one language at least', () => {
    const bare = { ...actor('wood'), name: { en: 'Wood' } };
    expect(planCells([{ row: bare, column: 'name', text: '' }], () => '', said).misfits[0]?.why).toBe(en.problem.name);
    expect(readIn('wood', 'name', '')).toBe('');
  });

  test('what is there already is neither taken over nor told', () => {
    expect(one('ict', 'founded', ' 2006 ')).toEqual({ taken: [], misfits: [] });
    expect(one('ict', 'ecosystem', 'shown')).toEqual({ taken: [], misfits: [] });
  });

  test('cells of one row are judged together', () => {
    const row = actor('ict');
    const typed = (members: string, companies: string) => [
      { row, column: 'members', text: members },
      { row, column: 'companies', text: companies },
    ];
    expect(plan(typed('30', '20')).taken.map(({ value }) => value)).toEqual([30, 20]);
    expect(plan(typed('30', '40')).misfits.map(({ why }) => why)).toEqual([en.problem.companies, en.problem.companies]);
  });
});

describe('a block', () => {
  test('goes down and to the right of where the chosen cells begin', () => {
    const { typed } = placeBlock(
      [
        ['2001', '5'],
        ['2002', '6'],
      ],
      chosenIn(['ict', 'wood'], 'founded', 0, 1),
    );
    expect(typed.map(({ row, column, text }) => [row.id, column, text])).toEqual([
      ['ict', 'founded', '2001'],
      ['ict', 'members', '5'],
      ['wood', 'founded', '2002'],
      ['wood', 'members', '6'],
    ]);
  });

  test('that is one text goes into all chosen cells', () => {
    const { typed } = placeBlock([['2001']], chosenIn(['ict', 'wood', 'light'], 'founded', 1, 2));
    expect(typed.map(({ row }) => row.id)).toEqual(['wood', 'light']);
  });

  test('makes no rows and columns', () => {
    const block = [
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ];
    expect(placeBlock(block, chosenIn(['ict', 'wood'], 'degree', 1))).toMatchObject({
      typed: [{ text: '1' }],
      rowsBeyond: 2,
      columnsBeyond: 1,
    });
  });

  test('with a bad value is taken over but for that', () => {
    const { taken, misfits } = plan(
      placeBlock([['2001'], ['soon'], ['2003']], chosenIn(['ict', 'wood', 'light'], 'founded')).typed,
    );
    expect(taken.map(({ row, value }) => [row.id, value])).toEqual([
      ['ict', '2001'],
      ['light', '2003'],
    ]);
    expect(misfits).toMatchObject([{ text: 'soon', why: en.problem.date }]);
  });
});

describe('filling down', () => {
  test('has the cells below hold what the first one does', () => {
    const typed = fillDown(chosenIn(['wood', 'ict', 'light'], 'founded', 0, 2), said);
    expect(plan(typed).taken.map(({ row, value }) => [row.id, value])).toEqual([
      ['ict', '2014-01-21'],
      ['light', '2014-01-21'],
    ]);
  });

  test('is nothing where there is nothing below, or it cannot be edited', () => {
    expect(fillDown(chosenIn(['ict', 'wood'], 'founded'), said)).toEqual([]);
    expect(fillDown(chosenIn(['ict', 'wood'], 'degree', 0, 1), said)).toEqual([]);
  });
});

describe('cells that are changed', () => {
  const at = { source: 'paper', section: 'Klastry', lines: [3, 4] as const };

  test('lose what backed the former value', () => {
    expect(actor('ict').evidence.some((each) => each.for?.includes('members'))).toBe(true);
    const ict = changed(one('ict', 'members', '60')).of('ict');
    expect(ict?.members).toBe(60);
    expect(ict?.evidence.some((each) => each.for?.includes('members'))).toBe(false);
  });

  test('are stated where the reader says, in words of their own', () => {
    const ict = changed(one('ict', 'founded', '21.01.2014'), { at }).of('ict');
    expect(ict?.evidence.at(-1)).toEqual({ ...at, terms: ['21 January 2014'], for: ['founded'] });
  });

  test('of names and kinds have the being stated there, too', () => {
    const { of } = changed(one('school', 'name', 'School'), { at });
    expect([of('school')?.name, of('school')?.status]).toEqual([{ pl: 'Łódzka Szkoła', en: 'School' }, 'stated']);
    expect(of('school')?.evidence.at(-1)).toEqual({ ...at, terms: ['School'] });
  });

  test('bring the source that the document lacks, once', () => {
    const source: Source = { ...([...GRAPH.sources.values()][0] as Source), id: 'register' };
    const stated = { at: { ...at, source: 'register' }, source };
    const block = placeBlock([['2001'], ['2002']], chosenIn(['ict', 'wood'], 'founded'));
    expect(changed(plan(block.typed), stated).atlas.sources.map(({ id }) => id)).toEqual(['paper', 'register']);
    const known = { at, source: { ...source, id: 'paper' } };
    expect(changed(plan(block.typed), known).atlas.sources.map(({ id }) => id)).toEqual(['paper']);
  });

  test('are named in the language of the document where the reader speaks another', () => {
    const nodes = new Map([['a', entity('a', { name: { und: 'A' } })]]);
    expect(cellWords({ ...said, graph: { ...GRAPH, nodes } }).nameLanguage({ und: 'A' })).toBe('und');
    expect(said.nameLanguage({ pl: 'A' })).toBe('en');
  });
});
