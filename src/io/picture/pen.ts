/** Words in lines under each other. Sizes and places are in the units of the pen that writes them. */
export type TextBlock = Readonly<{
  lines: readonly string[];
  /** Where the first line is aligned, and its baseline. */
  x: number;
  y: number;
  align: 'left' | 'center' | 'right';
  /** From one baseline to the next. */
  lineHeight: number;
  /** As CSS has it: `[italic] weight size family`. */
  font: string;
  /** Between letters. */
  spacing: number;
  colour: string;
  halo?: Readonly<{ colour: string; width: number }> | undefined;
}>;

/**
 * What the map is drawn with: the part of a canvas's pen that it needs, so that one drawing makes screens, pictures and
 * vector files. A pen that knows what words are writes whole blocks itself.
 */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'rotate'
  | 'scale'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'bezierCurveTo'
  | 'arc'
  | 'closePath'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'globalAlpha'
> & {
  fill: (rule?: CanvasFillRule) => void;
  stroke: () => void;
  clip: (rule?: CanvasFillRule) => void;
  write?: (block: TextBlock) => void;
};

/** The width of a text in a font, in the units of its size. */
export type Measure = (font: string, text: string) => number;

export type Font = Readonly<{ italic: boolean; weight: number; size: number; family: string }>;

/** The parts of `[italic] weight size family`. */
export function fontOf(font: string): Font {
  const [, italic, weight, size, family] = /^(italic )?(\d+) ([\d.]+)px (.+)$/.exec(font) ?? [];
  return {
    italic: italic !== undefined,
    weight: Number(weight ?? 400),
    size: Number(size ?? 12),
    family: family ?? '',
  };
}
