import type { Presence } from '../domain';
import type { Graph } from '../graph';
import { fieldAt } from '../presence';
import { rulesOf } from '../rules';
import { sidesIn } from '../vocabulary';

/** A side of a cluster or an upland that is spoken of more or less strongly in a scenario. */
export type ChangedSide = Readonly<{ id: string; side: string; before: Presence; after: Presence }>;

/**
 * The sides of those who stay and of whom one would ask them, as of uplands and clusters of the register, where what is said
 * of them changes: whose named actors leave, what is still told in general or wanted, and who comes. O(nodes + edges).
 */
export function changedSides(before: Graph, after: Graph): readonly ChangedSide[] {
  const presence = (graph: Graph, id: string) => {
    const fields = rulesOf(graph).fieldsOf(graph, id, { inferred: true });
    return (side: string) => fieldAt(fields, side).presence;
  };
  const sides = sidesIn(before.vocabulary);
  const stayers = [...before.nodes.values()].filter((node) => before.domain.hasSides(node) && after.nodes.has(node.id));
  return stayers.flatMap(({ id }) => {
    const [was, is] = [presence(before, id), presence(after, id)];
    return sides
      .filter((side) => was(side) !== is(side))
      .map((side) => ({
        id,
        side,
        before: was(side),
        after: is(side),
      }));
  });
}
