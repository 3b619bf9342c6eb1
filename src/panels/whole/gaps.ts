import { type Graph, origins } from '../../graph/graph';
import { memberships, uplandsOf } from '../../graph/membership';
import type { Entity } from '../../graph/model';

type Gap = Readonly<{ id: string; find: (graph: Graph) => readonly Entity[] }>;

const WITH_SIDE = ['organisation', 'university'];
const WITH_DATE = ['cluster', 'university', 'organisation', 'event', 'project'];

const pick = (graph: Graph, isMissing: (node: Entity) => boolean) => [...graph.nodes.values()].filter(isMissing);

/** What the source leaves open, each with the actors that it concerns: adding one is adding a record. */
export const GAPS = [
  {
    id: 'no-coordinator',
    find: (graph) =>
      pick(graph, ({ id, register }) => register === true && origins(graph, id, 'coordinates').length === 0),
  },
  {
    id: 'no-anchor',
    find: (graph) => pick(graph, ({ id, kind }) => kind === 'ecosystem' && origins(graph, id, 'anchors').length === 0),
  },
  {
    id: 'no-upland',
    find: (graph) => {
      const all = memberships(graph, { inferred: true });
      return pick(graph, ({ id, kind }) => kind === 'cluster' && uplandsOf(all, id).length === 0);
    },
  },
  {
    id: 'no-contacts',
    find: (graph) => pick(graph, ({ register, contacts = [] }) => register === true && contacts.length === 0),
  },
  { id: 'no-side', find: (graph) => pick(graph, ({ kind, helix }) => WITH_SIDE.includes(kind) && !helix) },
  {
    id: 'no-date',
    find: (graph) => pick(graph, ({ kind, founded, date }) => WITH_DATE.includes(kind) && !founded && !date),
  },
] as const satisfies readonly Gap[];
