/**
 * How much of the map, in pixels from its right edge and from below, lies under a sheet; nothing where a sheet covers
 * all of it, as then there is nothing to look at.
 */
export function coveredOf(map: HTMLElement | null): Readonly<{ right: number; bottom: number }> {
  const over = map?.closest('[data-map-region]')?.querySelector('[data-free]')?.getBoundingClientRect();
  const whole = map?.getBoundingClientRect();
  if (!over || !whole || over.width === 0 || over.height === 0) return { right: 0, bottom: 0 };
  return { right: whole.right - over.right, bottom: whole.bottom - over.bottom };
}
