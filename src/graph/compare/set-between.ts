import { groupBy } from '../group-by';
import type { Position } from '../model';
import type { Shared } from './shared';

/** How far apart those stand who are between the same actors, in model units. */
const APART = 64;

/**
 * Where shared neighbours stand to be seen between those who share them: in the middle of these, in a row across the
 * line from the first of them to the last. Whole model units; sharers without a position count for nothing.
 */
export function setBetween(
  shared: readonly Shared[],
  positions: ReadonlyMap<string, Position>,
): Readonly<Record<string, Position>> {
  const groups = groupBy(shared, ({ by }) => JSON.stringify(by));
  return Object.fromEntries([...groups.values()].flatMap((group) => rowOf(group, positions)));
}

function rowOf(group: readonly Shared[], positions: ReadonlyMap<string, Position>): readonly [string, Position][] {
  const sharers = (group[0]?.by ?? []).flatMap((id) => positions.get(id) ?? []);
  const [first, last] = [sharers[0], sharers.at(-1)];
  if (!first || !last) return [];
  const middle = {
    x: sharers.reduce((sum, { x }) => sum + x, 0) / sharers.length,
    y: sharers.reduce((sum, { y }) => sum + y, 0) / sharers.length,
  };
  const length = Math.hypot(last.x - first.x, last.y - first.y);
  // Across the line; where two stand in one place, side by side.
  const across = length === 0 ? { x: 1, y: 0 } : { x: -(last.y - first.y) / length, y: (last.x - first.x) / length };
  return group.map(({ value }, index) => {
    const off = (index - (group.length - 1) / 2) * APART;
    return [value, { x: Math.round(middle.x + across.x * off), y: Math.round(middle.y + across.y * off) }];
  });
}
