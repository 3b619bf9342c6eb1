import { minOf } from '../../graph/extent';
import type { Position } from '../../graph/model';
import type { Pen, TextBlock } from '../../state/drawing';
import { allNodes } from '../core/all-elements';
import type { DrawnCore, DrawnLine, DrawnNode } from '../core/drawn-core';
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
import type { KeptOff } from './kept-off';
import { HALO, type LabelText, LINE_HEIGHT, LINE_MANNER } from './label-manners';
import {
  type Hills,
  isUnfinished,
  type Looks,
  looksFor,
  type Mark,
  type Obstacle,
  type PlacedLabel,
  type Placers,
  type SummitFigure,
} from './label-places';
import { boxAlong } from './leader';
import { isQuiet, type Lettering, letter, marksIn, shownNodes } from './lettering';
import type { Letters, Stamp, Stamps } from './letters';
import {
  boxesAlongAsked,
  bundlesOf,
  countBox,
  type DrawnLineLabel,
  drawLineLabels,
  type LineText,
  type OffLines,
  placeLineNames,
} from './line-labels';
import { heightOf, roomFor, type Setting, type SettingsOf, settingsAt } from './name-settings';
import { placeAlike } from './place-alike';
import { placeLabels } from './place-labels';
import { drawSummit, placeSummits } from './summits';

/** On a narrow map names are smaller, else few would find room. */
const NARROW = { width: 600, scale: 0.85, most: 1.2 };
/** A map so wide and high, in pixels, has room for the larger names of a projector. */
const ROOMY = 1000;

/**
 * A name as drawn: where, in which lines, what of it is one text each, and how large its smallest letters are. For tests
 * and pictures.
 */
export type DrawnLabel = PlacedLabel & Readonly<{ lines: readonly string[]; written: readonly string[]; size: number }>;

type Options = Readonly<{
  texts: ReadonlyMap<string, LabelText>;
  lines: ReadonlyMap<string, LineText>;
  /** Figures at summits, by actor. */
  summits: ReadonlyMap<string, string>;
  palette: Palette;
  /** Whether uplands are ground: their names stay, whatever becomes of their marks. */
  hasGround: boolean;
}>;

/** What names keep off now, and which hills they lie on. */
type Around = Readonly<{ off: () => KeptOff; hills: () => Hills['at'] }>;

export type LabelLayer = Readonly<{
  /** `texts` and `summits` by actor, `lines` by pair. */
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
 * the core: a name keeps its size while the map is zoomed, and none covers another. They keep off what is `around`.
 */
export function attachLabelLayer(core: DrawnCore, host: HTMLElement, letters: Letters, around: Around): LabelLayer {
  const { canvas, pen } = addLayer(host, 'label-layer');
  const { settings, place, untangle } = letters;
  let options: Options | null = null;
  let drawn: readonly DrawnLabel[] = [];
  let resting: readonly PlacedLabel[] = [];
  let drawnOnLines: readonly DrawnLineLabel[] = [];
  // The frame in which more names are placed, if there are any left.
  let next = 0;
  const motion = attachMotion(core);

  const draw = () => {
    if (!pen || !options) return;
    resizeLayer(canvas, pen, core);
    const looks = looksFor(motion.isMoving() ? 'frame' : 'rest', untangle.inSlices);
    if (looks.isBrief) untangle.inSlices.drop();
    const source = { core, pen, settings, options, place, hillAt: around.hills() };
    const shown = drawNames(pen, source, screenFrame(core), around.off(), looks, stampOn(pen, letters.stamps()));
    ({ drawn, resting, drawnOnLines } = shown);
    if (looks.isBrief) motion.settle();
    cancelAnimationFrame(next);
    next = isUnfinished(looks) ? requestAnimationFrame(draw) : 0;
  };
  const forgetSizes = () => {
    letters.forgetSizes();
    core.forceRender();
  };
  core.on('render', draw);
  const leave = letters.onUntangled(() => core.forceRender());
  document.fonts?.addEventListener('loadingdone', forgetSizes);
  return {
    update: (next) => {
      letters.keepFor(next.texts, next.palette);
      options = next;
      core.forceRender();
    },
    drawOn: (on, frame, keptOff) => {
      if (!pen || !options) return;
      const source = { core, pen, settings, options, place: ANEW, hillAt: around.hills() };
      drawNames(on, source, frame, keptOff, looksFor('file', untangle.atOnce), writeOn(on));
    },
    labels: () => drawn,
    // A name that became whole elsewhere because it is pointed at is pointed at still.
    nameAt: (place) => nameUnder(drawn, place) ?? nameUnder(resting, place),
    lineLabels: () => drawnOnLines,
    isPlacing: () => next !== 0 || untangle.inSlices.isWorking(),
    destroy: () => {
      leave();
      cancelAnimationFrame(next);
      core.off('render', draw);
      motion.destroy();
      document.fonts?.removeEventListener('loadingdone', forgetSizes);
      canvas.remove();
    },
  };
}

/** Names as words, which files keep as words. */
function writeOn(on: Pen): DrawName {
  return (_, { left, top, blocks }) => {
    on.translate(left, top);
    for (const block of blocks) write(on, block);
    on.translate(-left, -top);
  };
}

type Source = Readonly<{
  core: DrawnCore;
  /** What measures words. */
  pen: CanvasRenderingContext2D;
  settings: Map<string, readonly Setting[]>;
  options: Options;
  hillAt: Hills['at'];
  place: Placers;
}>;

const ANEW: Placers = { subjects: placeAlike(placeLabels, placeLabels), others: placeLabels, lit: placeLabels };

/** Places names in a frame, and what is set on lines, draws them and answers where they are. */
function drawNames(
  on: Pen,
  { core, pen, settings, options, place, hillAt }: Source,
  frame: Frame,
  off: KeptOff,
  looks: Looks,
  drawBlock: DrawName,
) {
  const { texts, lines, summits, palette, hasGround } = options;
  const measure = measureWith(pen);
  const [scale, least] = [scaleIn(frame, palette), palette.leastName];
  const isNarrow = frame.width < NARROW.width;
  const isTight = isNarrow && !hasGround;
  const settingsOf = settingsAt(measure, settings, { zoom: frame.zoom, scale, least, isTight });
  const bundles = bundlesOf(core, lines);
  const lineScale = Math.max(scale, least / LINE_MANNER.size);
  const onLines = obstaclesOnLines(core, bundles, lineScale, frame);
  const markOf = marksIn(frame);
  const figuresOff = (taken: readonly Box[]) => {
    const marks = allNodes(core).flatMap((node) => (node.hasClass('context') ? [] : [markOf(node)]));
    return placeSummits(summits, { marks, kept: [...off.kept, ...taken], frame, scale, measure });
  };
  const lettering = letter({
    core,
    frame,
    texts,
    settingsOf,
    off,
    figuresOff,
    onLines,
    hasGround,
    hillAt,
    isNarrow,
    looks,
    markOf,
    place,
  });
  const { figures } = lettering;
  const kept = [...off.kept, ...figures.map(({ box }) => box)];
  const setting = { texts: lines, palette, scale: lineScale, frame, measure };
  const lineNames = placeLineNames(core, setting, () => offLines(lettering, kept, core, markOf));
  const isInTheWay = (label: PlacedLabel) =>
    lettering.yielding.includes(label) &&
    lineNames.some(({ quad }) => quadsOf(label).some((each) => touch(each, quad)));
  const names = lettering.names.filter((label) => !isInTheWay(label));
  const marks = nearOf(shownNodes(core).map(markOf), (mark) => mark);
  for (const { id, leader } of names) {
    if (!leader) continue;
    const alpha = alphaOf(core, id);
    const others = marks.at(boxAlong(leader)).filter((mark) => mark.id !== id);
    drawLeader(on, leader, others, { colour: colourOfLabel(texts.get(id), palette), palette, alpha });
  }
  drawFigures(on, core, figures, palette);
  const drawn = names.flatMap((label) => drawName(on, core, label, { texts, settingsOf, palette, drawBlock }));
  const bright = { names: lineNames, bundles: bundles.filter((line) => !line.hasClass('dimmed')) };
  const standing = () => offLines({ names, yielding: [] }, kept, core, markOf);
  const drawnOnLines = drawLineLabels(on, core, setting, bright, standing);
  const resting = lettering.resting.filter(({ id }) => names.some((label) => label.id === id));
  return { drawn, resting, drawnOnLines };
}

/** Figures of actors that the filter leaves as they are. */
function drawFigures(on: Pen, core: DrawnCore, figures: readonly SummitFigure[], palette: Palette): void {
  for (const figure of figures) {
    const node = core.getElementById(nodeKey(figure.id));
    if (node.hasClass('hidden') || isQuiet(node)) continue;
    on.globalAlpha = alphaOf(core, figure.id);
    drawSummit(on, figure, palette);
    on.globalAlpha = 1;
  }
}

type Setter = Readonly<{
  texts: ReadonlyMap<string, LabelText>;
  settingsOf: SettingsOf;
  palette: Palette;
  drawBlock: DrawName;
}>;

function drawName(on: Pen, core: DrawnCore, label: PlacedLabel, { texts, settingsOf, palette, drawBlock }: Setter) {
  const text = texts.get(label.id);
  const setting = text && settingsOf(text)[label.form];
  if (!setting) return [];
  on.globalAlpha = alphaOf(core, label.id);
  const [left, top] = [Math.round(label.box.left - BLEED), Math.round(label.box.top - BLEED)];
  drawBlock(setting, { left, top, blocks: blocksOf(setting, colourOfLabel(text, palette), palette.paper) });
  on.globalAlpha = 1;
  const lines = setting.parts.map((part) => part.lines);
  const written = lines.map((all) => all.join(' '));
  return [{ ...label, lines: lines.flat(), written, size: minOf(setting.parts.map((part) => part.size)) }];
}

function alphaOf(core: DrawnCore, id: string): number {
  const node = core.getElementById(nodeKey(id));
  return node.hasClass('dimmed') ? 0.5 : node.hasClass('neighbour') ? 0.7 : 1;
}

/** What words on lines keep off: names, what is kept, nodes that stand out and, if they can, what is pale or gives way. */
function offLines(
  { names, yielding }: Pick<Lettering, 'names' | 'yielding'>,
  kept: readonly Box[],
  core: DrawnCore,
  markOf: (node: DrawnNode) => Mark,
): OffLines {
  const nodes = shownNodes(core);
  const isPale = (node: DrawnNode) => isQuiet(node) || node.hasClass('dimmed');
  const quadsOfNodes = (some: readonly DrawnNode[]) => some.map((node) => quadOf(markOf(node)));
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

/** The counts of bundles, and the lines of an answer. */
const obstaclesOnLines = (core: DrawnCore, bundles: readonly DrawnLine[], scale: number, frame: Frame) => [
  ...bundles.map((line) => obstacleOfCount(line, scale, frame)),
  ...boxesAlongAsked(core, frame).map((box) => ({ ...box, weight: WEIGHT_OF_LINE })),
];

/** Half a name on a line of the answer is still read, but better off it. */
const WEIGHT_OF_LINE = 4;

/** A name rather stands a little off than on the count of a bundle, which would have to give way. */
const WEIGHT_OF_COUNT = 30;
const obstacleOfCount = (line: DrawnLine, scale: number, frame: Frame): Obstacle => ({
  ...countBox(line, scale, frame),
  weight: WEIGHT_OF_COUNT,
});

function colourOfLabel(text: LabelText | undefined, palette: Palette): string {
  if (text?.rank === 'ground') return palette.upland;
  return text?.register ? palette.ink : palette.inkSoft;
}

const stampOn =
  (on: CanvasRenderingContext2D, stamps: Stamps): DrawName =>
  (setting, { left, top, blocks }) => {
    const known = stamps.get(setting) ?? stampOf(setting, blocks, deviceRatio());
    stamps.set(setting, known);
    on.drawImage(known.image, left, top, known.width, known.height);
  };

/** Letters may reach a little beyond their measured width. */
const BLEED = 3;

const deviceRatio = () => window.devicePixelRatio || 1;

/** A name with its halo, in blocks whose places count from its upper left corner. */
type Lettered = Readonly<{ left: number; top: number; blocks: readonly TextBlock[] }>;
type DrawName = (setting: Setting, name: Lettered) => void;

function blocksOf({ parts, width }: Setting, colour: string, paper: string): readonly TextBlock[] {
  let top = BLEED + HALO / 2;
  return parts.map((part): TextBlock => {
    const { lines, font, size, spacing } = part;
    const lineHeight = size * LINE_HEIGHT;
    const y = top + 0.8 * lineHeight;
    top += heightOf(part);
    const x = BLEED + (HALO + width) / 2;
    return { lines, x, y, align: 'center', lineHeight, font, spacing, colour, halo: { colour: paper, width: HALO } };
  });
}

function stampOf(setting: Setting, blocks: readonly TextBlock[], ratio: number): Stamp {
  const image = document.createElement('canvas');
  const { width, height } = roomFor(setting);
  image.width = Math.ceil((width + 2 * BLEED) * ratio);
  image.height = Math.ceil((height + 2 * BLEED) * ratio);
  const pen = image.getContext('2d');
  if (pen) {
    pen.scale(ratio, ratio);
    for (const block of blocks) write(pen, block);
  }
  return { image, width: image.width / ratio, height: image.height / ratio };
}
