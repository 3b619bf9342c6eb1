import type { Mark } from '../../io/picture/display-list';
import { fontOf, type Measure, type Pen, type TextBlock } from '../../io/picture/pen';
import { parseRichText, type Span } from '../../ui/rich-text';

/** A4 in pixels of 96 to the inch, and its margin. */
export const SHEET = { width: 794, height: 1123, margin: 48 };
const ROOM = SHEET.width - 2 * SHEET.margin;
const SANS = '"Source Sans 3 Variable", sans-serif';
const SERIF = '"Alegreya Variable", serif';
const INK = '#1d1a16';
const SOFT = '#5f574a';
const INDENT = 16;

/** How a text is set: its size and the gap before it. */
type Style = Readonly<{ size: number; colour: string; before: number }>;

export const STYLES = {
  title: { size: 26, colour: INK, before: 22 },
  text: { size: 15, colour: INK, before: 10 },
  label: { size: 11, colour: SOFT, before: 18 },
  notes: { size: 12.5, colour: INK, before: 4 },
  small: { size: 10.5, colour: SOFT, before: 4 },
} as const satisfies Readonly<Record<string, Style>>;

/** Something that takes so much of a page's height. */
export type Piece = Readonly<{ height: number; draw: (pen: Pen, left: number, top: number) => void }>;

const LINE = 1.38;

const fontOfSpan = ({ isBold, isItalic }: Omit<Span, 'text'>, size: number) =>
  `${isItalic ? 'italic ' : ''}${isBold ? 600 : 400} ${size}px ${SANS}`;

/** A heading in the serif of the map. */
export function heading(text: string, measure: Measure): readonly Piece[] {
  const { size, colour, before } = STYLES.title;
  const font = `700 ${size}px ${SERIF}`;
  const words = text.split(/(?<= )/).map((word) => ({ word, font }));
  return spaced(
    before,
    setLines(words, ROOM, measure).map((line) => linePiece(line, size, colour, 0)),
  );
}

/** A text with bold and italic words and lists, in lines no wider than the page's room. */
export function richText(text: string, style: Style, measure: Measure): readonly Piece[] {
  const pieces = parseRichText(text).flatMap(({ kind, lines }) =>
    lines.flatMap((spans, index) => {
      const isItem = kind !== 'paragraph';
      const mark = kind === 'bullets' ? '•' : `${index + 1}.`;
      const indent = isItem ? INDENT : 0;
      const words = spans.flatMap(({ text: run, ...look }) =>
        run.split(/(?<= )/).map((word) => ({ word, font: fontOfSpan(look, style.size) })),
      );
      return setLines(words, ROOM - indent, measure).map((line, row) => {
        const piece = linePiece(line, style.size, style.colour, indent);
        if (!isItem || row > 0) return piece;
        const bullet = linePiece([{ x: 0, word: mark, font: fontOfSpan({}, style.size) }], style.size, style.colour, 0);
        return { height: piece.height, draw: both(bullet.draw, piece.draw) };
      });
    }),
  );
  return spaced(style.before, pieces);
}

const both =
  (first: Piece['draw'], second: Piece['draw']): Piece['draw'] =>
  (pen, left, top) => {
    first(pen, left, top);
    second(pen, left, top);
  };

/** The same pieces, with room before the first. */
function spaced(before: number, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.length === 0 ? [] : [{ height: before, draw: () => undefined }, ...pieces];
}

type Word = Readonly<{ word: string; font: string }>;
type Placed = Word & Readonly<{ x: number }>;

/** Words in lines as full as the width allows. */
function setLines(words: readonly Word[], width: number, measure: Measure): readonly (readonly Placed[])[] {
  const lines: Placed[][] = [[]];
  let x = 0;
  for (const { word, font } of words) {
    const length = measure(font, word.trimEnd());
    if (x > 0 && x + length > width) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push({ word, font, x });
    x += measure(font, word);
  }
  return lines;
}

function linePiece(line: readonly Placed[], size: number, colour: string, indent: number): Piece {
  return {
    height: size * LINE,
    draw: (pen, left, top) => {
      for (const run of runsOf(line)) writeAt(pen, run, { x: left + indent + run.x, y: top + size, colour });
    },
  };
}

/** Words of one font that follow each other, as one: a text that is searched must not be parted. */
function runsOf(line: readonly Placed[]): readonly Placed[] {
  const runs: Placed[] = [];
  for (const word of line) {
    const last = runs.at(-1);
    if (last?.font === word.font) runs[runs.length - 1] = { ...last, word: last.word + word.word };
    else runs.push(word);
  }
  return runs;
}

function writeAt(pen: Pen, { word, font }: Word, { x, y, colour }: Pick<TextBlock, 'x' | 'y' | 'colour'>): void {
  const { size } = fontOf(font);
  pen.write?.({ lines: [word], x, y, align: 'left', lineHeight: size, font, spacing: 0, colour });
}

/** A drawing within a box of the page, as large as fits. */
export function picture(
  drawing: Readonly<{ marks: readonly Mark[]; width: number; height: number }>,
  most: number,
): Readonly<{ height: number; scale: number; left: number }> {
  const scale = Math.min(ROOM / drawing.width, most / drawing.height);
  return { scale, height: drawing.height * scale, left: SHEET.margin + (ROOM - drawing.width * scale) / 2 };
}

/** Pieces on as many pages as they need, the first of which has less room. */
export function flow(pieces: readonly Piece[], firstTop: number, bottom: number): readonly (readonly Placing[])[] {
  const pages: Placing[][] = [[]];
  let top = firstTop;
  for (const piece of pieces) {
    if (top + piece.height > bottom) {
      pages.push([]);
      top = SHEET.margin;
    }
    pages.at(-1)?.push({ piece, top });
    top += piece.height;
  }
  return pages;
}

export type Placing = Readonly<{ piece: Piece; top: number }>;
