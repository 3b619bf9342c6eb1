import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { addressOf } from '../state/address';
import { useAtlas } from '../state/store';
import type { View } from '../state/view';
import { attachPageScroll } from './page-scroll';

/** In somebody's page the map holds its actors where they are, and may leave wheel and finger to that page. */
export function useEmbedding(core: Core | null, host: HTMLElement | null): void {
  const isEmbedded = useAtlas((state) => state.view.embed !== null);
  const scrollsPage = useAtlas((state) => state.view.embed?.wheel === false);
  useEffect(() => {
    core?.autoungrabify(isEmbedded);
  }, [core, isEmbedded]);
  useEffect(() => {
    if (!host || !scrollsPage) return;
    return attachPageScroll(host).destroy;
  }, [host, scrollsPage]);
}

/**
 * Whether what is chosen on the map is to be selected there. An embed may have it open the whole atlas at it in a new
 * tab instead, which this does, or have nothing happen.
 */
export function isSelectedHere(chosen: Partial<Pick<View, 'selection' | 'relation' | 'pair'>>): boolean {
  const { view } = useAtlas.getState();
  if (!view.embed || view.embed.click === 'inspect') return true;
  if (view.embed.click === 'open') {
    const nothing = { selection: [], relation: null, pair: null };
    window.open(addressOf({ ...view, ...nothing, ...chosen, embed: null }), '_blank', 'noopener,noreferrer');
  }
  return false;
}
