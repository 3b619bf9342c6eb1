// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { facetColumns } from '../../../src/graph/filter/columns';
import { FARTHEST_PLACE } from '../../../src/graph/model';
import { readAsk, writeAsk } from '../../../src/state/link/ask';
import { newAsk } from '../../../src/state/link/ask-parts';
import { readLink, writeLink } from '../../../src/state/link/link';
import { readPicks, writePicks } from '../../../src/state/link/picks-field';
import { DEFAULT_VIEW, type View } from '../../../src/state/link/view';
import { SMALL } from '../../panels/small-atlas';
import { entity, graphOf, relation } from '../../support/build';

const read = (fragment: string, graph = SMALL) => readLink(`v=1&${fragment}`, graph);
const isRead = (fragment: string, graph = SMALL) => read(fragment, graph).problems.length === 0;
/** A view as it comes back from its link. */
const again = (patch: Partial<View>) => readLink(writeLink({ ...DEFAULT_VIEW, ...patch }, SMALL), SMALL);

describe('at its bounds a link', () => {
  test('keeps a window of one year, and refuses one that ends before it begins', () => {
    expect(read('time=2006..2006').view.time).toEqual({ from: 2006, to: 2006, undated: false });
    expect(isRead('time=2007..2006')).toBe(false);
  });

  test('compares two years, the earlier first, and no year with itself', () => {
    expect(read('compare-years=2006..2007').view.years).toEqual({ a: 2006, b: 2007 });
    expect([isRead('compare-years=2006..2006'), isRead('compare-years=2007..2006')]).toEqual([false, false]);
  });

  test('takes the bounds of a range for numbers, not for texts', () => {
    expect(read('founded=900..1000').view.ranges.founded).toEqual({ min: 900, max: 1000, missing: false });
    expect(isRead('founded=1000..900')).toBe(false);
  });

  test('keeps the nearest, the farthest and the outermost camera', () => {
    for (const camera of [
      { zoom: 0.05, x: 0, y: 0 },
      { zoom: 20, x: FARTHEST_PLACE, y: -FARTHEST_PLACE },
    ]) {
      expect(again({ camera })).toEqual({ view: { ...DEFAULT_VIEW, camera }, problems: [] });
    }
    expect(isRead('camera=21:0:0')).toBe(false);
  });

  test('keeps words up to two hundred letters', () => {
    const words = 'a'.repeat(200);
    expect([read(`words=${words}`).view.words, isRead(`words=${words}a`)]).toEqual([words, false]);
  });

  test('takes a parameter once, and tells that it was given twice', () => {
    const { view, problems } = read('words=first&words=second');
    expect([view.words, problems]).toEqual(['first', [{ param: 'words', value: 'second' }]]);
  });
});

describe('a question in a link', () => {
  test('is told wrong where a part is given twice, or is none of its', () => {
    expect(readAsk('scenario;name=a', SMALL)).toEqual(newAsk('scenario', { name: 'a' }));
    expect(readAsk('scenario;name=a;name=b', SMALL)).toBeUndefined();
    expect(readAsk('scenario;name=a;colour=b', SMALL)).toBeUndefined();
  });

  test('keeps the name of a scenario up to eighty letters', () => {
    const ask = newAsk('scenario', { name: 'n'.repeat(80) });
    expect(readAsk(writeAsk(ask), SMALL)).toEqual(ask);
    expect(readAsk(`scenario;name=${'n'.repeat(81)}`, SMALL)).toBeUndefined();
  });

  test('keeps the place of a way, up to the last that is read', () => {
    const way = (place: number) => readAsk(writeAsk(newAsk('paths', { from: ['ict'], way: place })), SMALL);
    expect([way(2), way(5000)]).toMatchObject([{ way: 2 }, { way: 999 }]);
  });
});

describe('a sentence of picks in a link', () => {
  test('is the same in whatever order its conditions were made', () => {
    const one = { places: [{ kind: 'cluster', helix: '~', register: 'yes' }], types: [] };
    const other = { places: [{ register: 'yes', helix: '~', kind: 'cluster' }], types: [] };
    expect(writePicks(one)).toBe(writePicks(other));
    expect(writePicks(one)).toMatch(/^kind:cluster\./);
    expect(readPicks(writePicks(one), SMALL)).toEqual(one);
  });

  test('is told wrong where a place asks twice of one facet, or there are too many places', () => {
    expect(readPicks('kind:cluster.kind:ecosystem', SMALL)).toBeUndefined();
    expect(readPicks(',,,,,,,,', SMALL)?.places).toHaveLength(5);
    expect(readPicks(',,,,,,,,,,', SMALL)).toBeUndefined();
  });

  test('reads a symmetric relation one way, others from either end', () => {
    expect([readPicks(',-coordinates,', SMALL)?.types, readPicks(',coordinates,', SMALL)?.types]).toEqual([
      ['-coordinates'],
      ['coordinates'],
    ]);
    expect(readPicks(',-collaborates-with,', SMALL)).toBeUndefined();
  });
});

test('of a facet whose values are actors a link asks for any of their kind, in ways that the vocabulary knows', () => {
  const graph = graphOf(
    [entity('firm'), entity('coast', { kind: 'region' }), entity('hills', { kind: 'region' })],
    [relation('firm', 'located-in', 'coast')],
  );
  expect(facetColumns(graph, { inferred: true }).values.get('region')?.get('firm')).toContain('coast~located-in');
  expect(['coast', 'hills', 'hills~serves', '~'].map((value) => isRead(`region=${value}`, graph))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['firm', 'coast~elsewhere', 'hills~elsewhere'].map((value) => isRead(`region=${value}`, graph))).toEqual([
    false,
    false,
    false,
  ]);
});
