import type { Graph } from '../../graph/graph';
import type { Entity } from '../../graph/model';

const BODIES = ['organisation', 'university'];

/** Whether it is one body, of which the source can say a side: no upland, no cluster, nobody in general. */
export const isBody = (_graph: Graph, { kind }: Entity): boolean => BODIES.includes(kind);

/** Whether it counts as an actor of today: the source sets it in the present, and speaks of it as one. */
export const isPresent = ({ kind, past }: Entity): boolean => !past && kind !== 'general-body';

/** Whether one would ask which sides take part in it: an upland, or a cluster of the register. */
export const hasSides = ({ kind, register }: Entity): boolean => kind === 'ecosystem' || register === true;
