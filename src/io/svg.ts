import type { Mark, Matrix, Path, Words } from './display-list';
import type { Font } from './pen';

type Options = Readonly<{
  /** In pixels. */
  width: number;
  height: number;
  /** What the drawing is called and what it shows, for those who cannot see it. */
  title: string;
  description: string;
  language: string;
  /** `@font-face` rules with the fonts within, for a file that looks the same everywhere. */
  fontFaces: string;
  /** Gives words as outlines, for a file that needs no fonts; without it words are text. */
  letters?: (words: Words) => Path;
  /** Begins every id, where several drawings stand in one document. */
  prefix?: string;
}>;

/**
 * A drawing as an SVG file that stands on its own: shapes are paths, words are text or their outlines, and nothing is
 * referred to outside. Fonts have the names under which they are installed, as only browsers read those within. The halo of words is a copy by reference (`use`), so that each word stands in the file once.
 */
export function toSvg(marks: readonly Mark[], options: Options): string {
  const { width, height, title, description, language, fontFaces, letters, prefix = '' } = options;
  const size = `width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}"`;
  const body = marks.map((mark, index) => svgOf(mark, `${prefix}m${index}`, letters));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="graphics-document document" aria-labelledby="${prefix}map-title ${prefix}map-desc" xml:lang="${language}" lang="${language}">`,
    `<title id="${prefix}map-title">${escaped(title)}</title>`,
    `<desc id="${prefix}map-desc">${escaped(description)}</desc>`,
    ...(fontFaces === '' ? [] : [`<style>${fontFaces}</style>`]),
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

function svgOf(mark: Mark, id: string, letters: Options['letters']): string {
  switch (mark.kind) {
    case 'fill': {
      const rule = mark.rule === 'evenodd' ? ' fill-rule="evenodd"' : '';
      return `<path d="${dataOf(mark.path)}" fill="${mark.colour}"${opacity(mark.alpha)}${rule}/>`;
    }
    case 'stroke': {
      const dash = mark.dash.length > 0 ? ` stroke-dasharray="${mark.dash.map(short).join(' ')}"` : '';
      const ends = `stroke-linecap="${mark.cap}" stroke-linejoin="${mark.join}"`;
      const pen = `stroke="${mark.colour}" stroke-width="${short(mark.width)}" ${ends}${dash}${opacity(mark.alpha)}`;
      return `<path d="${dataOf(mark.path)}" fill="none" ${pen}/>`;
    }
    case 'clip': {
      const path = `<path d="${dataOf(mark.path)}" clip-rule="${mark.rule}"/>`;
      return `<clipPath id="${id}">${path}</clipPath><g clip-path="url(#${id})">`;
    }
    case 'unclip':
      return '</g>';
    case 'words':
      return wordsOf(mark, id, letters);
  }
}

function wordsOf(words: Words, id: string, letters: Options['letters']): string {
  const { colour, halo, alpha, matrix } = words;
  const shape = letters ? outlined(words, id, letters) : textOf(words, id);
  const pen = halo && `fill="none" stroke="${halo.colour}" stroke-width="${halo.width}" stroke-linejoin="round"`;
  const behind = pen ? `<g ${pen}><use href="#${id}"/></g>` : '';
  return `<g fill="${colour}"${transform(matrix)}${opacity(alpha)}>${behind}${shape}</g>`;
}

function textOf({ lines, font, spacing }: Words, id: string): string {
  const spans = lines.map(({ text, x, y }) => `<tspan x="${short(x)}" y="${short(y)}">${escaped(text)}</tspan>`);
  return `<text id="${id}" xml:space="preserve" ${fontAttributes(font, spacing)}>${spans.join(' ')}</text>`;
}

/** Outlines say what they spell to those who do not see them. */
function outlined(words: Words, id: string, letters: NonNullable<Options['letters']>): string {
  const spelt = escaped(words.lines.map(({ text }) => text).join(' '));
  return `<path id="${id}" role="img" aria-label="${spelt}" d="${dataOf(letters(words))}"/>`;
}

function fontAttributes({ italic, weight, size, family }: Font, spacing: number): string {
  const slant = italic ? ' font-style="italic"' : '';
  const apart = spacing ? ` letter-spacing="${spacing}"` : '';
  return `font-family="${installed(family).replaceAll('"', "'")}" font-size="${size}" font-weight="${weight}"${slant}${apart}`;
}

/** The names of fonts as programs know them: variable ones are called so on the web alone. */
const installed = (family: string) => family.replaceAll(' Variable', '');

function transform(matrix: Matrix): string {
  const isNone = matrix.every((value, index) => value === [1, 0, 0, 1, 0, 0][index]);
  return isNone ? '' : ` transform="matrix(${matrix.map((value) => Number(value.toFixed(5))).join(' ')})"`;
}

const opacity = (alpha: number) => (alpha === 1 ? '' : ` opacity="${short(alpha)}"`);

const dataOf = (path: Path) => path.map(([letter, ...numbers]) => letter + numbers.map(short).join(' ')).join('');

/** A hundredth of a pixel is finer than anyone sees. */
const short = (value: number) => String(Number(value.toFixed(2)));

/** A text as it stands within an element or an attribute. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
