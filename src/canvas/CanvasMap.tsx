import type { Core, CytoscapeOptions } from 'cytoscape';
import { useEffect, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { degree, type Graph } from '../graph/graph';
import {
  forgetPositions,
  keepPositions,
  markMapDrawn,
  selectNode,
  selectRelation,
  setCamera,
  setCanvas,
  setHover,
  toggleNode,
} from '../state/actions';
import { selectLanguage, selectMemberships, selectResult, selectTheme } from '../state/selectors';
import { useAtlas } from '../state/store';
import { localText, MESSAGES } from '../text/messages';
import { attachCamera, type CameraControl } from './camera';
import styles from './canvas.module.css';
import { applyEmphasis } from './classes';
import { elementsOf, nodeKey, shippedPosition } from './elements';
import { attachGestures } from './gestures';
import './inspection';
import { attachLabelLayer, type LabelLayer } from './label-layer';
import type { LabelText } from './label-manners';
import { readPalette } from './palette';
import { attachRelief, type Relief } from './relief';
import { stylesheetOf } from './stylesheet';

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
  const elements = useMemo(() => elementsOf(graph), [graph]);
  // The theme's tokens are set on the root before this renders.
  const palette = useMemo(() => paletteFor(theme), [theme]);
  const stylesheet = useMemo(() => stylesheetOf(palette), [palette]);
  const label = useMapLabel();

  useGestures(core);
  useCamera(core);
  usePositions(core, graph);
  useEmphasis(core);
  useRelief(core, host.current, palette);
  useLabels(core, host.current, palette);

  return (
    <div aria-label={label} className={styles.map} ref={host} role="img">
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
  );
}

function paletteFor(_theme: string) {
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
      onSelectEdge: selectRelation,
      onSelectNothing: () => selectNode(null),
      onHover: setHover,
      onMove: (id, position) => keepPositions({ [id]: position }),
    });
    return gestures.destroy;
  }, [core]);
}

function useCamera(core: Core | null) {
  const camera = useAtlas((state) => state.view.camera);
  const graph = useAtlas((state) => state.graph);
  const [control, setControl] = useState<CameraControl | null>(null);
  useEffect(() => {
    if (!core) return;
    const attached = attachCamera(core, {
      onMoved: setCamera,
      reducedMotion: () => useAtlas.getState().session.device.reducedMotion,
    });
    setControl(attached);
    setCanvas({
      fit: attached.fit,
      panBy: attached.panBy,
      zoomBy: attached.zoomBy,
      show: (ids) => {
        const wanted = new Set(ids.map(nodeKey));
        attached.show(core.nodes().filter((node) => wanted.has(node.id())));
      },
      resetPositions: forgetPositions,
    });
    return () => {
      setCanvas(null);
      setControl(null);
      attached.destroy();
    };
  }, [core]);
  useEffect(() => {
    if (graph.nodes.size > 0) control?.apply(camera);
  }, [control, camera, graph]);
}

function usePositions(core: Core | null, graph: Graph) {
  const moved = useAtlas((state) => state.view.positions);
  useEffect(() => {
    core?.batch(() => {
      for (const id of graph.nodes.keys()) {
        const node = core.getElementById(nodeKey(id));
        const target = moved[id] ?? shippedPosition(graph, id);
        const { x, y } = node.nonempty() ? node.position() : target;
        if (x !== target.x || y !== target.y) node.position({ ...target });
      }
    });
  }, [core, graph, moved]);
}

function useEmphasis(core: Core | null) {
  const graph = useAtlas((state) => state.graph);
  const result = useAtlas(selectResult);
  const rest = useAtlas((state) => state.view.rest);
  const selection = useAtlas((state) => state.view.selection);
  const relation = useAtlas((state) => state.view.relation);
  const hover = useAtlas((state) => state.session.hover);
  useEffect(() => {
    if (core) applyEmphasis(core, { graph, result, rest, hover, selection, relation });
  }, [core, graph, result, rest, hover, selection, relation]);
}

function useRelief(core: Core | null, host: HTMLElement | null, palette: ReturnType<typeof readPalette>) {
  const memberships = useAtlas(selectMemberships);
  const [relief, setRelief] = useState<Relief | null>(null);
  useEffect(() => {
    if (!core || !host) return;
    const attached = attachRelief(core, host);
    setRelief(attached);
    return () => {
      setRelief(null);
      attached.destroy();
    };
  }, [core, host]);
  useEffect(() => {
    relief?.update({ memberships, palette });
  }, [relief, memberships, palette]);
}

function useLabels(core: Core | null, host: HTMLElement | null, palette: ReturnType<typeof readPalette>) {
  const graph = useAtlas((state) => state.graph);
  const language = useAtlas(selectLanguage);
  const [layer, setLayer] = useState<LabelLayer | null>(null);
  useEffect(() => {
    if (!core || !host) return;
    const attached = attachLabelLayer(core, host);
    setLayer(attached);
    window.wyzyny = { core, labels: attached.labels };
    core.one('render', markMapDrawn);
    return () => {
      delete window.wyzyny;
      setLayer(null);
      attached.destroy();
    };
  }, [core, host]);
  useEffect(() => {
    layer?.update({ texts: labelTexts(graph, language), palette });
  }, [layer, graph, language, palette]);
}

function labelTexts(graph: Graph, language: string): ReadonlyMap<string, LabelText> {
  return new Map(
    [...graph.nodes.values()].map((node) => [
      node.id,
      {
        name: localText(node.name, language),
        kind: node.kind,
        register: node.register ?? false,
        weight: Math.min(99, node.members ?? degree(graph, node.id)),
      },
    ]),
  );
}
