import { Trash2 } from 'lucide';
import { type ReactNode, useState } from 'react';
import { STRENGTHS } from '../../../graph/domain';
import type { Entity, Fact, LocalText } from '../../../graph/model';
import type { Attribute } from '../../../graph/vocabulary';
import { formatNumber } from '../../../text/format';
import { localText, wordFor } from '../../../text/local-text';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { DraftInput } from '../../../ui/field/DraftInput';
import { SelectRow } from '../../../ui/field/SelectRow';
import { TextRow } from '../../../ui/field/TextRow';
import { understandDate, understandNumber } from '../../common/editing/understand';
import { useEditing } from '../../common/editing/use-editing';
import type { Edited } from '../form/edited';
import { editedPart, type Part, removePart, setParts } from '../form/edited-part';
import styles from '../form/editing.module.css';
import { LocalTextRows } from '../form/LocalTextRows';
import { type Fields, withFields } from '../form/with-fields';
import { SourceOf } from '../source/SourceOf';

/** What is said of an actor topic by topic, item by item in every language. */
export function FactRows({ edited, topics }: Readonly<{ edited: Edited<Entity>; topics: Attribute }>) {
  const { words } = useEditing();
  const facts = edited.item.facts ?? [];
  const options = (topics.values ?? []).map(({ id }) => ({ value: id, label: wordFor(words.topic, id) }));
  return (
    <Disclosure summary={words.facts.title}>
      <div className={styles.part}>
        {facts.map((fact, index) => (
          <FactRow edited={edited} fact={fact} index={index} key={`${fact.topic} ${fact.strength}`} options={options} />
        ))}
        {options.length > 0 && <NewFact edited={edited} options={options} />}
      </div>
    </Disclosure>
  );
}

type Options = readonly Readonly<{ value: string; label: string }>[];
type FactProps = Readonly<{ edited: Edited<Entity>; fact: Fact; index: number; options: Options }>;

function FactRow({ edited, fact, index, options }: FactProps) {
  const { text, words } = useEditing();
  const { items, strength } = fact;
  const topic = wordFor(words.topic, fact.topic);
  return (
    <PartFrame
      edited={edited}
      index={index}
      name={strength === 'told' ? topic : `${topic}, ${words.strength[strength]}`}
      part="facts"
    >
      {(change) => (
        <>
          <SelectRow
            groups={[{ options: options.filter(({ value }) => value === fact.topic || isFree(edited, value, fact)) }]}
            label={text.topic}
            onChange={(next) => change({ topic: next })}
            value={fact.topic}
          />
          <SelectRow
            groups={[{ options: STRENGTHS.map((value) => ({ value, label: words.strength[value] })) }]}
            label={text.strength}
            onChange={(chosen) => {
              const next = STRENGTHS.find((each) => each === chosen);
              if (next && isFree(edited, fact.topic, { strength: next })) change({ strength: next });
            }}
            value={strength}
          />
          <ItemRows items={items} onChange={(next) => change({ items: next })} />
        </>
      )}
    </PartFrame>
  );
}

/** Whether nothing is said yet of a topic, as a fact, an aim or a possibility. */
const isFree = ({ item }: Edited<Entity>, topic: string, { strength }: Pick<Fact, 'strength'>): boolean =>
  !item.facts?.some((each) => each.topic === topic && each.strength === strength);

/** The items of a fact, each until it has no words in any language, of which one stays; and one more. */
function ItemRows({
  items,
  onChange,
}: Readonly<{ items: readonly LocalText[]; onChange: (items: readonly LocalText[]) => void }>) {
  const { text } = useEditing();
  // Items have no names: a row is the item at its place.
  const rows = [...items, undefined].map((item, index) => ({ item, index }));
  return rows.map(({ item, index }) => (
    <LocalTextRows
      key={index}
      label={item ? text.item(index + 1) : text.newItem}
      onChange={(next) => {
        if (next) onChange(item ? items.with(index, next) : [...items, next]);
        else if (item) onChange(items.toSpliced(index, 1));
      }}
      value={item}
      {...(item && items.length === 1 && { needed: text.problem.needed })}
    />
  ));
}

function NewFact({ edited, options }: Readonly<{ edited: Edited<Entity>; options: Options }>) {
  const { text, language } = useEditing();
  const [topic, setTopic] = useState(options[0]?.value ?? '');
  const [words, setWords] = useState('');
  const facts = edited.item.facts ?? [];
  const add = () => {
    if (words.trim() === '') return;
    const item = { [language]: words.trim() };
    const index = facts.findIndex((each) => each.topic === topic && each.strength === 'told');
    const former = facts[index];
    const next = former
      ? facts.with(index, { ...former, items: [...former.items, item] })
      : [...facts, { topic, strength: 'told' as const, items: [item], evidence: [] }];
    setParts(edited, 'facts', next);
    setWords('');
  };
  return (
    <>
      <SelectRow groups={[{ options }]} label={text.newTopic} onChange={setTopic} value={topic} />
      <TextRow label={text.newItem} onChange={setWords} onEnter={add} value={words} />
      <div className={styles.buttons}>
        <Button look="plain" onClick={add}>
          {text.addItem}
        </Button>
      </div>
    </>
  );
}

/** Other numbers of an actor: of what, how many, and when. */
export function FigureRows({ edited }: Readonly<{ edited: Edited<Entity> }>) {
  const said = useEditing();
  const { text, words, language } = said;
  // Figures have no names of their own: a row is the figure at its place.
  const figures = (edited.item.figures ?? []).map((figure, index) => ({ figure, index }));
  const read = (typed: string) => understandNumber(typed, false, said);
  return (
    <Disclosure summary={words.inspector.figures}>
      <div className={styles.part}>
        {figures.map(({ figure, index }) => (
          <PartFrame
            edited={edited}
            index={index}
            key={index}
            name={`${localText(figure.label, language)}: ${formatNumber(figure.value, language)}`}
            part="figures"
          >
            {(change) => (
              <>
                <LocalTextRows
                  label={text.figure}
                  needed={text.problem.needed}
                  onChange={(label) => label && change({ label })}
                  value={figure.label}
                />
                <DraftInput
                  inputMode="decimal"
                  judge={(typed) => (typed === '' ? { problem: text.problem.needed } : read(typed))}
                  label={text.number}
                  onCommit={(typed) => {
                    const { value } = read(typed);
                    if (typeof value === 'number') change({ value });
                  }}
                  value={String(figure.value)}
                />
                <DraftInput
                  judge={(typed) => understandDate(typed, said)}
                  label={text.asOf}
                  onCommit={(typed) => {
                    const { value } = understandDate(typed, said);
                    change({ date: typeof value === 'string' ? value : undefined });
                  }}
                  value={figure.date ?? ''}
                />
              </>
            )}
          </PartFrame>
        ))}
        <NewFigure edited={edited} />
      </div>
    </Disclosure>
  );
}

function NewFigure({ edited }: Readonly<{ edited: Edited<Entity> }>) {
  const said = useEditing();
  const { text, language } = said;
  const [label, setLabel] = useState('');
  const [typed, setTyped] = useState('');
  const { value, problem } = understandNumber(typed.trim(), false, said);
  const add = () => {
    if (label.trim() === '' || typeof value !== 'number') return;
    const figure = { label: { [language]: label.trim() }, value, evidence: [] };
    setParts(edited, 'figures', [...(edited.item.figures ?? []), figure]);
    setLabel('');
    setTyped('');
  };
  return (
    <>
      <TextRow label={text.newFigure} onChange={setLabel} onEnter={add} value={label} />
      <TextRow label={text.number} onChange={setTyped} onEnter={add} problem={problem} value={typed} />
      <div className={styles.buttons}>
        <Button look="plain" onClick={add}>
          {text.addFigure}
        </Button>
      </div>
    </>
  );
}

type Key = 'facts' | 'figures';
type FrameProps<K extends Key> = Readonly<{
  edited: Edited<Entity>;
  part: K;
  index: number;
  name: string;
  children: (change: (fields: Fields<Part<K>>) => void) => ReactNode;
}>;

/** What of a part its evidence backs: with other words, or those of another language, it says the same. */
const BACKED: readonly string[] = ['strength', 'value', 'date'];

/** A part of an actor under its name, with where it is stated, and the way to take it out. */
function PartFrame<K extends Key>({ edited, part, index, name, children }: FrameProps<K>) {
  const { text } = useEditing();
  const [isAsking, setAsking] = useState(false);
  const parts: readonly Part<K>[] = edited.item[part] ?? [];
  const change = (fields: Fields<Part<K>>) => {
    const former = parts[index];
    if (!former) return;
    const isAnother = Object.keys(fields).some((key) => BACKED.includes(key));
    const changed = withFields(former, fields);
    setParts(edited, part, parts.with(index, isAnother ? { ...changed, evidence: [] } : changed));
    setAsking(isAnother);
  };
  return (
    <Disclosure summary={name}>
      <div className={styles.part}>
        {children(change)}
        <SourceOf
          about={name}
          edited={editedPart(edited, part, index)}
          field={null}
          hasValue
          isOpen={isAsking}
          onOpen={setAsking}
          said=""
        />
        <Button className={styles.remove} icon={Trash2} onClick={() => removePart(edited, part, index)}>
          {text.removePart(name)}
        </Button>
      </div>
    </Disclosure>
  );
}
