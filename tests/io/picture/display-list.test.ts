import { describe, expect, test } from 'vitest';
import { type Mark, record } from '../../../src/io/picture/display-list';
import type { Pen } from '../../../src/io/picture/pen';

const measure = (_: string, text: string) => text.length * 10;
const marksOf = (draw: (pen: Pen) => void) => record(draw, measure);
const only = (marks: readonly Mark[]) => marks[0] as Mark & { path: readonly (readonly (string | number)[])[] };

function square(pen: Pen) {
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.lineTo(1, 0);
  pen.lineTo(1, 1);
  pen.closePath();
}

describe('a recorded drawing', () => {
  test('has its transformations done, the last first, line widths and dashes too', () => {
    const [mark] = marksOf((pen) => {
      pen.translate(10, 20);
      pen.scale(2, 2);
      pen.rotate(Math.PI / 2);
      pen.lineWidth = 3;
      pen.setLineDash([1, 2]);
      square(pen);
      pen.stroke();
    });
    if (mark?.kind !== 'stroke') throw new Error('no stroke');
    expect([mark.width, mark.dash]).toEqual([6, [2, 4]]);
    expect(mark.path.map((step) => step.map((part) => (typeof part === 'number' ? Math.round(part) : part)))).toEqual([
      ['M', 10, 20],
      ['L', 10, 22],
      ['L', 8, 22],
      ['Z'],
    ]);
  });

  test('gives back with restore what was saved, clips too', () => {
    const marks = marksOf((pen) => {
      pen.fillStyle = '#111111';
      pen.save();
      pen.fillStyle = '#222222';
      pen.globalAlpha = 0.5;
      square(pen);
      pen.clip();
      pen.fill();
      pen.restore();
      pen.fill();
    });
    expect(marks.map(({ kind }) => kind)).toEqual(['clip', 'fill', 'unclip', 'fill']);
    expect(marks.flatMap((mark) => (mark.kind === 'fill' ? [[mark.colour, mark.alpha]] : []))).toEqual([
      ['#222222', 0.5],
      ['#111111', 1],
    ]);
  });

  test('draws a circle as curves that stay on it', () => {
    const { path } = only(
      marksOf((pen) => {
        pen.beginPath();
        pen.arc(5, 5, 4, 0, 2 * Math.PI);
        pen.fill();
      }),
    );
    expect(path.map(([letter]) => letter).join('')).toBe('MCCCC');
    let [fromX, fromY] = [9, 5];
    for (const [, x1, y1, x2, y2, x, y] of path.slice(1).map((step) => step.map(Number))) {
      const middle = (a: number, b = 0, c = 0, d = 0) => (a + 3 * b + 3 * c + d) / 8;
      expect(Math.hypot(middle(fromX, x1, x2, x) - 5, middle(fromY, y1, y2, y) - 5)).toBeCloseTo(4, 2);
      [fromX, fromY] = [x ?? 0, y ?? 0];
    }
    expect([Math.round(fromX), Math.round(fromY)]).toEqual([9, 5]);
  });

  test('sets each line of words from its left end, as measured', () => {
    const [mark] = marksOf((pen) =>
      pen.write?.({
        lines: ['ab', 'abcd'],
        x: 100,
        y: 50,
        align: 'center',
        lineHeight: 12,
        font: 'italic 500 13px "A", serif',
        spacing: 2,
        colour: '#000000',
      }),
    );
    if (mark?.kind !== 'words') throw new Error('no words');
    expect(mark.lines).toEqual([
      { text: 'ab', x: 89, y: 50, width: 22 },
      { text: 'abcd', x: 77, y: 62, width: 46 },
    ]);
    expect(mark.font).toEqual({ italic: true, weight: 500, size: 13, family: '"A", serif' });
  });
});
