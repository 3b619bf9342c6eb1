import { useEffect, useMemo, useState } from 'react';
import type { Memberships } from '../graph/domain';
import type { Line } from '../graph/filter/pairs';
import { degree, type Graph, incidentEdges, otherEnd } from '../graph/graph';
import { isNodeGroup } from '../graph/group-nodes';
import { rankOf } from '../graph/vocabulary';
import { bring } from '../state/act/bring';
import { selectAsked, selectSupposed } from '../state/select/answer-selectors';
import { mapState, mapStateOf, useMapState } from '../state/select/map-state';
import { type Missing, selectMissing } from '../state/select/missing';
import { selectPositions, selectRings } from '../state/select/place-selectors';
import { selectLanguage } from '../state/select/preference-selectors';
import { selectLines, selectMemberships, selectResult } from '../state/select/result-selectors';
import { selectAnnotations } from '../state/select/story-selectors';
import { type State, useAtlas } from '../state/store';
import type { Annotation } from '../state/story/anchors';
import { formatNumber } from '../text/format';
import { localText, wordFor } from '../text/local-text';
import { verbsOf } from '../text/sentences/sentence';
import { shortNameOf } from '../text/sentences/short-name';
import type { FirstWords } from '../text/words';
import { firstWordsOf } from '../text/words-of';
import { type AnnotationLayer, attachAnnotations } from './annotations/annotations';
import { isAnswered } from './core/classes';
import type { DrawnCore } from './core/drawn-core';
import { overlaysOn } from './geometry/overlays';
import { anchorMembers, statedAnchors } from './ground/anchors';
import { guidesOf } from './ground/arrangement-guides';
import { attachGuides, type GuideLayer } from './ground/guides';
import { missingPlaces } from './ground/missing-places';
import { attachRelief, type Relief, type ReliefUpland } from './ground/relief';
import type { Palette } from './look/palette';
import { toldToo } from './names/kept-off';
import { attachLabelLayer, type LabelLayer } from './names/label-layer';
import type { LabelText } from './names/label-manners';
import type { Letters } from './names/letters';
import type { LineText } from './names/line-labels';
import { rangeNames } from './names/range-names';

/**
 * What is drawn under and over Cytoscape's own: the ground, the guides of the arrangement, what a scene adds, and the names.
 * Maps that know the same letters set the same names in the same places at once.
 */
export function useLayers(core: DrawnCore | null, host: HTMLElement | null, palette: Palette, letters: Letters) {
  const [layers, setLayers] = useState<ReturnType<typeof attachLayers> | null>(null);
  useEffect(() => {
    if (!core || !host) return;
    const attached = attachLayers(core, host, letters);
    setLayers(attached);
    return () => {
      setLayers(null);
      for (const layer of [attached.labels, attached.annotations, attached.relief, attached.guides]) layer.destroy();
    };
  }, [core, host, letters]);
  useRelief(layers?.relief, palette);
  useGuides(layers?.guides, palette);
  useAnnotations(layers?.annotations, palette);
  useRoomOfOverlays(core, host);
  useNames(layers?.labels, palette);
  return layers;
}

/** Attaches them in the order in which they lie over each other. */
function attachLayers(core: DrawnCore, host: HTMLElement, letters: Letters) {
  const guides = attachGuides(core, host, { covered: () => overlaysOn(host) });
  const relief = attachRelief(core, host);
  const over = () => [...guides.boxes(), ...overlaysOn(host)];
  // Before the names, which keep off what it draws.
  const annotations = attachAnnotations(core, host, {
    covered: over,
    bring: (come) => void bring('annotations', come),
  });
  const off = () => toldToo(annotations.off(over()), guides.middle());
  const labels = attachLabelLayer(core, host, letters, { off, hills: relief.hills });
  return { relief, guides, annotations, labels };
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
    isInferred: statedAnchors(id, members).length === 0,
  }));
}

/** Where on the hills somebody is missing, while that is asked. */
function useMissingPlaces() {
  const graph = useMapState((state) => state.graph);
  const missing = useMapState((state) => (state.view.arrangement === 'uplands' ? selectMissing(state) : NO_MISSING));
  const positions = useMapState(selectPositions);
  return useMemo(() => missingPlaces(graph, missing, positions), [graph, missing, positions]);
}

const NO_MISSING: readonly Missing[] = [];

function useGuides(guides: GuideLayer | undefined, palette: Palette) {
  const graph = useMapState((state) => state.graph);
  const arrangement = useMapState((state) => state.view.arrangement);
  const rings = useMapState((state) => (state.view.arrangement === 'around' ? selectRings(state) : null));
  const shown = useMapState((state) => selectResult(state).nodes);
  const supposed = useMapState(selectSupposed);
  const places = useMissingPlaces();
  const words = firstWordsOf(useMapState(selectLanguage), graph.vocabulary);
  useEffect(() => {
    const missing = places.map(({ at, side, presence, isChosen }) => {
      return { at, text: wordFor(words.helix, side), isChosen, isSilent: presence === 'nothing' };
    });
    guides?.update({ guides: guidesOf(arrangement, graph, rings, words, shown), supposed, missing, palette });
  }, [guides, arrangement, graph, rings, words, shown, supposed, places, palette]);
}

function useAnnotations(layer: AnnotationLayer | undefined, palette: Palette) {
  const annotations = useMapState(selectAnnotations);
  const language = useMapState(selectLanguage);
  useEffect(() => {
    const told = (annotation: Annotation) => ({ annotation, text: localText(annotation.text, language) });
    layer?.update({ annotations: annotations.map(told), palette });
  }, [layer, annotations, language, palette]);
}

/** Names keep off what lies over the map: they are set anew when any of it comes, goes or takes another room. */
function useRoomOfOverlays(core: DrawnCore | null, host: HTMLElement | null) {
  useEffect(() => {
    const around = host?.parentElement;
    if (!core || !host || !around) return;
    const room = () => JSON.stringify(overlaysOn(host));
    let before = room();
    const look = () => {
      const now = room();
      if (now === before) return;
      before = now;
      core.forceRender();
    };
    const observer = new MutationObserver(look);
    observer.observe(around, { childList: true, subtree: true, attributeFilter: ['aria-expanded', 'data-asked-for'] });
    return () => observer.disconnect();
  }, [core, host]);
}

function useNames(labels: LabelLayer | undefined, palette: Palette) {
  const graph = useMapState((state) => state.graph);
  const language = useMapState(selectLanguage);
  const hasGround = useMapState((state) => state.view.arrangement === 'uplands');
  const memberships = useMapState(selectMemberships);
  const texts = useMemo(() => labelTexts(graph, language), [graph, language]);
  const summits = useMemo(
    () => (hasGround ? summitTexts(graph, memberships, language) : NO_FIGURES),
    [hasGround, graph, memberships, language],
  );
  const words = firstWordsOf(language, graph.vocabulary);
  useEffect(() => {
    if (!labels) return;
    let shown: ReadonlyMap<string, Line> | null = null;
    // Follows the store itself: a filter changes lines, and need not render the map's component anew.
    const follow = (state: State) => {
      const lines = selectLines(state);
      if (lines === shown) return;
      shown = lines;
      labels.update({ texts, lines: lineTexts(lines, words), summits, palette, hasGround });
    };
    follow(mapState());
    return useAtlas.subscribe((state) => follow(mapStateOf(state)));
  }, [labels, texts, words, summits, palette, hasGround]);
}

const NO_FIGURES: ReadonlyMap<string, string> = new Map();

/** How many members the anchors of uplands have, in figures. */
function summitTexts(graph: Graph, memberships: Memberships, language: string): ReadonlyMap<string, string> {
  const members = anchorMembers(graph, memberships);
  return new Map([...members].map(([id, count]) => [id, formatNumber(count, language)]));
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
  const named = [...graph.nodes.values()].map((node) => ({
    node,
    rank: rankOf(graph.vocabulary, node.kind),
    name: localText(node.name, language),
    short: shortNameOf(node, graph.vocabulary, language),
  }));
  const ground = named.filter(({ rank }) => rank === 'ground');
  const ranges = rangeNames(ground);
  const inParts = new Map(ground.map(({ node }, index) => [node.id, ranges[index]]));
  return new Map(
    named.map(({ node, rank, name, short }) => [
      node.id,
      {
        name,
        language,
        short,
        inParts: inParts.get(node.id),
        rank,
        register: node.register ?? false,
        weight: Math.min(99, node.members ?? degree(graph, node.id)),
      },
    ]),
  );
}
