import { describe, expect, test } from 'vitest';
import { type Caption, placeCaption } from '../../../src/canvas/drawing/caption';
import { record } from '../../../src/io/picture/display-list';
import { testPalette } from '../theme';

const measure = (_: string, text: string) => text.length * 7;
const qr = { modules: Array.from({ length: 40 }, () => Array.from({ length: 40 }, () => true)), label: 'code' };
const items = ['one', 'two', 'three', 'four', 'five'];
const caption: Caption = {
  title: 'Atlas',
  subtitle: 'of a town',
  note: 'No geographic map.',
  sources: ['Source: the town.', 'As of 2018.'],
  sentences: ['A sentence that is long enough to be broken where the paper is narrow.'],
  legend: {
    colours: { title: 'side', items: items.map((label) => ({ label, colour: '#112233' })) },
    heights: {
      title: 'contours',
      items: [
        { label: 'summit', tint: '#112233' },
        { label: 'members', tint: undefined, isSummit: true },
      ],
    },
    kinds: { title: 'kind', items: [] },
    lines: { title: 'lines', items: [{ label: 'stated', dash: [], pale: false }] },
  },
  qr,
};

function wordsIn(given: Caption, width: number) {
  const { draw, height } = placeCaption(given, width, testPalette(), measure);
  const lines = record(draw, measure).flatMap((mark) =>
    mark.kind === 'words'
      ? mark.lines.map(({ text, width: wide }) => ({
          text,
          left: mark.matrix[4],
          right: mark.matrix[4] + wide,
          y: mark.matrix[5],
        }))
      : [],
  );
  return { lines, height };
}

describe('a caption', () => {
  test.each([360, 800, 2000])('at a width of %i stays within it and beside its QR code', (width) => {
    const { lines, height } = wordsIn(caption, width);
    const side = qr.modules.length * 2.5;
    for (const { text, right, y } of lines) {
      expect([text, right <= width - (y < side + 20 ? side + 20 : 0)]).toEqual([text, true]);
      expect(y).toBeLessThan(height);
    }
  });

  test('says all of it, in order, and leaves out what has nothing to say', () => {
    const text = wordsIn(caption, 800)
      .lines.map((line) => line.text)
      .join(' ');
    expect(text).toBe(
      `Atlas of a town No geographic map. ${caption.sentences.join(' ')} side: ${items.join(' ')} contours: summit members lines: stated ${caption.sources.join(' ')}`,
    );
  });

  test('is low where only the title is left', () => {
    const bare = wordsIn(
      { title: 'Atlas', subtitle: '', note: '', sentences: [], sources: [], legend: null, qr: null },
      800,
    );
    expect([bare.lines.length, bare.height < 70]).toEqual([1, true]);
  });
});
