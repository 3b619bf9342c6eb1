import { useEffect } from 'react';
import { setCommunities } from '../state/actions';
import { useAtlas } from '../state/store';

/** Finds the communities when actors are first coloured by them: what finds them is loaded only then. */
export function useCommunities(): void {
  const graph = useAtlas((state) => state.graph);
  const isWanted = useAtlas(({ view, session }) => view.colour === 'community' && session.communities === null);
  useEffect(() => {
    if (!isWanted || graph.nodes.size === 0) return;
    let isCurrent = true;
    import('../graph/measures/led-communities').then(
      ({ ledCommunities }) => {
        if (isCurrent) setCommunities(ledCommunities(graph));
      },
      // Without them all actors stay without a colour.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [graph, isWanted]);
}
