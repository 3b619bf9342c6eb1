import type { Domain } from '../graph/domain';
import type { Graph } from '../graph/graph';
import { ACTOR_GAPS } from './gaps/actor-gaps';
import { CLUSTER_GAPS } from './gaps/cluster-gaps';
import { UPLAND_GAPS } from './gaps/upland-gaps';
import { memberships, membersOf } from './membership';
import { factsOf } from './node-facts';
import { rolesOf } from './roles';
import { fieldsOf, hasSides, isBody, isPresent } from './sides';

/** The rules of Lublin's register that its vocabulary does not say. */
export const LUBLIN: Domain<Graph> = {
  /** Being part of the whole concept is context: else all ecosystems were two steps apart. */
  isContext: ({ type, to }, nodes) => type === 'part-of' && nodes.get(to)?.kind === 'programme',
  derived: {},
  memberships,
  membersOf,
  isBody,
  isPresent,
  isCounted: ({ register }) => register === true,
  fieldsOf,
  hasSides,
  rolesOf,
  factsOf,
  /** Agreements are events. */
  cooperation: { type: 'collaborates-with', grounds: ['event', 'project', 'programme'] },
  likeness: ['operates-in', 'located-in', 'serves'],
  gaps: [...UPLAND_GAPS, ...CLUSTER_GAPS, 'source-contradicts', 'source-leaves-out', 'likely-link', ...ACTOR_GAPS],
};
