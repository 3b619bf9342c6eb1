import { ArrowLeft, Trash2 } from 'lucide';
import { sentenceOf } from '../../../answers/words/relation-words';
import { removeRelation } from '../../../graph/document/edits';
import { nameOfField, relationFields, withKey } from '../../../graph/document/entity-fields';
import { STRENGTHS } from '../../../graph/domain';
import type { Edge } from '../../../graph/graph';
import type { Relation } from '../../../graph/model';
import { goToNode } from '../../../state/act/selection-actions';
import { edit } from '../../../state/document/edit-actions';
import { useAtlas } from '../../../state/store';
import { Button } from '../../../ui/Button';
import { SelectRow } from '../../../ui/field/SelectRow';
import { useEditing } from '../../common/editing/use-editing';
import { AttributeRow } from '../fields/AttributeRow';
import { BeingRow } from '../fields/BeingRow';
import { DateRow } from '../fields/DateRow';
import { EditForm } from '../form/EditForm';
import { editedRelation } from '../form/edit-item';
import type { Edited } from '../form/edited';
import styles from '../form/editing.module.css';
import { LocalTextRows } from '../form/LocalTextRows';
import { EndsRows } from './EndsRows';

/** A relation as what it says: between whom, of which type, when; `backTo` is the end that the reader came from. */
export function RelationForm({ edge, backTo }: Readonly<{ edge: Edge; backTo: string }>) {
  const { text, words, nameOf } = useEditing();
  const { symmetric: _said, context: _too, ...relation } = edge;
  const edited = editedRelation(relation);
  const vocabulary = useAtlas((state) => state.graph.vocabulary);
  const sentence = sentenceOf(edge, words, nameOf);
  return (
    <EditForm title={sentence} what={text.relation}>
      <section className={styles.part}>
        <EndsRows edited={edited} />
        {edge.context && <StrengthRow edited={edited} />}
        {(['date', 'since', 'until'] as const).map((field) => (
          <div className={styles.field} data-field={field} key={field}>
            <DateRow edited={edited} field={field} />
          </div>
        ))}
        {relationFields(vocabulary).map((field) => (
          <AttributeRow edited={edited} field={field} key={nameOfField(field)} />
        ))}
        <LocalTextRows
          label={text.note}
          onChange={(note) => edited.change((each) => withKey(each, 'note', note))}
          rows={2}
          value={relation.note}
        />
      </section>
      <BeingRow edited={edited} name={sentence} />
      <div className={styles.buttons}>
        <Button icon={ArrowLeft} onClick={() => goToNode(backTo)}>
          {words.inspector.backTo(nameOf(backTo))}
        </Button>
        <Button
          icon={Trash2}
          look="plain"
          onClick={() => {
            goToNode(backTo);
            edit((content) => removeRelation(content, edge.id));
          }}
        >
          {text.removeRelation}
        </Button>
      </div>
    </EditForm>
  );
}

/** Whether it is told as a fact, an aim or a possibility. */
function StrengthRow({ edited: { item, change } }: Readonly<{ edited: Edited<Relation> }>) {
  const { text, words } = useEditing();
  return (
    <SelectRow
      groups={[
        {
          options: STRENGTHS.map((id) => ({ value: id, label: id === 'told' ? text.asFact : words.strength[id] })),
        },
      ]}
      label={text.strength}
      onChange={(strength) => change((each) => withKey(each, 'strength', strength === 'told' ? undefined : strength))}
      value={item.strength ?? 'told'}
    />
  );
}
