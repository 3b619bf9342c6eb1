/** How strongly a node belongs to a group, from 0 to 1, and whether that is our conclusion only. */
export type Membership = Readonly<{ weight: number; inferred: boolean }>;

/** Memberships by group, then by node. */
export type Memberships = ReadonlyMap<string, ReadonlyMap<string, Membership>>;

/** The uplands that a node belongs to, the strongest first. */
export function uplandsOf(all: Memberships, id: string): readonly (Membership & { upland: string })[] {
  return [...all]
    .flatMap(([upland, members]) => {
      const membership = members.get(id);
      return membership ? [{ upland, ...membership }] : [];
    })
    .sort((a, b) => b.weight - a.weight);
}
