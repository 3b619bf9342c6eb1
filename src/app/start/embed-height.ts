/** The height of the map for its width, in CSS pixels, and the bounds that a page is asked for. */
const HEIGHT_TO_WIDTH = 0.66;
const LOWEST = 320;
const HIGHEST = 720;
const LIST = 320;

const heightOf = (element: Element | null) => element?.getBoundingClientRect().height ?? 0;

/**
 * The height that an embedded atlas asks for, in CSS pixels: what stands over and under the map, a map as high as suits
 * its width, and a list where one stands below. It depends on the width and not on the height that the page gives, so
 * that page and atlas come to rest. Null before there is a map.
 */
export function embedHeight(page: Document): number | null {
  const map = page.querySelector('[data-map-region]');
  const width = map?.clientWidth ?? 0;
  if (!map || width === 0) return null;
  const list = page.querySelector('main > #list');
  const isBelow = list !== null && list.getBoundingClientRect().top >= map.getBoundingClientRect().bottom;
  const others = page.documentElement.clientHeight - heightOf(map) - (isBelow ? heightOf(list) : 0);
  const wanted = Math.min(HIGHEST, Math.max(LOWEST, width * HEIGHT_TO_WIDTH));
  return Math.round(others + wanted + (isBelow ? LIST : 0));
}
