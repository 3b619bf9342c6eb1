import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { Graph } from '../../graph/graph';
import { setForce } from '../../state/act/arrange-actions';
import { bring } from '../../state/act/bring';
import type { View } from '../../state/link/view';
import { mapState, useMapState } from '../../state/select/map-state';
import { selectForceAwaited, selectPositions } from '../../state/select/place-selectors';
import { type Session, useAtlas } from '../../state/store';
import { diameterIn } from '../core/elements';
import { idOf } from '../core/keys';
import { sceneMs } from '../core/scene-ms';
import { ARRANGE_MS } from './camera';

/**
 * Puts actors where the view has them: at once when one was moved or the graph has changed, gliding when they are arranged
 * anew or another scene has them elsewhere, unless the reader wants less motion.
 */
export function useArrangement(core: Core | null): void {
  const graph = useAtlas((state) => state.graph);
  const positions = useMapState(selectPositions);
  const arrangement = useMapState((state) => state.view.arrangement);
  const force = useAtlas((state) => state.session.force);
  const scene = useMapState((state) => state.view.scene);
  const isForceAwaited = useMapState(selectForceAwaited);
  const shown = useRef<(Pick<View, 'arrangement' | 'scene'> & Pick<Session, 'force'>) | null>(null);
  useForce(graph, arrangement === 'force' && isForceAwaited);
  useEffect(() => {
    // An edit may have brought somebody.
    if (!core || graph.nodes.size === 0) return;
    const before = shown.current;
    shown.current = { arrangement, force, scene };
    const state = mapState();
    const isNewScene = scene !== null && before?.scene !== scene;
    const isNew = before !== null && (isNewScene || before.arrangement !== arrangement || before.force !== force);
    const duration = isNewScene ? sceneMs(state) : state.session.device.reducedMotion ? 0 : ARRANGE_MS;
    core.batch(() => {
      for (const node of core.nodes().toArray()) {
        const target = positions.get(idOf(node.id()));
        const { x, y } = node.position();
        if (!target || (x === target.x && y === target.y && !node.animated())) continue;
        node.stop();
        if (isNew && duration > 0) node.animate({ position: { ...target } }, { duration, easing: 'ease-in-out-cubic' });
        else node.position({ ...target });
      }
    });
  }, [core, graph, positions, arrangement, force, scene]);
}

/**
 * Asks the worker for the free arrangement when it is first wanted, or the graph has changed; without it the actors stand as
 * by default.
 */
function useForce(graph: Graph, isWanted: boolean) {
  useEffect(() => {
    if (!isWanted || graph.nodes.size === 0) return;
    const take = (value: NonNullable<Session['force']>['value']) => {
      if (useAtlas.getState().graph === graph) setForce({ of: graph, value });
    };
    void bring('force', async () => {
      try {
        const { freePositions } = await import('../../worker/force/free-positions');
        take(await freePositions(graph, (node) => diameterIn(graph, node)));
      } catch (error) {
        take('failed');
        throw error;
      }
    });
  }, [graph, isWanted]);
}
