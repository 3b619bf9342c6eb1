import type { Core, CytoscapeOptions } from 'cytoscape';
import { useEffect, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { Graph } from '../graph/graph';
import { keepPositions, selectLine, selectNode, setHover, toggleNode } from '../state/actions';
import { selectLanguage, selectLines, selectPairs, selectResult, selectTheme } from '../state/selectors';
import { useAtlas } from '../state/store';
import { MESSAGES } from '../text/messages';
import styles from './canvas.module.css';
import { applyEmphasis } from './classes';
import { elementsOf } from './elements';
import { attachGestures } from './gestures';
import { CursorStatus } from './MapStatus';
import { paintNodes } from './paint';
import { type Palette, readPalette } from './palette';
import { stylesheetOf } from './stylesheet';
import { useArrangement } from './use-arrangement';
import { useCamera } from './use-camera';
import { useKeyboard } from './use-keyboard';
import { useLayers } from './use-layers';

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
  const theme = useAtlas(selectTheme);
  const [core, setCore] = useState<Core | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const pairs = useAtlas(selectPairs);
  const elements = useMemo(() => elementsOf(graph, pairs), [graph, pairs]);
  const forcedColours = useAtlas((state) => state.session.device.forcedColours);
  const palette = useMemo(() => paletteFor(theme, forcedColours), [theme, forcedColours]);
  const stylesheet = useMemo(() => stylesheetOf(palette), [palette]);
  const label = useMapLabel();
  const { instructions } = MESSAGES[useAtlas(selectLanguage)].map;

  useGestures(core);
  useKeyboard(core, host.current);
  useArrangement(core);
  useCamera(core);
  usePaint(core, graph, palette);
  useEmphasis(core);
  useLayers(core, host.current, palette);

  return (
    <>
      <p className="visually-hidden" id="map-keys">
        {instructions}
      </p>
      <CursorStatus />
      <div aria-describedby="map-keys" aria-label={label} className={styles.map} ref={host} role="application">
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

/** The colours in force: theme and forced colours have set the tokens of the root before this is asked. */
function paletteFor(_theme: string, _forcedColours: boolean) {
  return readPalette(document.documentElement);
}

function useMapLabel(): string {
  const result = useAtlas(selectResult);
  const words = MESSAGES[useAtlas(selectLanguage)];
  return words.map.label(words.count.actors(result.nodes.size), words.count.relations(result.edges.size));
}

function useGestures(core: Core | null) {
  useEffect(() => {
    if (!core) return;
    const gestures = attachGestures(core, {
      onSelectNode: (id, add) => (add ? toggleNode(id) : selectNode(id)),
      onSelectLine: selectLine,
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
  useEffect(() => {
    // Elements of another graph are painted anew.
    if (core && graph.nodes.size > 0) paintNodes(core, palette);
  }, [core, graph, palette]);
}

function useEmphasis(core: Core | null) {
  const graph = useAtlas((state) => state.graph);
  const result = useAtlas(selectResult);
  const lines = useAtlas(selectLines);
  const rest = useAtlas((state) => state.view.rest);
  const selection = useAtlas((state) => state.view.selection);
  const relation = useAtlas((state) => state.view.relation);
  const pair = useAtlas((state) => state.view.pair);
  const hover = useAtlas((state) => state.session.hover);
  const cursor = useAtlas((state) => state.session.cursor);
  useEffect(() => {
    if (core) applyEmphasis(core, { graph, result, lines, rest, hover, cursor, selection, relation, pair });
  }, [core, graph, result, lines, rest, hover, cursor, selection, relation, pair]);
}
