import type { Domain } from '../graph/domain';
import type { Graph } from '../graph/graph';
import { DERIVED, industriesOf, regionsOf } from './facets';

/** The rules of Lublin's register that its vocabulary does not say. */
export const LUBLIN: Domain<Graph> = {
  /** Being part of the whole concept is context: else all ecosystems were two steps apart. */
  isContext: ({ type, to }, nodes) => type === 'part-of' && nodes.get(to)?.kind === 'programme',
  derived: DERIVED,
  foundBy: industriesOf,
  whereabouts: regionsOf,
};
