import type { Content } from '../../graph/document/document';
import type { Decisions, ListChanges } from '../../graph/merge/proposal';
import type { Entity, Relation } from '../../graph/model';
import { changeIncoming } from '../../state/act/incoming-actions';
import { documentWords } from '../../text/later-words';
import { changesText, reasonText } from '../../text/sentences/changes-text';
import { ChoiceList } from './ChoiceList';
import styles from './incoming.module.css';
import { useChanges } from './use-changes';

type Props = Readonly<{ open: Content; incoming: Content; decided: Decisions | null }>;

/** Takes keys into what is decided, or out of it. */
function decide(decisions: Decisions, which: keyof Decisions, keys: readonly string[], isIn: boolean): void {
  const next = new Set(decisions[which]);
  for (const key of keys) {
    if (isIn) next.add(key);
    else next.delete(key);
  }
  changeIncoming({ decisions: { ...decisions, [which]: next } });
}

/** What would be new, otherwise and gone if what was brought were merged into what is open: each can be refused. */
export function ChangesForm({ open, incoming, decided }: Props) {
  const told = useChanges(open, incoming, decided);
  const { match, decisions, changes, words, nameOf, theirName } = told;
  const text = documentWords(words).incoming;
  return (
    <section aria-label={text.changes} className={styles.part}>
      <h3>{text.changes}</h3>
      <p role="status">{changesText(changes, words)}</p>
      <ChoiceList
        isOn={(key) => decisions.taken.has(key)}
        isOpen
        items={match.suspects}
        onSet={(keys, isOn) => decide(decisions, 'taken', keys, isOn)}
        textOf={(pair) => text.same(theirName(pair.incoming), nameOf(pair.open), reasonText(pair, words))}
        title={text.suspects}
      />
      <Lists changes={changes.entities} decisions={decisions} titles={text.actors} told={told} />
      <Lists changes={changes.relations} decisions={decisions} titles={text.relationsOf} told={told} />
    </section>
  );
}

type ListsProps = Readonly<{
  changes: ListChanges<Entity | Relation>;
  titles: Readonly<Record<'added' | 'changed' | 'gone', string>>;
  decisions: Decisions;
  told: ReturnType<typeof useChanges>;
}>;

function Lists({ changes: { added, changed, removed }, titles, decisions, told }: ListsProps) {
  const accept = (keys: readonly string[], isOn: boolean) => decide(decisions, 'rejected', keys, !isOn);
  const isAccepted = (key: string) => !decisions.rejected.has(key);
  return (
    <>
      <ChoiceList
        isOn={isAccepted}
        items={added}
        onSet={accept}
        textOf={({ item }) => told.itemText(item)}
        title={titles.added}
      />
      <ChoiceList isOn={isAccepted} items={changed} onSet={accept} textOf={told.changeText} title={titles.changed} />
      <ChoiceList
        isOn={(key) => decisions.removed.has(key)}
        items={removed}
        onSet={(keys, isOn) => decide(decisions, 'removed', keys, isOn)}
        textOf={({ item }) => told.itemText(item)}
        title={titles.gone}
      />
    </>
  );
}
