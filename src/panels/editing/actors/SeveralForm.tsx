import { useState } from 'react';
import { sentenceOf } from '../../../answers/words/relation-words';
import { changeEntities } from '../../../graph/document/edits';
import { type Field, fieldsOf, nameOfField, valueIn, withKey, withValue } from '../../../graph/document/entity-fields';
import { brokenBy } from '../../../graph/document/may-join';
import type { Entity } from '../../../graph/model';
import { edit } from '../../../state/document/edit-actions';
import { useAtlas } from '../../../state/store';
import { wordFor } from '../../../text/local-text';
import { attributeNames } from '../../../text/vocabulary-words';
import { SelectRow } from '../../../ui/field/SelectRow';
import { ActorLinks } from '../../common/ActorLink';
import { useEditing } from '../../common/editing/use-editing';
import { AttributeRow } from '../fields/AttributeRow';
import { EditForm } from '../form/EditForm';
import { editedActors } from '../form/edit-item';
import styles from '../form/editing.module.css';
import { MergeForm } from './MergeForm';

/** Several actors at once: one field to one value for all of them, and two that are one merged. */
export function SeveralForm({ ids }: Readonly<{ ids: readonly string[] }>) {
  const { text, words } = useEditing();
  const graph = useAtlas((state) => state.graph);
  const entities = ids.flatMap((id) => graph.nodes.get(id) ?? []);
  const [one, other] = entities;
  if (!one || !other) return null;
  return (
    <EditForm title={words.inspector.selected(words.count.actors(entities.length))} what={text.several}>
      <div className={styles.several}>
        <ActorLinks ids={ids} />
      </div>
      <section className={styles.part}>
        <h3>{text.forAll}</h3>
        <KindOfAll entities={entities} />
        <FieldOfAll entities={entities} first={one} />
      </section>
      {entities.length === 2 && <MergeForm one={one} other={other} />}
    </EditForm>
  );
}

type Props = Readonly<{ entities: readonly Entity[] }>;

function KindOfAll({ entities }: Props) {
  const { text, words, nameOf } = useEditing();
  const graph = useAtlas((state) => state.graph);
  const [problem, setProblem] = useState<string | null>(null);
  const [kind, ...others] = new Set(entities.map((each) => each.kind));
  const options = graph.vocabulary.kinds.map(({ id }) => ({ value: id, label: wordFor(words.kind, id) }));
  const ids = entities.map(({ id }) => id);
  const take = (next: string) => {
    const [broken] = next === '' ? [] : brokenBy(graph, ids, next);
    setProblem(broken ? text.problem.kind(sentenceOf(broken, words, nameOf)) : null);
    if (next === '' || broken) return;
    edit((content) => changeEntities(content, ids, (each) => withKey(each, 'kind', next)));
  };
  return (
    <SelectRow
      groups={[{ options: others.length > 0 ? [{ value: '', label: text.different }, ...options] : options }]}
      label={text.kind}
      onChange={take}
      value={others.length > 0 ? '' : (kind ?? '')}
    >
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </SelectRow>
  );
}

/** A field that all of them can have, and its value where it is the same for all. */
function FieldOfAll({ entities, first }: Props & Readonly<{ first: Entity }>) {
  const { text, words } = useEditing();
  const graph = useAtlas((state) => state.graph);
  const [chosen, setChosen] = useState('');
  const all = entities.map((each) => fieldsOf(graph, each));
  const fields = (all[0] ?? []).filter((field) =>
    all.every((own) => own.some((each) => nameOfField(each) === nameOfField(field))),
  );
  const field = fields.find((each) => nameOfField(each) === chosen) ?? fields[0];
  if (!field) return null;
  const nameOf = ({ attribute, at }: Field) =>
    at === 'date' ? words.inspector.fact.date : attributeNames(attribute.id, words).name;
  return (
    <>
      <SelectRow
        groups={[{ options: fields.map((each) => ({ value: nameOfField(each), label: nameOf(each) })) }]}
        label={text.field}
        onChange={setChosen}
        value={nameOfField(field)}
      />
      <AttributeRow
        edited={editedActors(entities, asOne(entities, first, field))}
        field={field}
        key={nameOfField(field)}
      />
    </>
  );
}

/** What all of them have of a field in common, as if they were one actor. */
function asOne(entities: readonly Entity[], first: Entity, field: Field): Entity {
  const isShared = (of: (entity: Entity) => unknown) =>
    new Set(entities.map((each) => JSON.stringify(of(each)))).size === 1;
  const value = isShared((each) => valueIn(each, field)) ? valueIn(first, field) : undefined;
  const { founded: _begin, dissolved: _end, members: _all, companies: _some, ...bare } = first;
  const evidence = isShared((each) => each.evidence) ? first.evidence : [];
  return { ...withValue(withValue(bare, field, undefined), field, value), evidence };
}
