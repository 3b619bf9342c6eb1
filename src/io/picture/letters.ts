import fontkit from '@pdf-lib/fontkit';
import svgpath from 'svgpath';
import type { Line, Mark, Path, Step, Words } from './display-list';
import type { Font } from './pen';

/** The bytes of the TrueType file that words of a font are set in. */
export type FontFile = (font: Font) => Promise<Uint8Array>;

/** A font as its letters are read from it. */
export type Outlines = ReturnType<typeof fontkit.create>;

/** Tells fonts that have a file of their own apart. */
export const faceKey = ({ italic, weight, family }: Font) => `${italic} ${weight} ${family}`;

/** The words of a drawing. */
export const wordsAmong = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'words');

/** Every font that words of the drawing are set in, opened once, by its key. Rejects where a file does not come. */
async function outlinesFor(marks: readonly Mark[], fontFile: FontFile): Promise<ReadonlyMap<string, Outlines>> {
  const fonts = new Map(wordsAmong(marks).map(({ font }) => [faceKey(font), font]));
  const opening = [...fonts].map(async ([key, font]) => [key, fontkit.create(await fontFile(font))] as const);
  return new Map(await Promise.all(opening));
}

/**
 * The letters and signs of a drawing that the fonts they are set in do not have, each once; linear in the length of its
 * words. What only joins or varies other signs is none by itself.
 */
export async function missingLetters(marks: readonly Mark[], fontFile: FontFile): Promise<readonly string[]> {
  const faces = await outlinesFor(marks, fontFile);
  const missing = wordsAmong(marks).flatMap(({ font, lines }) => {
    const face = faces.get(faceKey(font));
    return face ? lines.flatMap(({ text }) => [...text].filter((letter) => !hasLetter(face, letter))) : [];
  });
  return [...new Set(missing)].filter((letter) => !/[\p{C}\p{M}]/u.test(letter));
}

const hasLetter = (face: Outlines, letter: string) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);

/** A text without what the font does not have, which would be drawn as an empty box, and without what is never seen. */
export function writable(text: string, face: Outlines): string {
  return [...text].filter((letter) => hasLetter(face, letter) && !/\p{Cf}/u.test(letter)).join('');
}

/** What gives words of the drawing as the outlines of their letters, in the units that they are set in. */
export async function lettersIn(marks: readonly Mark[], fontFile: FontFile): Promise<(words: Words) => Path> {
  const faces = await outlinesFor(marks, fontFile);
  return (words) => {
    const face = faces.get(faceKey(words.font));
    return face ? words.lines.flatMap((line) => lettersOf(line, words, face)) : [];
  };
}

/** Kerned as the screen has them, and filling the width that the line has there, unless letters had to be left out. */
function lettersOf({ text, x, y, width }: Line, { font, spacing }: Words, face: Outlines): Path {
  const written = writable(text, face);
  const { glyphs, positions } = face.layout(written);
  const em = font.size / face.unitsPerEm;
  const natural = positions.reduce((sum, { xAdvance }) => sum + xAdvance * em, 0);
  const stretch = written === text ? (width - spacing * Math.max(0, text.length - 1)) / natural : 1;
  let at = x;
  return glyphs.flatMap(({ path }, index) => {
    const left = at;
    at += (positions[index]?.xAdvance ?? 0) * em * stretch + spacing;
    return placed(outlineOf(path.toSVG()), em * stretch, -em, left, y);
  });
}

/** A path made larger along both axes and put elsewhere. */
function placed(path: Path, right: number, down: number, left: number, top: number): Path {
  const at = (x: number, y: number) => [x * right + left, y * down + top] as const;
  return path.map((step) => {
    if (step[0] === 'Z') return step;
    if (step[0] !== 'C') return [step[0], ...at(step[1], step[2])] as const;
    const [, x1, y1, x2, y2, x, y] = step;
    return ['C', ...at(x1, y1), ...at(x2, y2), ...at(x, y)] as const;
  });
}

/** The outline of a letter, of an SVG path. TrueType's curves have one control point, those of drawings two. */
export function outlineOf(data: string): Path {
  const steps: Step[] = [];
  svgpath(data).iterate(([letter, ...numbers], _, fromX, fromY) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbers as readonly number[];
    const between = (from: number, to: number) => from + ((to - from) * 2) / 3;
    if (letter === 'M' || letter === 'L') steps.push([letter, x1, y1]);
    else if (letter === 'C') steps.push(['C', x1, y1, x2, y2, x3, y3]);
    else if (letter === 'Q')
      steps.push(['C', between(fromX, x1), between(fromY, y1), between(x2, x1), between(y2, y1), x2, y2]);
    else steps.push(['Z']);
  });
  return steps;
}
