import type { Core, NodeCollection, NodeSingular } from 'cytoscape';
import type { Position } from '../../graph/model';
import type { Camera } from '../../state/link/view';
import type { Area } from '../../state/ports';
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
  positionOf: (node: NodeSingular) => Position;
  /** What the whole has in view besides actors, in model units. */
  frame: () => readonly Position[];
  reducedMotion: () => boolean;
  /** How many pixels of the map, from its right edge and from below, are under a sheet. */
  covered: () => Readonly<{ right: number; bottom: number }>;
  /** Where controls lie over the map, in its pixels. */
  controls: () => readonly Box[];
  /** What a scene has in view in place of the whole, and how large names are; null without. */
  scene?: () => Readonly<{ ids: ReadonlySet<string>; nameScale: number }> | null;
}>;

/**
 * Keeps the map's viewport and the view's camera in step: what the reader does is reported once it rests, what the
 * view says is shown. The whole is refitted when the room for the map changes and nobody has moved the camera.
 */
export function attachCamera(core: Core, options: Options): CameraControl {
  const { onMoved, frame, reducedMotion } = options;
  let current: Camera | null = null;
  // What moves now is the view's own doing, which it knows of already.
  let isOwn = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Where the reader's move that is still to be reported has come to, or leads.
  let pending: Camera | null = null;

  const everyone = () => cameraFor(core, spansOf(core.nodes().not('.context'), options), frame(), core.maxZoom());
  const framed = () => {
    const scene = options.scene?.();
    if (!scene) return null;
    const nodes = core.nodes().filter((node) => scene.ids.has(node.id()));
    return nodes.empty() ? null : cameraForScene(core, spansOf(nodes, options), scene.nameScale);
  };
  const whole = () => framed() ?? everyone();
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
    pending = null;
  };
  const halt = () => {
    core.stop();
    isOwn = false;
  };
  const report = () => {
    rest();
    current = cameraOf(core);
    onMoved(current);
  };
  const onViewport = () => {
    if (isOwn) return;
    const to = core.animated() ? pending : cameraOf(core);
    rest();
    pending = to;
    timer = setTimeout(report, REST_MS);
  };
  const place = (camera: Camera) => {
    halt();
    isOwn = true;
    core.viewport(viewportOf(core, camera));
    isOwn = false;
  };
  const onResize = () => {
    const to = pending;
    place(to ?? current ?? whole());
    if (to) report();
  };
  const glideTo = (camera: Camera | null, duration = ARRANGE_MS) => {
    rest();
    current = camera;
    const target = camera ?? whole();
    if (duration === 0 || reducedMotion()) return place(target);
    glide(target, duration, () => {
      isOwn = false;
    });
    isOwn = true;
    pending = null;
  };
  const glide = (target: Camera, duration = MOVE_MS, complete: () => void = () => undefined) => {
    halt();
    const viewport = viewportOf(core, target);
    if (reducedMotion()) core.viewport(viewport);
    else core.animate(viewport, { duration, easing: 'ease-in-out-cubic', complete });
    pending = target;
  };
  core.on('viewport', onViewport);
  core.on('resize', onResize);
  return {
    apply: (camera, duration = 0) => {
      // On its way there already, or there.
      if (camera === current && (camera !== null || isOwn)) return;
      glideTo(camera, duration);
    },
    glideTo,
    fit: () => {
      const drawn = core.nodes(':visible');
      // The whole of a scene is its frame: who asks for everything leaves it.
      if (framed()) glide(everyone());
      else if (drawn.empty() || core.nodes('.hidden').not('.context').empty()) {
        glideTo(null);
        onMoved(null);
      } else glide(cameraFor(core, spansOf(drawn, options), [], CLOSEST_SHOW));
    },
    moveTo: (position) => {
      halt();
      core.viewport(viewportOf(core, { zoom: core.zoom(), ...position }));
    },
    interrupt: () => {
      if (!core.animated()) return;
      halt();
      onViewport();
    },
    settle: () => {
      if (timer !== undefined) report();
    },
    ...movesOf(core, options, glide),
    destroy: () => {
      rest();
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
      glide(clearCamera(core, sight, covers(), fitted) ?? besideSheets(fitted));
    },
  };
}

const spansOf = (nodes: NodeCollection, { positionOf }: Options) =>
  nodes.map((node) => ({ ...positionOf(node), reach: Number(node.data('diameter')) / 2 }));
