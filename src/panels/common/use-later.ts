import { startTransition, useEffect, useState } from 'react';
import { type State, useAtlas } from '../../state/store';

/**
 * What a selector of the graph and the view answers, taken over once the map has been painted: counts and charts may
 * be a frame late, what was clicked may not. `select` must stay the same function.
 */
export function useLater<T>(select: (state: State) => T): T {
  const [value, setValue] = useState(() => select(useAtlas.getState()));
  useEffect(() => {
    let cancel: (() => void) | null = null;
    const update = () => {
      cancel = null;
      startTransition(() => setValue(() => select(useAtlas.getState())));
    };
    update();
    const unsubscribe = useAtlas.subscribe((state, before) => {
      if (state.view !== before.view || state.graph !== before.graph) cancel ??= afterPaint(update);
    });
    return () => {
      unsubscribe();
      cancel?.();
    };
  }, [select]);
  return value;
}

/** Calls back in the first task after the next frame, and answers how to call that off. */
export function afterPaint(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(callback);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
