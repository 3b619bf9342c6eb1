import type { SimulationNodeDatum } from 'd3-force';
import { UndirectedGraph } from 'graphology';
import { addTo } from '../../graph/group-by';
import { components, sortGroups } from '../../graph/measures/cohesion';
import type { Position } from '../../graph/model';
import { sunflower } from './discs';

/**
 * What is laid out: nodes with their size in model units and the group in which each is kept, if any; those that are
 * last come after others where these stand in rows. Edges by their ends; those without a weight above 0 are left out.
 */
export type LayoutTask = Readonly<{
  nodes: readonly Readonly<{ id: string; diameter: number; group?: string; isLast?: boolean }>[];
  edges: readonly Readonly<{ source: string; target: string; weight?: number }>[];
  seed: number;
}>;

/** Something that moves; its coordinates, in model units, are from the middle of what it is in. */
export type Moving = SimulationNodeDatum & { x: number; y: number };

export type Link<End> = Readonly<{ source: End; target: End; weight: number }>;

/** A node, with the radius of its mark and that with the room around it. */
export type Body = Moving & {
  readonly id: string;
  readonly radius: number;
  readonly room: number;
  /** How many others it is tied to. */
  readonly degree: number;
  /** Those of other regions that it is tied to, each with its share of the weight of all its ties. */
  readonly abroad: Readonly<{ body: Body; region: Region; share: number }>[];
};

/** What is kept together on a disc of about this radius, with a valley around it. */
export type Region = Moving & {
  readonly bodies: readonly Body[];
  readonly links: Link<Body>[];
  readonly radius: number;
  readonly valley: number;
};

/** Regions that ties join, over any number of others. */
export type Island = Moving & { readonly regions: readonly Region[]; readonly links: readonly Link<Region>[] };

/** A graph in its parts, the largest first; `alone` has neither ties nor a group. */
export type Parts = Readonly<{ islands: readonly Island[]; alone: readonly Body[] }>;

/** Room for a name around each mark, in model units; of more nodes than `FEW` each has less. */
const ROOM = 22;
const FEW = 3000;
/** The share of a region that nodes with their room fill. */
const DENSITY = 0.6;
/** How wide the valley around a region is: a share of its radius, and so many model units at most. */
const VALLEY = 0.4;
const WIDEST_VALLEY = 40;

type Weighted = UndirectedGraph<Record<string, never>, { weight: number }>;
type Nodes = LayoutTask['nodes'];

/**
 * Divides a graph: each group is a region, and what has ties but no group is one with those that its ties lead to
 * without passing a group. All stand as seeds of a sunflower: in a region those with most ties in the middle, the largest
 * region in the middle of its island. The parts are the same in whatever order nodes and edges are told.
 * O(nodes × log nodes + edges × log edges).
 */
export function partsOf({ nodes, edges }: LayoutTask): Parts {
  const graph = graphOf(nodes, edges);
  const bodies = bodiesOf(graph, nodes);
  const bodiesFor = (ids: readonly string[]) => ids.flatMap((id) => bodies.get(id) ?? []);
  const regions = groupsOf(graph, nodes).map((ids) => regionOf(bodiesFor(ids)));
  const regionAt = new Map(regions.flatMap((region) => region.bodies.map(({ id }) => [id, region] as const)));
  const alone = nodes
    .filter(({ id }) => !regionAt.has(id))
    .sort((a, b) => Number(a.isLast ?? false) - Number(b.isLast ?? false) || byText(a.id, b.id))
    .map(({ id }) => id);
  const joined = regionsJoined(graph, bodies, regionAt);
  const islands = components(joined).map((ids) => islandOf(joined, ids, regionAt));
  islands.sort((a, b) => areaOf(b) - areaOf(a));
  put(islands, sunflower(islands.map((island) => Math.sqrt(areaOf(island)))));
  return { islands, alone: bodiesFor(alone) };
}

/** The nodes by id, and one edge where any joins two of them, with the weight of all. */
function graphOf(nodes: Nodes, edges: LayoutTask['edges']): Weighted {
  const graph: Weighted = new UndirectedGraph();
  for (const { id } of nodes.toSorted((a, b) => byText(a.id, b.id))) graph.addNode(id);
  const joining = edges
    .map(({ source: a, target: b, weight = 1 }) => (a < b ? { a, b, weight } : { a: b, b: a, weight }))
    .filter(({ a, b, weight }) => a !== b && graph.hasNode(a) && graph.hasNode(b) && weight > 0)
    .sort((one, other) => byText(one.a, other.a) || byText(one.b, other.b) || one.weight - other.weight);
  for (const { a, b, weight } of joining) addWeight(graph, a, b, weight);
  return graph;
}

function addWeight(graph: Weighted, a: string, b: string, weight: number): void {
  graph.updateEdge(a, b, ({ weight: before = 0 }) => ({ weight: before + weight }));
}

const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function bodiesOf(graph: Weighted, nodes: Nodes): ReadonlyMap<string, Body> {
  const room = ROOM * Math.min(1, Math.sqrt(FEW / nodes.length));
  return new Map(
    nodes.map(({ id, diameter }) => {
      const radius = diameter / 2;
      return [id, { id, radius, room: radius + room, degree: graph.degree(id), abroad: [], x: 0, y: 0 }];
    }),
  );
}

/** The ids of each group, and of what ties join without passing one. */
function groupsOf(graph: Weighted, nodes: Nodes): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  const rest = graph.copy();
  for (const { id, group } of nodes) {
    if (group === undefined && graph.degree(id) > 0) continue;
    rest.dropNode(id);
    if (group === undefined) continue;
    addTo(groups, group, id);
  }
  return sortGroups([...groups.values(), ...components(rest)]);
}

function regionOf(members: readonly Body[]): Region {
  const bodies = members.toSorted((a, b) => b.degree - a.degree || byText(a.id, b.id));
  put(bodies, sunflower(bodies.map(({ room }) => room)));
  const area = bodies.reduce((sum, { room }) => sum + room ** 2, 0);
  const radius = Math.sqrt(bodies.length > 1 ? area / DENSITY : area);
  return { bodies, links: [], radius, valley: Math.min(WIDEST_VALLEY, radius * VALLEY), x: 0, y: 0 };
}

/** Tells nodes and regions of their ties; answers what joins the regions, each named by its first node. */
function regionsJoined(
  graph: Weighted,
  bodies: ReadonlyMap<string, Body>,
  regionAt: ReadonlyMap<string, Region>,
): Weighted {
  const weights = new Map(
    graph.mapNodes((id) => [id, graph.reduceEdges(id, (sum, _edge, { weight }) => sum + weight, 0)]),
  );
  const shareAt = (id: string, weight: number) => weight / (weights.get(id) ?? weight);
  const joined: Weighted = new UndirectedGraph();
  for (const region of regionAt.values()) joined.mergeNode(keyOf(region));
  graph.forEachEdge((_edge, { weight }, source, target) => {
    const [one, other, here, there] = [
      bodies.get(source),
      bodies.get(target),
      regionAt.get(source),
      regionAt.get(target),
    ];
    if (!one || !other || !here || !there) return;
    if (here === there) {
      here.links.push({ source: one, target: other, weight });
      return;
    }
    one.abroad.push({ body: other, region: there, share: shareAt(source, weight) });
    other.abroad.push({ body: one, region: here, share: shareAt(target, weight) });
    addWeight(joined, keyOf(here), keyOf(there), weight);
  });
  return joined;
}

const keyOf = ({ bodies: [first] }: Region) => first?.id ?? '';

function islandOf(joined: Weighted, ids: readonly string[], regionAt: ReadonlyMap<string, Region>): Island {
  const regions = ids.flatMap((id) => regionAt.get(id) ?? []).sort((a, b) => b.radius - a.radius);
  put(regions, sunflower(regions.map(({ radius, valley }) => radius + valley)));
  const links: Link<Region>[] = [];
  for (const id of ids) {
    joined.forEachEdge(id, (_edge, { weight }, a, b) => {
      const [source, target] = [regionAt.get(a), regionAt.get(b)];
      if (id === a && source && target) links.push({ source, target, weight });
    });
  }
  return { regions, links, x: 0, y: 0 };
}

const areaOf = ({ regions }: Island) => regions.reduce((sum, { radius, valley }) => sum + (radius + valley) ** 2, 0);

function put(moving: readonly Moving[], places: readonly Position[]): void {
  for (const [index, place] of places.entries()) Object.assign(moving[index] ?? {}, place);
}
