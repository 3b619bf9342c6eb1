import { useEffect } from 'react';
import { shallow } from 'zustand/shallow';
import type { Graph } from '../graph/graph';
import { rankOf } from '../graph/vocabulary';
import { selectColourScale, selectScores, selectSize } from '../state/select/colour-selectors';
import { mapState, mapStateOf, useMapState } from '../state/select/map-state';
import { selectColumns } from '../state/select/result-selectors';
import { type State, useAtlas } from '../state/store';
import { applyEmphasis, type Emphasis } from './core/classes';
import type { DrawnCore } from './core/drawn-core';
import { diameterOf, sizingOf } from './core/elements';
import { emphasisOf } from './core/emphasis';
import { attachFading } from './core/fading';
import { nodeKey } from './core/keys';
import { paintNodes } from './core/paint';
import { sceneMs } from './core/scene-ms';
import type { Palette } from './look/palette';

/** Has the elements look as the view says: their colours, their sizes, and what stands out. */
export function useLook(core: DrawnCore | null, graph: Graph, palette: Palette): void {
  usePaint(core, graph, palette);
  useSizes(core, graph);
  useEmphasis(core, graph);
}

function usePaint(core: DrawnCore | null, graph: Graph, palette: Palette) {
  const scale = useMapState(selectColourScale);
  useEffect(() => {
    // Elements of another graph are painted anew.
    if (core && graph.nodes.size > 0) paintNodes(core, palette, scale);
  }, [core, graph, palette, scale]);
}

function useSizes(core: DrawnCore | null, graph: Graph) {
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
function useEmphasis(core: DrawnCore | null, graph: Graph) {
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
