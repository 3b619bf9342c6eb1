import { type Mark, record } from '../../../io/picture/display-list';
import { toSvg } from '../../../io/picture/svg';
import type { Drawing } from '../../../state/drawing';
import { drawPng } from './draw-png';
import { type Paper, POINTS_PER_MM, placeOnSheet, sheetOf } from './paper';

type Options = Readonly<{
  drawing: Drawing;
  /** Pixels of a PNG to one of the screen. */
  scale: number;
  paper: Paper;
  /** Whether letters of an SVG are outlines. */
  outlines: boolean;
  title: string;
  description: string;
  language: string;
  /** How much of it is done, from 0 to 1, where that is known. */
  onProgress: (done: number) => void;
  /** Gives it up. */
  signal: AbortSignal;
}>;

/** What a reader chooses of a file beside its part of the map: pixels, what is under it, how its letters are, a sheet. */
type FileChoice = 'scale' | 'background' | 'outlines' | 'paper';

type FormatRecord = Readonly<{
  mime: string;
  /** What it is good for, which is said beside its name. */
  use: 'picture' | 'drawing' | 'print';
  choices: readonly FileChoice[];
  /** Whether its letters are of fonts of ours: those that these lack are told. */
  hasOwnFonts: (options: Pick<Options, 'outlines'>) => boolean;
  /** What only one format needs is loaded with it. */
  make: (options: Options) => Promise<Blob>;
}>;

/** The formats of a map by the endings of their files: adding one is adding a record. */
const RECORDS = {
  png: {
    mime: 'image/png',
    use: 'picture',
    choices: ['scale', 'background'],
    hasOwnFonts: () => false,
    make: ({ drawing, scale, onProgress, signal }) => drawPng(drawing, scale, { onProgress, signal }),
  },
  svg: {
    mime: 'image/svg+xml',
    use: 'drawing',
    choices: ['background', 'outlines'],
    hasOwnFonts: ({ outlines }) => outlines,
    make: async ({ drawing, outlines, title, description, language }) => {
      const marks = record(drawing.draw, drawing.measure);
      const { width, height } = drawing;
      const lettering = outlines ? await asOutlines(marks) : await asText(marks);
      const text = toSvg(marks, { width, height, title, description, language, ...lettering });
      return new Blob([text], { type: 'image/svg+xml' });
    },
  },
  pdf: {
    mime: 'application/pdf',
    use: 'print',
    choices: ['paper'],
    hasOwnFonts: () => true,
    make: async ({ drawing, paper, title, description, language }) => {
      const [{ toPdf }, { pdfFont }] = await Promise.all([import('../../../io/picture/pdf'), import('./pdf-fonts')]);
      const marks = record(drawing.draw, drawing.measure);
      const { width, height } = sheetOf(paper);
      const { scale, left, top } = placeOnSheet(paper, drawing);
      const points = (millimetres: number) => millimetres * POINTS_PER_MM;
      const page = { width: points(width), height: points(height), left: points(left), top: points(top) };
      const sheet = { marks, page, scale: points(scale) };
      const bytes = await toPdf([sheet], { title, description, language, fontFile: pdfFont });
      return new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
    },
  },
} as const satisfies Readonly<Record<string, FormatRecord>>;

export type Format = keyof typeof RECORDS;

export const FORMATS: Readonly<Record<Format, FormatRecord>> = RECORDS;
export const FORMAT_IDS = Object.keys(RECORDS) as readonly Format[];

/** Whether a reader chooses something of a file of this format. */
export const hasChoice = (format: Format, choice: FileChoice): boolean => FORMATS[format].choices.includes(choice);

async function asText(marks: readonly Mark[]) {
  const { fontFaces } = await import('./svg-fonts');
  return { fontFaces: await fontFaces(marks) };
}

async function asOutlines(marks: readonly Mark[]) {
  const [{ lettersIn }, { pdfFont }] = await Promise.all([
    import('../../../io/picture/letters'),
    import('./pdf-fonts'),
  ]);
  return { fontFaces: '', letters: await lettersIn(marks, pdfFont) };
}

/** Letters that every font of files has; others are asked for. */
export const KNOWN = /^[\u0020-\u007e\u00a0-\u0148\u014a-\u017f–—‘’“”„…•·]*$/;

/** The letters of a drawing that a file whose fonts are ours would lack, each once; it loads fonts only where some may. */
export async function missingIn(marks: readonly Mark[]): Promise<readonly string[]> {
  const isKnown = (mark: Mark) => mark.kind !== 'words' || mark.lines.every(({ text }) => KNOWN.test(text));
  const doubtful = marks.filter((mark) => !isKnown(mark));
  if (doubtful.length === 0) return [];
  const [{ missingLetters }, { pdfFont }] = await Promise.all([
    import('../../../io/picture/letters'),
    import('./pdf-fonts'),
  ]);
  return missingLetters(doubtful, pdfFont);
}
