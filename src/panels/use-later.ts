import { startTransition, useEffect, useState } from 'react';
import { type State, useAtlas } from '../state/store';

/**
 * What a selector of the graph and the view answers, taken over once the map has been painted: counts and charts may
 * be a frame late, what was clicked may not. `select` must stay the same function.
 */
export function useLater<T>(select: (state: State) => T): T {
  const [value, setValue] = useState(() => select(useAtlas.getState()));
  useEffect(() => {
    const update = () => startTransition(() => setValue(() => select(useAtlas.getState())));
    update();
    return useAtlas.subscribe((state, before) => {
      if (state.view !== before.view || state.graph !== before.graph) update();
    });
  }, [select]);
  return value;
}
