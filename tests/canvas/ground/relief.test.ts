import { describe, expect, test } from 'vitest';
import { ARRANGEMENT } from '../../../src/canvas/core/elements';
import { stylesheetOf } from '../../../src/canvas/core/stylesheet';
import { attachRelief, type ReliefUpland } from '../../../src/canvas/ground/relief';
import { screenFrame } from '../../../src/canvas/layers/frame';
import { record } from '../../../src/io/picture/display-list';
import { entity, graphOf } from '../../support/build';
import { coreOf } from '../headless';
import { fakePaths } from '../map';
import { fakePen } from '../pen';
import { testPalette } from '../theme';

const PLACES = new Map([
  ['a', { x: 200, y: 200 }],
  ['b', { x: 230, y: 210 }],
]);
const graph = graphOf([entity('a'), entity('b')], [], { layouts: new Map([[ARRANGEMENT, PLACES]]) });
const hill: ReliefUpland = {
  id: 'a',
  members: new Map([
    ['a', 1],
    ['b', 1],
  ]),
  linked: new Set(),
  isInferred: false,
};

/** What a file holds of the ground of some uplands. */
function marksOf(uplands: readonly ReliefUpland[], isQuiet = false) {
  const palette = testPalette();
  fakePaths();
  fakePen();
  const core = coreOf(graph, stylesheetOf(palette));
  const relief = attachRelief(core, document.createElement('div'));
  relief.update({ uplands, positions: PLACES, palette, isQuiet });
  core.emit('render');
  const marks = record(
    (pen) => relief.drawOn(pen, screenFrame(core)),
    () => 0,
  );
  const fills = (colour: string) =>
    marks.flatMap((mark) => (mark.kind === 'fill' && mark.colour === colour ? [mark.alpha] : []));
  return {
    marks,
    strokes: marks.filter((mark) => mark.kind === 'stroke'),
    lit: fills(palette.slopeLit),
    shaded: fills(palette.slopeShaded),
  };
}

describe('the ground in a file', () => {
  test('is lit on one side and shaded on the other, under its contours', () => {
    const { marks, lit, shaded, strokes } = marksOf([hill]);
    expect([lit.length > 5, shaded.length > 5]).toEqual([true, true]);
    const [last] = strokes.slice(0, 1);
    expect(last && marks.indexOf(last)).toBeGreaterThan(marks.findLastIndex(({ kind }) => kind === 'fill'));
  });

  test('has every fourth contour wider', () => {
    const widths = marksOf([hill]).strokes.map(({ width }) => width);
    const [thin = 0, , , index = 0] = widths;
    expect(index).toBeGreaterThan(1.5 * thin);
    const fourth = [thin, thin, thin, index, thin, thin, thin, index];
    expect(widths).toEqual([...fourth, ...fourth]);
  });

  test('dashes contours where it rests on inference, index contours too', () => {
    const dashed = marksOf([{ ...hill, isInferred: true }]).strokes.map(({ dash }) => dash.length > 0);
    expect(dashed.slice(8)).toEqual(Array(8).fill(true));
    expect(dashed.slice(0, 8)).toEqual(Array(8).fill(false));
  });

  test('falls back where something stands out before it', () => {
    const [loud, quiet] = [marksOf([hill]), marksOf([hill], true)];
    expect(Math.max(...quiet.shaded)).toBeLessThan(Math.max(...loud.shaded) / 2);
    expect(Math.max(...quiet.lit)).toBeLessThan(Math.max(...loud.lit) / 2);
  });

  test('is not there without uplands', () => {
    expect(marksOf([]).marks.filter(({ kind }) => kind === 'fill' || kind === 'stroke')).toEqual([]);
  });
});
