import { record } from '../../io/display-list';
import type { Drawing } from '../../state/ports';
import { drawPng } from './draw-png';
import { type Paper, POINTS_PER_MM, placeOnSheet, sheetOf } from './paper';

export const FORMATS = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

type Options = Readonly<{
  drawing: Drawing;
  /** Pixels of a PNG to one of the screen. */
  scale: number;
  paper: Paper;
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
  svg: async ({ drawing, title, description, language }) => {
    const [{ toSvg }, { fontFaces }] = await Promise.all([import('../../io/svg'), import('./svg-fonts')]);
    const marks = record(drawing.draw, drawing.measure);
    const { width, height } = drawing;
    const faces = await fontFaces(marks);
    const text = toSvg(marks, { width, height, title, description, language, fontFaces: faces });
    return new Blob([text], { type: MIME.svg });
  },
  pdf: async ({ drawing, paper, title, description, language }) => {
    const [{ toPdf }, { pdfFont }] = await Promise.all([import('../../io/pdf'), import('./pdf-fonts')]);
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
