// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { lightOn, slopeAreas } from '../../../src/canvas/ground/shading';
import { type Heights, terrainOf } from '../../../src/canvas/ground/terrain';
import type { Palette } from '../../../src/canvas/look/palette';

const COLOURS = { slopeLit: '#ffffee', slopeShaded: '#332211' };
const PALETTE = COLOURS as Palette;

/** The heights of one hill at the origin. */
function hill(): Heights {
  const weights = [{ x: 0, y: 0, weight: 1 }];
  const { heights } = terrainOf([{ id: 'a', weights, linked: new Set(), isInferred: false }]);
  if (!heights) throw new Error('A hill has heights.');
  return heights;
}

const levelGround = (): Heights => ({ ...hill(), values: hill().values.map(() => 0.5) });

/** How much lighter than level ground a place of a hill is. */
function lightAt(x: number, y: number): number {
  const heights = hill();
  const { left, top, cell, columns } = heights;
  return lightOn(heights)[Math.floor((y - top) / cell) * columns + Math.floor((x - left) / cell)] ?? Number.NaN;
}

describe('light on the ground', () => {
  test('is stronger than on level ground on north-western slopes, and weaker on south-eastern ones', () => {
    expect(lightAt(-40, -40)).toBeGreaterThan(0.15);
    expect(lightAt(40, 40)).toBeLessThan(-0.15);
  });

  test('tells slopes that face the light from those beside it', () => {
    expect(lightAt(-40, 40)).toBeLessThan(lightAt(-40, -40) / 2);
    expect(lightAt(40, -40)).toBeGreaterThan(lightAt(40, 40) / 2);
  });

  test('leaves level ground as it is: summits, and what is far from all hills', () => {
    expect(lightOn(levelGround()).every((light) => Math.abs(light) === 0)).toBe(true);
    expect(lightAt(210, 0)).toBeCloseTo(0, 2);
  });
});

describe('light and shade as areas', () => {
  test('grow from faint ones to strong ones, in the colours of the theme', () => {
    const areas = slopeAreas(hill(), PALETTE);
    const alphasOf = (colour: string) => areas.flatMap((area) => (area.colour === colour ? [area.alpha] : []));
    for (const colour of Object.values(COLOURS)) {
      expect(alphasOf(colour).length).toBeGreaterThan(5);
      expect(alphasOf(colour)).toEqual(alphasOf(colour).toSorted((a, b) => a - b));
    }
    expect(new Set(areas.map(({ colour }) => colour))).toEqual(new Set(Object.values(COLOURS)));
  });

  test('lie on the side that they speak of', () => {
    for (const { colour, rings } of slopeAreas(hill(), PALETTE)) {
      const isLit = colour === COLOURS.slopeLit;
      const reach = Math.max(...rings.flat().map(([x, y]) => (isLit ? -x - y : x + y)));
      const back = Math.max(...rings.flat().map(([x, y]) => (isLit ? x + y : -x - y)));
      expect(reach).toBeGreaterThan(Math.abs(back));
    }
  });

  test('are not there on level ground', () => {
    expect(slopeAreas(levelGround(), PALETTE)).toEqual([]);
  });
});
