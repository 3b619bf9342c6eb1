import { backedBy } from '../../../graph/document/backing';
import type { Content } from '../../../graph/document/document';
import { addEntity, addSource, type Edit, inTurn } from '../../../graph/document/edits';
import { patchGraph } from '../../../graph/document/patch-graph';
import { type Apart, splitEntity } from '../../../graph/document/split-entity';
import type { Graph } from '../../../graph/graph';
import type { Entity, Position } from '../../../graph/model';
import { placesFor } from '../../../worker/layout/places-for';
import type { Stated } from '../../common/editing/source-draft';
import { addedRelation, type Claimed } from '../relations/new-relation';

type Places = Readonly<Record<string, Position>>;

/** A newcomer, how it is tied to another where it is, and where both are stated. */
type Newcomer = Readonly<{ entity: Entity; claim: Claimed | null; stated: Stated }>;

/** Adds an actor, with a relation of it where there is one, near whom it is tied to; `at` are places that the reader chose. */
export function addActor(content: Content, graph: Graph, { entity, claim, stated }: Newcomer, at: Places): Edit {
  const { evidence, source } = stated;
  const backed = backedBy(entity, null, evidence ? [evidence] : []);
  return placed(graph, entity.id, (places) =>
    inTurn(
      content,
      ...(source ? [(now: Content) => addSource(now, source)] : []),
      (now) => addEntity(now, backed, { ...places, ...at }),
      ...(claim ? [(now: Content) => addedRelation(now, claim, evidence ? { evidence } : {})] : []),
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
