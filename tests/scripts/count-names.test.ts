// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { countNames, countsText, faultsOf, type MapReading, sumOf } from '../../scripts/check/count-names';

const ACTORS = [
  { id: 'upland', kind: 'ecosystem' },
  { id: 'large', kind: 'cluster', register: true },
  { id: 'small', kind: 'organisation' },
] as const;

const boxAt = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 16 });

const RIGHT: MapReading = {
  hasGround: true,
  marks: [
    { id: 'upland', x: 50, y: 50, radius: 12 },
    { id: 'large', x: 200, y: 50, radius: 20 },
    { id: 'small', x: 260, y: 50, radius: 5 },
  ],
  names: [
    { id: 'upland', box: boxAt(20, 64), size: 17, leader: null },
    { id: 'large', box: boxAt(170, 72), size: 14, leader: null },
    { id: 'small', box: boxAt(270, 42), size: 11, leader: null },
  ],
  counts: [],
};

/** The map with one name changed, or without it. */
function withName(id: string, patch: Partial<MapReading['names'][number]> | null): MapReading {
  return {
    ...RIGHT,
    names: RIGHT.names.flatMap((name) => (name.id !== id ? [name] : patch ? [{ ...name, ...patch }] : [])),
  };
}

const faults = (map: MapReading, least = 11) => faultsOf(countNames(map, ACTORS, least));

describe('what the names of a map are judged by', () => {
  test('finds no fault where all holds', () => {
    expect(faults(RIGHT)).toEqual([]);
  });

  test.each<[string, MapReading, readonly string[]]>([
    [
      'a cluster of the register without a name, and a lesser actor beside it with one',
      withName('large', null),
      ['register clusters named: 0 of 1', 'lesser named before a larger cluster beside: 1'],
    ],
    ['an upland without a name', withName('upland', null), ['upland names: 0 of 1']],
    ['a name over a mark', withName('upland', { box: boxAt(150, 40) }), ['marks covered: 1']],
    ['a name beside another mark', withName('large', { box: boxAt(262, 60) }), ['names nearer to another mark: 1']],
    [
      'a name over another',
      withName('small', { box: boxAt(210, 80) }),
      ['label overlaps: 1', 'names nearer to another mark: 1'],
    ],
    ['a name too small', withName('small', { size: 10.5 }), ['names too small: 1']],
    [
      'a line through a name',
      withName('small', { box: boxAt(20, 120), leader: { from: { x: 258, y: 55 }, to: { x: 80, y: 122 } } }),
      ['leader lines crossed: 1'],
    ],
    [
      'a line past a large mark',
      withName('small', { box: boxAt(100, 20), leader: { from: { x: 254, y: 50 }, to: { x: 160, y: 30 } } }),
      ['leader lines crossed: 1'],
    ],
    ['a count over a name', { ...RIGHT, counts: [boxAt(180, 74)] }, ['label overlaps: 1']],
  ])('finds %s', (_what, map, expected) => {
    expect(faults(map)).toEqual(expected);
  });

  test('takes a name for its own mark’s where a line leads there', () => {
    const leader = { from: { x: 200, y: 71 }, to: { x: 220, y: 110 } };
    expect(faults(withName('large', { box: boxAt(210, 110), leader }))).toEqual([]);
  });

  test('takes the name of an upland for that of the ground only where there is ground', () => {
    const far = withName('upland', { box: boxAt(110, 24) });
    expect(faults(far)).toEqual([]);
    expect(faults({ ...far, hasGround: false })).toEqual(['names nearer to another mark: 1']);
  });

  test('asks for larger names where the theme has them', () => {
    expect(faults(RIGHT, 14)).toEqual(['names too small: 1']);
  });

  test('is summed over pictures and told in words', () => {
    const counts = countNames(RIGHT, ACTORS, 11);
    const text = countsText(sumOf([counts, counts]));
    expect(text).toContain('names drawn: 6 of 6');
    expect(text).toContain('register clusters named: 2 of 2');
    expect(text).toContain('marks covered: 0');
  });
});
