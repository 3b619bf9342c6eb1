import { Plus } from 'lucide';
import { useState } from 'react';
import type { Entity } from '../../../graph/model';
import { edit } from '../../../state/document/edit-actions';
import { useAtlas } from '../../../state/store';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { SourceFields } from '../../common/editing/SourceFields';
import { useEditing } from '../../common/editing/use-editing';
import { useSourceDraft } from '../../common/editing/use-source-draft';
import styles from '../form/editing.module.css';
import { ClaimFields } from './ClaimFields';
import { claimIn, NO_CLAIM } from './claim';
import { addedRelation } from './new-relation';

/** Adds a relation of an actor. */
export function AddRelation({ entity }: Readonly<{ entity: Entity }>) {
  const { text } = useEditing();
  return (
    <Disclosure summary={text.addRelation}>
      <NewRelation entity={entity} />
    </Disclosure>
  );
}

function NewRelation({ entity }: Readonly<{ entity: Entity }>) {
  const said = useEditing();
  const graph = useAtlas((state) => state.graph);
  const [draft, setDraft] = useState(NO_CLAIM);
  const [isTold, setTold] = useState(false);
  const source = useSourceDraft(said.nameOf(draft.others[0] ?? ''));
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
        <Button icon={Plus} look="plain" onClick={add}>
          {said.text.add}
        </Button>
      </div>
    </div>
  );
}
