import { goToNode } from '../../state/actions';
import { LinkButton } from '../../ui/Button';
import { useWords } from '../use-words';
import styles from './inspector.module.css';

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
