import type { Core, NodeSingular } from 'cytoscape';
import { idOf, nodeKey } from './elements';
import { HALO, type LabelText, LINE_HEIGHT, mannerOf, sizeAt } from './label-manners';
import { type DrawOn, resizeLayer } from './layer';
import { bundlesOf, countBox, type DrawnLineLabel, drawLineLabels, type LineText } from './line-labels';
import type { Palette } from './palette';
import { type Box, type LabelRequest, type Obstacle, overlaps, type PlacedLabel, placeLabels } from './place-labels';
import { quadOf } from './quad';
import { wrap } from './wrap';

const LIT_BONUS = 2000;
/** On a narrow map names are smaller, else few would find room, and clusters are named where there is room only. */
const NARROW = { width: 600, scale: 0.85, most: 1.2 };

type Setting = Readonly<{ lines: readonly string[]; font: string; size: number; spacing: number; width: number }>;

/** A name as drawn: where, and in which lines. For tests and pictures. */
export type DrawnLabel = PlacedLabel & Readonly<{ lines: readonly string[]; size: number }>;

export type LabelLayer = Readonly<{
  /** `texts` by actor, `lines` by pair. */
  update: (
    options: Readonly<{
      texts: ReadonlyMap<string, LabelText>;
      lines: ReadonlyMap<string, LineText>;
      palette: Palette;
    }>,
  ) => void;
  drawOn: DrawOn;
  labels: () => readonly DrawnLabel[];
  lineLabels: () => readonly DrawnLineLabel[];
  destroy: () => void;
}>;

/**
 * Draws names, and what is set on lines, on a canvas of its own above the map, in screen pixels, after each `render` of
 * the core: a name keeps its size while the map is zoomed, and none covers another. None lies on what is `reserved`;
 * what is `avoided` is covered only by names that must be there.
 */
export function attachLabelLayer(
  core: Core,
  host: HTMLElement,
  reserved: () => readonly Box[],
  avoided: () => readonly Obstacle[] = () => [],
): LabelLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'label-layer';
  host.append(canvas);
  const pen = canvas.getContext('2d');
  const settings = new Map<string, Setting>();
  let stamps = new WeakMap<Setting, Stamp>();
  let texts: ReadonlyMap<string, LabelText> = new Map();
  let lines: ReadonlyMap<string, LineText> = new Map();
  let palette: Palette | null = null;
  let drawn: readonly DrawnLabel[] = [];
  let drawnOnLines: readonly DrawnLineLabel[] = [];

  const draw = () => {
    if (!pen) return;
    resizeLayer(canvas, pen, core);
    drawOn(pen, deviceRatio());
  };
  const drawOn: DrawOn = (on, ratio) => {
    if (!palette) return;
    const nodes = core.nodes(':visible').toArray();
    const isNarrow = core.width() < NARROW.width;
    const scale = isNarrow ? Math.min(palette.nameScale, NARROW.most) * NARROW.scale : palette.nameScale;
    const setOf = (text: LabelText) => settingOf(on, settings, text, { zoom: core.zoom(), scale });
    const requests = nodes.flatMap((node) => requestOf(node, texts.get(idOf(node.id())), setOf, isNarrow));
    const bundles = bundlesOf(core, lines);
    const guides = reserved();
    const loud = nodes.filter((node) => !isQuiet(node)).map(obstacleOf);
    const obstacles = [
      ...loud,
      ...guides.map((box) => ({ ...box, weight: WEIGHT_OF_GUIDE })),
      ...avoided(),
      ...bundles.map((line) => ({ ...countBox(line, scale), weight: WEIGHT_OF_COUNT })),
    ];
    drawn = placeLabels(requests, obstacles, { width: core.width(), height: core.height() })
      // A name that finds no place beside what lies over the map would be cut by it.
      .filter(({ box }) => !guides.some((other) => overlaps(other, box)))
      .flatMap((label) => drawName(on, ratio, label, setOf));
    drawnOnLines = drawLineLabels(on, core, { texts: lines, palette, scale }, bundles, {
      taken: [...drawn.map(({ box }) => box), ...guides, ...loud].map(quadOf),
      pale: nodes.filter(isQuiet).map(obstacleOf).map(quadOf),
    });
  };
  const drawName = (
    on: CanvasRenderingContext2D,
    ratio: number,
    label: PlacedLabel,
    setOf: (text: LabelText) => Setting,
  ): readonly DrawnLabel[] => {
    const text = texts.get(label.id);
    const node = core.getElementById(nodeKey(label.id));
    if (!text || node.empty() || !palette) return [];
    const setting = setOf(label.isShort ? shortened(text) : text);
    const { image, width, height } = stampFor(setting, colourOfLabel(text, palette), palette.paper, ratio);
    on.globalAlpha = node.hasClass('neighbour') ? 0.7 : 1;
    on.drawImage(image, Math.round(label.box.left - BLEED), Math.round(label.box.top - BLEED), width, height);
    on.globalAlpha = 1;
    return [{ ...label, lines: setting.lines, size: setting.size }];
  };
  const stampFor = (setting: Setting, colour: string, halo: string, ratio: number) => {
    if (ratio !== deviceRatio()) return stampOf(setting, colour, halo, ratio);
    const known = stamps.get(setting) ?? stampOf(setting, colour, halo, ratio);
    stamps.set(setting, known);
    return known;
  };
  const forgetSizes = () => {
    settings.clear();
    stamps = new WeakMap();
    core.forceRender();
  };
  core.on('render', draw);
  document.fonts?.addEventListener('loadingdone', forgetSizes);
  return {
    update: (options) => {
      const isSame = options.texts === texts && options.palette === palette;
      ({ texts, lines, palette } = options);
      if (isSame) core.forceRender();
      else forgetSizes();
    },
    drawOn,
    labels: () => drawn,
    lineLabels: () => drawnOnLines,
    destroy: () => {
      core.off('render', draw);
      document.fonts?.removeEventListener('loadingdone', forgetSizes);
      canvas.remove();
    },
  };
}

/** Faded and dimmed actors keep no name and may lie under one. */
const isQuiet = (node: NodeSingular) => node.hasClass('faded') || node.hasClass('dimmed');

/** No name that can stand elsewhere covers the words of the guides, or lies under what lies over the map. */
const WEIGHT_OF_GUIDE = 1000;
/** A name rather stands a little off than on the count of a bundle, which would have to give way. */
const WEIGHT_OF_COUNT = 30;
const HEAVY_KINDS = ['cluster', 'ecosystem', 'helix-sector'];

function obstacleOf(node: NodeSingular): Obstacle {
  const { x, y } = node.renderedPosition();
  const radius = node.renderedWidth() / 2 + 1;
  const weight = HEAVY_KINDS.includes(node.data('kind')) ? 40 : 14;
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius, weight };
}

function requestOf(
  node: NodeSingular,
  text: LabelText | undefined,
  settingOfText: (text: LabelText) => Setting,
  isNarrow: boolean,
): readonly LabelRequest[] {
  if (!text || isQuiet(node)) return [];
  const { x, y } = node.renderedPosition();
  const isLit = node.hasClass('lit') || node.hasClass('selected');
  return [
    {
      id: idOf(node.id()),
      x,
      y,
      radius: node.renderedWidth() / 2,
      ...roomFor(settingOfText(text)),
      ...(text.short ? { short: roomFor(settingOfText(shortened(text))) } : {}),
      priority: mannerOf(text).priority + text.weight + (isLit ? LIT_BONUS : 0),
      needed: isLit || (text.register && !isNarrow) || text.kind === 'ecosystem',
    },
  ];
}

const shortened = (text: LabelText): LabelText => ({ ...text, name: text.short ?? text.name });

const roomFor = ({ lines, size, width }: Setting) => ({
  width: width + HALO,
  height: lines.length * size * LINE_HEIGHT + HALO,
});

function settingOf(
  pen: CanvasRenderingContext2D,
  known: Map<string, Setting>,
  text: LabelText,
  { zoom, scale }: Readonly<{ zoom: number; scale: number }>,
): Setting {
  const manner = mannerOf(text);
  const size = sizeAt(manner, zoom, scale);
  const key = `${size} ${text.kind} ${text.register} ${text.name}`;
  const before = known.get(key);
  if (before) return before;
  const font = manner.font.replace('{}', String(size));
  pen.font = font;
  const measure = (line: string) => pen.measureText(line).width + manner.spacing * line.length;
  const lines = wrap(manner.upper ? text.name.toLocaleUpperCase() : text.name, manner.widest * scale, measure);
  const setting = { lines, font, size, spacing: manner.spacing, width: Math.max(...lines.map(measure)) };
  known.set(key, setting);
  return setting;
}

function colourOfLabel(text: LabelText, palette: Palette): string {
  if (text.kind === 'ecosystem') return palette.upland;
  return text.register ? palette.ink : palette.inkSoft;
}

/** A name drawn once, to be copied into each frame: stroking its halo anew every time is slow. */
type Stamp = Readonly<{ image: HTMLCanvasElement; width: number; height: number }>;

/** Letters may reach a little beyond their measured width. */
const BLEED = 3;

const deviceRatio = () => window.devicePixelRatio || 1;

function stampOf({ lines, font, size, spacing, width }: Setting, colour: string, halo: string, ratio: number): Stamp {
  const image = document.createElement('canvas');
  const [wide, high] = [width + HALO + 2 * BLEED, lines.length * size * LINE_HEIGHT + HALO + 2 * BLEED];
  image.width = Math.ceil(wide * ratio);
  image.height = Math.ceil(high * ratio);
  const pen = image.getContext('2d');
  if (pen) {
    pen.scale(ratio, ratio);
    pen.font = font;
    pen.letterSpacing = `${spacing}px`;
    pen.textAlign = 'center';
    pen.textBaseline = 'alphabetic';
    pen.lineJoin = 'round';
    pen.strokeStyle = halo;
    pen.lineWidth = HALO;
    pen.fillStyle = colour;
    const baselineOf = (index: number) => BLEED + HALO / 2 + (index + 0.8) * size * LINE_HEIGHT;
    lines.forEach((line, index) => {
      pen.strokeText(line, (wide + spacing) / 2, baselineOf(index));
    });
    lines.forEach((line, index) => {
      pen.fillText(line, (wide + spacing) / 2, baselineOf(index));
    });
  }
  return { image, width: image.width / ratio, height: image.height / ratio };
}
