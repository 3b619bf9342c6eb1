import { type ReactNode, useState } from 'react';
import type { AttributeType } from '../../../graph/attribute-types';
import { backedBy } from '../../../graph/document/backing';
import { type Field, nameOfField, valueIn, withValue } from '../../../graph/document/entity-fields';
import type { AttributeValue } from '../../../graph/model';
import { useAtlas } from '../../../state/store';
import { formatDate } from '../../../text/format';
import { localText, wordFor } from '../../../text/local-text';
import { attributeNames } from '../../../text/vocabulary-words';
import { Checkbox } from '../../../ui/field/Checkbox';
import { DraftInput } from '../../../ui/field/DraftInput';
import { FieldRow } from '../../../ui/field/FieldRow';
import { SelectRow } from '../../../ui/field/SelectRow';
import { understand } from '../../common/editing/understand';
import { useEditing } from '../../common/editing/use-editing';
import { valuesThatOccur } from '../../common/editing/values-that-occur';
import type { Edited } from '../form/edited';
import styles from '../form/editing.module.css';
import { SourceOf } from '../source/SourceOf';

type Props = Readonly<{ edited: Edited; field: Field }>;

/** An attribute of an actor or a relation, as what it holds is filled in, with where its value is stated. */
export function AttributeRow({ edited, field }: Props) {
  const { text, words, language } = useEditing();
  const [isAsking, setAsking] = useState(false);
  const { attribute, at } = field;
  const label = at === 'date' ? words.inspector.fact.date : attributeNames(attribute.id, words).name;
  const value = valueIn(edited.item, field);
  const set = (next: AttributeValue | undefined) => {
    setAsking(next !== undefined);
    edited.change((item) => backedBy(withValue(item, field, next), nameOfField(field), []));
  };
  const source = (
    <SourceOf
      about={label}
      edited={edited}
      field={nameOfField(field)}
      hasValue={value !== undefined}
      isOpen={isAsking}
      onOpen={setAsking}
      said={saidBy(value, attribute.type, language)}
    />
  );
  const rest = { field, label, set, value, source };
  if (attribute.type === 'flag') return <FlagRow {...rest} />;
  if (attribute.type === 'categories') return <CategoriesRow {...rest} />;
  if (attribute.type === 'category' && attribute.values) return <CategoryRow {...rest} none={text.none} />;
  return <TypedRow {...rest} edited={edited} onDraft={setAsking} />;
}

/** The words that most likely carry a value. */
function saidBy(value: AttributeValue | undefined, type: AttributeType, language: string): string {
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : '';
  return type === 'date' ? formatDate(value, language) : type === 'category' ? '' : value;
}

type RowProps = Readonly<{
  field: Field;
  label: string;
  value: AttributeValue | undefined;
  set: (value: AttributeValue | undefined) => void;
  source: ReactNode;
}>;

function TypedRow({
  field,
  label,
  value,
  set,
  source,
  edited,
  onDraft,
}: RowProps & Readonly<{ edited: Edited; onDraft: (isDraft: boolean) => void }>) {
  const { text, language } = useEditing();
  const graph = useAtlas((state) => state.graph);
  const { type } = field.attribute;
  const read = (typed: string) => understand(typed, field, edited.item, { text, language });
  return (
    <DraftInput
      inputMode={type === 'number' ? 'decimal' : type === 'link' ? 'url' : 'text'}
      judge={read}
      label={label}
      onCommit={(typed) => set(read(typed).value)}
      onDraft={onDraft}
      options={type === 'category' ? valuesThatOccur(graph, field) : undefined}
      value={value === undefined ? '' : String(value)}
    >
      {source}
    </DraftInput>
  );
}

function CategoryRow({ field, label, value, set, source, none }: RowProps & Readonly<{ none: string }>) {
  const { language } = useEditing();
  const values = field.attribute.values ?? [];
  const options = values.map(({ id, label: name }) => ({ value: id, label: localText(name, language) }));
  const chosen = typeof value === 'string' ? value : '';
  return (
    <SelectRow
      groups={[{ options: [{ value: '', label: none }, ...options] }]}
      label={label}
      onChange={(next) => set(next === '' ? undefined : next)}
      value={chosen}
    >
      {source}
    </SelectRow>
  );
}

function FlagRow({ field, label, value, set, source }: RowProps) {
  const { text, words } = useEditing();
  const names = attributeNames(field.attribute.id, words).values;
  // In a field of its own what is not so is not stored.
  const no = field.at === 'values' ? 'no' : '';
  return (
    <SelectRow
      groups={[
        {
          options: [
            ...(no === '' ? [] : [{ value: '', label: text.none }]),
            { value: 'yes', label: wordFor(names, 'yes') },
            { value: no, label: wordFor(names, 'no') },
          ],
        },
      ]}
      label={label}
      onChange={(next) => set(next === '' ? undefined : next === 'yes')}
      value={value === undefined ? '' : value === true ? 'yes' : no}
    >
      {source}
    </SelectRow>
  );
}

function CategoriesRow({ field, label, value, set, source }: RowProps) {
  const { words } = useEditing();
  const graph = useAtlas((state) => state.graph);
  const chosen = Array.isArray(value) ? value : [];
  const all = field.attribute.values?.map(({ id }) => id) ?? valuesThatOccur(graph, field);
  const names = attributeNames(field.attribute.id, words).values;
  const toggle = (id: string) => {
    const next = all.filter((each) => (each === id) !== chosen.includes(each));
    set(next.length > 0 ? next : undefined);
  };
  return (
    <FieldRow label={label}>
      <div className={styles.choices}>
        {all.map((id) => (
          <Checkbox isChecked={chosen.includes(id)} key={id} onToggle={() => toggle(id)}>
            {wordFor(names, id)}
          </Checkbox>
        ))}
      </div>
      {source}
    </FieldRow>
  );
}
