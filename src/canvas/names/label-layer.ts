import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Position } from '../../graph/model';
import type { Pen, TextBlock } from '../../state/ports';
import { nodeKey } from '../core/keys';
import type { Box } from '../geometry/box';
import { nearOf } from '../geometry/near';
import { quadOf, touch } from '../geometry/quad';
import { type Frame, screenFrame } from '../layers/frame';
import { addLayer, resizeLayer } from '../layers/layer';
import { attachMotion } from '../layers/motion';
import { measureWith, write } from '../layers/write';
import type { Palette } from '../look/palette';
import { drawLeader, quadAlong } from './draw-leader';
import { HALO, type LabelText, LINE_HEIGHT, LINE_MANNER } from './label-manners';
import {
  isCutShort,
  isUnfinished,
  type Looks,
  looksFor,
  type Mark,
  type Obstacle,
  type Untangle,
} from './label-places';
import { boxAlong } from './leader';
import { isQuiet, type KeptOff, type Lettering, letter, marksIn, shownNodes } from './lettering';
import {
  bundlesOf,
  countBox,
  type DrawnLineLabel,
  drawLineLabels,
  type LineText,
  type OffLines,
  placeLineNames,
} from './line-labels';
import { type Setting, type SettingsOf, settingsAt } from './name-settings';
import { type PlacedLabel, type PlaceLabels, placeLabels, rememberLabels } from './place-labels';
import type { UntangleInSlices } from './untangle-slices';

/** On a narrow map names are smaller, else few would find room. */
const NARROW = { width: 600, scale: 0.85, most: 1.2 };
/** A map so wide and high, in pixels, has room for the larger names of a projector. */
const ROOMY = 1000;

/** A name as drawn: where, and in which lines. For tests and pictures. */
export type DrawnLabel = PlacedLabel & Readonly<{ lines: readonly string[]; size: number }>;

type Options = Readonly<{
  texts: ReadonlyMap<string, LabelText>;
  lines: ReadonlyMap<string, LineText>;
  palette: Palette;
  /** Whether uplands are ground: their names stay, whatever becomes of their marks. */
  hasGround: boolean;
}>;

export type LabelLayer = Readonly<{
  /** `texts` by actor, `lines` by pair. */
  update: (options: Options) => void;
  /** Places names in a frame and draws them with any pen. */
  drawOn: (pen: Pen, frame: Frame, off: KeptOff) => void;
  labels: () => readonly DrawnLabel[];
  /** The actor whose name is at a place, in screen pixels. */
  nameAt: (place: Position) => string | null;
  lineLabels: () => readonly DrawnLineLabel[];
  /** Whether places are still looked for, so that names may yet come to stand elsewhere. */
  isPlacing: () => boolean;
  destroy: () => void;
}>;

/**
 * Draws names, and what is set on lines, on a canvas of its own above the map, in screen pixels, after each `render` of
 * the core: a name keeps its size while the map is zoomed, and none covers another. They keep `off` what is there.
 */
export function attachLabelLayer(core: Core, host: HTMLElement, off: () => KeptOff): LabelLayer {
  const { canvas, pen } = addLayer(host, 'label-layer');
  const settings = new Map<string, readonly Setting[]>();
  let stamps: Stamps = new WeakMap();
  let options: Options | null = null;
  let drawn: readonly DrawnLabel[] = [];
  let resting: readonly PlacedLabel[] = [];
  let drawnOnLines: readonly DrawnLineLabel[] = [];
  // The frame in which more names are placed, if there are any left.
  let next = 0;
  const motion = attachMotion(core);
  const place = { subjects: rememberLabels(), others: rememberLabels() };
  const untangle = bringUntangle(core);

  const draw = () => {
    if (!pen || !options) return;
    resizeLayer(canvas, pen, core);
    const looks = looksFor(motion.isMoving() ? 'frame' : 'rest', untangle()?.inSlices);
    if (looks.isBrief) untangle()?.inSlices.drop();
    const source = { core, pen, settings, options, place };
    const shown = drawNames(pen, source, screenFrame(core), off(), looks, stampOn(pen, stamps));
    ({ drawn, resting, drawnOnLines } = shown);
    if (isCutShort(looks)) motion.settle();
    cancelAnimationFrame(next);
    next = isUnfinished(looks) ? requestAnimationFrame(draw) : 0;
  };
  const forgetSizes = () => {
    settings.clear();
    stamps = new WeakMap();
    core.forceRender();
  };
  core.on('render', draw);
  document.fonts?.addEventListener('loadingdone', forgetSizes);
  return {
    update: (next) => {
      const isSame = next.texts === options?.texts && next.palette === options.palette;
      options = next;
      if (isSame) core.forceRender();
      else forgetSizes();
    },
    drawOn: (on, frame, keptOff) => {
      if (!pen || !options) return;
      const source = { core, pen, settings, options, place: ANEW };
      drawNames(on, source, frame, keptOff, looksFor('file', untangle()?.atOnce), writeOn(on));
    },
    labels: () => drawn,
    // A name that became whole elsewhere because it is pointed at is pointed at still.
    nameAt: (place) => nameUnder(drawn, place) ?? nameUnder(resting, place),
    lineLabels: () => drawnOnLines,
    isPlacing: () => next !== 0 || (untangle()?.inSlices.isWorking() ?? false),
    destroy: () => {
      untangle()?.inSlices.drop();
      cancelAnimationFrame(next);
      core.off('render', draw);
      motion.destroy();
      document.fonts?.removeEventListener('loadingdone', forgetSizes);
      canvas.remove();
    },
  };
}

type Untangling = Readonly<{ inSlices: UntangleInSlices; atOnce: Untangle }>;

/** What untangles names, once it has come: few maps are so crowded that they need it, and the first is drawn without. */
function bringUntangle(core: Core): () => Untangling | undefined {
  let untangle: Untangling | undefined;
  const drawAnew = () => {
    if (!core.destroyed()) core.forceRender();
  };
  import('./untangle-slices').then(
    ({ untangleAtOnce, untangleInSlices }) => {
      untangle = { inSlices: untangleInSlices(drawAnew), atOnce: untangleAtOnce };
      drawAnew();
    },
    () => {},
  );
  return () => untangle;
}

/** Names as words, which files keep as words. */
function writeOn(on: Pen): DrawName {
  return (_, { left, top, ...block }) => {
    on.translate(left, top);
    write(on, block);
    on.translate(-left, -top);
  };
}

type Source = Readonly<{
  core: Core;
  /** What measures words. */
  pen: CanvasRenderingContext2D;
  settings: Map<string, readonly Setting[]>;
  options: Options;
  place: Readonly<{ subjects: PlaceLabels; others: PlaceLabels }>;
}>;

const ANEW = { subjects: placeLabels, others: placeLabels };

/** Places names in a frame, and what is set on lines, draws them and answers where they are. */
function drawNames(
  on: Pen,
  { core, pen, settings, options, place }: Source,
  frame: Frame,
  off: KeptOff,
  looks: Looks,
  drawBlock: DrawName,
) {
  const { texts, lines, palette, hasGround } = options;
  const measure = measureWith(pen);
  const [scale, least] = [scaleIn(frame, palette), palette.leastName];
  const isNarrow = frame.width < NARROW.width;
  const isTight = isNarrow && !hasGround;
  const settingsOf = settingsAt(measure, settings, { zoom: frame.zoom, scale, least, isTight });
  const bundles = bundlesOf(core, lines);
  const lineScale = Math.max(scale, least / LINE_MANNER.size);
  const counts = bundles.map((line) => obstacleOfCount(line, lineScale, frame));
  const markOf = marksIn(frame);
  const lettering = letter({ core, frame, texts, settingsOf, off, counts, hasGround, isNarrow, looks, markOf, place });
  const setting = { texts: lines, palette, scale: lineScale, frame, measure };
  const lineNames = placeLineNames(core, setting, () => offLines(lettering, off.kept, core, markOf));
  const isInTheWay = (label: PlacedLabel) =>
    lettering.yielding.includes(label) &&
    lineNames.some(({ quad }) => quadsOf(label).some((each) => touch(each, quad)));
  const names = lettering.names.filter((label) => !isInTheWay(label));
  const marks = nearOf(shownNodes(core).map(markOf), (mark) => mark);
  for (const { id, leader } of names) {
    if (!leader) continue;
    on.globalAlpha = alphaOf(core, id);
    const others = marks.at(boxAlong(leader)).filter((mark) => mark.id !== id);
    drawLeader(on, leader, others, { colour: colourOfLabel(texts.get(id), palette), palette });
  }
  const drawn = names.flatMap((label) => drawName(on, core, label, { texts, settingsOf, palette, drawBlock }));
  const bright = { names: lineNames, bundles: bundles.filter((line) => !line.hasClass('dimmed')) };
  const standing = () => offLines({ names, yielding: [] }, off.kept, core, markOf);
  const drawnOnLines = drawLineLabels(on, core, setting, bright, standing);
  const resting = lettering.resting.filter(({ id }) => names.some((label) => label.id === id));
  return { drawn, resting, drawnOnLines };
}

type Setter = Readonly<{
  texts: ReadonlyMap<string, LabelText>;
  settingsOf: SettingsOf;
  palette: Palette;
  drawBlock: DrawName;
}>;

function drawName(on: Pen, core: Core, label: PlacedLabel, { texts, settingsOf, palette, drawBlock }: Setter) {
  const text = texts.get(label.id);
  const setting = text && settingsOf(text)[label.form];
  if (!setting) return [];
  on.globalAlpha = alphaOf(core, label.id);
  const [left, top] = [Math.round(label.box.left - BLEED), Math.round(label.box.top - BLEED)];
  drawBlock(setting, blockOf(setting, { left, top }, colourOfLabel(text, palette), palette.paper));
  on.globalAlpha = 1;
  return [{ ...label, lines: setting.lines, size: setting.size }];
}

function alphaOf(core: Core, id: string): number {
  const node = core.getElementById(nodeKey(id));
  return node.hasClass('dimmed') ? 0.5 : node.hasClass('neighbour') ? 0.7 : 1;
}

/** What words on lines keep off: names, what is kept, nodes that stand out and, if they can, what is pale or gives way. */
function offLines(
  { names, yielding }: Pick<Lettering, 'names' | 'yielding'>,
  kept: readonly Box[],
  core: Core,
  markOf: (node: NodeSingular) => Mark,
): OffLines {
  const nodes = shownNodes(core);
  const isPale = (node: NodeSingular) => isQuiet(node) || node.hasClass('dimmed');
  const quadsOfNodes = (some: readonly NodeSingular[]) => some.map((node) => quadOf(markOf(node)));
  const firm = names.filter((label) => !yielding.includes(label));
  return {
    taken: [...firm.flatMap(quadsOf), ...kept.map(quadOf), ...quadsOfNodes(nodes.filter((node) => !isPale(node)))],
    pale: [...yielding.flatMap(quadsOf), ...quadsOfNodes(nodes.filter(isPale))],
  };
}

/** What a name and its line take up. */
const quadsOf = ({ box, leader }: PlacedLabel) => [quadOf(box), ...(leader ? [quadAlong(leader)] : [])];

function nameUnder(names: readonly PlacedLabel[], { x, y }: Position): string | null {
  const name = names.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  return name?.id ?? null;
}

/** How much larger names are than in print: as the theme has it where there is room, else less. */
function scaleIn({ width, height }: Frame, { nameScale }: Palette): number {
  if (width < NARROW.width) return Math.min(nameScale, NARROW.most) * NARROW.scale;
  return Math.max(1, nameScale * Math.min(1, Math.sqrt(width * height) / ROOMY));
}

/** A name rather stands a little off than on the count of a bundle, which would have to give way. */
const WEIGHT_OF_COUNT = 30;
const obstacleOfCount = (line: EdgeSingular, scale: number, frame: Frame): Obstacle => ({
  ...countBox(line, scale, frame),
  weight: WEIGHT_OF_COUNT,
});

function colourOfLabel(text: LabelText | undefined, palette: Palette): string {
  if (text?.rank === 'ground') return palette.upland;
  return text?.register ? palette.ink : palette.inkSoft;
}

/** A name drawn once, to be copied into each frame: stroking its halo anew every time is slow. */
type Stamp = Readonly<{ image: HTMLCanvasElement; width: number; height: number }>;

type Stamps = WeakMap<Setting, Stamp>;

const stampOn =
  (on: CanvasRenderingContext2D, stamps: Stamps): DrawName =>
  (setting, { left, top, ...block }) => {
    const known = stamps.get(setting) ?? stampOf(setting, block, deviceRatio());
    stamps.set(setting, known);
    on.drawImage(known.image, left, top, known.width, known.height);
  };

/** Letters may reach a little beyond their measured width. */
const BLEED = 3;

const deviceRatio = () => window.devicePixelRatio || 1;

/** A name with its halo, and where its upper left corner is; the block's own places count from there. */
type Block = TextBlock & Readonly<{ left: number; top: number }>;
type DrawName = (setting: Setting, block: Block) => void;

function blockOf(setting: Setting, at: Readonly<{ left: number; top: number }>, colour: string, paper: string): Block {
  const { lines, font, size, spacing, width } = setting;
  const lineHeight = size * LINE_HEIGHT;
  return {
    ...at,
    lines,
    x: BLEED + (HALO + width) / 2,
    y: BLEED + HALO / 2 + 0.8 * lineHeight,
    align: 'center',
    lineHeight,
    font,
    spacing,
    colour,
    halo: { colour: paper, width: HALO },
  };
}

function stampOf({ lines, size, width }: Setting, block: TextBlock, ratio: number): Stamp {
  const image = document.createElement('canvas');
  const [wide, high] = [width + HALO + 2 * BLEED, lines.length * size * LINE_HEIGHT + HALO + 2 * BLEED];
  image.width = Math.ceil(wide * ratio);
  image.height = Math.ceil(high * ratio);
  const pen = image.getContext('2d');
  if (pen) {
    pen.scale(ratio, ratio);
    write(pen, block);
  }
  return { image, width: image.width / ratio, height: image.height / ratio };
}
