import type { Graph } from '../../graph/graph';
import { shortLink, withData } from '../link/link';
import type { View } from '../link/view';
import { useAtlas } from '../store';

const isFromDisk = () => location.protocol === 'file:';

/** Where the atlas is published, for the copy that is opened from disk; empty where it was built without it. */
const publicAddress = (): string => import.meta.env.VITE_PUBLIC_ADDRESS ?? '';

/** Whether addresses lead anywhere: a copy from disk has none to give unless it was built with one. */
export const hasAddress = () => !isFromDisk() || publicAddress() !== '';

/** Whether addresses lead to this device only, so that nobody else can open them. */
export const isAddressLocal = () => !hasAddress() || /^(localhost|127\.|\[::1\])/.test(location.hostname);

/**
 * The address of a view for others, of the graph that is open unless told otherwise: on this very page, or where the atlas is
 * published; `leftOf` says what stays out.
 */
export function addressOf(view: View, graph: Graph = useAtlas.getState().graph): string {
  const link = withData(shortLink(view, graph).link, useAtlas.getState().document);
  const here = location.href.replace(/#.*$/s, '');
  const page = (isFromDisk() && publicAddress()) || here;
  return link === '' ? page : `${page}#${link}`;
}

/** The parameters of a view that its address has no room for. */
export const leftOf = (view: View): readonly string[] => shortLink(view, useAtlas.getState().graph).left;
