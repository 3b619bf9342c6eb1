import type { Content } from '../../../graph/document/document';
import { addEntity, addRelation, type Edit, inTurn } from '../../../graph/document/edits';
import { patchGraph } from '../../../graph/document/patch-graph';
import { type Apart, splitEntity } from '../../../graph/document/split-entity';
import type { Graph } from '../../../graph/graph';
import type { Entity, Position } from '../../../graph/model';
import { placesFor } from '../../../worker/layout/places-for';
import { type Claimed, newRelation } from '../relations/new-relation';

type Places = Readonly<Record<string, Position>>;

/** Adds an actor, with a relation of it where there is one, near whom it is tied to; `at` are places that the reader chose. */
export function addActor(content: Content, graph: Graph, entity: Entity, claim: Claimed | null, at: Places): Edit {
  return placed(graph, entity.id, (places) =>
    inTurn(
      content,
      (now) => addEntity(now, entity, { ...places, ...at }),
      ...(claim ? [(now: Content) => addRelation(now, newRelation(now, claim))] : []),
    ),
  );
}

/** Makes two actors of one, the new one near whom it is tied to. */
export const splitActor = (content: Content, graph: Graph, id: string, apart: Apart): Edit =>
  placed(graph, apart.id, (places) => splitEntity(content, id, apart, places));

/** An edit that adds an actor, with places for it in the graph that the edit leads to. */
function placed(graph: Graph, id: string, make: (places: Places) => Edit): Edit {
  const { diff, problem } = make({});
  return diff ? make(placesFor(patchGraph(graph, diff), id)) : { diff, problem };
}
