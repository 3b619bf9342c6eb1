import { Plus } from 'lucide';
import { useState } from 'react';
import type { Entity } from '../../../graph/model';
import { setRelationDraft } from '../../../state/act/session-actions';
import { edit } from '../../../state/document/edit-actions';
import { type RelationDraft, useAtlas } from '../../../state/store';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { SourceFields } from '../../common/editing/SourceFields';
import { useEditing } from '../../common/editing/use-editing';
import { useSourceDraft } from '../../common/editing/use-source-draft';
import styles from '../form/editing.module.css';
import { ClaimFields } from './ClaimFields';
import { claimIn, NO_CLAIM } from './claim';
import { addedRelation } from './new-relation';

/** Adds a relation of an actor; what is said of it waits in the session until it is added. */
export function AddRelation({ entity }: Readonly<{ entity: Entity }>) {
  const { text } = useEditing();
  const draft = useDraft(entity.id);
  const isStated = useAtlas(({ session }) => (session.sourceDrafts[sourceKey(entity.id)]?.source ?? '') !== '');
  const isBegun = isStated || draft.others.length > 0 || draft.date.trim() !== '';
  return (
    <Disclosure
      summary={
        <>
          {text.addRelation}
          {isBegun && <span className={styles.waiting}> · {text.source.unfinished}</span>}
        </>
      }
    >
      <NewRelation draft={draft} entity={entity} isBegun={isBegun} />
    </Disclosure>
  );
}

/** What the source of a new relation is kept by: no field is called so. */
const sourceKey = (id: string) => `${id} +`;

/** What is said of a new relation so far; whoever has been taken out meanwhile is not in it. */
function useDraft(id: string): RelationDraft {
  const nodes = useAtlas(({ graph }) => graph.nodes);
  const draft = useAtlas(({ session }) => session.relationDrafts[id]) ?? NO_CLAIM;
  return { ...draft, others: draft.others.filter((other) => nodes.has(other)) };
}

type NewProps = Readonly<{ entity: Entity; draft: RelationDraft; isBegun: boolean }>;

function NewRelation({ entity, draft, isBegun }: NewProps) {
  const said = useEditing();
  const graph = useAtlas((state) => state.graph);
  const setDraft = (changed: RelationDraft) => setRelationDraft(entity.id, changed);
  const [isTold, setTold] = useState(false);
  const source = useSourceDraft(said.nameOf(draft.others[0] ?? ''), sourceKey(entity.id));
  const read = claimIn(draft, entity, graph, said);
  const { claim, problem, when } = read;
  const isFit = claim !== null && problem === undefined && when.problem === undefined;
  const add = () => {
    setTold(!isFit);
    const stated = isFit ? source.take() : null;
    if (!isFit || !stated) return;
    edit((content) => addedRelation(content, claim, stated));
    setDraft({ ...NO_CLAIM, reading: draft.reading });
  };
  return (
    <div className={styles.part}>
      <ClaimFields draft={draft} isTold={isTold} onChange={setDraft} read={read} />
      <SourceFields draft={source.draft} onChange={source.change} onEnter={add} problems={source.problems} />
      <div className={styles.buttons}>
        <Button data-unfinished={isBegun ? said.text.newRelation : undefined} icon={Plus} look="plain" onClick={add}>
          {said.text.add}
        </Button>
      </div>
    </div>
  );
}
