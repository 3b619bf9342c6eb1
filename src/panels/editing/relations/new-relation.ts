import { backedBy } from '../../../graph/document/backing';
import type { Content } from '../../../graph/document/document';
import { addRelation, addSource, type Edit, inTurn } from '../../../graph/document/edits';
import { newRelationId } from '../../../graph/document/new-id';
import type { Relation } from '../../../graph/model';
import type { Stated } from '../../common/editing/source-draft';

/** What a relation says. */
export type Claimed = Pick<Relation, 'type' | 'from' | 'to' | 'date'>;

/** A relation that nobody has stated yet. */
export const newRelation = (content: Content, claim: Claimed): Relation => ({
  id: newRelationId(content, claim),
  ...claim,
  status: 'unsourced',
  evidence: [],
});

/** Adds a relation that is stated somewhere, or nowhere, with a source that the document lacks. */
export function addedRelation(content: Content, claim: Claimed, { evidence, source }: Stated): Edit {
  return inTurn(content, ...(source ? [(now: Content) => addSource(now, source)] : []), (now) =>
    addRelation(now, backedBy(newRelation(now, claim), null, evidence ? [evidence] : [])),
  );
}
