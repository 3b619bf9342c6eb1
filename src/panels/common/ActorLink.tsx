import { goToNode } from '../../state/act/selection-actions';
import { LinkButton } from '../../ui/Button';
import styles from './inspector.module.css';
import { useWords } from './use-words';

/** The name of an actor, leading to it. */
export function ActorLink({ id }: Readonly<{ id: string }>) {
  const { nameOf } = useWords();
  return <LinkButton onClick={() => goToNode(id)}>{nameOf(id)}</LinkButton>;
}

/** Names of actors, one under another, each leading onward. */
export function ActorLinks({ ids }: Readonly<{ ids: readonly string[] }>) {
  return (
    <ul className={styles.links}>
      {ids.map((id) => (
        <li key={id}>
          <ActorLink id={id} />
        </li>
      ))}
    </ul>
  );
}
