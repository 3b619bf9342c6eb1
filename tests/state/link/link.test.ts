// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_PICKS } from '../../../src/graph/picks/sentence';
import { newAsk } from '../../../src/state/link/ask-parts';
import { MAX_LINK, readLink, rowsOf, writeLink } from '../../../src/state/link/link';
import { DEFAULT_VIEW, type View } from '../../../src/state/link/view';
import { madeUpGraphs } from '../../support/arbitrary';
import { shippedGraph } from '../../support/shipped';
import { viewsOf } from '../../support/views';

const graph = shippedGraph();
const read = (fragment: string) => readLink(fragment, graph);
const viewWith = (patch: Partial<View>): View => ({ ...DEFAULT_VIEW, ...patch });

const PARAMS = rowsOf(graph).map(({ param }) => param);
const NAMES_OF_OBJECT = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];

describe('the round trip', () => {
  test('restores any view of the shipped graph', () => {
    fc.assert(
      fc.property(viewsOf(graph), (view) => {
        expect(read(writeLink(view, graph))).toEqual({ view, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('restores any view of a graph whose attributes are made up and awkwardly called', () => {
    const drawn = madeUpGraphs.chain((any) => viewsOf(any).map((view) => [any, view] as const));
    fc.assert(
      fc.property(drawn, ([any, view]) => {
        expect(readLink(writeLink(view, any), any)).toEqual({ view, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('restores a range without bounds that drops what has no value', () => {
    const view = viewWith({ ranges: { founded: { missing: false } } });
    expect(read(writeLink(view, graph))).toEqual({ view, problems: [] });
  });

  test('restores a region in any way, as old links have it, and in one way', () => {
    const region = ['region-lublin', 'region-podkarpackie~open-to'];
    expect(read('v=1&region=region-lublin,region-podkarpackie~open-to').view.values.region).toEqual(region);
    expect(writeLink(viewWith({ values: { region } }), graph)).toBe(
      'v=1&region=region-lublin,region-podkarpackie~open-to',
    );
  });

  test('restores a bound of 0', () => {
    const view = viewWith({ ranges: { members: { min: 0, max: 0, missing: false } } });
    expect(read(writeLink(view, graph))).toEqual({ view, problems: [] });
  });

  test('restores words that hold the signs of the grammar', () => {
    const view = viewWith({ words: 'a&b=c +d,e%20#f~' });
    expect(read(writeLink(view, graph))).toEqual({ view, problems: [] });
  });

  test('restores the order of the selection, whose last one is shown', () => {
    const selection = ['umcs', 'basoft', 'cebit'];
    expect(read(writeLink(viewWith({ selection }), graph)).view.selection).toEqual(selection);
  });
});

describe('writeLink', () => {
  test('writes nothing for the default view', () => {
    expect(writeLink(DEFAULT_VIEW, graph)).toBe('');
  });

  test('writes its version and what differs from the default, only', () => {
    expect(writeLink(viewWith({ values: { kind: ['cluster', 'event'] }, rest: 'fade' }), graph)).toBe(
      'v=1&kind=cluster,event&rest=fade',
    );
  });

  test('writes a condition on no value alone, and on the number of ties', () => {
    const ranges = { members: { missing: true }, '~degree': { min: 3, max: 5, missing: false } };
    const link = writeLink(viewWith({ ranges }), graph);
    expect(link).toBe('v=1&members=~&degree=3..5');
    expect(read(link)).toEqual({ view: viewWith({ ranges }), problems: [] });
  });

  test('writes a blank of the words as a plus, so that the link has none', () => {
    expect(writeLink(viewWith({ words: 'a b+c' }), graph)).toBe('v=1&words=a+b%2Bc');
  });

  test('rounds the camera and positions to what a screen can show', () => {
    const moved = viewWith({
      camera: { zoom: 1.23456, x: 0.4, y: -2.6 },
      positions: { uplands: { umcs: { x: 1.5, y: -0.2 } }, years: { parp: { x: 3, y: 4 } } },
    });
    expect(writeLink(moved, graph)).toBe('v=1&camera=1.235:0:-3&at=umcs:2:0,years/parp:3:4');
  });

  test('reads back every number that it writes, whatever it was', () => {
    const any = fc.double({ noNaN: true });
    const numbers = fc.record({ zoom: any, x: any, y: any, low: any, high: any, idle: any, degree: any, way: any });
    fc.assert(
      fc.property(numbers, ({ zoom, x, y, low, high, idle, degree, way }) => {
        const [min, max] = [Math.min(low, high), Math.max(low, high)];
        const view = viewWith({
          camera: { zoom, x, y },
          positions: { uplands: { umcs: { x, y } } },
          ranges: { founded: { min, max, missing: true }, members: { min, missing: false } },
          time: { from: min, to: max, undated: true },
          idle,
          focus: { roots: ['umcs'], degree, direction: 'both' },
          ask: newAsk('paths', { from: ['umcs'], way: Math.abs(way) }),
        });
        expect(read(writeLink(view, graph)).problems).toEqual([]);
      }),
    );
  });

  test('writes the time window, and marks where it keeps what is undated', () => {
    const time = { from: 2006, to: 2014, undated: true };
    expect(writeLink(viewWith({ time, years: { a: 2010, b: 2014 } }), graph)).toBe(
      'v=1&time=2006..2014~&compare-years=2010..2014',
    );
    expect(writeLink(viewWith({ time: { ...time, undated: false } }), graph)).toBe('v=1&time=2006..2014');
  });

  test('throws nothing for half of a surrogate pair in the words', () => {
    expect(() => writeLink(viewWith({ words: 'a\ud83d' }), graph)).not.toThrow();
  });

  test('has a parameter of its own for each key of the view', () => {
    expect(new Set(rowsOf(graph).map(({ key }) => key))).toEqual(new Set(Object.keys(DEFAULT_VIEW)));
    expect(new Set([...PARAMS, 'v']).size).toBe(PARAMS.length + 1);
  });
});

describe('readLink', () => {
  test.each(['', '#', 'v=1', '#v=1'])('reads %j as the default view without a problem', (fragment) => {
    expect(read(fragment)).toEqual({ view: DEFAULT_VIEW, problems: [] });
  });

  test('reads a fragment with its # and without', () => {
    expect(read('#v=1&rest=fade')).toEqual(read('v=1&rest=fade'));
  });

  test('keeps the parts that it can read beside one that it cannot', () => {
    expect(read('v=1&kind=cluster&helix=moon&rest=fade')).toEqual({
      view: viewWith({ values: { kind: ['cluster'] }, rest: 'fade' }),
      problems: [{ param: 'helix', value: 'moon' }],
    });
  });

  test.each([
    ['kind', 'planet'],
    ['kind', 'cluster,planet'],
    ['kind', ''],
    ['register', 'maybe'],
    ['upland', 'umcs'],
    ['upland', 'nowhere'],
    ['side', 'media'],
    ['industry', 'region-lublin'],
    ['region', 'industry-it'],
    ['region', 'region-lublin~envies'],
    ['region', 'industry-it~serves'],
    ['coordinator', 'nobody'],
    ['founded', '2014'],
    ['founded', '2014..2006'],
    ['founded', '-1..'],
    ['founded', '2006..2014..2018'],
    ['members', '1e9..'],
    ['members', '..~'],
    ['companies', '1234567890..'],
    ['words', '%E0%A4%A'],
    ['words', 'a'.repeat(201)],
    ['only', 'nobody'],
    ['relations', 'envies'],
    ['status', 'rumoured'],
    ['time', '2006'],
    ['time', '2014..2006'],
    ['time', '2006..'],
    ['time', '..~'],
    ['time', '20060..20140'],
    ['compare-years', '2010'],
    ['compare-years', '2014..2010'],
    ['compare-years', '2010..2010'],
    ['context', 'yes'],
    ['neighbours', '2'],
    ['rest', 'blink'],
    ['panel', 'table'],
    ['rows', 'notes'],
    ['sort', 'weight'],
    ['sort', '--name'],
    ['select', 'nobody'],
    ['select', 'umcs,%'],
    ['relation', 'umcs'],
    ['pair', 'umcs'],
    ['pair', 'umcs,nobody'],
    ['pair', 'umcs,okip'],
    ['pair', 'netrix-group,klaster-group-pl,umcs'],
    ['camera', '1:2'],
    ['camera', '1:2:3:4'],
    ['camera', '0:0:0'],
    ['camera', '21:0:0'],
    ['camera', 'NaN:0:0'],
    ['camera', '1:Infinity:0'],
    ['camera', '1:1e5:0'],
    ['at', 'umcs:1'],
    ['at', 'umcs:1:2:3'],
    ['at', 'nobody:1:2'],
    ['at', 'umcs:1:2,'],
    ['measure', 'weight'],
    ['measure', 'communities'],
    ['measure', 'closeness:context:kind'],
    ['measure', 'closeness:size'],
    ['measure-column', 'yes'],
    ['lang', 'de'],
    ['theme', 'neon'],
    ['measure', 'importance'],
    ['ask', 'measures;measure=importance'],
  ])('drops %s=%s and names it', (param, value) => {
    // Not at the end, where a sign may be that of a sentence.
    expect(read(`v=1&${param}=${value}&v=1`)).toEqual({
      view: DEFAULT_VIEW,
      problems: [{ param, value: value.slice(0, 80) }],
    });
  });

  test('reads words of the greatest length', () => {
    const words = 'a'.repeat(200);
    expect(read(`v=1&words=${words}`)).toEqual({ view: viewWith({ words }), problems: [] });
  });

  test('drops a parameter that it does not know and names it', () => {
    expect(read('v=1&colour=red')).toEqual({ view: DEFAULT_VIEW, problems: [{ param: 'colour', value: 'red' }] });
  });

  test('drops a parameter without a value and names it', () => {
    expect(read('v=1&kind')).toEqual({ view: DEFAULT_VIEW, problems: [{ param: 'kind', value: '' }] });
  });

  test('keeps the first of two values for one parameter and names the other', () => {
    expect(read('v=1&rest=fade&rest=hide')).toEqual({
      view: viewWith({ rest: 'fade' }),
      problems: [{ param: 'rest', value: 'hide' }],
    });
  });

  test('keeps the narrowest of what is selected and names the rest', () => {
    const { view, problems } = read('v=1&select=umcs&pair=netrix-group,klaster-group-pl');
    expect([view.selection, view.pair]).toEqual([[], ['netrix-group', 'klaster-group-pl']]);
    expect(problems).toEqual([{ param: 'select', value: 'umcs' }]);
  });

  test('takes an item that is there twice once', () => {
    expect(read('v=1&select=umcs,umcs').view.selection).toEqual(['umcs']);
  });

  test('keeps the relation where both actors and a relation are selected', () => {
    const [relation = ''] = graph.edges.keys();
    const { view } = read(`v=1&select=umcs&relation=${relation}`);
    expect([view.selection, view.relation]).toEqual([[], relation]);
  });

  test.each(['v=2&rest=fade', 'v=&rest=fade', 'rest=fade', 'rest=fade&v=1'])(
    'reads nothing of %s, which is of another version',
    (fragment) => {
      const { view, problems } = read(fragment);
      expect(view).toEqual(DEFAULT_VIEW);
      expect(problems.map(({ param }) => param)).toEqual(['v']);
    },
  );

  test('reads nothing of a link that is too long, and names it shortened', () => {
    const long = `v=1&rest=fade&words=${'a'.repeat(MAX_LINK)}`;
    expect(read(long)).toEqual({ view: DEFAULT_VIEW, problems: [{ param: '#', value: long.slice(0, 80) }] });
  });

  test('reads a link of the greatest length', () => {
    const start = 'v=1&rest=fade&words=';
    const { view, problems } = read(start + 'a'.repeat(MAX_LINK - start.length));
    expect(view.rest).toBe('fade');
    expect(problems.map(({ param }) => param)).toEqual(['words']);
  });

  test.each(NAMES_OF_OBJECT)('takes %s, which every object has, neither for a parameter nor for a value', (name) => {
    const fragment = [
      'v=1',
      `${name}=1`,
      ...PARAMS.filter((param) => !['words', 'scene'].includes(param)).map((one) => `${one}=${name}`),
    ];
    const { view, problems } = read(fragment.join('&'));
    expect(view).toEqual(DEFAULT_VIEW);
    expect(problems).toHaveLength(fragment.length - 1);
  });

  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(...NAMES_OF_OBJECT, ...PARAMS, ...[...graph.nodes.keys()].slice(0, 9)),
    fc.constantFrom('0', '1', '..', '2006..', '~', '%', ',', ':', 'umcs:1:2', '1:2:3', 'stated', 'cluster'),
  );
  const param = fc.constantFrom(...PARAMS, ...NAMES_OF_OBJECT);
  const fragments = fc
    .array(fc.tuple(param, fc.array(piece, { maxLength: 3 })), { maxLength: 6 })
    .map((pairs) => ['v=1', ...pairs.map(([name, pieces]) => `${name}=${pieces.join('')}`)].join('&'));

  test('throws nothing for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => read(text).view !== undefined));
  });

  test('answers a view whose own link is read without a problem and written the same again', () => {
    fc.assert(
      fc.property(fragments, (fragment) => {
        const written = writeLink(read(fragment).view, graph);
        const { view, problems } = read(written);
        expect([writeLink(view, graph), problems]).toEqual([written, []]);
      }),
      { numRuns: 500 },
    );
  });
});

const HOSTILE = '../shared/fixtures/hostile-url/fragments.json';
const isAbsent = !existsSync(HOSTILE);

function hostileFragments(): readonly Readonly<{ value: string; why: string }>[] {
  return isAbsent ? [] : JSON.parse(readFileSync(HOSTILE, 'utf8'));
}

describe(`hostile links (skipped where ${HOSTILE} is absent)`, () => {
  test.skipIf(isAbsent)('are all there', () => {
    expect(hostileFragments().length).toBeGreaterThan(5);
  });

  test.skipIf(isAbsent)('show the default view and say what was wrong', () => {
    for (const { value } of hostileFragments()) {
      for (const fragment of [value, `state=${value}`, `v=1&${value}`]) {
        const { view, problems } = read(fragment);
        expect([fragment.slice(0, 60), view]).toEqual([fragment.slice(0, 60), DEFAULT_VIEW]);
        expect(problems.length).toBeGreaterThan(0);
      }
    }
  });

  test.skipIf(isAbsent)('name what was wrong in a few characters', () => {
    for (const { value } of hostileFragments()) {
      const lengths = read(`v=1&${value}`).problems.map((problem) => problem.param.length + problem.value.length);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(120);
    }
  });

  test.skipIf(isAbsent)('change nothing but the words, put where words stand', () => {
    for (const { value } of hostileFragments()) {
      const { view } = read(`v=1&words=${value}`);
      expect({ ...view, words: '' }).toEqual(DEFAULT_VIEW);
    }
  });

  test.skipIf(isAbsent)('pollute no prototype', () => {
    for (const { value } of hostileFragments()) read(`v=1&at=${value}&words=${value}`);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a sentence of picks', () => {
  const asked = (sentence: string) => read(`v=1&ask=picks;sentence=${sentence}&v=1`);

  test('of anyone alone is told from one that was not begun', () => {
    for (const sentence of [{ places: [{}], types: [] }, NO_PICKS]) {
      const view = viewWith({ ask: newAsk('picks', { sentence }) });
      expect(read(writeLink(view, graph))).toEqual({ view, problems: [] });
    }
    expect(writeLink(viewWith({ ask: newAsk('picks') }), graph)).toBe('v=1&ask=picks');
  });

  test('is read place by place', () => {
    expect(asked('kind:university,,actor:netrix-group,-coordinates,kind:cluster.industry:~').problems).toEqual([]);
  });

  test.each([
    'kind:university,',
    'kind:planet,,kind:cluster',
    'kind:cluster.kind:cluster',
    'actor:nobody',
    'helix:moon',
    'industry:umcs',
    'colour:red',
    'kind:',
    ',envies,',
    ',-collaborates-with,',
    ',,,,,,,,,,',
    'actor:%E0%A4%A',
  ])('is refused as %s', (sentence) => {
    expect(asked(sentence).problems).toHaveLength(1);
  });
});
