import type { Core } from 'cytoscape';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isNodeGroup } from '../graph/group-nodes';
import type { Position } from '../graph/model';
import { focusOn } from '../state/act/focus-actions';
import { heldOnMap, keepPositions } from '../state/act/move-actions';
import { selectLine, selectNode, toggleNode } from '../state/act/selection-actions';
import { beginActor, markMapDrawn, setHover } from '../state/act/session-actions';
import { selectIsEditing, selectJoining } from '../state/select/edit-selectors';
import { selectLanguage } from '../state/select/preference-selectors';
import { selectLines, selectPairs, selectResult } from '../state/select/result-selectors';
import { useAtlas } from '../state/store';
import { loadEditingWords } from '../text/later-words';
import { FIRST_MESSAGES } from '../text/messages';
import { lazily, together } from '../ui/lazy/lazily';
import { Part } from '../ui/lazy/Part';
import { useArrangement } from './camera/use-arrangement';
import { useCamera } from './camera/use-camera';
import styles from './canvas.module.css';
import { CursorStatus, MoveStatus } from './controls/MapStatus';
import { elementsOf } from './core/elements';
import { stylesheetOf } from './core/stylesheet';
import type { Layers } from './drawing/layers';
import { useDrawing } from './drawing/use-drawing';
import { attachGestures } from './input/gestures';
import { isSelectedHere, useEmbedding } from './input/use-embedding';
import { useKeyboard } from './input/use-keyboard';
import type { Palette } from './look/palette';
import { usePalette } from './look/use-palette';
import { rememberLetters } from './names/letters';
import { useOpening } from './opening/use-opening';
import { StillMap } from './StillMap';
import { useTestHook } from './test-hook';
import { useCommunities } from './use-communities';
import { useLayers } from './use-layers';
import { useLook } from './use-look';

const AnnotationList = lazily(() => import('./annotations/AnnotationList').then((it) => it.AnnotationList), ['words']);
const MinimapView = lazily(() => import('./controls/MinimapView').then((it) => it.MinimapView), ['words']);
const ZoomArea = lazily(() => import('./input/ZoomArea').then((it) => it.ZoomArea), ['words']);

const Joining = lazily(() =>
  together(
    import('./joining/Joining').then((it) => it.Joining),
    loadEditingWords(),
  ),
);

const CytoscapeMap = lazily(async () => (await import('./core/CytoscapeMap')).CytoscapeMap, []);

/** What is drawn: the map as it stands, while Cytoscape comes, and Cytoscape's own. */
type Phase = 'still' | 'coming' | 'there';

/**
 * The first map of a page is drawn before Cytoscape has come, where it will stand as it is: a scene, an answer or somebody
 * selected would have the camera move.
 */
function firstPhase(): Phase {
  const { session, view } = useAtlas.getState();
  const isAtRest = view.scene === null && view.ask === null && view.selection.length === 0 && view.relation === null;
  return !session.mapDrawn && isAtRest && view.pair === null ? 'still' : 'coming';
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
  const { map: words, shell } = FIRST_MESSAGES[useAtlas(selectLanguage)];

  const [letters] = useState(rememberLetters);
  const layers = useLayers(core, host.current, palette, letters);
  useTestHook(core, layers);
  useDrawing(core, host.current, layers, palette);
  useInput(core, host.current, layers);
  useArrangement(core);
  useCamera(core, host.current);
  useLook(core, graph, palette);
  useCommunities();
  useOpening(core, host.current, layers);
  const { isStill, hasCytoscape, bringCytoscape } = usePhase(core, layers);

  return (
    <>
      <p className="visually-hidden" id="map-keys">
        {words.instructions}
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
        {hasCytoscape && (
          <Part words={shell}>
            <CytoscapeMap className={styles.core ?? ''} elements={elements} onCore={setCore} stylesheet={stylesheet} />
          </Part>
        )}
      </div>
      {isStill && (
        <StillMap
          elements={elements}
          letters={letters}
          onSeen={bringCytoscape}
          palette={palette}
          stylesheet={stylesheet}
        />
      )}
      <MapAids core={core} layers={layers} palette={palette} />
    </>
  );
}

/** What of the two maps is there, until the first render in which the camera and all that is drawn are as the view has them. */
function usePhase(core: Core | null, layers: Layers | null) {
  const [first] = useState(firstPhase);
  const [phase, setPhase] = useState(first);
  const bringCytoscape = useCallback(() => setPhase('coming'), []);
  useEffect(() => {
    if (!core || !layers) return;
    core.one('render', () => {
      markMapDrawn();
      setPhase('there');
    });
    core.forceRender();
  }, [core, layers]);
  return { isStill: first === 'still' && phase !== 'there', hasCytoscape: phase !== 'still', bringCytoscape };
}

type AidsProps = Readonly<{ core: Core | null; layers: Layers | null; palette: Palette }>;

/** What helps to find the way on the map, once it is drawn; an audience needs none. */
function MapAids({ core, layers, palette }: AidsProps) {
  const isWanted = useAtlas(
    ({ session, view }) => session.mapDrawn && (view.stage === null || view.stage === 'scenes'),
  );
  const isEditing = useAtlas(selectIsEditing);
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  if (!isWanted) return null;
  return (
    <>
      <Part words={words}>{isEditing && <Joining core={core} labels={layers?.labels ?? null} />}</Part>
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

/** What the reader does on the map. */
function useInput(core: Core | null, host: HTMLElement | null, layers: Layers | null) {
  useGestures(core, layers);
  useKeyboard(core, host);
  useEmbedding(core, host);
}

function useGestures(core: Core | null, layers: Layers | null) {
  useEffect(() => {
    if (!core || !layers) return;
    const gestures = attachGestures(core, {
      onSelectNode: unlessChoosing((id, add) => {
        if (isSelectedHere({ selection: [id] })) (add ? toggleNode : selectNode)(id);
      }),
      onSelectLine: unlessChoosing((id) => {
        const pair = selectLines(useAtlas.getState()).get(id)?.pair;
        if (pair && isSelectedHere({ pair: [pair.from, pair.to] })) selectLine(id);
      }),
      onSelectNothing: unlessChoosing((position) => {
        const { moving } = useAtlas.getState().session;
        const hill = layers.relief.uplandAt(position);
        // A hill of a value is nobody who could be selected.
        const upland = hill !== null && isNodeGroup(useAtlas.getState().graph, hill) ? hill : null;
        if (moving) keepPositions({ [moving]: position });
        else if (upland === null) selectNode(null);
        else if (isSelectedHere({ selection: [upland] })) selectNode(upland);
      }),
      onHoldNothing: addActorAt,
      onHover: setHover,
      onFocus: unlessChoosing((id) => focusOn([id])),
      onMove: (id, position) => keepPositions({ [id]: position }),
      nameAt: layers.labels.nameAt,
      held: heldOnMap,
      isMoving: (id) => useAtlas.getState().session.moving === id,
      canMove: () => useAtlas.getState().view.embed === null && selectJoining(useAtlas.getState()) === null,
    });
    return gestures.destroy;
  }, [core, layers]);
}

/** While actors are edited, a new one can be put where there is nobody. */
function addActorAt(position: Position): boolean {
  const state = useAtlas.getState();
  const isHere = selectIsEditing(state) && selectJoining(state) === null;
  if (isHere) beginActor(heldOnMap(position));
  return isHere;
}

/** While a part of the map is being marked, or somebody to be joined is chosen on it, pointers select nothing. */
function unlessChoosing<A extends readonly unknown[]>(select: (...args: A) => void) {
  return (...args: A) => {
    const state = useAtlas.getState();
    if (!state.session.marking && selectJoining(state) === null) select(...args);
  };
}
