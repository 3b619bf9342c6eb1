import { describe, expect, test } from 'vitest';
import { colourOf, readPalette } from '../../src/canvas/palette';
import { colourOfToken, testPalette } from './theme';

describe('the palette', () => {
  test('is read from the tokens in force', () => {
    const { paper, upland, 'civil-society': society } = testPalette();
    const tokens = ['--paper', '--upland', '--civil-society'] as const;
    expect([paper, upland, society]).toEqual(tokens.map(colourOfToken));
  });

  test('has a colour for every token that the page lacks', () => {
    testPalette();
    const empty = readPalette(document.createElement('div'));
    expect([empty.paper, empty.ink]).toEqual(['#808080', '#808080']);
  });
});

describe('the colour of an actor', () => {
  const palette = testPalette();

  test.each([
    ['academia', palette.academia],
    ['government', palette.government],
    ['business', palette.business],
    ['civil-society', palette['civil-society']],
  ])('is that of its side: %s', (helix, colour) => {
    expect(colourOf({ kind: 'organisation', helix }, palette)).toBe(colour);
  });

  test('is that of its side before that of its kind', () => {
    expect(colourOf({ kind: 'cluster', helix: 'business' }, palette)).toBe(palette.business);
  });

  test.each([
    ['ecosystem', palette.upland],
    ['cluster', palette.cluster],
    ['organisation', palette.noSide],
    ['of another vocabulary', palette.noSide],
  ])('without a side is that of its kind: %s', (kind, colour) => {
    expect(colourOf({ kind, helix: '' }, palette)).toBe(colour);
  });

  test.each(['constructor', '__proto__', 'nameScale'])('is a colour for the unknown side “%s”', (helix) => {
    expect(colourOf({ kind: 'organisation', helix }, palette)).toBe(palette.noSide);
  });
});
