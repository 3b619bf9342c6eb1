import type { Core, NodeSingular } from 'cytoscape';
import type { Measure, Pen, TextBlock } from '../state/ports';
import { idOf, nodeKey } from './elements';
import { type Frame, inFrame, screenFrame } from './frame';
import { HALO, type LabelText, LINE_HEIGHT, mannerOf, sizeAt } from './label-manners';
import { resizeLayer } from './layer';
import { bundlesOf, countBox, type DrawnLineLabel, drawLineLabels, type LineText } from './line-labels';
import type { Palette } from './palette';
import { type Box, type LabelRequest, type Obstacle, overlaps, type PlacedLabel, placeLabels } from './place-labels';
import { quadOf } from './quad';
import { wrap } from './wrap';
import { measureWith, write } from './write';

const ASKED_BONUS = 2000;
/** Whom a scene speaks of is named before anyone else at rest. */
const TOLD_BONUS = 1000;
/** On a narrow map names are smaller, else few would find room, and clusters are named where there is room only. */
const NARROW = { width: 600, scale: 0.85, most: 1.2 };
/** So wide a map, in pixels, has room for the larger names of a projector. */
const ROOMY = 1060;

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
    }>,
  ) => void;
  /** Places names in a frame and draws them with any pen. */
  drawOn: (pen: Pen, frame: Frame, off: KeptOff) => void;
  labels: () => readonly DrawnLabel[];
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
  const settings = new Map<string, Setting>();
  let stamps: Stamps = new WeakMap();
  let texts: ReadonlyMap<string, LabelText> = new Map();
  let lines: ReadonlyMap<string, LineText> = new Map();
  let palette: Palette | null = null;
  let drawn: readonly DrawnLabel[] = [];
  let drawnOnLines: readonly DrawnLineLabel[] = [];

  const draw = () => {
    if (!pen) return;
    resizeLayer(canvas, pen, core);
    const placed = drawIn(screenFrame(core), off(), pen, stampOn(pen, stamps));
    if (placed) [drawn, drawnOnLines] = placed;
  };
  const drawIn = (frame: Frame, { kept, quiet, told }: KeptOff, on: Pen, drawBlock: DrawName) => {
    if (!palette || !pen) return null;
    const nodes = core.nodes(':visible').toArray();
    const isNarrow = frame.width < NARROW.width;
    const scale = isNarrow
      ? Math.min(palette.nameScale, NARROW.most) * NARROW.scale
      : Math.max(1, palette.nameScale * Math.min(1, frame.width / ROOMY));
    const measure = measureWith(pen);
    const setOf = (text: LabelText) => settingOf(measure, settings, text, { zoom: frame.zoom, scale });
    const requestAt = (node: NodeSingular) => requestOf(node, frame, texts.get(idOf(node.id())), setOf, isNarrow);
    const requests = nodes
      .filter((node) => !isQuiet(node))
      .flatMap(requestAt)
      .map((request) => (told.has(request.id) ? toldFirst(request) : request));
    const bundles = bundlesOf(core, lines);
    const obstacles = [
      ...nodes.filter((node) => !isQuiet(node)).map((node) => obstacleIn(frame, node)),
      ...kept.map((box) => ({ ...box, weight: WEIGHT_OF_GUIDE })),
      ...quiet,
      ...bundles.map((line) => ({ ...countBox(line, scale, frame), weight: WEIGHT_OF_COUNT })),
    ];
    const rankOf = (id: string) => rankOfName(texts.get(id));
    const still = placeLabels(requests, obstacles, frame);
    const names = withLit(still, nodes, requestAt, { obstacles, frame, rankOf })
      // A name that finds no place beside what lies over the map would be cut by it.
      .filter(({ box }) => !kept.some((other) => overlaps(other, box)))
      .flatMap((label) => drawName(on, label, setOf, drawBlock));
    const setting = { texts: lines, palette, scale, frame, measure };
    const bright = bundles.filter((line) => !line.hasClass('dimmed'));
    const taken = [...names.map(({ box }) => box), ...kept];
    const onLines = drawLineLabels(on, core, setting, bright, offLines(taken, nodes, frame));
    return [names, onLines] as const;
  };
  const drawName = (
    on: Pen,
    label: PlacedLabel,
    setOf: (text: LabelText) => Setting,
    drawBlock: DrawName,
  ): readonly DrawnLabel[] => {
    const text = texts.get(label.id);
    const node = core.getElementById(nodeKey(label.id));
    if (!text || node.empty() || !palette) return [];
    const setting = setOf(label.isShort ? shortened(text) : text);
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
      ({ texts, lines, palette } = options);
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
    lineLabels: () => drawnOnLines,
    destroy: () => {
      core.off('render', draw);
      document.fonts?.removeEventListener('loadingdone', forgetSizes);
      canvas.remove();
    },
  };
}

/**
 * Actors that the filter fades, or that an answer does not speak of, have no name and may lie under one; uplands, whose
 * names tell where one is, keep theirs in an answer. What is merely looked at changes nothing here, so that names stay
 * where they are.
 */
const isQuiet = (node: NodeSingular) =>
  node.hasClass('faded') || (node.hasClass('unasked') && node.data('kind') !== 'ecosystem');

/** What words on lines keep off: what is taken, nodes that stand out and, if they can, those that are pale. */
function offLines(taken: readonly Box[], nodes: readonly NodeSingular[], frame: Frame) {
  const isPale = (node: NodeSingular) => isQuiet(node) || node.hasClass('dimmed');
  const boxesOf = (some: readonly NodeSingular[]) => some.map((node) => obstacleIn(frame, node));
  return {
    taken: [...taken, ...boxesOf(nodes.filter((node) => !isPale(node)))].map(quadOf),
    pale: boxesOf(nodes.filter(isPale)).map(quadOf),
  };
}

type Requests = (node: NodeSingular) => readonly LabelRequest[];

/**
 * The names as they stand at rest, and those of lit actors in places that are still free. Only where an actor that is
 * looked at finds none does another name give way to its own, one of a lesser actor if that will do: never the name of
 * a lit actor or of an upland.
 */
function withLit(
  still: readonly PlacedLabel[],
  nodes: readonly NodeSingular[],
  requestAt: Requests,
  {
    obstacles,
    frame,
    rankOf,
  }: Readonly<{ obstacles: readonly Obstacle[]; frame: Frame; rankOf: (id: string) => number }>,
): readonly PlacedLabel[] {
  const isCentre = (node: NodeSingular) => node.hasClass('centre');
  const lit = nodes.filter((node) => node.hasClass('lit') || isCentre(node));
  const litIds = new Set(lit.map((node) => idOf(node.id())));
  const placeBeside = (
    labels: readonly PlacedLabel[],
    some: readonly NodeSingular[],
    taken: readonly PlacedLabel[],
  ) => {
    const named = new Set(labels.map(({ id }) => id));
    const requests = some
      .filter((node) => !named.has(idOf(node.id())))
      .flatMap(requestAt)
      .map((request) => ({ ...request, need: 'must' as const }));
    const boxes = taken.map(({ box }) => box);
    return requests.length === 0 ? [] : placeLabels(requests, obstacles, frame, boxes);
  };
  let all = [...still, ...placeBeside(still, lit, still)];
  for (const rank of [1, 2]) {
    const firm = all.filter(({ id }) => litIds.has(id) || rankOf(id) >= rank);
    const added = placeBeside(all, lit.filter(isCentre), firm);
    all = [
      ...all.filter((label) => firm.includes(label) || !added.some(({ box }) => overlaps(box, label.box))),
      ...added,
    ];
  }
  return all;
}

/** Whose names others have to keep off even where they are looked at: uplands first, then the clusters of the register. */
function rankOfName(text: LabelText | undefined): number {
  if (text?.kind === 'ecosystem') return 2;
  return text?.register ? 1 : 0;
}

/** No name that can stand elsewhere covers the words of the guides, or lies under what lies over the map. */
const WEIGHT_OF_GUIDE = 1000;
/** A name rather stands a little off than on the count of a bundle, which would have to give way. */
const WEIGHT_OF_COUNT = 30;
const HEAVY_KINDS = ['cluster', 'ecosystem', 'helix-sector'];

function obstacleIn(frame: Frame, node: NodeSingular): Obstacle {
  const { x, y } = inFrame(frame, node.position());
  const radius = (node.width() * frame.zoom) / 2 + 1;
  // The larger a node, the more of the map is gone where a name covers it.
  const weight = HEAVY_KINDS.includes(node.data('kind')) ? 30 + 2 * radius : 14;
  return { id: idOf(node.id()), left: x - radius, top: y - radius, right: x + radius, bottom: y + radius, weight };
}

/** Clusters of the register and sides of the helix: who knows the map finds the way by them. */
const isNoted = ({ register, kind }: LabelText) => register || kind === 'helix-sector';

function requestOf(
  node: NodeSingular,
  frame: Frame,
  text: LabelText | undefined,
  settingOfText: (text: LabelText) => Setting,
  isNarrow: boolean,
): readonly LabelRequest[] {
  if (!text) return [];
  const { x, y } = inFrame(frame, node.position());
  const isAsked = node.hasClass('asked');
  return [
    {
      id: idOf(node.id()),
      x,
      y,
      radius: (node.width() * frame.zoom) / 2,
      ...roomFor(settingOfText(text)),
      ...(text.short ? { short: roomFor(settingOfText(shortened(text))) } : {}),
      priority: mannerOf(text).priority + text.weight + (isAsked ? ASKED_BONUS : 0),
      need: isAsked || text.kind === 'ecosystem' ? 'must' : isNoted(text) && !isNarrow ? 'should' : 'may',
    },
  ];
}

const toldFirst = (request: LabelRequest): LabelRequest => ({
  ...request,
  priority: request.priority + TOLD_BONUS,
  ...(request.need === 'may' ? { need: 'should', isSparing: true } : {}),
});

const shortened = (text: LabelText): LabelText => ({ ...text, name: text.short ?? text.name });

const roomFor = ({ lines, size, width }: Setting) => ({
  width: width + HALO,
  height: lines.length * size * LINE_HEIGHT + HALO,
});

function settingOf(
  measureText: Measure,
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
  const measure = (line: string) => measureText(font, line) + manner.spacing * line.length;
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
