import type { Core, CytoscapeOptions } from 'cytoscape';
import { useEffect, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { Shared } from '../graph/compare';
import { degree, type Graph } from '../graph/graph';
import { keepPositions, selectNode, selectRelation, setHover, toggleNode } from '../state/actions';
import { memo } from '../state/memo';
import { selectAnswer, selectColourScale, selectLanguage, selectResult, selectShared } from '../state/selectors';
import { type State, useAtlas } from '../state/store';
import { MESSAGES } from '../text/messages';
import styles from './canvas.module.css';
import { applyEmphasis, type Emphasis } from './classes';
import { diameterOf, elementsOf, nodeKey } from './elements';
import { attachGestures } from './gestures';
import { CursorStatus } from './MapStatus';
import { paintNodes } from './paint';
import type { Palette } from './palette';
import { stylesheetOf } from './stylesheet';
import { useArrangement } from './use-arrangement';
import { useCamera } from './use-camera';
import { useKeyboard } from './use-keyboard';
import { useLayers } from './use-layers';
import { usePalette } from './use-palette';

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
  const elements = useMemo(() => elementsOf(graph), [graph]);
  const palette = usePalette();
  const stylesheet = useMemo(() => stylesheetOf(palette), [palette]);
  const { instructions } = MESSAGES[useAtlas(selectLanguage)].map;

  useGestures(core);
  useKeyboard(core, host.current);
  useArrangement(core);
  useCamera(core);
  usePaint(core, graph, palette);
  useSizes(core, graph);
  useEmphasis(core, graph);
  useLayers(core, host.current, palette);

  return (
    <>
      <p className="visually-hidden" id="map-keys">
        {instructions}
      </p>
      <MapName />
      <CursorStatus />
      <div aria-describedby="map-keys" aria-labelledby="map-name" className={styles.map} ref={host} role="application">
        <CytoscapeComponent
          autounselectify
          boxSelectionEnabled={false}
          className={styles.core ?? ''}
          cy={setCore}
          elements={elements as NonNullable<CytoscapeOptions['elements']> & []}
          layout={LAYOUT}
          maxZoom={5}
          minZoom={0.2}
          stylesheet={stylesheet}
          toJson={copyData}
        />
      </div>
    </>
  );
}

/** Apart, so that a filter does not render the map's component anew. */
function MapName() {
  const result = useAtlas(selectResult);
  const words = MESSAGES[useAtlas(selectLanguage)];
  return (
    <p className="visually-hidden" id="map-name">
      {words.map.label(words.count.actors(result.nodes.size), words.count.relations(result.edges.size))}
    </p>
  );
}

function useGestures(core: Core | null) {
  useEffect(() => {
    if (!core) return;
    const gestures = attachGestures(core, {
      onSelectNode: (id, add) => (add ? toggleNode(id) : selectNode(id)),
      onSelectEdge: selectRelation,
      onSelectNothing: (position) => {
        const { moving } = useAtlas.getState().session;
        if (moving) keepPositions({ [moving]: { x: Math.round(position.x), y: Math.round(position.y) } });
        else selectNode(null);
      },
      onHover: setHover,
      onMove: (id, position) => keepPositions({ [id]: position }),
    });
    return gestures.destroy;
  }, [core]);
}

function usePaint(core: Core | null, graph: Graph, palette: Palette) {
  const scale = useAtlas(selectColourScale);
  useEffect(() => {
    // Elements of another graph are painted anew.
    if (core && graph.nodes.size > 0) paintNodes(core, palette, scale);
  }, [core, graph, palette, scale]);
}

function useSizes(core: Core | null, graph: Graph) {
  const size = useAtlas((state) => state.view.size);
  useEffect(() => {
    core?.batch(() => {
      for (const node of graph.nodes.values()) {
        const element = core.getElementById(nodeKey(node.id));
        const diameter = diameterOf(node, size, degree(graph, node.id));
        if (element.data('diameter') !== diameter) element.data('diameter', diameter);
      }
    });
  }, [core, graph, size]);
}

/** The same reference while nothing changes that decides how elements look. */
const emphasisOf = memo(
  (
    graph: Graph,
    result: Emphasis['result'],
    rest: Emphasis['rest'],
    selection: Emphasis['selection'],
    relation: Emphasis['relation'],
    hover: Emphasis['hover'],
    cursor: Emphasis['cursor'],
    highlight: Emphasis['highlight'],
    answer: Emphasis['answer'],
    shared: Emphasis['shared'],
  ): Emphasis => ({ graph, result, rest, selection, relation, hover, cursor, highlight, answer, shared }),
);

const sharedIds = memo((shared: readonly Shared[]) => new Set(shared.map(({ value }) => value)));

function selectEmphasis(state: State): Emphasis {
  const { rest, selection, relation } = state.view;
  const { hover, cursor, highlight } = state.session;
  return emphasisOf(
    state.graph,
    selectResult(state),
    rest,
    selection,
    relation,
    hover,
    cursor,
    highlight,
    selectAnswer(state),
    sharedIds(selectShared(state)),
  );
}

/** Follows the store itself: pointing at an actor must light it in the next frame, whatever React has to do. */
function useEmphasis(core: Core | null, graph: Graph) {
  useEffect(() => {
    if (!core) return;
    let shown: Emphasis | null = null;
    const follow = (state: State) => {
      const emphasis = selectEmphasis(state);
      // Elements of another graph have to come first.
      if (emphasis === shown || emphasis.graph !== graph) return;
      shown = emphasis;
      applyEmphasis(core, emphasis);
    };
    follow(useAtlas.getState());
    return useAtlas.subscribe(follow);
  }, [core, graph]);
}
