import type { LateRules } from '../graph/domain';
import type { Graph } from '../graph/graph';
import { ACTOR_GAPS } from './gaps/actor-gaps';
import { CLUSTER_GAPS } from './gaps/cluster-gaps';
import { UPLAND_GAPS } from './gaps/upland-gaps';
import { factsOf } from './rules/node-facts';
import { rolesOf } from './rules/roles';
import { fieldsOf } from './rules/sides';

/** What panels ask of Lublin's register. The kinds of gaps: adding one is adding a record, and its id to `GAP_IDS`. */
export const LATE_RULES: LateRules<Graph> = {
  fieldsOf,
  rolesOf,
  factsOf,
  gaps: [...UPLAND_GAPS, ...CLUSTER_GAPS, ...ACTOR_GAPS],
};
