import { addTo } from './group-by';

/** How strongly a node belongs to a group, from 0 to 1, and whether that is our conclusion only. */
export type Membership = Readonly<{ weight: number; inferred: boolean }>;

/** Memberships by group, then by node. */
export type Memberships = ReadonlyMap<string, ReadonlyMap<string, Membership>>;

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
