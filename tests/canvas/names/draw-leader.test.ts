import { expect, test } from 'vitest';
import type { Disc } from '../../../src/canvas/geometry/box';
import { drawLeader } from '../../../src/canvas/names/draw-leader';
import { record } from '../../../src/io/picture/display-list';
import { testPalette } from '../theme';

const LEADER = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };

/** What is drawn for a file: the strokes of a line that passes some discs. */
function strokes(...discs: readonly Disc[]) {
  const look = { colour: '#123456', palette: { ...testPalette(), paper: '#ffffff' }, alpha: 1 };
  return record(
    (pen) => drawLeader(pen, LEADER, discs, look),
    () => 0,
  ).flatMap((mark) => (mark.kind === 'stroke' ? [mark] : []));
}

test('a leader line is drawn in files too, on a wider band of paper', () => {
  const [band, line, ...more] = strokes();
  expect([band?.colour, line?.colour, more]).toEqual(['#ffffff', '#123456', []]);
  expect(band?.width).toBeGreaterThan(line?.width ?? 0);
});

test('a leader line passes behind what it meets on its way', () => {
  expect(strokes({ x: 50, y: 3, radius: 10 }).filter(({ colour }) => colour === '#123456')).toHaveLength(2);
});
