import type { Content } from '../../../graph/document/document';
import {
  addSource,
  changeEntities,
  changeRelation,
  type Edit,
  find,
  inTurn,
  refuse,
} from '../../../graph/document/edits';
import type { Entity, Relation, Source } from '../../../graph/model';
import { edit } from '../../../state/document/edit-actions';
import type { Edited, Make } from './edited';

type Step = (content: Content) => Edit;

const withSource = (source: Source | undefined, step: Step): readonly Step[] =>
  source ? [(content) => addSource(content, source), step] : [step];

/** An actor as what a form edits. */
export const editedActor = (item: Entity): Edited<Entity> => editedActors([item], item);

/** Several actors as what a form edits, all of them alike; `item` is what they have in common. */
export function editedActors(items: readonly Entity[], item: Entity): Edited<Entity> {
  const ids = items.map(({ id }) => id);
  return {
    item,
    key: ids.join(' '),
    change: (make, source) => {
      const step: Step = (content) => changeEntities(content, ids, make);
      edit((content) => inTurn<Content['scenes'][number]>(content, ...withSource(source, step)));
    },
  };
}

/** A relation as what a form edits. */
export function editedRelation(item: Relation): Edited<Relation> {
  const step =
    (make: Make): Step =>
    (content) => {
      const relation = find(content.atlas.relations, item.id);
      return relation ? changeRelation(content, make(relation)) : refuse('unknown-id', item.id);
    };
  return {
    item,
    key: item.id,
    change: (make, source) => {
      edit((content) => inTurn<Content['scenes'][number]>(content, ...withSource(source, step(make))));
    },
  };
}
