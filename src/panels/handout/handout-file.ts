import { toPdf } from '../../io/picture/pdf';
import { missingIn } from '../common/files/make-file';
import { pdfFont } from '../common/files/pdf-fonts';
import { fontFaces } from '../common/files/svg-fonts';
import type { DrawnScene } from './draw-scenes';
import { type HandoutOptions, handoutPage, handoutSheets, handoutTitle } from './make-handout';

/** A handout that is ready to be written, and the letters that it will not show, as its fonts do not have them. */
export type Handout = Readonly<{ missing: readonly string[]; write: () => Promise<Blob> }>;

/** Makes a file of the drawn scenes. */
export const handoutFile = {
  pdf: async (scenes: readonly DrawnScene[], options: HandoutOptions): Promise<Handout> => {
    const language = options.words.meta.tag;
    const title = handoutTitle(options);
    const sheets = handoutSheets(scenes, options);
    const missing = await missingIn(sheets.flatMap(({ marks }) => marks));
    const write = async () => {
      const bytes = await toPdf(sheets, { title, description: title, language, fontFile: pdfFont });
      return new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
    };
    return { missing, write };
  },
  html: async (scenes: readonly DrawnScene[], options: HandoutOptions): Promise<Handout> => {
    const faces = await fontFaces(scenes.flatMap(({ marks }) => marks));
    const write = async () => new Blob([handoutPage(scenes, faces, options)], { type: 'text/html' });
    return { missing: [], write };
  },
} as const;
