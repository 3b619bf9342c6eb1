import type { Membership, Memberships } from './domain';
import { addTo } from './group-by';

type InUpland = Membership & Readonly<{ upland: string }>;

const BY_NODE = new WeakMap<Memberships, ReadonlyMap<string, readonly InUpland[]>>();

/** The uplands that a node belongs to, the strongest first. O(memberships) once for all nodes. */
export function uplandsOf(all: Memberships, id: string): readonly InUpland[] {
  const byNode = BY_NODE.get(all) ?? byNodeIn(all);
  BY_NODE.set(all, byNode);
  return byNode.get(id) ?? [];
}

function byNodeIn(all: Memberships): ReadonlyMap<string, readonly InUpland[]> {
  const byNode = new Map<string, InUpland[]>();
  for (const [upland, members] of all) {
    for (const [id, membership] of members) addTo(byNode, id, { upland, ...membership });
  }
  for (const uplands of byNode.values()) uplands.sort((a, b) => b.weight - a.weight);
  return byNode;
}
