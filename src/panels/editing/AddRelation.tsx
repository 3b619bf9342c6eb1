import { Plus } from 'lucide';
import { useState } from 'react';
import { addRelation } from '../../graph/document/edits';
import { newRelationId } from '../../graph/document/new-id';
import type { Entity } from '../../graph/model';
import { edit } from '../../state/document/edit-actions';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { SelectRow } from '../../ui/field/SelectRow';
import { TextRow } from '../../ui/field/TextRow';
import { ActorPicker } from '../common/picker/ActorPicker';
import styles from './editing.module.css';
import { mayJoin, type Reading, readingsFrom } from './readings';
import { understandDate } from './understand';
import { useEditing } from './use-editing';

/** Adds a relation of an actor: how it reads from there, with whom, and when it came about. */
export function AddRelation({ entity }: Readonly<{ entity: Entity }>) {
  const { text } = useEditing();
  return (
    <Disclosure summary={text.addRelation}>
      <NewRelation entity={entity} />
    </Disclosure>
  );
}

const keyOf = ({ type, isForward }: Reading) => `${isForward ? '>' : '<'}${type}`;

const claimOf = ({ type, isForward }: Reading, id: string, other: string) =>
  isForward ? { type, from: id, to: other } : { type, from: other, to: id };

function NewRelation({ entity }: Readonly<{ entity: Entity }>) {
  const { text, words, language } = useEditing();
  const graph = useAtlas((state) => state.graph);
  const [chosen, setChosen] = useState('');
  const [others, setOthers] = useState<readonly string[]>([]);
  const [date, setDate] = useState('');
  const [isTold, setTold] = useState(false);
  const readings = readingsFrom(graph, entity.kind, words);
  const reading = readings.find((each) => keyOf(each) === chosen) ?? readings[0];
  const [other] = others;
  const when = understandDate(date.trim(), { text, language });
  const claim = reading && other !== undefined ? claimOf(reading, entity.id, other) : null;
  const problem = problemWith();
  function problemWith(): string | undefined {
    if (!claim) return text.problem.other;
    if (claim.from === claim.to) return text.problem.self;
    return mayJoin(graph, claim) ? undefined : text.problem.kinds;
  }
  const add = () => {
    setTold(true);
    if (!claim || problem !== undefined || when.problem !== undefined) return;
    edit((content) =>
      addRelation(content, {
        id: newRelationId(content, claim),
        ...claim,
        status: 'unsourced',
        ...(typeof when.value === 'string' && { date: when.value }),
        evidence: [],
      }),
    );
    setOthers([]);
    setDate('');
    setTold(false);
  };
  return (
    <div className={styles.part}>
      <SelectRow
        groups={[{ options: readings.map((each) => ({ value: keyOf(each), label: each.text })) }]}
        label={text.how}
        onChange={setChosen}
        value={reading ? keyOf(reading) : ''}
      />
      <ActorPicker hasContext ids={others} isSingle label={text.withWhom} onChange={setOthers} />
      {(isTold || claim) && problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <TextRow hint={when.hint} label={text.when} onChange={setDate} problem={when.problem} value={date} />
      <div className={styles.buttons}>
        <Button icon={Plus} look="plain" onClick={add}>
          {text.add}
        </Button>
      </div>
    </div>
  );
}
