import fontkit from '@pdf-lib/fontkit';
import {
  appendBezierCurve,
  beginText,
  clip,
  clipEvenOdd,
  closePath,
  endPath,
  endText,
  fill,
  LineCapStyle,
  LineJoinStyle,
  lineTo,
  moveTo,
  PDFDocument,
  type PDFFont,
  type PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  setCharacterSpacing,
  setDashPattern,
  setFillingRgbColor,
  setFontAndSize,
  setGraphicsState,
  setLineCap,
  setLineJoin,
  setLineWidth,
  setStrokingRgbColor,
  setTextMatrix,
  showText,
  stroke,
} from 'pdf-lib';
import { apply, type Line, type Mark, type Matrix, type Path, scaleOf, times, type Words } from './display-list';
import { type FontFile, faceKey, type Outlines, outlineOf, wordsAmong, writable } from './letters';

/** A sheet of paper with a drawing. */
export type Sheet = Readonly<{
  marks: readonly Mark[];
  /** The paper and, on it, the left and upper edge of the drawing, in points (1/72 inch). */
  page: Readonly<{ width: number; height: number; left: number; top: number }>;
  /** Points of the paper to one unit of the drawing. */
  scale: number;
}>;

type Options = Readonly<{
  title: string;
  description: string;
  language: string;
  fontFile: FontFile;
}>;

type Face = Readonly<{ font: PDFFont; name: PDFName; outlines: Outlines }>;

const CAPS = { butt: LineCapStyle.Butt, round: LineCapStyle.Round, square: LineCapStyle.Projecting };
const JOINS = { miter: LineJoinStyle.Miter, round: LineJoinStyle.Round, bevel: LineJoinStyle.Bevel };

/**
 * Drawings as a PDF, one on a page: shapes are paths, words are text in embedded fonts, which can be searched and copied.
 * The halo of words is the outline of their letters, so that each word stands in the file once.
 */
export async function toPdf(sheets: readonly Sheet[], options: Options): Promise<Uint8Array> {
  const { title, description, language, fontFile } = options;
  const document = await PDFDocument.create();
  document.registerFontkit({ create: openFont });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setSubject(description);
  document.setLanguage(language);
  const fonts = new Map<string, Omit<Face, 'name'>>();
  for (const mark of sheets.flatMap(({ marks }) => wordsAmong(marks))) {
    if (fonts.has(faceKey(mark.font))) continue;
    const bytes = await fontFile(mark.font);
    const font = await document.embedFont(bytes, { subset: true });
    fonts.set(faceKey(mark.font), { font, outlines: fontkit.create(bytes) });
  }
  for (const { marks, page: paper, scale } of sheets) {
    const page = document.addPage([paper.width, paper.height]);
    const faces = new Map(
      [...fonts].map(([key, { font, outlines }]) => {
        const name = page.node.newFontDictionary(font.name, font.ref);
        return [key, { font, outlines, name }] as const;
      }),
    );
    // Paper is measured from its lower edge.
    const base: Matrix = [scale, 0, 0, -scale, paper.left, paper.height - paper.top];
    const writer = writerOn(page, base, faces);
    for (const mark of marks) writer(mark);
  }
  return document.save();
}

type Subset = ReturnType<ReturnType<typeof fontkit.create>['createSubset']> & {
  glyf: Uint8Array[];
  offset: number;
  _addGlyph: (glyph: number) => number;
};

/**
 * Opens a font whose cut-down copies are sound: small fonts count the places of their letters in twos, which fontkit 1.1.1
 * forgets, so that letters of odd length displace all that follow. They are filled up to even length.
 */
function openFont(bytes: Uint8Array): Outlines {
  const font = fontkit.create(bytes);
  const createSubset = font.createSubset.bind(font);
  font.createSubset = () => {
    const subset = createSubset() as Subset;
    const addGlyph = subset._addGlyph.bind(subset);
    subset._addGlyph = (glyph) => {
      const index = addGlyph(glyph);
      const data = subset.glyf[index];
      if (data && data.length % 2 === 1) {
        const even = new Uint8Array(data.length + 1);
        even.set(data);
        // Of the kind that fontkit writes from.
        Object.setPrototypeOf(even, Object.getPrototypeOf(data));
        subset.glyf[index] = even;
        subset.offset += 1;
      }
      return index;
    };
    return subset;
  };
  return font;
}

function writerOn(page: PDFPage, base: Matrix, faces: ReadonlyMap<string, Face>): (mark: Mark) => void {
  const scale = scaleOf(base);
  const states = new Map<number, PDFName>();
  const put = (...operators: readonly PDFOperator[]) => page.pushOperators(...operators);
  const stateOf = (alpha: number) => {
    const known = states.get(alpha);
    if (known) return known;
    const dictionary = page.doc.context.obj({ Type: 'ExtGState', ca: alpha, CA: alpha });
    const name = page.node.newExtGState('Alpha', page.doc.context.register(dictionary));
    states.set(alpha, name);
    return name;
  };
  return (mark) => {
    switch (mark.kind) {
      case 'fill':
        put(
          setGraphicsState(stateOf(mark.alpha)),
          setFillingRgbColor(...rgbOf(mark.colour)),
          ...along(mark.path, base),
        );
        return put(mark.rule === 'evenodd' ? PDFOperator.of(PDFOperatorNames.FillEvenOdd) : fill());
      case 'stroke':
        put(setGraphicsState(stateOf(mark.alpha)), setStrokingRgbColor(...rgbOf(mark.colour)));
        put(setLineWidth(mark.width * scale), setLineCap(CAPS[mark.cap]), setLineJoin(JOINS[mark.join]));
        put(
          setDashPattern(
            mark.dash.map((length) => length * scale),
            0,
          ),
        );
        return put(...along(mark.path, base), stroke());
      case 'clip':
        put(pushGraphicsState(), ...along(mark.path, base));
        return put(mark.rule === 'evenodd' ? clipEvenOdd() : clip(), endPath());
      case 'unclip':
        return put(popGraphicsState());
      case 'words': {
        const face = faces.get(faceKey(mark.font));
        if (face) put(setGraphicsState(stateOf(mark.alpha)), ...wordsOf(mark, face, times(base, mark.matrix)));
      }
    }
  };
}

function wordsOf(given: Words, face: Face, matrix: Matrix): readonly PDFOperator[] {
  const words = { ...given, lines: given.lines.flatMap((line) => written(line, given, face)) };
  const { lines, colour } = words;
  if (lines.length === 0) return [];
  return [
    ...haloOf(words, face, matrix),
    setFillingRgbColor(...rgbOf(colour)),
    beginText(),
    ...lines.flatMap((line) => lineOf(line, words, face, matrix)),
    endText(),
  ];
}

/** A line without what the font does not have, as wide as what is left of it; none where nothing is. */
function written(line: Line, { font: { size }, spacing }: Words, { font, outlines }: Face): readonly Line[] {
  const text = writable(line.text, outlines);
  if (text.trim() === '') return [];
  if (text === line.text) return [line];
  return [{ ...line, text, width: font.widthOfTextAtSize(text, size) + spacing * (text.length - 1) }];
}

/** Readers take what is wider, in shares of the size of letters, for a space between words. */
const WIDEST_SPACING = 0.095;

/** How letters fill the width that a line has on the screen: what they are stretched by, and how far they are apart. */
function settingOf({ text, width }: Line, { font: { size }, spacing }: Words, { font }: Face) {
  const apart = Math.min(spacing, WIDEST_SPACING * size);
  const letters = width - apart * Math.max(0, text.length - 1);
  return { apart, stretch: letters / font.widthOfTextAtSize(text, size) };
}

/** Letters stand up, whereas the drawing counts downwards. */
function lineOf(line: Line, words: Words, face: Face, matrix: Matrix): readonly PDFOperator[] {
  const [a, b, c, d] = matrix;
  const { apart, stretch } = settingOf(line, words, face);
  return [
    setFontAndSize(face.name, words.font.size),
    setTextMatrix(a * stretch, b * stretch, -c, -d, ...apply(matrix, line.x, line.y)),
    setCharacterSpacing(apart / stretch),
    showText(face.font.encodeText(line.text)),
  ];
}

function haloOf(words: Words, face: Face, matrix: Matrix): readonly PDFOperator[] {
  const { halo, lines, font } = words;
  if (!halo) return [];
  const em = font.size / face.outlines.unitsPerEm;
  const letters = lines.flatMap((line) => {
    const { apart, stretch } = settingOf(line, words, face);
    let at = line.x;
    return face.outlines.layout(line.text).glyphs.flatMap(({ path, advanceWidth }) => {
      const place: Matrix = [em * stretch, 0, 0, -em, at, line.y];
      at += advanceWidth * em * stretch + apart;
      return along(outlineOf(path.toSVG()), times(matrix, place));
    });
  });
  return [
    setStrokingRgbColor(...rgbOf(halo.colour)),
    setLineWidth(halo.width * scaleOf(matrix)),
    setLineJoin(LineJoinStyle.Round),
    setDashPattern([], 0),
    ...letters,
    stroke(),
  ];
}

function along(path: Path, matrix: Matrix): readonly PDFOperator[] {
  const at = (x: number, y: number) => pointOf(matrix, x, y);
  return path.map((step) => {
    if (step[0] === 'Z') return closePath();
    if (step[0] === 'C') {
      const [, x1, y1, x2, y2, x, y] = step;
      return appendBezierCurve(...at(x1, y1), ...at(x2, y2), ...at(x, y));
    }
    const [letter, x, y] = step;
    return (letter === 'M' ? moveTo : lineTo)(...at(x, y));
  });
}

/** A point of the paper, to a hundredth of a point: longer numbers would make the file twice as large. */
function pointOf(matrix: Matrix, x: number, y: number): readonly [number, number] {
  const [right, up] = apply(matrix, x, y);
  return [Math.round(right * 100) / 100, Math.round(up * 100) / 100];
}

/** Red, green and blue from 0 to 1, of `#rrggbb` or `rgb(r, g, b)`. */
function rgbOf(colour: string): readonly [number, number, number] {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour);
  const parts = hex
    ? hex.slice(1).map((part) => Number.parseInt(part, 16))
    : (colour.match(/[\d.]+/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => part / 255);
  return [red, green, blue];
}
