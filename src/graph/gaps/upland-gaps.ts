import { crossTab, emptyCells } from '../cross-tab';
import { facetColumns } from '../facets';
import { type Graph, origins, targets } from '../graph';
import { memberships, uplandsOf } from '../membership';
import type { Entity, HelixSide } from '../model';
import { atStake, type GapKind } from './gap';

const SIDES: readonly HelixSide[] = ['academia', 'government', 'business', 'civil-society'];

const ofKind = (graph: Graph, kind: string) => [...graph.nodes.values()].filter((node) => node.kind === kind);
const idsOf = (nodes: readonly Entity[]) => nodes.map(({ id }) => id);

/** What is missing from the uplands and the helix. */
export const UPLAND_GAPS = [
  {
    id: 'side-without-actor',
    weight: 1,
    settledBy: 'statement-of-partners',
    find: (graph) => {
      const actors = [...graph.nodes.values()].filter(({ kind }) => kind !== 'helix-sector');
      const sectors = ofKind(graph, 'helix-sector');
      return SIDES.filter((side) => !actors.some(({ helix }) => helix === side)).map((side) => ({
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
    find: (graph) => {
      const columns = facetColumns(graph, { inferred: true });
      const table = crossTab(columns, graph.nodes.keys(), new Set(), ['ecosystem', 'helix']);
      const empty = emptyCells(table, idsOf(ofKind(graph, 'ecosystem')), SIDES);
      return empty.map(({ row, column }) => {
        const missing = empty.filter((cell) => cell.row === row).length;
        return { ids: [row], reason: { side: column, missing }, size: atStake(missing / SIDES.length) };
      });
    },
  },
  {
    id: 'cluster-outside-its-upland',
    weight: 0.8,
    settledBy: 'statement-of-partners',
    find: (graph) => {
      const [stated, all] = [false, true].map((inferred) => memberships(graph, { inferred }));
      return ofKind(graph, 'cluster').flatMap(({ id, members = 0 }) =>
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
      return ofKind(graph, 'cluster')
        .filter(({ id }) => uplandsOf(all, id).length === 0)
        .map(({ id, members = 0 }) => ({
          ids: [id],
          reason: { industries: targets(graph, id, 'operates-in') },
          size: atStake(members / mostMembers(graph)),
        }));
    },
  },
] as const satisfies readonly GapKind[];

function clustersOfIndustry(graph: Graph, upland: string): readonly string[] {
  const clusters = ofKind(graph, 'cluster').filter(({ id }) => sharedIndustries(graph, id, upland).length > 0);
  return idsOf(clusters);
}

function sharedIndustries(graph: Graph, a: string, b: string): readonly string[] {
  const others = targets(graph, b, 'operates-in');
  return targets(graph, a, 'operates-in').filter((industry) => others.includes(industry));
}

/** The members of the largest cluster; at least one, so that a share of it is a number. */
function mostMembers(graph: Graph): number {
  return Math.max(1, ...ofKind(graph, 'cluster').map(({ members = 0 }) => members));
}
