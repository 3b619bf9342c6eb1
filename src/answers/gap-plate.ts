import type { Field, Fields, Memberships } from '../graph/domain';
import type { Graph } from '../graph/graph';
import { isNodeGroup } from '../graph/group-nodes';
import { sidesIn } from '../graph/vocabulary';
import { memo } from '../state/memo';
import { selectFieldsOf, selectMemberships } from '../state/select/result-selectors';
import type { State } from '../state/store';

/** What the source says of the sides of one group, in the order of the sides. */
export type PlateRow = Readonly<{ group: string; fields: readonly Readonly<{ side: string; field: Field }>[] }>;

/** Groups that are nodes, each with what is said of its sides; nothing where the source says nothing of sides. */
export const gapPlate = (state: State): readonly PlateRow[] =>
  plateOf(state.graph, selectFieldsOf(state), selectMemberships(state));

const plateOf = memo((graph: Graph, fieldsOf: (id: string) => Fields, memberships: Memberships) => {
  const sides = sidesIn(graph.vocabulary);
  const groups = [...memberships.keys()].filter((id) => isNodeGroup(graph, id));
  return groups.flatMap((group) => {
    const fields = sides.flatMap((side) => {
      const field = fieldsOf(group).get(side);
      return field ? [{ side, field }] : [];
    });
    return fields.length > 0 ? [{ group, fields }] : [];
  });
});

/** Whom a field is about: its group, and those whom the source names there today. */
export const aboutField = (group: string, { named }: Field): readonly string[] => [
  group,
  ...named.map(({ id }) => id).filter((id) => id !== group),
];
