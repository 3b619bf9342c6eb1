// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../../src/canvas/geometry/box';
import type { Palette } from '../../../src/canvas/look/palette';
import { markAt } from '../../../src/canvas/names/label-places';
import { drawSummit, placeSummits } from '../../../src/canvas/names/summits';
import { record } from '../../../src/io/picture/display-list';

const measure = (_: string, text: string) => text.length * 7;
const frame = { zoom: 1, pan: { x: 0, y: 0 }, width: 800, height: 600 };
const anchor = markAt('anchor', { x: 400, y: 300, radius: 10 }, 1);
const texts = new Map([['anchor', '154']]);

const placed = (marks = [anchor], kept: Parameters<typeof placeSummits>[1]['kept'] = [], given = texts) =>
  placeSummits(given, { marks, kept, frame, scale: 1, measure });

describe('a figure at a summit', () => {
  test('stands over the mark of its anchor where nothing else does', () => {
    const [figure] = placed();
    expect(figure).toMatchObject({ id: 'anchor', text: '154' });
    expect(figure?.box.bottom).toBeLessThan(290);
    expect(((figure?.box.left ?? 0) + (figure?.box.right ?? 0)) / 2).toBeCloseTo(400);
  });

  test('keeps off other marks and what is kept, however it has to', () => {
    const over = markAt('other', { x: 400, y: 275, radius: 8 }, 1);
    const below = { left: 380, right: 420, top: 312, bottom: 330 };
    const [figure] = placed([anchor, over], [below]);
    expect(figure?.box.left).toBeGreaterThan(410);
    expect(figure && overlaps(figure.box, below)).toBe(false);
  });

  test('keeps off other figures', () => {
    const far = markAt('far', { x: 430, y: 300, radius: 10 }, 1);
    const figures = placed([anchor, far], [], new Map([...texts, ['far', '40']]));
    expect(figures).toHaveLength(2);
    expect(figures[0] && figures[1] && overlaps(figures[0].box, figures[1].box)).toBe(false);
  });

  test('is left out where there is no room, rather than lie on something', () => {
    expect(placed([anchor], [{ left: 0, right: 800, top: 0, bottom: 600 }])).toEqual([]);
    expect(placed([markAt('anchor', { x: -60, y: 300, radius: 10 }, 1)])).toEqual([]);
  });

  test('is drawn as the sign of a summit and words, in the colour of uplands', () => {
    const [figure] = placed();
    const palette = { upland: '#7a4b20', paper: '#f4eedf' } as Palette;
    const marks = record((pen) => figure && drawSummit(pen, figure, palette), measure);
    expect(marks).toMatchObject([
      { kind: 'stroke', colour: '#f4eedf' },
      { kind: 'fill', colour: '#7a4b20' },
      { kind: 'words', colour: '#7a4b20', lines: [{ text: '154' }] },
    ]);
  });
});
