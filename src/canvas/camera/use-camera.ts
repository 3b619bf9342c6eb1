import type { Core, NodeSingular } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { forgetPositions } from '../../state/act/move-actions';
import { bringSelected } from '../../state/act/selection-actions';
import { setCamera } from '../../state/act/view-actions';
import type { CanvasPort, Mark } from '../../state/canvas-port';
import type { Camera, View } from '../../state/link/view';
import { portOf, setPort } from '../../state/ports';
import { selectAsked } from '../../state/select/answer-selectors';
import { mapState, useMapState } from '../../state/select/map-state';
import { selectPositions, selectRings } from '../../state/select/place-selectors';
import { selectLanguage } from '../../state/select/preference-selectors';
import { selectSheet } from '../../state/select/screen-selectors';
import { selectScene } from '../../state/select/story-selectors';
import { type Session, type State, useAtlas } from '../../state/store';
import { firstWordsOf } from '../../text/words-of';
import { isAnswered } from '../core/classes';
import type { DrawnCore, DrawnNode } from '../core/drawn-core';
import { idOf, nodeKey } from '../core/keys';
import { sceneMs } from '../core/scene-ms';
import { coveredOf } from '../geometry/covered';
import { overlaysOn } from '../geometry/overlays';
import { guidesOf } from '../ground/arrangement-guides';
import { frameOf } from '../ground/guide-shapes';
import { readPalette } from '../look/palette';
import { nameScaleOn } from '../look/use-palette';
import { attachCamera, type CameraControl, everyone } from './camera';
import { legendRoom } from './legend-room';

/** Where the guides of the arrangement in force reach. */
function frame() {
  const state = mapState();
  const { arrangement } = state.view;
  const rings = arrangement === 'around' ? selectRings(state) : null;
  return frameOf(
    guidesOf(arrangement, state.graph, rings, firstWordsOf(selectLanguage(state), state.graph.vocabulary)),
  );
}

/** Where a node stands, or is on its way to. */
const positionOf = (node: DrawnNode) => selectPositions(mapState()).get(idOf(node.id())) ?? node.position();

/** The camera that the view begins with, on a map that has no camera of its own yet. */
export function firstCamera(core: DrawnCore, host: HTMLElement): Camera {
  const whole = everyone(core, { positionOf, frame });
  return mapState().view.camera ?? legendRoom(core, host)(whole, true) ?? whole;
}

/** The actors that the scene in force frames. */
function sceneFrame() {
  const state = mapState();
  const frame = selectScene(state)?.frame;
  if (!frame) return null;
  const { nameScale } = readPalette(document.documentElement);
  return { ids: new Set(frame.map(nodeKey)), nameScale: nameScaleOn(state.view.stage, nameScale) };
}

/** What the reader does on the map stops a glide of the camera. */
const INPUTS = ['pointerdown', 'wheel', 'keydown'] as const;

/** Keeps the map's camera and the view's in step, and offers it to the rest of the app as a port. */
export function useCamera(core: Core | null, host: HTMLElement | null): void {
  const [control, setControl] = useState<CameraControl | null>(null);
  useEffect(() => {
    if (!core || !host) return;
    const attached = attachCamera(core, {
      onMoved: (camera) => {
        // What is drawn has a camera of its own.
        if (useAtlas.getState().session.drawn === null) setCamera(camera);
      },
      positionOf,
      frame,
      reducedMotion: () => mapState().session.device.reducedMotion,
      covered: () => coveredOf(core.container()),
      controls: () => overlaysOn(host),
      besideLegend: legendRoom(core, host),
      scene: sceneFrame,
    });
    setControl(attached);
    setPort('canvas', cameraPort(core, attached, host));
    return () => {
      setPort('canvas', null);
      setControl(null);
      attached.destroy();
    };
  }, [core, host]);
  useEffect(() => {
    if (!host || !control) return;
    for (const input of INPUTS) host.addEventListener(input, control.interrupt, { capture: true, passive: true });
    return () => {
      for (const input of INPUTS) host.removeEventListener(input, control.interrupt, { capture: true });
    };
  }, [host, control]);
  useCameraOfView(control);
  useSelectedInView(control);
  useAnswerInView(control);
}

function cameraPort(core: Core, control: CameraControl, host: HTMLElement): CanvasPort {
  const nodesOf = (ids: readonly string[]) => {
    const wanted = new Set(ids.map(nodeKey));
    return core.nodes().filter((node) => wanted.has(node.id()));
  };
  const { fit, panBy, zoomBy, moveTo, settle, showArea, makeRoom } = control;
  return {
    focus: () => host.focus(),
    fit,
    panBy,
    zoomBy,
    moveTo,
    settle,
    showArea,
    makeRoom,
    show: (ids) => control.show(nodesOf(ids)),
    bring: (ids, areJoined) => control.bring(nodesOf(ids), areJoined),
    frame: (ids) => control.frame(nodesOf(ids).filter(':visible')),
    marks: () => marksOf(core),
    inView: () =>
      core
        .nodes(':visible')
        .filter((node) => isOnScreen(core, node))
        .map((node) => idOf(node.id())),
    reveal: (id) => control.reveal(core.getElementById(nodeKey(id))),
    comeBack: () => control.glideTo(useAtlas.getState().view.camera, sceneMs(useAtlas.getState())),
    resetPositions: forgetPositions,
  };
}

/** How nodes are drawn now; one that is drawn as paper has the colour of its rim. */
function marksOf(core: Core): ReadonlyMap<string, Mark> {
  const { paper } = readPalette(document.documentElement);
  return new Map(
    core.nodes().map((node) => {
      const { fill, rim, diameter } = node.data() as Readonly<Record<'fill' | 'rim', string> & { diameter: number }>;
      const { x, y } = node.position();
      return [idOf(node.id()), { position: { x, y }, colour: fill === paper ? rim : fill, diameter }];
    }),
  );
}

/** What lies nearer to the edge of the screen, in pixels, is there by chance: a frame around it would show more. */
const EDGE = 40;

function isOnScreen(core: Core, node: NodeSingular): boolean {
  const { x, y } = node.renderedPosition();
  return x >= EDGE && y >= EDGE && x <= core.width() - EDGE && y <= core.height() - EDGE;
}

/**
 * Shows the camera of the view, gliding there with actors that are arranged anew, and from scene to scene. It stays where
 * it is when the graph is edited.
 */
function useCameraOfView(control: CameraControl | null) {
  const camera = useMapState((state) => state.view.camera);
  const isEmpty = useAtlas(({ graph }) => graph.nodes.size === 0);
  const arrangement = useMapState((state) => state.view.arrangement);
  const force = useAtlas((state) => state.session.force);
  const scene = useMapState((state) => state.view.scene);
  const frame = useMapState((state) => selectScene(state)?.frame);
  const shown = useRef({ arrangement, force, scene, frame });
  useEffect(() => {
    if (!control || isEmpty) return;
    const before = shown.current;
    const now = { arrangement, force, scene, frame };
    shown.current = now;
    followCamera(control, camera, before, now);
  }, [control, camera, isEmpty, arrangement, force, scene, frame]);
}

type Shown = Readonly<
  Pick<View, 'arrangement' | 'scene'> & Pick<Session, 'force'> & { frame: readonly string[] | undefined }
>;

function followCamera(control: CameraControl, camera: Camera | null, before: Shown, now: Shown) {
  const hasChanged = (key: keyof Shown) => before[key] !== now[key];
  const duration = now.scene === null ? 0 : sceneMs(mapState());
  if (now.scene !== null && hasChanged('scene')) control.glideTo(camera, duration);
  else if (hasChanged('arrangement') || hasChanged('force')) control.glideTo(camera);
  else if (hasChanged('frame')) control.glideTo(camera, 0);
  // Within a scene, the camera of another hand leads back to it.
  else control.apply(camera, duration);
}

/** Whether a sheet leaves nothing of the map to see. */
const selectIsMapHidden = (state: State) =>
  state.session.device.narrow && selectSheet(state) !== null && state.session.sheetHeight === 'full';

/** What is selected, what of the map a sheet covers, and where the camera has been put. */
const selectSelected = (state: State) => ({
  selection: state.view.selection,
  relation: state.view.relation,
  pair: state.view.pair,
  sheet: selectSheet(state),
  height: state.session.sheetHeight,
  isHidden: selectIsMapHidden(state),
  camera: state.view.camera,
  scene: state.view.scene,
});

/**
 * What is selected is seen whole, beside the sheet that describes it too. A link or a scene that brings its own camera
 * has the last word.
 */
function useSelectedInView(control: CameraControl | null) {
  const now = useAtlas(useShallow(selectSelected));
  const shown = useRef<typeof now | null>(null);
  useEffect(() => {
    if (!control) return;
    const before = shown.current;
    shown.current = now;
    const isPut = before ? now.camera !== before.camera || now.scene !== before.scene : now.camera !== null;
    if (!isPut && !now.isHidden) bringSelected();
  }, [control, now]);
}

/** Whom the answer lights, as one text, so that the same answer is the same; empty for none. */
function selectAskedKey(state: State): string {
  const asked = selectAsked(state);
  return isAnswered(asked) ? [...asked.nodes].sort().join(' ') : '';
}

/** The answer to a question is framed once it is there; a camera that came with the question, or a scene, comes before. */
function useAnswerInView(control: CameraControl | null) {
  const ask = useAtlas((state) => state.view.ask);
  const camera = useAtlas((state) => state.view.camera);
  const isShow = useAtlas((state) => state.view.scene !== null);
  const isHidden = useAtlas(selectIsMapHidden);
  const asked = useAtlas(selectAskedKey);
  const shown = useRef<Pick<View, 'ask' | 'camera'>>({ ask: null, camera: null });
  const isAwaited = useRef(false);
  useEffect(() => {
    const before = shown.current;
    shown.current = { ask, camera };
    if (ask !== before.ask) isAwaited.current = camera === null || camera === before.camera;
    if (!control || !isAwaited.current || asked === '' || isShow || isHidden) return;
    isAwaited.current = false;
    portOf('canvas')?.frame(asked.split(' '));
  }, [control, ask, camera, asked, isShow, isHidden]);
}
