import type { Graph } from '../graph';
import type { HelixSide } from '../model';
import { fieldAt, fieldsOf, type Presence, SIDES } from '../sides';

/** A side of a cluster or an upland that is spoken of more or less strongly in a scenario. */
export type ChangedSide = Readonly<{ id: string; side: HelixSide; before: Presence; after: Presence }>;

/**
 * The sides of those uplands and clusters of the register that stay, where what is said of them changes: whose named
 * actors leave, what is still told in general or wanted, and who comes. O(nodes + edges).
 */
export function changedSides(before: Graph, after: Graph): readonly ChangedSide[] {
  const presence = (graph: Graph, id: string) => {
    const fields = fieldsOf(graph, id, { inferred: true });
    return (side: HelixSide) => fieldAt(fields, side).presence;
  };
  const stayers = [...before.nodes.values()].filter(
    ({ id, kind, register }) => (kind === 'ecosystem' || register) && after.nodes.has(id),
  );
  return stayers.flatMap(({ id }) => {
    const [was, is] = [presence(before, id), presence(after, id)];
    return SIDES.filter((side) => was(side) !== is(side)).map((side) => ({
      id,
      side,
      before: was(side),
      after: is(side),
    }));
  });
}
