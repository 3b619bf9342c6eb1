import type { Content } from '../../../graph/document/document';
import { newRelationId } from '../../../graph/document/new-id';
import type { Relation } from '../../../graph/model';

/** What a relation says. */
export type Claimed = Pick<Relation, 'type' | 'from' | 'to' | 'date'>;

/** A relation that nobody has stated yet. */
export const newRelation = (content: Content, claim: Claimed): Relation => ({
  id: newRelationId(content, claim),
  ...claim,
  status: 'unsourced',
  evidence: [],
});
