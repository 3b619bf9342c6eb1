import serifItalicExt from '@fontsource-variable/alegreya/files/alegreya-latin-ext-wght-italic.woff2?url';
import serifExt from '@fontsource-variable/alegreya/files/alegreya-latin-ext-wght-normal.woff2?url';
import serifItalicLatin from '@fontsource-variable/alegreya/files/alegreya-latin-wght-italic.woff2?url';
import serifLatin from '@fontsource-variable/alegreya/files/alegreya-latin-wght-normal.woff2?url';
import sansExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import type { Mark } from '../../../io/picture/display-list';
import { fileBytes } from './file-bytes';

/** As they are installed, which is what an SVG calls them. */
const SERIF = 'Alegreya';
const SANS = 'Source Sans 3';

/** Letters beyond Latin-1, such as ł, are in files of their own, as the page loads them too. */
const RANGES = { latin: 'U+0000-00FF,U+2000-206F,U+2122,U+2212', ext: 'U+0100-02FF,U+1E00-1EFF' };

const FACES = [
  { family: SERIF, italic: false, latin: serifLatin, ext: serifExt },
  { family: SERIF, italic: true, latin: serifItalicLatin, ext: serifItalicExt },
  { family: SANS, italic: false, latin: sansLatin, ext: sansExt },
];

const BEYOND_LATIN_1 = /[\u0100-\u02ff\u1e00-\u1eff]/;

/**
 * The fonts that words are set in, as `@font-face` rules with the files within: an SVG looks the same on a machine
 * without them. They are the files that the page uses, whole: what cuts fonts down is larger than what it would save.
 */
export async function fontFaces(marks: readonly Mark[]): Promise<string> {
  const words = marks.filter((mark) => mark.kind === 'words');
  const rules = FACES.flatMap((face) => {
    const own = words.filter(({ font }) => font.family.includes(face.family) && font.italic === face.italic);
    const needsExt = own.some(({ lines }) => lines.some(({ text }) => BEYOND_LATIN_1.test(text)));
    const parts = own.length === 0 ? [] : needsExt ? (['latin', 'ext'] as const) : (['latin'] as const);
    return parts.map((part) => faceRule(face, part));
  });
  return (await Promise.all(rules)).join('');
}

async function faceRule(face: (typeof FACES)[number], part: 'latin' | 'ext'): Promise<string> {
  const source = await dataAddress(await fileBytes(face[part]));
  const style = `font-style:${face.italic ? 'italic' : 'normal'};font-weight:200 900`;
  return `@font-face{font-family:'${face.family}';${style};src:url(${source}) format('woff2');unicode-range:${RANGES[part]}}`;
}

function dataAddress(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([bytes], { type: 'font/woff2' }));
  });
}
