import { growSelection, invertSelection, keepOnlySelected, selectNeighbours, selectNode } from '../../state/actions';
import { Button } from '../../ui/Button';
import { useWords } from '../use-words';
import styles from './inspector.module.css';

/** What can be done with the selected actors, one or several. */
export function SelectionTools() {
  const { words } = useWords();
  const { tools, neighbours, grow, invert, keep, clear } = words.several;
  const actions = [
    { label: neighbours, run: selectNeighbours },
    { label: grow, run: growSelection },
    { label: invert, run: invertSelection },
    { label: keep, run: keepOnlySelected },
    { label: clear, run: () => selectNode(null) },
  ];
  return (
    <fieldset aria-label={tools} className={styles.tools}>
      {actions.map(({ label, run }) => (
        <Button key={label} onClick={run}>
          {label}
        </Button>
      ))}
    </fieldset>
  );
}
