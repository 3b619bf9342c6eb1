import type { GapKind } from '../../graph/gap';
import { nodesThat } from '../../graph/gaps/nodes-that';
import type { Graph } from '../../graph/graph';
import { isBody } from '../rules/actors';

const WITH_DATE = ['cluster', 'university', 'organisation', 'event', 'project'];

/** What is missing from single actors. */
export const ACTOR_GAPS = [
  {
    id: 'actor-without-side',
    weight: 0.3,
    settledBy: 'founding-document',
    find: (graph) =>
      nodesThat(graph, (node) => isBody(graph, node) && !node.helix && { contested: node.contestedHelix ?? [] }),
  },
  {
    id: 'actor-without-date',
    weight: 0.2,
    settledBy: 'register-entry',
    find: (graph) => nodesThat(graph, ({ kind, founded, date }) => WITH_DATE.includes(kind) && !founded && !date && {}),
  },
] as const satisfies readonly GapKind<Graph>[];
