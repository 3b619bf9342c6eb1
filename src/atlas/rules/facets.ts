import type { Derived } from '../../graph/domain';
import { inWay, SEVERAL } from '../../graph/filter/facets';
import { type Edge, type Graph, incidentEdges, isFact, isSignKind, origins, targets } from '../../graph/graph';
import { isThere } from '../../graph/presence';
import { sidesSaid } from '../../graph/role-fields';
import { sidesIn } from '../../graph/vocabulary';
import { hasSides } from './actors';
import { presenceOf } from './who';

/** The ways in which something can have to do with a region. */
const REGION_TYPES = ['located-in', 'founded-in', 'serves', 'has-members-in', 'open-to'];

/** What is told of a node and regions, in the order of the ways. */
export function regionsOf(graph: Graph, id: string): readonly Edge[] {
  const told = incidentEdges(graph, id).filter((edge) => edge.from === id && isFact(edge));
  return REGION_TYPES.flatMap((type) => told.filter((edge) => edge.type === type));
}

/** The industries that a node works in. */
export const industriesOf = (graph: Graph, id: string): readonly string[] => targets(graph, id, 'operates-in');

/**
 * Attributes that relations of a node tell, several of its fields, or one that plays no role: of those that are not here,
 * only the fields of roles and the `values` of an entity are read.
 */
export const DERIVED: Readonly<Record<string, Derived<Graph>>> = {
  register: (node) => (node.kind === 'cluster' ? [node.register ? 'yes' : 'no'] : null),
  ecosystem: (_node, _graph, { groups }) => groups,
  // A side of the helix is no actor of that side.
  helix: (node, graph) => (isSignKind(graph, node.kind) ? null : sidesSaid(node)),
  industry: (node, graph) => (node.kind === 'industry' ? [node.id] : industriesOf(graph, node.id)),
  // Each region in any way, and beside it in each way of its own.
  region: (node, graph, { inferred }) => {
    if (node.kind === 'region') return [node.id];
    const told = regionsOf(graph, node.id).filter(({ status }) => inferred || status === 'stated');
    return [...new Set(told.flatMap(({ to, type }) => [to, inWay(to, type)]))];
  },
  coordinator: (node, graph) => {
    if (!node.register) return null;
    const coordinators = origins(graph, node.id, 'coordinates');
    return coordinators.length > 1 ? [...coordinators, SEVERAL] : coordinators;
  },
  // A side that is there, and beside it how strongly it is said; of one that is not, the strength alone.
  presence: (node, graph, { inferred }) => {
    if (!hasSides(node)) return null;
    return sidesIn(graph.vocabulary).flatMap((side) => {
      const presence = presenceOf(graph, node, side, inferred);
      return isThere(presence) ? [side, inWay(side, presence)] : [inWay(side, presence)];
    });
  },
  // Whom the source names as those who may join; that a cluster is open is said among the topics.
  joining: (node, graph) => {
    if (!node.register) return null;
    const possible = incidentEdges(graph, node.id).filter(
      ({ from, type, strength }) => from === node.id && type === 'brings-together' && strength === 'possible',
    );
    return possible.map(({ to }) => to);
  },
  // That an aim is no fact is said by the topic itself.
  topic: ({ facts = [] }) =>
    facts.map(({ topic, strength }) => (strength === 'told' || topic === 'aims' ? topic : inWay(topic, strength))),
  contact: ({ register, contacts = [] }) => (register ? contacts : null),
  share: ({ members, companies }) =>
    members && companies !== undefined ? [String(Math.round((100 * companies) / members))] : [],
  companies: ({ companies }) => (companies === undefined ? [] : [String(companies)]),
};
