import { addTo } from '../group-by';
import { components, sortGroups } from '../measures/cohesion';
import type { Network } from '../measures/network';

/**
 * Who falls away in a scenario: of each component that comes apart all parts but the largest (of equals, but the first
 * by ids), the largest parts first. Who leaves is in none. O(n·log n + m).
 */
export function fallenGroups(before: Network, after: Network): readonly (readonly string[])[] {
  const placeOf = new Map(components(after.simple).flatMap((ids, place) => ids.map((id) => [id, place] as const)));
  const fallen = components(before.simple).flatMap((ids) => {
    const parts = new Map<number, string[]>();
    for (const id of ids) {
      const place = placeOf.get(id);
      if (place !== undefined) addTo(parts, place, id);
    }
    return sortGroups([...parts.values()]).slice(1);
  });
  return sortGroups(fallen);
}
