import type { Inferred } from '../../graph/domain';
import { type Field, type Fields, PRESENCES, type Presence } from '../../graph/domain';
import { type Edge, type Graph, origins } from '../../graph/graph';
import { type Actor, byTime, strongestOf } from '../../graph/presence';
import { placesIn, placesOf } from '../../graph/sides/sides';
import { actorsIn, countedOn, generalPresence, isCountedOn, saidIn, standsAside } from './who';

/**
 * What the source says of each side of a cluster or an upland, and of those beside the four. A cluster's named actors
 * are those whom ties join to it, an upland's those who belong to it; in general words an upland has only what is said
 * of itself. Without `inferred`, what rests on inference is left out. O(edges at the node and at those who belong to it).
 */
export function fieldsOf(graph: Graph, id: string, { inferred }: Inferred): Fields {
  const node = graph.nodes.get(id);
  const places = placesIn(graph.vocabulary);
  if (!node) return new Map(places.map((place) => [place, fieldOf([], [], [], [])]));
  const actors = actorsIn(graph, node, inferred);
  const anchors = node.kind === 'ecosystem' ? origins(graph, id, 'anchors') : [];
  return new Map(
    places.map((place) => {
      const own = fieldOf(
        actors.filter((actor) => placesOf(actor.node).includes(place)),
        saidIn(graph, id, place, inferred),
        countedOn(node, place),
        anchors.map((anchor) => ({ id: anchor, presence: profileOf(graph, anchor, place, inferred) })),
      );
      return [place, own];
    }),
  );
}

type Profile = Readonly<{ id: string; presence: Presence }>;

function fieldOf(
  actors: readonly Actor[],
  edges: readonly Edge[],
  counted: Field['counted'],
  profiles: readonly Profile[],
): Field {
  const { named, past } = byTime(actors);
  const part = edges.filter((edge) => !standsAside(edge));
  const said = {
    told: part.filter(({ strength = 'told' }) => strength === 'told'),
    wanted: part.filter(({ strength }) => strength === 'wanted'),
    possible: part.filter(({ strength }) => strength === 'possible'),
  };
  const general = generalPresence(edges, counted !== null);
  const presence = named.length > 0 ? 'named' : general;
  const more = profiles.filter((profile) => rank(profile.presence) < rank(presence));
  const most = strongestOf(more.map((profile) => profile.presence));
  return {
    presence,
    general,
    named,
    past,
    said,
    aside: edges.filter(standsAside),
    counted,
    anchor: more.length > 0 ? { presence: most, by: more.map((profile) => profile.id) } : null,
  };
}

const rank = (presence: Presence) => PRESENCES.indexOf(presence);

/** What a cluster's profile says of a side in general words, names aside. */
function profileOf(graph: Graph, cluster: string, place: string, inferred: boolean): Presence {
  const node = graph.nodes.get(cluster);
  return generalPresence(saidIn(graph, cluster, place, inferred), node !== undefined && isCountedOn(node, place));
}
