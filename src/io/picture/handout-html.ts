import type { Mark } from './display-list';
import { escaped, toSvg } from './svg';

/** A scene in one language, with its map as it was drawn, in pixels. */
export type HandoutScene = Readonly<{
  title: string;
  text: string;
  notes: string;
  /** Of the scene's view; null where there is no address to give. */
  link: string | null;
  marks: readonly Mark[];
  width: number;
  height: number;
}>;

type Options = Readonly<{
  title: string;
  language: string;
  /** `@font-face` rules with the fonts within. */
  fontFaces: string;
  sources: readonly string[];
  /** Turns the text of a scene into blocks of spans. */
  blocks: (text: string) => readonly Block[];
  words: Readonly<{ notes: string; open: string; mapOf: (title: string) => string }>;
}>;

type Block = Readonly<{
  kind: 'paragraph' | 'bullets' | 'numbers';
  lines: readonly (readonly Readonly<{ text: string; isBold?: true; isItalic?: true }>[])[];
}>;

/** Nothing is run and nothing loaded: the page is words, drawings and fonts. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 'Source Sans 3', sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; background: Canvas; color: CanvasText; }
h1, h2 { font-family: 'Alegreya', serif; line-height: 1.15; text-wrap: balance; }
h1 { font-size: 2.25rem; }
h2 { margin: 0.75rem 0; font-size: 1.625rem; }
section { margin-block: 2rem 3rem; break-inside: avoid; }
figure { margin: 0; }
svg { display: block; width: auto; max-width: 100%; height: auto; max-height: 80vh; border-radius: 4px; background: #fff; }
summary { min-height: 44px; align-content: center; cursor: pointer; }
a { display: inline-block; min-height: 44px; align-content: center; color: LinkText; }
footer { font-size: 0.875rem; }
@media print { section { break-before: page; } details::details-content { content-visibility: visible; } }
`;

/** A story as one HTML page that needs nothing else: no script, and no file besides. */
export function handoutHtml(scenes: readonly HandoutScene[], options: Options): string {
  const { title, language, fontFaces, sources } = options;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${fontFaces}${STYLE}</style>`,
    '</head>',
    '<body>',
    `<main><h1>${escaped(title)}</h1>`,
    ...scenes.map((scene, index) => sectionOf(scene, index + 1, options)),
    '</main>',
    `<footer>${sources.map((source) => `<p>${escaped(source)}</p>`).join('')}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function sectionOf(scene: HandoutScene, number: number, { language, words, blocks }: Options): string {
  const { title, text, notes, link, marks, width, height } = scene;
  const name = words.mapOf(title);
  const svg = toSvg(marks, {
    width,
    height,
    title: name,
    description: name,
    language,
    fontFaces: '',
    prefix: `s${number}-`,
  });
  return [
    `<section aria-labelledby="title-${number}">`,
    `<figure>${svg}</figure>`,
    `<h2 id="title-${number}">${number}. ${escaped(title)}</h2>`,
    blocks(text).map(blockOf).join('\n'),
    notes === ''
      ? ''
      : `<details><summary>${escaped(words.notes)}</summary>${blocks(notes).map(blockOf).join('\n')}</details>`,
    link === null ? '' : `<p><a href="${escaped(link)}">${escaped(words.open)}</a></p>`,
    '</section>',
  ].join('\n');
}

function blockOf({ kind, lines }: Block): string {
  const set = lines.map((spans) => spans.map(spanOf).join(''));
  if (kind === 'paragraph') return `<p>${set.join('<br>')}</p>`;
  const list = kind === 'bullets' ? 'ul' : 'ol';
  return `<${list}>${set.map((line) => `<li>${line}</li>`).join('')}</${list}>`;
}

function spanOf({ text, isBold, isItalic }: Block['lines'][number][number]): string {
  const words = isItalic ? `<em>${escaped(text)}</em>` : escaped(text);
  return isBold ? `<strong>${words}</strong>` : words;
}
