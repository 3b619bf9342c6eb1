import type { Field } from '../graph/domain';
import { isNodeGroup } from '../graph/group-nodes';
import { sidesIn } from '../graph/vocabulary';
import { selectFieldsOf, selectMemberships } from '../state/select/result-selectors';
import type { State } from '../state/store';

/** What the source says of the sides of one group, in the order of the sides. */
export type PlateRow = Readonly<{ group: string; fields: readonly Readonly<{ side: string; field: Field }>[] }>;

/** Groups that are nodes, each with what is said of its sides; nothing where the source says nothing of sides. */
export function gapPlate(state: State): readonly PlateRow[] {
  const { graph } = state;
  const fieldsOf = selectFieldsOf(state);
  const sides = sidesIn(graph.vocabulary);
  const groups = [...selectMemberships(state).keys()].filter((id) => isNodeGroup(graph, id));
  return groups.flatMap((group) => {
    const fields = sides.flatMap((side) => {
      const field = fieldsOf(group).get(side);
      return field ? [{ side, field }] : [];
    });
    return fields.length > 0 ? [{ group, fields }] : [];
  });
}

/** Whom a field is about: its group, and those whom the source names there today. */
export const aboutField = (group: string, { named }: Field): readonly string[] => [
  group,
  ...named.map(({ id }) => id).filter((id) => id !== group),
];
