import { writeLink } from './link';
import type { View } from './view';

/** The address of a view on this very page. */
export function addressOf(view: View): string {
  const link = writeLink(view);
  const page = location.href.replace(/#.*$/s, '');
  return link === '' ? page : `${page}#${link}`;
}
