import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { useAtlas } from '../../state/store';
import type { Layers } from '../drawing/layers';
import { mayOpen, onInput, openedHere } from './may-open';

/**
 * Has the whole map come into being once on a device, by code that comes after it; without that, and for a reader who has
 * begun before, it stands as it is.
 */
export function useOpening(core: Core | null, host: HTMLElement | null, layers: Layers | null): void {
  const isDrawn = useAtlas((state) => state.session.mapDrawn);
  const hasBegun = useRef(false);
  useEffect(
    () =>
      onInput(() => {
        hasBegun.current = true;
      }),
    [],
  );
  useEffect(() => {
    if (!core || !host || !layers || !isDrawn || !mayOpen(useAtlas.getState(), openedHere())) return;
    let isGone = false;
    let end = () => {};
    import('./play-opening').then(
      ({ playOpening }) => {
        if (!isGone && !hasBegun.current) end = playOpening(core, host, layers);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      end();
    };
  }, [core, host, layers, isDrawn]);
}
