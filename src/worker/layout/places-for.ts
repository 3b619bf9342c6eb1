import type { Graph } from '../../graph/graph';
import { uplandsOf } from '../../graph/membership';
import type { Position } from '../../graph/model';
import { sidesSaid } from '../../graph/role-fields';
import { placingDate } from '../../graph/time/dates';
import { fillPlaces } from './fill-places';

/**
 * A place for a node in each layout of a graph that has it and its relations but no place of it yet: where nobody stands,
 * near whom it is tied to in its group, on its side or of its year, as the layout parts them. O(nodes + edges) for each.
 */
export function placesFor(graph: Graph, id: string): Readonly<Record<string, Position>> {
  const memberships = graph.domain.memberships(graph, { inferred: true });
  const nodeOf = (node: string) => graph.nodes.get(node) ?? {};
  const parted: Readonly<Record<string, (node: string) => string | undefined>> = {
    uplands: (node) => uplandsOf(memberships, node)[0]?.upland,
    helix: (node) => sidesSaid(nodeOf(node))[0],
    years: (node) => placingDate(nodeOf(node)),
  };
  const places = [...graph.layouts].flatMap(([layout, known]) => {
    const place = fillPlaces(graph, known, parted[layout] ?? (() => undefined)).get(id);
    return place ? [[layout, place] as const] : [];
  });
  return Object.fromEntries(places);
}
