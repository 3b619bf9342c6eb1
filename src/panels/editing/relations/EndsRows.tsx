import { ArrowLeftRight } from 'lucide';
import { useRef, useState } from 'react';
import { withKey } from '../../../graph/document/entity-fields';
import { mayJoin } from '../../../graph/document/may-join';
import type { Relation } from '../../../graph/model';
import { useAtlas } from '../../../state/store';
import { verbsOf } from '../../../text/sentences/sentence';
import { Button } from '../../../ui/Button';
import { FieldRow } from '../../../ui/field/FieldRow';
import { SelectRow } from '../../../ui/field/SelectRow';
import { useEditing } from '../../common/editing/use-editing';
import { ActorPicker } from '../../common/picker/ActorPicker';
import type { Edited } from '../form/edited';
import styles from '../form/editing.module.css';

/** Between whom a relation is, and of which type; types that may not join these kinds are not offered. */
export function EndsRows({ edited: { item, change } }: Readonly<{ edited: Edited<Relation> }>) {
  const { text, words } = useEditing();
  const graph = useAtlas((state) => state.graph);
  const [problem, setProblem] = useState<string | null>(null);
  const types = graph.vocabulary.relationTypes.filter(
    ({ id }) => id === item.type || mayJoin(graph, { ...item, type: id }),
  );
  const take = (ends: Partial<Pick<Relation, 'from' | 'to'>>) => {
    const next = { ...item, ...ends };
    const isSelf = next.from === next.to;
    const isFit = !isSelf && mayJoin(graph, next);
    setProblem(isSelf ? text.problem.self : isFit ? null : text.problem.kinds);
    if (isFit) change((each) => ({ ...each, ...ends }));
  };
  return (
    <>
      <EndRow id={item.from} label={text.from} onTake={(from) => take({ from })} />
      <SelectRow
        groups={[{ options: types.map(({ id }) => ({ value: id, label: verbsOf(id, words).name })) }]}
        label={words.inspector.fact.type}
        onChange={(type) => change((each) => withKey(each, 'type', type))}
        value={item.type}
      />
      <EndRow id={item.to} label={text.to} onTake={(to) => take({ to })} />
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        <Button icon={ArrowLeftRight} look="plain" onClick={() => take({ from: item.to, to: item.from })}>
          {text.turn}
        </Button>
      </div>
    </>
  );
}

type EndProps = Readonly<{ id: string; label: string; onTake: (id: string) => void }>;

/** An end of the relation, and another in its stead. */
function EndRow({ id, label, onTake }: EndProps) {
  const { text, nameOf } = useEditing();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <FieldRow label={label}>
      <div className={styles.end}>
        <span>{nameOf(id)}</span>
        <Button
          aria-expanded={isOpen}
          aria-label={text.another(label, nameOf(id))}
          look="plain"
          onClick={() => setOpen(!isOpen)}
          ref={button}
        >
          {text.change}
        </Button>
      </div>
      {isOpen && (
        <ActorPicker
          hasContext
          ids={[]}
          isSingle
          label={text.other(label)}
          onChange={([taken]) => {
            button.current?.focus();
            setOpen(false);
            if (taken !== undefined) onTake(taken);
          }}
        />
      )}
    </FieldRow>
  );
}
