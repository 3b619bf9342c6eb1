import type { Core, CytoscapeOptions } from 'cytoscape';
import { useEffect, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { shallow } from 'zustand/shallow';
import type { Graph } from '../graph/graph';
import { isNodeGroup } from '../graph/group-nodes';
import { rankOf } from '../graph/vocabulary';
import { focusOn } from '../state/act/focus-actions';
import { heldOnMap, keepPositions } from '../state/act/move-actions';
import { selectLine, selectNode, toggleNode } from '../state/act/selection-actions';
import { setHover } from '../state/act/session-actions';
import { mapState, mapStateOf, useMapState } from '../state/select/map-state';
import {
  selectColourScale,
  selectColumns,
  selectLanguage,
  selectLines,
  selectPairs,
  selectResult,
  selectScores,
  selectSize,
} from '../state/select/selectors';
import { type State, useAtlas } from '../state/store';
import { FIRST_MESSAGES } from '../text/messages';
import { lazily } from '../ui/lazy/lazily';
import { Part } from '../ui/lazy/Part';
import { useArrangement } from './camera/use-arrangement';
import { useCamera } from './camera/use-camera';
import styles from './canvas.module.css';
import { CursorStatus, MoveStatus } from './controls/MapStatus';
import { applyEmphasis, type Emphasis } from './core/classes';
import { diameterOf, elementsOf, sizingOf } from './core/elements';
import { emphasisOf } from './core/emphasis';
import { attachFading } from './core/fading';
import { nodeKey } from './core/keys';
import { paintNodes } from './core/paint';
import { sceneMs } from './core/scene-ms';
import { stylesheetOf } from './core/stylesheet';
import type { Layers } from './drawing/draw-map';
import { attachGestures } from './input/gestures';
import { isSelectedHere, useEmbedding } from './input/use-embedding';
import { useKeyboard } from './input/use-keyboard';
import type { Palette } from './look/palette';
import { usePalette } from './look/use-palette';
import { useCommunities } from './use-communities';
import { useLayers } from './use-layers';

const AnnotationList = lazily(() => import('./annotations/AnnotationList').then((it) => it.AnnotationList), ['words']);
const MinimapView = lazily(() => import('./controls/MinimapView').then((it) => it.MinimapView), ['words']);
const ZoomArea = lazily(() => import('./input/ZoomArea').then((it) => it.ZoomArea), ['words']);

const LAYOUT = { name: 'preset', fit: false };

/** Cytoscape keeps what it is given and writes into it: it gets copies, functions excepted. */
function copyData(value: unknown): unknown {
  return value !== null && typeof value === 'object' && !containsFunction(value) ? structuredClone(value) : value;
}

function containsFunction(value: object): boolean {
  return Object.values(value).some(
    (part) => typeof part === 'function' || (part !== null && typeof part === 'object' && containsFunction(part)),
  );
}

/** The map: Cytoscape with the atlas's elements, gestures, camera and names. */
export function CanvasMap() {
  const graph = useAtlas((state) => state.graph);
  const [core, setCore] = useState<Core | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const pairs = useAtlas(selectPairs);
  const elements = useMemo(() => elementsOf(graph, pairs), [graph, pairs]);
  const palette = usePalette();
  const stylesheet = useMemo(() => stylesheetOf(palette), [palette]);
  const { instructions } = FIRST_MESSAGES[useAtlas(selectLanguage)].map;

  const layers = useLayers(core, host.current, palette);
  useGestures(core, layers);
  useKeyboard(core, host.current);
  useEmbedding(core, host.current);
  useArrangement(core);
  useCamera(core, host.current);
  usePaint(core, graph, palette);
  useCommunities();
  useSizes(core, graph);
  useEmphasis(core, graph);

  return (
    <>
      <p className="visually-hidden" id="map-keys">
        {instructions}
      </p>
      <MapName />
      <CursorStatus />
      <MoveStatus />
      <SceneWords />
      <div
        aria-describedby="map-keys"
        aria-labelledby="map-name"
        className={styles.map}
        id="map"
        ref={host}
        role="application"
      >
        <CytoscapeComponent
          autounselectify
          boxSelectionEnabled={false}
          className={styles.core ?? ''}
          cy={setCore}
          elements={elements as NonNullable<CytoscapeOptions['elements']> & []}
          layout={LAYOUT}
          maxZoom={5}
          minZoom={0.15}
          stylesheet={stylesheet}
          toJson={copyData}
        />
      </div>
      <MapAids core={core} palette={palette} />
    </>
  );
}

/** What helps to find the way on the map, once it is drawn; an audience needs none. */
function MapAids({ core, palette }: Readonly<{ core: Core | null; palette: Palette }>) {
  const isWanted = useAtlas(
    ({ session, view }) => session.mapDrawn && (view.stage === null || view.stage === 'scenes'),
  );
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  if (!isWanted) return null;
  return (
    <>
      <Part words={words}>
        <ZoomArea core={core} />
      </Part>
      <Part words={words}>
        <MinimapView core={core} palette={palette} />
      </Part>
    </>
  );
}

function SceneWords() {
  const isScene = useAtlas(({ view }) => view.scene !== null);
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  return <Part words={words}>{isScene && <AnnotationList />}</Part>;
}

/** Apart, so that a filter does not render the map's component anew. */
function MapName() {
  const result = useAtlas(selectResult);
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)];
  return (
    <p className="visually-hidden" id="map-name">
      {words.map.label(words.count.actors(result.nodes.size), words.count.relations(result.edges.size))}
    </p>
  );
}

function useGestures(core: Core | null, layers: Layers | null) {
  useEffect(() => {
    if (!core || !layers) return;
    const gestures = attachGestures(core, {
      onSelectNode: unlessMarking((id, add) => {
        if (isSelectedHere({ selection: [id] })) (add ? toggleNode : selectNode)(id);
      }),
      onSelectLine: unlessMarking((id) => {
        const pair = selectLines(useAtlas.getState()).get(id)?.pair;
        if (pair && isSelectedHere({ pair: [pair.from, pair.to] })) selectLine(id);
      }),
      onSelectNothing: unlessMarking((position) => {
        const { moving } = useAtlas.getState().session;
        const hill = layers.relief.uplandAt(position);
        // A hill of a value is nobody who could be selected.
        const upland = hill !== null && isNodeGroup(useAtlas.getState().graph, hill) ? hill : null;
        if (moving) keepPositions({ [moving]: position });
        else if (upland === null) selectNode(null);
        else if (isSelectedHere({ selection: [upland] })) selectNode(upland);
      }),
      onHover: setHover,
      onFocus: (id) => focusOn([id]),
      onMove: (id, position) => keepPositions({ [id]: position }),
      nameAt: layers.labels.nameAt,
      held: heldOnMap,
      isMoving: (id) => useAtlas.getState().session.moving === id,
      canMove: () => useAtlas.getState().view.embed === null,
    });
    return gestures.destroy;
  }, [core, layers]);
}

/** While a part of the map is being marked, pointers select nothing. */
function unlessMarking<A extends readonly unknown[]>(select: (...args: A) => void) {
  return (...args: A) => {
    if (!useAtlas.getState().session.marking) select(...args);
  };
}

function usePaint(core: Core | null, graph: Graph, palette: Palette) {
  const scale = useMapState(selectColourScale);
  useEffect(() => {
    // Elements of another graph are painted anew.
    if (core && graph.nodes.size > 0) paintNodes(core, palette, scale);
  }, [core, graph, palette, scale]);
}

function useSizes(core: Core | null, graph: Graph) {
  const size = useMapState(selectSize);
  const scores = useMapState((state) => (state.view.size === 'measure' ? selectScores(state) : null));
  const columns = useMapState(selectColumns);
  useEffect(() => {
    const { countOf, perRoot } = sizingOf(size, graph, columns, scores);
    core?.batch(() => {
      for (const node of graph.nodes.values()) {
        const element = core.getElementById(nodeKey(node.id));
        const diameter = diameterOf(countOf(node), rankOf(graph.vocabulary, node.kind), perRoot);
        if (element.data('diameter') !== diameter) element.data('diameter', diameter);
      }
    });
  }, [core, graph, size, columns, scores]);
}

/** Follows the store itself: pointing at an actor must light it in the next frame, whatever React has to do. */
function useEmphasis(core: Core | null, graph: Graph) {
  useEffect(() => {
    if (!core) return;
    let shown: Emphasis | null = null;
    let scene = mapState().view.scene;
    const fading = attachFading(core);
    const follow = (state: State) => {
      const emphasis = emphasisOf(state);
      // Elements of another graph have to come first.
      if (emphasis.graph !== graph || (shown && shallow(emphasis, shown))) return;
      const duration = state.view.scene !== null && state.view.scene !== scene ? sceneMs(state) : 0;
      scene = state.view.scene;
      shown = emphasis;
      fading.change(() => applyEmphasis(core, emphasis), duration);
    };
    follow(mapState());
    const unsubscribe = useAtlas.subscribe((state) => follow(mapStateOf(state)));
    return () => {
      unsubscribe();
      fading.destroy();
    };
  }, [core, graph]);
}
