import type { Domain } from '../graph/domain';
import type { Graph } from '../graph/graph';
import { hasSides, isBody, isPresent } from './rules/actors';
import { DERIVED, industriesOf, regionsOf } from './rules/facets';
import { GAP_IDS } from './rules/gap-ids';
import { memberships, membersOf } from './rules/membership';

/** The rules of Lublin's register that its vocabulary does not say. */
export const LUBLIN: Domain<Graph> = {
  /** Being part of the whole concept is context: else all ecosystems were two steps apart. */
  isContext: ({ type, to }, nodes) => type === 'part-of' && nodes.get(to)?.kind === 'programme',
  derived: DERIVED,
  foundBy: industriesOf,
  whereabouts: regionsOf,
  memberships,
  membersOf,
  isGraded: true,
  isBody,
  isPresent,
  isCounted: ({ register }) => register === true,
  hasSides,
  /** Agreements are events. */
  cooperation: { type: 'collaborates-with', grounds: ['event', 'project', 'programme'] },
  likeness: ['operates-in', 'located-in', 'serves'],
  gapIds: GAP_IDS,
  late: async () => (await import('./late-rules')).LATE_RULES,
};
