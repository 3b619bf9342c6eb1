import { Trash2 } from 'lucide';
import { useState } from 'react';
import { sentenceOf } from '../../../answers/words/relation-words';
import { removeEntity } from '../../../graph/document/edits';
import { fieldsOf, nameOfField, withKey } from '../../../graph/document/entity-fields';
import { brokenBy } from '../../../graph/document/may-join';
import type { Entity } from '../../../graph/model';
import type { Vocabulary } from '../../../graph/vocabulary';
import { edit } from '../../../state/document/edit-actions';
import { useAtlas } from '../../../state/store';
import { localText, wordFor } from '../../../text/local-text';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/field/Checkbox';
import { DraftInput } from '../../../ui/field/DraftInput';
import { SelectRow } from '../../../ui/field/SelectRow';
import { useEditing } from '../../common/editing/use-editing';
import { AttributeRow } from '../fields/AttributeRow';
import { BeingRow } from '../fields/BeingRow';
import { LegalFormsRow } from '../fields/LegalFormsRow';
import { FactRows, FigureRows } from '../fields/PartRows';
import { EditForm } from '../form/EditForm';
import { editedActor } from '../form/edit-item';
import type { Edited } from '../form/edited';
import styles from '../form/editing.module.css';
import { LocalTextRows } from '../form/LocalTextRows';
import { RelationRows } from '../relations/RelationRows';
import { MergeWithForm } from './MergeForm';
import { SplitForm } from './SplitForm';

/** All that can be said of an actor, each field taken over by itself. */
export function ActorForm({ entity }: Readonly<{ entity: Entity }>) {
  const { text, words, language } = useEditing();
  const graph = useAtlas((state) => state.graph);
  const edited = editedActor(entity);
  const form = legalFormsOf(graph.vocabulary, entity.kind);
  const topics = graph.vocabulary.attributes.find(({ id }) => id === graph.vocabulary.roles.topic);
  const name = localText(entity.name, language);
  return (
    <EditForm title={name} what={wordFor(words.kind, entity.kind)}>
      <Names edited={edited} />
      <section className={styles.part}>
        <h3>{text.facts}</h3>
        <KindRow edited={edited} />
        {fieldsOf(graph, entity).map((field) => (
          // Evidence and the vocabulary may call it otherwise.
          <div
            className={styles.field}
            data-field={`${nameOfField(field)} ${field.attribute.id}`}
            key={nameOfField(field)}
          >
            <AttributeRow edited={edited} field={field} />
          </div>
        ))}
        {form && (
          <div className={styles.field} data-field="legalForms">
            <LegalFormsRow attribute={form} edited={edited} />
          </div>
        )}
        {topics && <FactRows edited={edited} topics={topics} />}
        <FigureRows edited={edited} />
        <Checkbox
          isChecked={entity.past === true}
          onToggle={() => edited.change((each) => withKey(each, 'past', entity.past ? undefined : true))}
        >
          {text.past}
        </Checkbox>
      </section>
      <RelationRows entity={entity} />
      <BeingRow edited={edited} name={name} />
      <MergeWithForm entity={entity} />
      <SplitForm entity={entity} />
      <Button
        className={styles.remove}
        icon={Trash2}
        look="plain"
        onClick={() => void edit((content) => removeEntity(content, entity.id))}
      >
        {text.removeActor}
      </Button>
    </EditForm>
  );
}

/** The attribute whose values are legal forms, where such an actor can have one. */
const legalFormsOf = ({ attributes, roles }: Vocabulary, kind: string) =>
  attributes.find(({ id, kinds }) => id === roles.form && (kinds?.includes(kind) ?? true));

type Props = Readonly<{ edited: Edited<Entity> }>;

/** What the actor is called, and what is told of it in a few words. */
function Names({ edited: { item, change } }: Props) {
  const { text } = useEditing();
  return (
    <section className={styles.part}>
      <div className={styles.field} data-field="name">
        <LocalTextRows
          label={text.name}
          needed={text.problem.name}
          onChange={(name) => name && change((each) => withKey(each, 'name', name))}
          value={item.name}
        />
      </div>
      <LocalTextRows
        label={text.short}
        onChange={(short) => change((each) => withKey(each, 'short', short))}
        value={item.short}
      />
      <DraftInput
        label={text.aliases}
        onCommit={(typed) => change((each) => withKey(each, 'aliases', linesOf(typed)))}
        rows={Math.min(6, Math.max(2, item.aliases.length))}
        value={item.aliases.join('\n')}
      />
      <div className={styles.field} data-field="summary">
        <LocalTextRows
          label={text.summary}
          onChange={(summary) => change((each) => withKey(each, 'summary', summary))}
          rows={3}
          value={item.summary}
        />
      </div>
    </section>
  );
}

/** The lines of a text, each once. */
const linesOf = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** What it is; a kind that its relations may not join is refused, with the first of them. */
function KindRow({ edited: { item, change } }: Props) {
  const { text, words, nameOf } = useEditing();
  const graph = useAtlas((state) => state.graph);
  const [problem, setProblem] = useState<string | null>(null);
  const take = (kind: string) => {
    const [broken] = brokenBy(graph, [item.id], kind);
    setProblem(broken ? text.problem.kind(sentenceOf(broken, words, nameOf, item.id)) : null);
    if (!broken) change((each) => withKey(each, 'kind', kind));
  };
  return (
    <SelectRow
      groups={[{ options: graph.vocabulary.kinds.map(({ id }) => ({ value: id, label: wordFor(words.kind, id) })) }]}
      label={text.kind}
      onChange={take}
      value={item.kind}
    >
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </SelectRow>
  );
}
