import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Position } from '../graph/model';
import type { Measure, Pen, TextBlock } from '../state/ports';
import type { Box } from './box';
import { idOf, nodeKey } from './elements';
import { type Frame, inFrame, screenFrame } from './frame';
import { HALO, type LabelText, LINE_HEIGHT, LINE_MANNER, mannerOf, sizeAt } from './label-manners';
import { type LabelRequest, type Mark, markAt, type Obstacle } from './label-places';
import { resizeLayer } from './layer';
import { type Leader, lengthOf } from './leader';
import { bundlesOf, countBox, type DrawnLineLabel, drawLineLabels, type LineText } from './line-labels';
import { withLit } from './lit-labels';
import type { Palette } from './palette';
import { type PlacedLabel, placeLabels } from './place-labels';
import { quadAround, quadOf } from './quad';
import { wrap } from './wrap';
import { measureWith, write } from './write';

const ASKED_BONUS = 2000;
/** Whom a scene speaks of is named before anyone else at rest. */
const TOLD_BONUS = 1000;
/** On a narrow map names are smaller, else few would find room, and clusters are named where there is room only. */
const NARROW = { width: 600, scale: 0.85, most: 1.2 };
/** A map so wide and high, in pixels, has room for the larger names of a projector. */
const ROOMY = 1000;

type Size = Readonly<{ width: number; height: number }>;
type Setting = Readonly<{ lines: readonly string[]; font: string; size: number; spacing: number; width: number }>;

/** A name as drawn: where, and in which lines. For tests and pictures. */
export type DrawnLabel = PlacedLabel & Readonly<{ lines: readonly string[]; size: number }>;

/** What names keep off: none lies on what is kept, and what is quiet is covered only by names that must be there. */
export type KeptOff = Readonly<{
  kept: readonly Box[];
  quiet: readonly Obstacle[];
  /** Whom a scene speaks of: they should be named. */
  told: ReadonlySet<string>;
}>;

export type LabelLayer = Readonly<{
  /** `texts` by actor, `lines` by pair. */
  update: (
    options: Readonly<{
      texts: ReadonlyMap<string, LabelText>;
      lines: ReadonlyMap<string, LineText>;
      palette: Palette;
      /** Whether uplands are ground: their names stay, whatever becomes of their marks. */
      hasGround: boolean;
    }>,
  ) => void;
  /** Places names in a frame and draws them with any pen. */
  drawOn: (pen: Pen, frame: Frame, off: KeptOff) => void;
  labels: () => readonly DrawnLabel[];
  /** The actor whose name is at a place, in screen pixels. */
  nameAt: (place: Position) => string | null;
  lineLabels: () => readonly DrawnLineLabel[];
  destroy: () => void;
}>;

/**
 * Draws names, and what is set on lines, on a canvas of its own above the map, in screen pixels, after each `render` of
 * the core: a name keeps its size while the map is zoomed, and none covers another. They keep `off` what is there.
 */
export function attachLabelLayer(core: Core, host: HTMLElement, off: () => KeptOff): LabelLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'label-layer';
  host.append(canvas);
  const pen = canvas.getContext('2d');
  const settings = new Map<string, readonly Setting[]>();
  let stamps: Stamps = new WeakMap();
  let texts: ReadonlyMap<string, LabelText> = new Map();
  let lines: ReadonlyMap<string, LineText> = new Map();
  let palette: Palette | null = null;
  let hasGround = false;
  let drawn: readonly DrawnLabel[] = [];
  let resting: readonly PlacedLabel[] = [];
  let drawnOnLines: readonly DrawnLineLabel[] = [];

  const draw = () => {
    if (!pen) return;
    resizeLayer(canvas, pen, core);
    const placed = drawIn(screenFrame(core), off(), pen, stampOn(pen, stamps));
    if (placed) [drawn, drawnOnLines, resting] = placed;
  };
  const drawIn = (frame: Frame, off: KeptOff, on: Pen, drawBlock: DrawName) => {
    if (!palette || !pen) return null;
    const nodes = core.nodes(':visible').toArray();
    const { leastName: least } = palette;
    const isNarrow = frame.width < NARROW.width;
    const scale = scaleIn(frame, palette);
    const measure = measureWith(pen);
    const setOf = (text: LabelText) => settingsOf(measure, settings, text, { zoom: frame.zoom, scale, least });
    const formsOf = (text: LabelText) => setOf(text).map(roomFor);
    const ground = hasGround ? placeGround(core, frame, texts, formsOf, off.kept) : [];
    const isGround = new Set(ground.map(({ id }) => id));
    const requestAt = (node: NodeSingular) => requestOf(node, frame, texts.get(idOf(node.id())), formsOf, isNarrow);
    const actors = nodes.filter((node) => !isGround.has(idOf(node.id())));
    const wanted = actors.filter((node) => !isQuiet(node)).flatMap(requestAt);
    const requests = wanted.map((request) => (off.told.has(request.id) ? toldFirst(request) : request));
    const bundles = bundlesOf(core, lines);
    const lineScale = Math.max(scale, least / LINE_MANNER.size);
    const around = {
      marks: nodes.filter((node) => !isQuiet(node)).map((node) => markIn(frame, node)),
      obstacles: [...off.quiet, ...bundles.map((line) => obstacleOfCount(line, lineScale, frame))],
      walls: [...off.kept, ...ground.map(({ box }) => box)],
      screen: frame,
    };
    const still = placeLabels(requests, around);
    const others = withLit(still, actors, { around, requestAt, rankOf: (id) => rankOfName(texts.get(id)) });
    for (const { leader } of others) if (leader) drawLeader(on, leader, palette);
    const names = [...ground, ...others].flatMap((label) => drawName(on, label, setOf, drawBlock));
    const setting = { texts: lines, palette, scale: lineScale, frame, measure };
    const bright = bundles.filter((line) => !line.hasClass('dimmed'));
    const onLines = drawLineLabels(on, core, setting, bright, offLines(names, off.kept, nodes, frame));
    return [names, onLines, still] as const;
  };
  const drawName = (
    on: Pen,
    label: PlacedLabel,
    setOf: (text: LabelText) => readonly Setting[],
    drawBlock: DrawName,
  ): readonly DrawnLabel[] => {
    const text = texts.get(label.id);
    const node = core.getElementById(nodeKey(label.id));
    const setting = text && setOf(text)[label.form];
    if (!setting || node.empty() || !palette) return [];
    on.globalAlpha = node.hasClass('dimmed') ? 0.5 : node.hasClass('neighbour') ? 0.7 : 1;
    const [left, top] = [Math.round(label.box.left - BLEED), Math.round(label.box.top - BLEED)];
    drawBlock(setting, blockOf(setting, { left, top }, colourOfLabel(text, palette), palette.paper));
    on.globalAlpha = 1;
    return [{ ...label, lines: setting.lines, size: setting.size }];
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
      ({ texts, lines, palette, hasGround } = options);
      if (isSame) core.forceRender();
      else forgetSizes();
    },
    drawOn: (on, frame, keptOff) => {
      drawIn(frame, keptOff, on, (_, { left, top, ...block }) => {
        on.translate(left, top);
        write(on, block);
        on.translate(-left, -top);
      });
    },
    labels: () => drawn,
    // A name that became whole elsewhere because it is pointed at is pointed at still.
    nameAt: (place) => nameUnder(drawn, place) ?? nameUnder(resting, place),
    lineLabels: () => drawnOnLines,
    destroy: () => {
      core.off('render', draw);
      document.fonts?.removeEventListener('loadingdone', forgetSizes);
      canvas.remove();
    },
  };
}

/**
 * Actors that the filter fades, or that an answer does not speak of, have no name and may lie under one. What is merely
 * looked at changes nothing here, so that names stay where they are.
 */
const isQuiet = (node: NodeSingular) => node.hasClass('faded') || node.hasClass('unasked');

/** What words on lines keep off: names, what is kept, nodes that stand out and, if they can, those that are pale. */
function offLines(names: readonly PlacedLabel[], kept: readonly Box[], nodes: readonly NodeSingular[], frame: Frame) {
  const isPale = (node: NodeSingular) => isQuiet(node) || node.hasClass('dimmed');
  const boxesOf = (some: readonly NodeSingular[]) => some.map((node) => markIn(frame, node));
  const boxes = [...names.map(({ box }) => box), ...kept, ...boxesOf(nodes.filter((node) => !isPale(node)))];
  return {
    taken: [...boxes.map(quadOf), ...names.flatMap(({ leader }) => (leader ? [quadAlong(leader)] : []))],
    pale: boxesOf(nodes.filter(isPale)).map(quadOf),
  };
}

function nameUnder(names: readonly PlacedLabel[], { x, y }: Position): string | null {
  const name = names.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  return name?.id ?? null;
}

/** Of two names that cannot both be there, that of an upland stays, else that of a cluster of the register. */
function rankOfName(text: LabelText | undefined): number {
  if (text?.kind === 'ecosystem') return 2;
  return text?.register ? 1 : 0;
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
const HEAVY_KINDS = ['cluster', 'ecosystem', 'helix-sector'];

function markIn(frame: Frame, node: NodeSingular): Mark {
  const radius = (node.width() * frame.zoom) / 2;
  // The larger a node, the more readers would take a name beside it for its own.
  const weight = HEAVY_KINDS.includes(node.data('kind')) ? 30 + 2 * radius : 14;
  return markAt(idOf(node.id()), { ...inFrame(frame, node.position()), radius: radius + 1 }, weight);
}

/** Clusters of the register are the map's subject, and uplands its ground: both are always named. */
const isSubject = ({ register, kind }: LabelText) => register || kind === 'ecosystem';

function requestOf(
  node: NodeSingular,
  frame: Frame,
  text: LabelText | undefined,
  formsOf: (text: LabelText) => readonly Size[],
  isNarrow: boolean,
): readonly LabelRequest[] {
  if (!text) return [];
  const isAsked = node.hasClass('asked');
  return [
    {
      id: idOf(node.id()),
      ...inFrame(frame, node.position()),
      radius: (node.width() * frame.zoom) / 2,
      forms: formsOf(text),
      priority: mannerOf(text).priority + text.weight + (isAsked ? ASKED_BONUS : 0),
      // By the sides of the helix readers find their way; where there is little room, not at the cost of others.
      need: isAsked || isSubject(text) ? 'must' : text.kind === 'helix-sector' && !isNarrow ? 'should' : 'may',
    },
  ];
}

const toldFirst = (request: LabelRequest): LabelRequest => ({
  ...request,
  priority: request.priority + TOLD_BONUS,
  need: request.need === 'may' ? 'should' : request.need,
});

/**
 * The names of the ground. They keep off the place of every actor, drawn or not, so that no filter moves them.
 */
function placeGround(
  core: Core,
  frame: Frame,
  texts: ReadonlyMap<string, LabelText>,
  formsOf: (text: LabelText) => readonly Size[],
  walls: readonly Box[],
): readonly PlacedLabel[] {
  const actors = core.nodes().toArray();
  const requests = actors
    .filter((node) => node.data('kind') === 'ecosystem')
    .flatMap((node) => requestOf(node, frame, texts.get(idOf(node.id())), formsOf, false))
    .map((request): LabelRequest => ({ ...request, need: 'must', isGround: true }));
  const marks = actors.filter((node) => !node.hasClass('context')).map((node) => markIn(frame, node));
  return placeLabels(requests, { marks, obstacles: [], walls, screen: frame });
}

/** A thin line on a narrow band of paper, which keeps it apart from the lines of relations. */
function drawLeader(on: Pen, { from, to }: Leader, { paper, ink, lineScale }: Palette): void {
  on.setLineDash([]);
  on.lineCap = 'butt';
  for (const [colour, width] of [
    [paper, 3],
    [ink, 0.9],
  ] as const) {
    on.beginPath();
    on.moveTo(from.x, from.y);
    on.lineTo(to.x, to.y);
    on.strokeStyle = colour;
    on.lineWidth = width * Math.sqrt(lineScale);
    on.stroke();
  }
}

/** What a leader line takes up. */
function quadAlong(leader: Leader) {
  const { from, to } = leader;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return quadAround(middle, lengthOf(leader), 2, Math.atan2(to.y - from.y, to.x - from.x));
}

const roomFor = ({ lines, size, width }: Setting) => ({
  width: width + HALO,
  height: lines.length * size * LINE_HEIGHT + HALO,
});

/** How a name is set: whole; short, where it has a short form; and that in as many lines as it has words. */
function settingsOf(
  measureText: Measure,
  known: Map<string, readonly Setting[]>,
  text: LabelText,
  { zoom, scale, least }: Readonly<{ zoom: number; scale: number; least: number }>,
): readonly Setting[] {
  const manner = mannerOf(text);
  const size = sizeAt(manner, zoom, scale, least);
  const key = `${size} ${text.kind} ${text.register} ${text.name}`;
  const before = known.get(key);
  if (before) return before;
  const font = manner.font.replace('{}', String(size));
  const measure = (line: string) => measureText(font, line) + manner.spacing * line.length;
  const set = (name: string, widest: number): Setting => {
    const lines = wrap(manner.upper ? name.toLocaleUpperCase() : name, widest, measure);
    return { lines, font, size, spacing: manner.spacing, width: Math.max(...lines.map(measure)) };
  };
  const forms = [set(text.name, manner.widest * scale)];
  if (text.short) forms.push(set(text.short, Number.POSITIVE_INFINITY), set(text.short, 0));
  known.set(key, forms);
  return forms;
}

function colourOfLabel(text: LabelText, palette: Palette): string {
  if (text.kind === 'ecosystem') return palette.upland;
  return text.register ? palette.ink : palette.inkSoft;
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
