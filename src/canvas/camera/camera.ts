import type { Core, NodeCollection, NodeSingular } from 'cytoscape';
import type { Position } from '../../graph/model';
import type { Area } from '../../state/canvas-port';
import type { Camera } from '../../state/link/view';
import type { DrawnCore, DrawnElements, DrawnNode } from '../core/drawn-core';
import type { Box } from '../geometry/box';
import { clearCamera, isClear } from '../geometry/sight';
import { cameraFor, cameraForScene, cameraOf, cameraOfArea, viewportOf, withinZoom } from '../geometry/viewport';

/** How long the camera glides, and how long it does together with actors that are arranged anew. */
const MOVE_MS = 350;
export const ARRANGE_MS = 450;
/** A move is reported when nothing has moved for this long. */
const REST_MS = 250;
/** An actor nearer to the edge than this is not in view. */
const MARGIN = 32;
const CLOSEST_SHOW = 1.6;
/** What is framed is shown no nearer than this, so that its surroundings are known; smaller than this share of that, it is not seen well. */
const CLOSEST_FRAME = 1.2;
const WELL = 0.6;

export type CameraControl = Readonly<
  {
    /** Shows the camera of the view, at once or in so many milliseconds; null fits the whole. */
    apply: (camera: Camera | null, duration?: number) => void;
    /** Glides to the camera of the view, together with actors that are arranged anew; null is the whole. */
    glideTo: (camera: Camera | null, duration?: number) => void;
    fit: () => void;
    /** Puts a place into the middle at once, in model units. */
    moveTo: (position: Position) => void;
    /** Moves, if at all, no further than needed for the legend to cover nothing; the whole becomes as large again as it can. */
    makeRoom: () => void;
    /** Stops a glide where it is: the reader has something else in mind. */
    interrupt: () => void;
    /** Reports at once a move that would be reported when it rests. */
    settle: () => void;
    destroy: () => void;
  } & CameraMoves
>;

/** What the reader may ask of the camera. */
type CameraMoves = Readonly<{
  panBy: (right: number, down: number) => void;
  zoomBy: (factor: number) => void;
  show: (elements: NodeCollection) => void;
  /** Fills the view with a part of it, in screen pixels. */
  showArea: (area: Area) => void;
  reveal: (node: NodeSingular) => void;
  /** Moves, if at all, no further than needed for these to be seen whole, with the lines from each to the next. */
  bring: (nodes: NodeCollection, areJoined: boolean) => void;
  /** Fits these into what is free of the map, unless they are seen well as it is. */
  frame: (nodes: NodeCollection) => void;
}>;

type Options = Readonly<{
  onMoved: (camera: Camera | null) => void;
  /** Where a node stands, or is on its way to. */
  positionOf: (node: DrawnNode) => Position;
  /** What the whole has in view besides actors, in model units. */
  frame: () => readonly Position[];
  reducedMotion: () => boolean;
  /** How many pixels of the map, from its right edge and from below, are under a sheet. */
  covered: () => Readonly<{ right: number; bottom: number }>;
  /** Where controls lie over the map, in its pixels. */
  controls: () => readonly Box[];
  /** The camera beside the legend that is nearest to another, of the whole or of a part of it; null where there is none. */
  besideLegend?: (camera: Camera, isWhole: boolean) => Camera | null;
  /** What a scene has in view in place of the whole, and how large names are; null without. */
  scene?: () => Readonly<{ ids: ReadonlySet<string>; nameScale: number }> | null;
}>;

/**
 * Keeps the map's viewport and the view's camera in step: what the reader does is reported once it rests, what the
 * view says is shown. The whole is refitted when the room for the map changes and nobody has moved the camera.
 */
export function attachCamera(core: Core, options: Options): CameraControl {
  const { onMoved } = options;
  let current: Camera | null = null;
  const whole = () => framed(core, options) ?? besideLegend(everyone(core, options), true);
  const besideLegend = (camera: Camera, isWhole: boolean) => options.besideLegend?.(camera, isWhole) ?? camera;
  const onRest = (camera: Camera) => {
    current = camera;
    onMoved(camera);
  };
  const mover = attachMover(core, options, () => current ?? whole(), onRest);
  const { glide, halt } = mover;
  const glideTo = (camera: Camera | null, duration = ARRANGE_MS) => {
    current = camera;
    mover.follow(camera ?? whole(), duration);
  };
  return {
    apply: (camera, duration = 0) => {
      // On its way there already, or there.
      if (camera === current && (camera !== null || mover.isOwn())) return;
      glideTo(camera, duration);
    },
    glideTo,
    fit: () => {
      const drawn = core.nodes(':visible');
      // The whole of a scene is its frame: who asks for everything leaves it.
      if (framed(core, options)) glide(everyone(core, options));
      else if (drawn.empty() || core.nodes('.hidden').not('.context').empty()) {
        glideTo(null);
        onMoved(null);
      } else glide(cameraFor(core, spansOf(drawn, options), [], CLOSEST_SHOW));
    },
    moveTo: (position) => {
      halt();
      core.viewport(viewportOf(core, { zoom: core.zoom(), ...position }));
    },
    makeRoom: () => {
      const now = cameraOf(core);
      const room = current ? besideLegend(now, false) : whole();
      // Where nothing moves, names still keep off the legend.
      if (isSame(now, room)) core.forceRender();
      else if (current) glide(room);
      else mover.follow(room, ARRANGE_MS);
    },
    interrupt: mover.interrupt,
    settle: mover.settle,
    ...movesOf(core, options, glide),
    destroy: mover.destroy,
  };
}

/** Whether two cameras show the same, but for less than can be seen. */
const isSame = (a: Camera, b: Camera) => Math.abs(a.zoom / b.zoom - 1) < 0.005 && Math.hypot(a.x - b.x, a.y - b.y) < 1;

/** The camera that has everyone in view. */
export const everyone = (core: DrawnCore, options: Pick<Options, 'positionOf' | 'frame'>) =>
  cameraFor(core, spansOf(core.nodes().not('.context'), options), options.frame(), core.maxZoom());

/** The camera that has the scene in force in view; null without. */
function framed(core: Core, options: Options): Camera | null {
  const scene = options.scene?.();
  if (!scene) return null;
  const nodes = core.nodes().filter((node) => scene.ids.has(node.id()));
  return nodes.empty() ? null : cameraForScene(core, spansOf(nodes, options), scene.nameScale);
}

/** Where the reader's move has come to, or leads, until it rests and is reported. */
function reportsOf(core: Core, onRest: (camera: Camera) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: Camera | null = null;
  const forget = () => {
    clearTimeout(timer);
    timer = undefined;
    pending = null;
  };
  const report = () => {
    forget();
    onRest(cameraOf(core));
  };
  return {
    forget,
    report,
    pending: () => pending,
    /** A glide leads there. */
    leadTo: (to: Camera | null) => {
      pending = to;
    },
    /** The viewport has moved. */
    note: () => {
      const to = core.animated() ? pending : cameraOf(core);
      forget();
      pending = to;
      timer = setTimeout(report, REST_MS);
    },
    settle: () => {
      if (timer !== undefined) report();
    },
  };
}

/**
 * Moves the viewport, and reports each move once it rests. What the view itself has it do (`follow`) is reported to
 * nobody: the view knows of it already. Where the room for the map changes, what leads nowhere goes `home`.
 */
function attachMover(core: Core, { reducedMotion }: Options, home: () => Camera, onRest: (camera: Camera) => void) {
  let isOwn = false;
  const reports = reportsOf(core, onRest);
  const onViewport = () => {
    if (!isOwn) reports.note();
  };
  const halt = () => {
    core.stop();
    isOwn = false;
  };
  const place = (camera: Camera) => {
    halt();
    isOwn = true;
    core.viewport(viewportOf(core, camera));
    isOwn = false;
  };
  const glide = (target: Camera, duration = MOVE_MS, complete: () => void = () => undefined) => {
    halt();
    const viewport = viewportOf(core, target);
    if (reducedMotion()) core.viewport(viewport);
    else core.animate(viewport, { duration, easing: 'ease-in-out-cubic', complete });
    reports.leadTo(target);
  };
  const follow = (target: Camera, duration: number) => {
    reports.forget();
    if (duration === 0 || reducedMotion()) return place(target);
    glide(target, duration, () => {
      isOwn = false;
    });
    isOwn = true;
    reports.leadTo(null);
  };
  const onResize = () => {
    const to = reports.pending();
    place(to ?? home());
    if (to) reports.report();
  };
  core.on('viewport', onViewport);
  core.on('resize', onResize);
  return {
    ...{ glide, follow, halt },
    isOwn: () => isOwn,
    settle: reports.settle,
    interrupt: () => {
      if (!core.animated()) return;
      halt();
      onViewport();
    },
    destroy: () => {
      reports.forget();
      core.off('viewport', onViewport);
      core.off('resize', onResize);
    },
  };
}

function movesOf(core: Core, options: Options, glide: (target: Camera, duration?: number) => void): CameraMoves {
  const { positionOf, covered, controls } = options;
  /** All that lies over the map. */
  const covers = (): readonly Box[] => {
    const [{ right, bottom }, width, height] = [covered(), core.width(), core.height()];
    const sheets = { left: 0, top: 0, right: width, bottom: height };
    return [
      ...controls(),
      ...(right > 0 ? [{ ...sheets, left: width - right }] : []),
      ...(bottom > 0 ? [{ ...sheets, top: height - bottom }] : []),
    ];
  };
  /** The camera whose middle is that of what the sheets leave free. */
  const besideSheets = ({ zoom, x, y }: Camera): Camera => {
    const { right, bottom } = covered();
    return { zoom, x: x + right / 2 / zoom, y: y + bottom / 2 / zoom };
  };
  return {
    panBy: (right, down) => {
      const { x, y, zoom } = cameraOf(core);
      glide({ x: x + (right * core.width()) / zoom, y: y + (down * core.height()) / zoom, zoom });
    },
    zoomBy: (factor) => {
      const { x, y, zoom } = cameraOf(core);
      glide({ x, y, zoom: withinZoom(core, zoom * factor) });
    },
    show: (elements) => {
      if (elements.empty()) return;
      glide(besideSheets(cameraFor(core, spansOf(elements, options), [], CLOSEST_SHOW)));
    },
    showArea: (area) => glide(cameraOfArea(core, area)),
    reveal: (node) => {
      const [zoom, pan, at] = [core.zoom(), core.pan(), positionOf(node)];
      const [x, y] = [pan.x + at.x * zoom, pan.y + at.y * zoom];
      const { right, bottom } = covered();
      const isInView =
        x > MARGIN && x < core.width() - right - MARGIN && y > MARGIN && y < core.height() - bottom - MARGIN;
      if (!isInView) glide(besideSheets({ zoom, ...at }));
    },
    bring: (nodes, areJoined) => {
      const spans = spansOf(nodes, options);
      const sight = {
        spans,
        lines: areJoined ? spans.slice(1).map((span, index) => [spans[index] ?? span, span] as const) : [],
      };
      if (spans.length === 0 || isClear(core, sight, covers())) return;
      const now = cameraOf(core);
      glide(clearCamera(core, sight, covers(), now) ?? besideSheets(cameraFor(core, spans, [], now.zoom)));
    },
    frame: (nodes) => {
      const sight = { spans: spansOf(nodes, options), lines: [] };
      if (sight.spans.length === 0) return;
      const fitted = cameraFor(core, sight.spans, [], CLOSEST_FRAME);
      if (core.zoom() >= WELL * fitted.zoom && isClear(core, sight, covers())) return;
      const beside = { ...fitted, zoom: fitted.zoom * freeShare(core, covered()) };
      glide(clearCamera(core, sight, covers(), fitted) ?? besideSheets(beside));
    },
  };
}

/** The share of the map that the sheets leave free, of the width or the height, whichever is less. */
const freeShare = (core: Core, { right, bottom }: ReturnType<Options['covered']>) =>
  Math.min(1 - right / core.width(), 1 - bottom / core.height());

const spansOf = (nodes: DrawnElements<DrawnNode>, { positionOf }: Pick<Options, 'positionOf'>) =>
  nodes.map((node) => ({ ...positionOf(node), reach: Number(node.data('diameter')) / 2 }));
