import { type Font, fontOf, type Measure, type Pen, type TextBlock } from './pen';

/** A step of a path, in the units of the whole drawing. */
export type Step =
  | readonly ['M' | 'L', x: number, y: number]
  | readonly ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['Z'];
export type Path = readonly Step[];

/** a c e / b d f, as CSS, SVG and PDF have it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export type Line = Readonly<{ text: string; x: number; y: number; width: number }>;

/** Words as they are to be set: lines from their left ends, in the units of the matrix. */
export type Words = Readonly<{
  kind: 'words';
  lines: readonly Line[];
  font: Font;
  spacing: number;
  colour: string;
  halo: TextBlock['halo'];
  alpha: number;
  matrix: Matrix;
}>;

/** One thing that a drawing consists of, with all that is needed to draw it. */
export type Mark =
  | Readonly<{ kind: 'fill'; path: Path; colour: string; alpha: number; rule: CanvasFillRule }>
  | Readonly<{
      kind: 'stroke';
      path: Path;
      colour: string;
      alpha: number;
      width: number;
      dash: readonly number[];
      cap: CanvasLineCap;
      join: CanvasLineJoin;
    }>
  | Words
  /** What follows, up to its `unclip`, is seen within the path only. */
  | Readonly<{ kind: 'clip'; path: Path; rule: CanvasFillRule }>
  | Readonly<{ kind: 'unclip' }>;

/** What a pen remembers with `save`. */
type Style = Pick<
  Recorder,
  'matrix' | 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'lineCap' | 'lineJoin' | 'globalAlpha' | 'dash' | 'clips'
>;

/**
 * What a drawing consists of, in order. All coordinates are those of the whole drawing, transformations done; only words
 * keep theirs, as they may be turned.
 */
export function record(draw: (pen: Pen) => void, measure: Measure): readonly Mark[] {
  const pen = new Recorder(measure);
  draw(pen);
  return pen.marks;
}

class Recorder implements Pen {
  readonly marks: Mark[] = [];
  fillStyle: string | CanvasGradient | CanvasPattern = '#000000';
  strokeStyle: string | CanvasGradient | CanvasPattern = '#000000';
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  globalAlpha = 1;
  matrix: Matrix = [1, 0, 0, 1, 0, 0];
  dash: readonly number[] = [];
  /** How many clips were set since the last `save`. */
  clips = 0;
  readonly #measure: Measure;
  #saved: Style[] = [];
  #path: Step[] = [];

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  setLineDash(dash: Iterable<number>) {
    this.dash = [...dash];
  }

  save() {
    const { matrix, fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, globalAlpha, dash, clips } = this;
    this.#saved.push({ matrix, fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, globalAlpha, dash, clips });
    this.clips = 0;
  }

  restore() {
    for (let open = this.clips; open > 0; open -= 1) this.marks.push({ kind: 'unclip' });
    Object.assign(this, this.#saved.pop());
  }

  translate(x: number, y: number) {
    this.matrix = times(this.matrix, [1, 0, 0, 1, x, y]);
  }

  rotate(angle: number) {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.matrix = times(this.matrix, [cos, sin, -sin, cos, 0, 0]);
  }

  scale(x: number, y: number) {
    this.matrix = times(this.matrix, [x, 0, 0, y, 0, 0]);
  }

  beginPath() {
    this.#path = [];
  }

  moveTo(x: number, y: number) {
    this.#path.push(['M', ...this.#at(x, y)]);
  }

  lineTo(x: number, y: number) {
    this.#path.push([this.#path.length === 0 ? 'M' : 'L', ...this.#at(x, y)]);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number) {
    this.#path.push(['C', ...this.#at(x1, y1), ...this.#at(x2, y2), ...this.#at(x, y)]);
  }

  quadraticCurveTo(x1: number, y1: number, x: number, y: number) {
    const [startX, startY] = this.#end();
    const [controlX, controlY] = this.#at(x1, y1);
    const [endX, endY] = this.#at(x, y);
    const between = (from: number, to: number) => from + ((to - from) * 2) / 3;
    const first = [between(startX, controlX), between(startY, controlY)] as const;
    this.#path.push(['C', ...first, between(endX, controlX), between(endY, controlY), endX, endY]);
  }

  /** A quarter of a circle is a curve to within 0.03 % of the radius. */
  arc(x: number, y: number, radius: number, start: number, end: number, isBack = false) {
    const sweep = isBack ? Math.max(end - start, -2 * Math.PI) : Math.min(end - start, 2 * Math.PI);
    const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
    const step = sweep / pieces;
    const reach = (4 / 3) * Math.tan(step / 4) * radius;
    this.lineTo(x + radius * Math.cos(start), y + radius * Math.sin(start));
    for (let piece = 0; piece < pieces; piece += 1) {
      const [from, to] = [start + piece * step, start + (piece + 1) * step];
      const [cosFrom, sinFrom, cosTo, sinTo] = [Math.cos(from), Math.sin(from), Math.cos(to), Math.sin(to)];
      const [endX, endY] = [x + radius * cosTo, y + radius * sinTo];
      this.bezierCurveTo(
        x + radius * cosFrom - reach * sinFrom,
        y + radius * sinFrom + reach * cosFrom,
        endX + reach * sinTo,
        endY - reach * cosTo,
        endX,
        endY,
      );
    }
  }

  closePath() {
    this.#path.push(['Z']);
  }

  fill(rule: CanvasFillRule = 'nonzero') {
    const { fillStyle, globalAlpha: alpha } = this;
    this.marks.push({ kind: 'fill', path: [...this.#path], colour: String(fillStyle), alpha, rule });
  }

  stroke() {
    const { strokeStyle, globalAlpha: alpha, lineWidth, lineCap: cap, lineJoin: join } = this;
    const scale = scaleOf(this.matrix);
    const [width, dash] = [lineWidth * scale, this.dash.map((length) => length * scale)];
    this.marks.push({
      kind: 'stroke',
      path: [...this.#path],
      colour: String(strokeStyle),
      alpha,
      width,
      dash,
      cap,
      join,
    });
  }

  clip(rule: CanvasFillRule = 'nonzero') {
    this.clips += 1;
    this.marks.push({ kind: 'clip', path: [...this.#path], rule });
  }

  write({ lines, x, y, align, lineHeight, font, spacing, colour, halo }: TextBlock) {
    const { matrix, globalAlpha: alpha } = this;
    const placed = lines.map((text, index): Line => {
      const width = this.#measure(font, text) + spacing * Math.max(0, text.length - 1);
      const left = align === 'center' ? x - width / 2 : align === 'right' ? x - width : x;
      return { text, x: left, y: y + index * lineHeight, width };
    });
    this.marks.push({ kind: 'words', lines: placed, font: fontOf(font), spacing, colour, halo, alpha, matrix });
  }

  #at(x: number, y: number): readonly [number, number] {
    return apply(this.matrix, x, y);
  }

  #end(): readonly [number, number] {
    const last = this.#path.at(-1);
    if (!last || last[0] === 'Z') return [0, 0];
    return last[0] === 'C' ? [last[5], last[6]] : [last[1], last[2]];
  }
}

/** Where a matrix puts a point. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How much larger a matrix makes things, on the mean of both directions. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** The matrix that does the second first. */
export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
