import { maxOf } from '../../graph/extent';
import { atStake, type GapKind } from '../../graph/gap';
import { type Graph, origins, targets } from '../../graph/graph';
import { uplandsOf } from '../../graph/membership';
import type { Entity } from '../../graph/model';
import { placesOf } from '../../graph/sides/sides';
import { sidesIn } from '../../graph/vocabulary';
import { isBody } from '../rules/actors';
import { memberships } from '../rules/membership';
import { fieldsOf } from '../rules/sides';
import { absenceOf } from './absence';

const ofKind = (graph: Graph, kind: string) => [...graph.nodes.values()].filter((node) => node.kind === kind);
const ofRegister = (graph: Graph) => ofKind(graph, 'cluster').filter(({ register }) => register);
const idsOf = (nodes: readonly Entity[]) => nodes.map(({ id }) => id);

/** What is missing from the uplands and the helix; the clusters that are meant are those of the register. */
export const UPLAND_GAPS = [
  {
    id: 'side-without-actor',
    weight: 1,
    settledBy: 'statement-of-partners',
    find: (graph) => {
      const actors = [...graph.nodes.values()].filter((node) => isBody(graph, node) && !node.past);
      const sectors = ofKind(graph, 'helix-sector');
      const empty = sidesIn(graph.vocabulary).filter((side) => !actors.some((actor) => placesOf(actor).includes(side)));
      return empty.map((side) => ({
        ids: idsOf(sectors.filter(({ helix }) => helix === side)),
        reason: { side },
        size: 1,
      }));
    },
  },
  {
    id: 'upland-without-anchor',
    weight: 1,
    settledBy: 'founding-document',
    find: (graph) =>
      ofKind(graph, 'ecosystem')
        .filter(({ id }) => origins(graph, id, 'anchors').length === 0)
        .map(({ id }) => {
          const candidates = clustersOfIndustry(graph, id);
          return { ids: [id, ...candidates], reason: { candidates }, size: 1 };
        }),
  },
  {
    id: 'upland-without-side',
    weight: 0.9,
    settledBy: 'statement-of-partners',
    find: (graph) =>
      ofKind(graph, 'ecosystem').flatMap(({ id }) => {
        const fields = fieldsOf(graph, id, { inferred: true });
        const sides = sidesIn(graph.vocabulary);
        const missing = sides.flatMap((side) => absenceOf(fields, side) ?? []);
        const silent = missing.filter(({ presence }) => presence === 'nothing').length;
        // What is wanted is less of a gap than what is not spoken of.
        return missing.map((reason) => ({
          ids: [id],
          reason,
          size: atStake(reason.presence === 'nothing' ? silent / sides.length : 0),
        }));
      }),
  },
  {
    id: 'cluster-outside-its-upland',
    weight: 0.8,
    settledBy: 'statement-of-partners',
    find: (graph) => {
      const [stated, all] = [false, true].map((inferred) => memberships(graph, { inferred }));
      return ofRegister(graph).flatMap(({ id, members = 0 }) =>
        uplandsOf(all ?? new Map(), id)
          .filter(({ upland }) => !stated?.get(upland)?.has(id))
          .map(({ upland }) => ({
            ids: [id, upland],
            reason: { industries: sharedIndustries(graph, id, upland) },
            size: atStake(members / mostMembers(graph)),
          })),
      );
    },
  },
  {
    id: 'cluster-of-no-upland',
    weight: 0.4,
    settledBy: 'statement-of-partners',
    find: (graph) => {
      const all = memberships(graph, { inferred: true });
      return ofRegister(graph)
        .filter(({ id }) => uplandsOf(all, id).length === 0)
        .map(({ id, members = 0 }) => ({
          ids: [id],
          reason: { industries: targets(graph, id, 'operates-in') },
          size: atStake(members / mostMembers(graph)),
        }));
    },
  },
] as const satisfies readonly GapKind<Graph>[];

function clustersOfIndustry(graph: Graph, upland: string): readonly string[] {
  const clusters = ofRegister(graph).filter(({ id }) => sharedIndustries(graph, id, upland).length > 0);
  return idsOf(clusters);
}

function sharedIndustries(graph: Graph, a: string, b: string): readonly string[] {
  const others = targets(graph, b, 'operates-in');
  return targets(graph, a, 'operates-in').filter((industry) => others.includes(industry));
}

/** The members of the largest cluster; at least one, so that a share of it is a number. */
function mostMembers(graph: Graph): number {
  return maxOf(
    ofRegister(graph).map(({ members = 0 }) => members),
    1,
  );
}
