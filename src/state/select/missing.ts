import type { Fields, Memberships, Presence } from '../../graph/domain';
import type { Graph } from '../../graph/graph';
import { isNodeGroup } from '../../graph/group-nodes';
import { fieldAt, isThere } from '../../graph/presence';
import { sidesIn } from '../../graph/vocabulary';
import type { Ask } from '../link/ask-parts';
import { memo } from '../memo';
import type { State } from '../store';
import { selectFieldsOf, selectMemberships } from './result-selectors';

/** A side of which the source names nobody in a group, and tells of nobody: how else it speaks of it. */
export type Missing = Readonly<{ group: string; side: string; presence: Presence; isChosen: boolean }>;

const NONE: readonly Missing[] = [];

const missingOf = memo(
  (graph: Graph, groups: Memberships, fieldsOf: (id: string) => Fields, ask: Ask): readonly Missing[] => {
    const [about, chosen] = ask.kind === 'gaps' ? [ask.about[0], ask.side] : [];
    return [...groups.keys()]
      .filter((group) => isNodeGroup(graph, group))
      .flatMap((group) => {
        const fields = fieldsOf(group);
        return sidesIn(graph.vocabulary)
          .filter((side) => fields.has(side) && !isThere(fieldAt(fields, side).presence))
          .map((side) => ({
            group,
            side,
            presence: fieldAt(fields, side).presence,
            isChosen: group === about && side === chosen,
          }));
      });
  },
);

/** Whom the groups lack, while that is asked and its answer is there; what the data do not know of is no gap. */
export function selectMissing(state: State): readonly Missing[] {
  const { ask } = state.view;
  if (ask?.kind !== 'gaps' || !state.session.hasAnswers) return NONE;
  return missingOf(state.graph, selectMemberships(state), selectFieldsOf(state), ask);
}
