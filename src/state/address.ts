import { writeLink } from './link';
import type { View } from './view';

/** Whether the page is of this device only, so that nobody else can open its address. */
export const isLocalPage = () => location.protocol === 'file:' || /^(localhost|127\.|\[::1\])/.test(location.hostname);

/** The address of a view on this very page. */
export function addressOf(view: View): string {
  const link = writeLink(view);
  const page = location.href.replace(/#.*$/s, '');
  return link === '' ? page : `${page}#${link}`;
}
