import type { Core } from 'cytoscape';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Memberships } from '../graph/domain';
import type { Line } from '../graph/filter/pairs';
import { degree, type Graph, incidentEdges, otherEnd } from '../graph/graph';
import { isNodeGroup } from '../graph/group-nodes';
import { rankOf } from '../graph/vocabulary';
import { markMapDrawn } from '../state/act/session-actions';
import { mapState, mapStateOf, useMapState } from '../state/select/map-state';
import {
  selectAsked,
  selectLanguage,
  selectLines,
  selectMemberships,
  selectPositions,
  selectResult,
  selectRings,
  selectSupposed,
} from '../state/select/selectors';
import { selectAnnotations } from '../state/select/stage-selectors';
import { type State, useAtlas } from '../state/store';
import type { Annotation } from '../state/story/anchors';
import { localText } from '../text/messages';
import { verbsOf } from '../text/sentences/sentence';
import { shortNameOf } from '../text/sentences/short-name';
import { type FirstWords, firstWordsOf } from '../text/words';
import { needsOfParts } from '../ui/lazy/lazily';
import { type AnnotationLayer, attachAnnotations } from './annotations/annotations';
import { isAnswered } from './core/classes';
import type { Layers } from './drawing/draw-map';
import { guidesOf } from './ground/arrangement-guides';
import { attachGuides, type GuideLayer } from './ground/guides';
import './test-hook';
import { useDrawing } from './drawing/use-drawing';
import { overlaysOn } from './geometry/overlays';
import { attachRelief, type Relief, type ReliefUpland } from './ground/relief';
import type { Palette } from './look/palette';
import { attachLabelLayer, type LabelLayer } from './names/label-layer';
import type { LabelText } from './names/label-manners';
import type { LineText } from './names/line-labels';

/** What is drawn under and over Cytoscape's own: the ground, the guides of the arrangement, what a scene adds, and the names. */
export function useLayers(core: Core | null, host: HTMLElement | null, palette: Palette): Layers | null {
  const [layers, setLayers] = useState<Layers | null>(null);
  useEffect(() => {
    if (!core || !host) return;
    const guides = attachGuides(core, host);
    const relief = attachRelief(core, host);
    const over = () => [...guides.boxes(), ...overlaysOn(host)];
    // Before the names, which keep off what it draws.
    const annotations = attachAnnotations(core, host, over);
    const labels = attachLabelLayer(core, host, () => annotations.off(over()));
    setLayers({ relief, guides, annotations, labels });
    window.wyzyny = {
      core,
      store: useAtlas,
      edit: async (diff) => {
        const [{ editDocument }] = await Promise.all([import('../state/act/document-actions'), needsOfParts()]);
        return editDocument(diff);
      },
      labels: labels.labels,
      lineLabels: labels.lineLabels,
      isPlacing: labels.isPlacing,
      annotations: annotations.annotations,
      guides: guides.boxes,
    };
    core.one('render', markMapDrawn);
    return () => {
      delete window.wyzyny;
      setLayers(null);
      for (const layer of [labels, annotations, relief, guides]) layer.destroy();
    };
  }, [core, host]);
  const over = useCallback(() => (host ? overlaysOn(host) : []), [host]);
  useDrawing(core, layers, palette, over);
  useRelief(layers?.relief, palette);
  useGuides(layers?.guides, palette);
  useAnnotations(layers?.annotations, palette);
  useNames(layers?.labels, palette);
  return layers;
}

const NO_UPLANDS: readonly ReliefUpland[] = [];

function useRelief(relief: Relief | undefined, palette: Palette) {
  const graph = useMapState((state) => state.graph);
  const memberships = useMapState(selectMemberships);
  const positions = useMapState(selectPositions);
  const isShown = useMapState((state) => state.view.arrangement === 'uplands');
  const isQuiet = useMapState((state) => isAnswered(selectAsked(state)));
  const uplands = useMemo(() => reliefUplands(graph, memberships), [graph, memberships]);
  useEffect(() => {
    relief?.update({ uplands: isShown ? uplands : NO_UPLANDS, positions, palette, isQuiet });
  }, [relief, uplands, positions, isShown, palette, isQuiet]);
}

/** The edges of a group; a value has none. */
const linesOf = (graph: Graph, id: string) => (isNodeGroup(graph, id) ? incidentEdges(graph, id) : []);

/** The uplands as the relief needs them: one without a stated anchor rests on inference, whatever its members. */
function reliefUplands(graph: Graph, memberships: Memberships): readonly ReliefUpland[] {
  return [...memberships].map(([id, members]) => ({
    id,
    members: new Map([...members].map(([member, { weight }]) => [member, weight])),
    linked: new Set(linesOf(graph, id).flatMap((edge) => (edge.context ? [] : [otherEnd(edge, id)]))),
    isInferred: ![...members].some(([member, { weight, inferred }]) => member !== id && weight === 1 && !inferred),
  }));
}

function useGuides(guides: GuideLayer | undefined, palette: Palette) {
  const graph = useMapState((state) => state.graph);
  const arrangement = useMapState((state) => state.view.arrangement);
  const rings = useMapState((state) => (state.view.arrangement === 'around' ? selectRings(state) : null));
  const shown = useMapState((state) => selectResult(state).nodes);
  const supposed = useMapState(selectSupposed);
  const words = firstWordsOf(useMapState(selectLanguage), graph.vocabulary);
  useEffect(() => {
    guides?.update({ guides: guidesOf(arrangement, graph, rings, words, shown), supposed, palette });
  }, [guides, arrangement, graph, rings, words, shown, supposed, palette]);
}

function useAnnotations(layer: AnnotationLayer | undefined, palette: Palette) {
  const annotations = useMapState(selectAnnotations);
  const language = useMapState(selectLanguage);
  useEffect(() => {
    const told = (annotation: Annotation) => ({ annotation, text: localText(annotation.text, language) });
    layer?.update({ annotations: annotations.map(told), palette });
  }, [layer, annotations, language, palette]);
}

function useNames(labels: LabelLayer | undefined, palette: Palette) {
  const graph = useMapState((state) => state.graph);
  const language = useMapState(selectLanguage);
  const hasGround = useMapState((state) => state.view.arrangement === 'uplands');
  const texts = useMemo(() => labelTexts(graph, language), [graph, language]);
  const words = firstWordsOf(language, graph.vocabulary);
  useEffect(() => {
    if (!labels) return;
    let shown: ReadonlyMap<string, Line> | null = null;
    // Follows the store itself: a filter changes lines, and need not render the map's component anew.
    const follow = (state: State) => {
      const lines = selectLines(state);
      if (lines === shown) return;
      shown = lines;
      labels.update({ texts, lines: lineTexts(lines, words), palette, hasGround });
    };
    follow(mapState());
    return useAtlas.subscribe((state) => follow(mapStateOf(state)));
  }, [labels, texts, words, palette, hasGround]);
}

/** What shown lines are called: the type of their first relation, and how many more there are. */
function lineTexts(lines: ReadonlyMap<string, Line>, words: FirstWords): ReadonlyMap<string, LineText> {
  return new Map(
    [...lines].flatMap(([id, { shown }]) => {
      const [first, ...others] = shown;
      if (!first) return [];
      const { name } = verbsOf(first.type, words, first);
      return [[id, { name: others.length > 0 ? `${name} +${others.length}` : name, count: shown.length }]];
    }),
  );
}

function labelTexts(graph: Graph, language: string): ReadonlyMap<string, LabelText> {
  return new Map(
    [...graph.nodes.values()].map((node) => [
      node.id,
      {
        name: localText(node.name, language),
        language,
        short: shortNameOf(node, graph.vocabulary, language),
        rank: rankOf(graph.vocabulary, node.kind),
        register: node.register ?? false,
        weight: Math.min(99, node.members ?? degree(graph, node.id)),
      },
    ]),
  );
}
