import { useEffect } from 'react';
import { bring } from '../state/act/bring';
import { setCommunities } from '../state/act/session-actions';
import { useMapState } from '../state/select/map-state';
import { useAtlas } from '../state/store';

/**
 * Finds the communities when actors are first coloured by them, or the graph has changed: what finds them is loaded only
 * then.
 */
export function useCommunities(): void {
  const graph = useAtlas((state) => state.graph);
  const isWanted = useMapState(({ view, session }) => view.colour === 'community' && session.communities?.of !== graph);
  useEffect(() => {
    if (!isWanted || graph.nodes.size === 0) return;
    let isCurrent = true;
    // Without them all actors stay without a colour.
    void bring('communities', async () => {
      const { ledCommunities } = await import('../graph/measures/led-communities');
      if (isCurrent) setCommunities({ of: graph, value: ledCommunities(graph) });
    });
    return () => {
      isCurrent = false;
    };
  }, [graph, isWanted]);
}
