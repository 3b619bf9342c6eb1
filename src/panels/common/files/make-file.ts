import { type Mark, record } from '../../../io/picture/display-list';
import type { Drawing } from '../../../state/ports';
import { drawPng } from './draw-png';
import { type Paper, POINTS_PER_MM, placeOnSheet, sheetOf } from './paper';

export const FORMATS = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

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

export const MIME = { png: 'image/png', svg: 'image/svg+xml', pdf: 'application/pdf' } as const;

/** Makes a file of a drawing. What only one format needs is loaded with it. */
export const makeFile: Readonly<Record<Format, (options: Options) => Promise<Blob>>> = {
  png: ({ drawing, scale, onProgress, signal }) => drawPng(drawing, scale, { onProgress, signal }),
  svg: async ({ drawing, outlines, title, description, language }) => {
    const { toSvg } = await import('../../../io/picture/svg');
    const marks = record(drawing.draw, drawing.measure);
    const { width, height } = drawing;
    const lettering = outlines ? await asOutlines(marks) : await asText(marks);
    const text = toSvg(marks, { width, height, title, description, language, ...lettering });
    return new Blob([text], { type: MIME.svg });
  },
  pdf: async ({ drawing, paper, title, description, language }) => {
    const [{ toPdf }, { pdfFont }] = await Promise.all([import('../../../io/picture/pdf'), import('./pdf-fonts')]);
    const marks = record(drawing.draw, drawing.measure);
    const { width, height } = sheetOf(paper);
    const { scale, left, top } = placeOnSheet(paper, drawing);
    const points = (millimetres: number) => millimetres * POINTS_PER_MM;
    const page = { width: points(width), height: points(height), left: points(left), top: points(top) };
    const sheet = { marks, page, scale: points(scale) };
    const bytes = await toPdf([sheet], { title, description, language, fontFile: pdfFont });
    return new Blob([new Uint8Array(bytes)], { type: MIME.pdf });
  },
};

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
