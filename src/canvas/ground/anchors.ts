import type { Membership, Memberships } from '../../graph/domain';
import type { Graph } from '../../graph/graph';

/** Who anchors an upland by what the source says: who belongs to it wholly, besides itself. */
export function statedAnchors(upland: string, members: ReadonlyMap<string, Membership>): readonly string[] {
  return [...members].flatMap(([id, { weight, inferred }]) => (id !== upland && weight === 1 && !inferred ? [id] : []));
}

/**
 * How many members each actor has that is stated to anchor an upland, as far as that is known. Nobody has a figure where
 * all belong to their groups alike: there, nobody anchors them.
 */
export function anchorMembers(graph: Graph, memberships: Memberships): ReadonlyMap<string, number> {
  if (!graph.domain.isGraded) return new Map();
  const anchors = [...memberships].flatMap(([upland, members]) => statedAnchors(upland, members));
  return new Map(
    anchors.flatMap((id) => {
      const members = graph.nodes.get(id)?.members;
      return members === undefined ? [] : [[id, members] as const];
    }),
  );
}
