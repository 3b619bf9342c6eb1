import { useState } from 'react';
import { newId } from '../../../graph/document/new-id';
import { incidentEdges, otherEnd } from '../../../graph/graph';
import type { Entity } from '../../../graph/model';
import { goToNode } from '../../../state/act/selection-actions';
import { toggled } from '../../../state/act/toggled';
import { edit } from '../../../state/document/edit-actions';
import { useAtlas } from '../../../state/store';
import { sentenceParts } from '../../../text/sentences/sentence';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Checkbox } from '../../../ui/field/Checkbox';
import { FieldRow } from '../../../ui/field/FieldRow';
import { TextRow } from '../../../ui/field/TextRow';
import { useEditing } from '../../common/editing/use-editing';
import styles from '../form/editing.module.css';
import { splitActor } from './new-items';

/** Makes two of an actor that is two: the new one takes what is chosen along. */
export function SplitForm({ entity }: Readonly<{ entity: Entity }>) {
  const { text } = useEditing();
  return (
    <Disclosure summary={text.split.title}>
      <Parting entity={entity} />
    </Disclosure>
  );
}

function Parting({ entity }: Readonly<{ entity: Entity }>) {
  const { text, words, language, nameOf } = useEditing();
  const graph = useAtlas((state) => state.graph);
  const [name, setName] = useState('');
  const [aliases, setAliases] = useState<readonly string[]>([]);
  const [relations, setRelations] = useState<readonly string[]>([]);
  const [isTold, setTold] = useState(false);
  const edges = incidentEdges(graph, entity.id);
  const part = () => {
    setTold(name.trim() === '');
    if (name.trim() === '') return;
    const id = newId(name, [...graph.nodes.values()]);
    const apart = { id, name: { [language]: name.trim() }, aliases, relations };
    if (edit((content) => splitActor(content, graph, entity.id, apart)) === null) goToNode(id);
  };
  return (
    <div className={styles.part}>
      <TextRow
        label={text.split.name}
        onChange={setName}
        problem={isTold ? text.problem.needed : undefined}
        value={name}
      />
      <Choices
        chosen={aliases}
        items={entity.aliases.map((alias) => ({ id: alias, label: alias }))}
        label={text.split.aliases}
        onChange={setAliases}
      />
      <Choices
        chosen={relations}
        items={edges.map((edge) => ({
          id: edge.id,
          label: `${sentenceParts(edge, words, entity.id).verb} ${nameOf(otherEnd(edge, entity.id))}`,
        }))}
        label={text.split.relations}
        onChange={setRelations}
      />
      <div className={styles.buttons}>
        <Button look="plain" onClick={part}>
          {text.split.run}
        </Button>
      </div>
    </div>
  );
}

type ChoicesProps = Readonly<{
  label: string;
  items: readonly Readonly<{ id: string; label: string }>[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}>;

/** Which of some go along; nothing where there are none. */
function Choices({ label, items, chosen, onChange }: ChoicesProps) {
  if (items.length === 0) return null;
  return (
    <FieldRow label={label}>
      {items.map((item) => (
        <Checkbox
          isChecked={chosen.includes(item.id)}
          key={item.id}
          onToggle={() => onChange(toggled(chosen, item.id))}
        >
          {item.label}
        </Checkbox>
      ))}
    </FieldRow>
  );
}
