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

/** An element with its attributes, of which those without a value are left out. */
type Shape = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string | number | undefined>>;
  children: readonly (Shape | string)[];
}>;

const shape = (name: string, attributes: Shape['attributes'], ...children: Shape['children']): Shape => ({
  name,
  attributes,
  children,
});

const NAMESPACE = 'http://www.w3.org/2000/svg';

/**
 * A drawing as an SVG file that stands on its own: shapes are paths, words are text or their outlines, and nothing is
 * referred to outside. Fonts have the names under which they are installed, as only browsers read those within. The halo
 * of words is a copy by reference (`use`), so that each word stands in the file once.
 */
export function toSvg(marks: readonly Mark[], options: Options): string {
  return `${written(drawn(marks, options, IN_FILE), '\n')}\n`;
}

/** The same drawing as an element of a page, in the page's own fonts. */
export function toSvgElement(marks: readonly Mark[], options: Omit<Options, 'fontFaces' | 'letters'>): SVGElement {
  return elementOf(drawn(marks, { ...options, fontFaces: '' }, ON_PAGE));
}

/** What fonts are called, and what the halo of a text is. */
type Manner = Readonly<{
  naming: (family: string) => string;
  halo: (words: Words, id: string) => Shape;
}>;

/** The names of fonts as programs know them: variable ones are called so on the web alone. */
const IN_FILE: Manner = {
  naming: (family) => family.replaceAll(' Variable', ''),
  halo: (_, id) => shape('use', { href: `#${id}` }),
};

/**
 * Chrome (Skia's PDF) prints letters of a variable font either all filled or all with their strokes, whichever comes
 * first: halos are of another weight by so little that nobody sees it, which makes them letters of another font.
 */
const ON_PAGE: Manner = {
  naming: (family) => family,
  halo: (words, id) => {
    const font = { ...words.font, weight: words.font.weight + 1 };
    return textOf({ ...words, font }, `${id}-halo`, ON_PAGE);
  },
};

function drawn(marks: readonly Mark[], options: Options, manner: Manner): Shape {
  const { width, height, title, description, language, fontFaces, letters, prefix = '' } = options;
  const root = {
    xmlns: NAMESPACE,
    width: short(width),
    height: short(height),
    viewBox: `0 0 ${short(width)} ${short(height)}`,
    role: 'graphics-document document',
    'aria-labelledby': `${prefix}map-title ${prefix}map-desc`,
    'xml:lang': language,
    lang: language,
  };
  /** The innermost group that is clipped comes last. */
  const open: (Shape | string)[][] = [[]];
  const ends: Shape['attributes'][] = [];
  const put = (...shapes: readonly Shape[]) => open.at(-1)?.push(...shapes);
  marks.forEach((mark, index) => {
    const id = `${prefix}m${index}`;
    if (mark.kind === 'clip') {
      put(shape('clipPath', { id }, shape('path', { d: dataOf(mark.path), 'clip-rule': mark.rule })));
      open.push([]);
      ends.push({ 'clip-path': `url(#${id})` });
    } else if (mark.kind === 'unclip') put(shape('g', ends.pop() ?? {}, ...(open.pop() ?? [])));
    else if (mark.kind === 'words') put(wordsOf(mark, id, manner, letters));
    else put(pathOf(mark));
  });
  return shape(
    'svg',
    root,
    shape('title', { id: `${prefix}map-title` }, title),
    shape('desc', { id: `${prefix}map-desc` }, description),
    ...(fontFaces === '' ? [] : [shape('style', {}, fontFaces)]),
    ...(open[0] ?? []),
  );
}

function pathOf(mark: Extract<Mark, { kind: 'fill' | 'stroke' }>): Shape {
  const d = dataOf(mark.path);
  if (mark.kind === 'fill') {
    const rule = mark.rule === 'evenodd' ? mark.rule : undefined;
    return shape('path', { d, fill: mark.colour, opacity: opacity(mark.alpha), 'fill-rule': rule });
  }
  return shape('path', {
    d,
    fill: 'none',
    stroke: mark.colour,
    'stroke-width': short(mark.width),
    'stroke-linecap': mark.cap,
    'stroke-linejoin': mark.join,
    'stroke-dasharray': mark.dash.length > 0 ? mark.dash.map(short).join(' ') : undefined,
    opacity: opacity(mark.alpha),
  });
}

function wordsOf(words: Words, id: string, manner: Manner, letters: Options['letters']): Shape {
  const { colour, halo, alpha, matrix } = words;
  const own = letters ? outlined(words, id, letters) : textOf(words, id, manner);
  const pen = halo && { fill: 'none', stroke: halo.colour, 'stroke-width': halo.width, 'stroke-linejoin': 'round' };
  const behind = pen ? [shape('g', pen, manner.halo(words, id))] : [];
  return shape('g', { fill: colour, transform: transform(matrix), opacity: opacity(alpha) }, ...behind, own);
}

function textOf({ lines, font, spacing }: Words, id: string, manner: Manner): Shape {
  const spans = lines.map(({ text, x, y }) => shape('tspan', { x: short(x), y: short(y) }, text));
  const apart = spans.flatMap((span, index) => (index === 0 ? [span] : [' ', span]));
  return shape('text', { id, 'xml:space': 'preserve', ...fontAttributes(font, spacing, manner) }, ...apart);
}

/** Outlines say what they spell to those who do not see them. */
function outlined(words: Words, id: string, letters: NonNullable<Options['letters']>): Shape {
  const spelt = words.lines.map(({ text }) => text).join(' ');
  return shape('path', { id, role: 'img', 'aria-label': spelt, d: dataOf(letters(words)) });
}

function fontAttributes(
  { italic, weight, size, family }: Font,
  spacing: number,
  { naming }: Manner,
): Shape['attributes'] {
  return {
    'font-family': naming(family).replaceAll('"', "'"),
    'font-size': size,
    'font-weight': weight,
    'font-style': italic ? 'italic' : undefined,
    'letter-spacing': spacing || undefined,
  };
}

function transform(matrix: Matrix): string | undefined {
  const isNone = matrix.every((value, index) => value === [1, 0, 0, 1, 0, 0][index]);
  return isNone ? undefined : `matrix(${matrix.map((value) => Number(value.toFixed(5))).join(' ')})`;
}

const opacity = (alpha: number) => (alpha === 1 ? undefined : short(alpha));

const dataOf = (path: Path) => path.map(([letter, ...numbers]) => letter + numbers.map(short).join(' ')).join('');

/** A hundredth of a pixel is finer than anyone sees. */
const short = (value: number) => String(Number(value.toFixed(2)));

/** A text as it stands within an element or an attribute. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const setAttributes = ({ attributes }: Shape) =>
  Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));

function written(given: Shape, between = ''): string {
  const attributes = setAttributes(given).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `<${given.name}${attributes.join('')}`;
  if (given.children.length === 0) return `${start}/>`;
  const children = given.children.map((child) => (typeof child === 'string' ? escaped(child) : written(child)));
  return [`${start}>`, ...children, `</${given.name}>`].join(between);
}

function elementOf(given: Shape): SVGElement {
  const element = document.createElementNS(NAMESPACE, given.name);
  for (const [name, value] of setAttributes(given)) if (name !== 'xmlns') element.setAttribute(name, value);
  element.append(...given.children.map((child) => (typeof child === 'string' ? child : elementOf(child))));
  return element;
}
