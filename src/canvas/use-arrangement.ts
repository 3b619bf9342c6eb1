import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { type Graph, isContextKind } from '../graph/graph';
import { setForce } from '../state/actions';
import { selectPositions } from '../state/selectors';
import { useAtlas } from '../state/store';
import { computeForce } from '../worker/force-client';
import { ARRANGE_MS } from './camera';
import { diameterOf, idOf } from './elements';

const SEED = 7;

/**
 * Puts actors where the view has them: at once when one was moved or the graph is new, gliding when they are arranged
 * anew, unless the reader wants less motion.
 */
export function useArrangement(core: Core | null): void {
  const graph = useAtlas((state) => state.graph);
  const positions = useAtlas(selectPositions);
  const arrangement = useAtlas((state) => state.view.arrangement);
  const force = useAtlas((state) => state.session.force);
  const shown = useRef<unknown>(null);
  useForce(graph, arrangement === 'force' && force === null);
  useEffect(() => {
    if (!core) return;
    const isNew = shown.current !== null && shown.current !== `${arrangement} ${force === null}`;
    shown.current = `${arrangement} ${force === null}`;
    const isGliding = isNew && !useAtlas.getState().session.device.reducedMotion;
    core.batch(() => {
      for (const node of core.nodes().toArray()) {
        const target = positions.get(idOf(node.id()));
        const { x, y } = node.position();
        if (!target || (x === target.x && y === target.y && !node.animated())) continue;
        node.stop();
        if (isGliding) node.animate({ position: { ...target } }, { duration: ARRANGE_MS, easing: 'ease-in-out-cubic' });
        else node.position({ ...target });
      }
    });
  }, [core, positions, arrangement, force]);
}

/** Asks the worker for the free arrangement when it is first wanted. */
function useForce(graph: Graph, isWanted: boolean) {
  useEffect(() => {
    if (!isWanted || graph.nodes.size === 0) return;
    let isCurrent = true;
    const nodes = [...graph.nodes.values()].filter(({ kind }) => !isContextKind(graph, kind));
    const known = new Set(nodes.map(({ id }) => id));
    computeForce({
      nodes: nodes.map((node) => ({ id: node.id, diameter: diameterOf(node) })),
      edges: [...graph.edges.values()]
        .filter(({ from, to, context }) => !context && known.has(from) && known.has(to))
        .map(({ from, to }) => ({ source: from, target: to })),
      seed: SEED,
    }).then(
      (force) => {
        if (isCurrent) setForce(force);
      },
      // Without the worker the actors stay where they are.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [graph, isWanted]);
}
