import { toPdf } from '../../io/pdf';
import { sceneText } from '../../text/scene-text';
import { pdfFont } from '../export/pdf-fonts';
import { fontFaces } from '../export/svg-fonts';
import type { DrawnScene } from './draw-scenes';
import { type HandoutOptions, handoutPage, handoutSheets } from './make-handout';

/** Makes a file of the drawn scenes. */
export const handoutFile = {
  pdf: async (scenes: readonly DrawnScene[], options: HandoutOptions): Promise<Blob> => {
    const language = options.words.meta.tag;
    const title = sceneText(options.state.story.present.title, language as 'pl' | 'en') || options.words.handout.title;
    const sheets = handoutSheets(scenes, options);
    const bytes = await toPdf(sheets, { title, description: title, language, fontFile: pdfFont });
    return new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
  },
  html: async (scenes: readonly DrawnScene[], options: HandoutOptions): Promise<Blob> => {
    const faces = await fontFaces(scenes.flatMap(({ marks }) => marks));
    return new Blob([handoutPage(scenes, faces, options)], { type: 'text/html' });
  },
} as const;
