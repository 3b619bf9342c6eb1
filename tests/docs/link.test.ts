import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ARRANGEMENTS } from '../../src/graph/arrangements/arrangement';
import { FARTHEST } from '../../src/graph/filter/criteria';
import { facetsOf, isRange, paramOf } from '../../src/graph/filter/facets';
import { MEASURE_IDS, NODE_MEASURES } from '../../src/graph/measures/node-measures';
import { FARTHEST_PLACE, STATUSES } from '../../src/graph/model';
import { MOST_STEPS } from '../../src/graph/picks/sentence';
import { ASK_PARTS } from '../../src/state/link/ask-parts';
import { EMBED_CLICKS, EMBED_PANELS } from '../../src/state/link/embed';
import { MAX_LINK, OWN, readLink, VERSION, writeLink } from '../../src/state/link/link';
import { COLUMNS, DEFAULT_VIEW, LANGUAGES, STAGES, THEMES } from '../../src/state/link/view';
import { shippedGraph } from '../support/shipped';
import { codeIn, tableUnder } from './tables';

const page = readFileSync('docs/link.md', 'utf8');
const graph = shippedGraph();

const plain = tableUnder('Parameters of every graph', page);
const facets = tableUnder('Facets', page);
const asks = tableUnder('Questions', page);
const [panels, click] = tableUnder('Embeds', page);
const limits = tableUnder('Limits', page);

const code = (cell = '') => codeIn(cell)[0] ?? '';
const valuesOf = (name: string) => codeIn(plain.find((row) => code(row.name) === name)?.values ?? '');

describe('the page of the link', () => {
  test('names every parameter of the code, and no other', () => {
    expect(plain.map(({ name }) => code(name)).toSorted()).toEqual([...OWN].toSorted());
  });

  test('names the facets of the shipped atlas in their order, how they are written, and no other', () => {
    const { values, ranges } = facetsOf(graph.vocabulary);
    const rows = facets.map(({ name, attribute, values }) => [code(name), attribute, values]);
    expect(rows, 'the table “Facets” of docs/link.md needs a row for each facet').toEqual(
      [...values, ...ranges].map((facet) => [paramOf(facet), facet.id, isRange(facet) ? 'range' : 'list']),
    );
  });

  test('names every kind of question with its fields in their order, and no other', () => {
    const fields = Object.entries(ASK_PARTS).flatMap(([kind, record]) => {
      const names = Object.keys(record);
      return (names.length > 0 ? names : ['']).map((field) => [kind, field]);
    });
    expect(asks.map(({ kind, field }) => [code(kind), code(field)])).toEqual(fields);
  });

  test.each([
    ['v', [VERSION]],
    ['status', STATUSES],
    ['arrange', ARRANGEMENTS],
    ['sort', COLUMNS],
    ['measure', NODE_MEASURES],
    ['stage', STAGES],
    ['lang', LANGUAGES],
    ['theme', THEMES],
  ])('lists the values of %s', (name, values) => {
    expect(valuesOf(name)).toEqual(values);
  });

  test('lists the measures that can be asked for, and the parts of an embed', () => {
    expect(codeIn(asks.find(({ field }) => field === '`measure`')?.values ?? '')).toEqual(MEASURE_IDS);
    expect([panels, click].map((row) => codeIn(row?.values ?? ''))).toEqual([EMBED_PANELS, EMBED_CLICKS]);
  });

  test('says the limits of the code', () => {
    const said = limits.map((row) => Number.parseInt(row['at most'] ?? '', 10));
    expect(said).toEqual([MAX_LINK, 200, FARTHEST, MOST_STEPS, FARTHEST_PLACE]);
    expect(readLink(`v=1&words=${'x'.repeat(200)}`, graph).problems).toEqual([]);
    expect(readLink(`v=1&words=${'x'.repeat(201)}`, graph).problems).toHaveLength(1);
  });

  test.each(plain.flatMap(({ name, default: given }) => codeIn(given ?? '').map((value) => [code(name), value])))(
    'says the default of %s, which is %s',
    (name, value) => {
      expect(readLink(`v=1&${name}=${value}`, graph)).toEqual({ view: DEFAULT_VIEW, problems: [] });
    },
  );
});

describe('an example of the page', () => {
  const shown = [...plain, ...facets, ...asks].map(({ name, example }) => [code(name), code(example)] as const);

  test.each(shown)('of %s: %s is read and says something', (name, example) => {
    expect(example).toContain(name === '' ? 'ask=' : `${name}=`);
    const { view, problems } = readLink(`v=1&${example}`, graph);
    expect(problems).toEqual([]);
    if (!['v', 'data', 'file'].includes(name)) expect(writeLink(view, graph)).not.toBe('');
  });

  test.each(
    asks
      .filter(({ field }) => field !== '–')
      .map(({ kind, field, example }) => [code(kind), code(field), code(example)]),
  )('of the question %s says its %s', (kind, field, example) => {
    expect(example).toMatch(new RegExp(`^ask=${kind};(.*;)?${field}=`));
  });

  const whole = codeIn(page).flatMap((each) => /^(?:https:.*#)?(v=1&.*)$/.exec(each)?.[1] ?? []);

  test.each(whole)('%s is read whole', (link) => {
    const { view, problems } = readLink(link, graph);
    expect(problems).toEqual([]);
    expect(view).not.toEqual(DEFAULT_VIEW);
  });

  test('there is one of each chapter that has no table of them', () => {
    expect(whole.length).toBeGreaterThanOrEqual(6);
  });
});
