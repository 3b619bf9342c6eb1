import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { View } from '../../state/link/view';
import { addressOf } from '../../state/select/address';
import { selectJoining } from '../../state/select/edit-selectors';
import { useAtlas } from '../../state/store';
import { attachPageScroll } from './page-scroll';
import { attachWheel } from './wheel';

/** Whether the atlas stands in a page of somebody's, be it by its plain address. */
const isFramed = () => window.parent !== window;

/**
 * In somebody's page the map holds its actors where they are, and may leave wheel and finger to that page; a plain
 * address does, as nobody has said that it should not.
 */
export function useEmbedding(core: Core | null, host: HTMLElement | null): void {
  const scrollsPage = useAtlas(({ view }) => (view.embed ? !view.embed.wheel : isFramed()));
  // While an area is marked or somebody is chosen, a pointer moves nobody either.
  const isHeld = useAtlas(
    (state) => state.view.embed !== null || state.session.marking || selectJoining(state) !== null,
  );
  useEffect(() => {
    core?.autoungrabify(isHeld);
  }, [core, isHeld]);
  useEffect(() => {
    if (!core || !host) return;
    const scroll = scrollsPage ? attachPageScroll(host) : null;
    const wheel = attachWheel(core, host, (event) => scroll?.isLeft(event) ?? false);
    return () => {
      wheel.destroy();
      scroll?.destroy();
    };
  }, [core, host, scrollsPage]);
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
