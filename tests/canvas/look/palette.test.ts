import { describe, expect, test } from 'vitest';
import { classColours, readPalette } from '../../../src/canvas/look/palette';
import { type ColourScale, OTHER } from '../../../src/graph/colour/colour-scale';
import { SEVERAL } from '../../../src/graph/filter/facets';
import { colourOfToken, testPalette } from '../theme';

const SIDES = ['academia', 'government', 'business', 'civil-society'];

describe('the palette', () => {
  test('is read from the tokens in force', () => {
    const { paper, upland, sides } = testPalette();
    const tokens = ['--paper', '--upland', '--side-1', '--side-2', '--side-3', '--side-4'] as const;
    expect([paper, upland, ...sides]).toEqual(tokens.map(colourOfToken));
  });

  test('has a colour for every token that the page lacks', () => {
    testPalette();
    const empty = readPalette(document.createElement('div'));
    expect([empty.paper, empty.ink]).toEqual(['#808080', '#808080']);
  });
});

describe('the colours of a scale', () => {
  const palette = testPalette();
  const scale = (by: ColourScale['by'], kind: ColourScale['kind'], ids: readonly string[]): ColourScale => ({
    by,
    kind,
    sides: null,
    classes: ids.map((id) => ({ id, ids: [] })),
    missing: [],
    signs: [],
  });

  test('of sides are those of the sides, of uplands and clusters their own', () => {
    const classes = [
      ...SIDES.map((id) => ({ id, ids: [] })),
      { id: 'ecosystem', rank: 'ground' as const, ids: [] },
      { id: 'cluster', rank: 'subject' as const, ids: [] },
    ];
    expect(classColours({ ...scale('side', 'values', []), sides: SIDES, classes }, palette)).toEqual([
      ...palette.sides,
      palette.upland,
      palette.subject,
    ]);
  });

  test.each(['constructor', '__proto__', 'values'])('of the unknown side “%s” is a colour', (side) => {
    expect(classColours({ ...scale('side', 'values', [side]), sides: SIDES }, palette)).toEqual([palette.noSide]);
  });

  test('of values go by their order, the rare and the mixed are grey', () => {
    const ids = ['a', 'b', OTHER, SEVERAL];
    expect(classColours(scale('industry', 'values', ids), palette)).toEqual([
      palette.values[0],
      palette.values[1],
      palette.noSide,
      palette.inkSoft,
    ]);
  });

  test('of one step at nothing is that of the least', () => {
    const nothing = { ...scale('measure', 'steps', []), classes: [{ id: '0..0', range: [0, 0] as const, ids: [] }] };
    expect(classColours(nothing, palette)).toEqual([palette.steps[0]]);
  });

  test.each([
    [1, [4]],
    [2, [0, 4]],
    [3, [0, 2, 4]],
    [5, [0, 1, 2, 3, 4]],
  ])('of %i steps are spread over the whole ramp', (count, places) => {
    const ids = Array.from({ length: count }, (_, index) => String(index));
    expect(classColours(scale('degree', 'steps', ids), palette)).toEqual(places.map((place) => palette.steps[place]));
  });
});
