import { setDialog, setShortcuts } from '../../state/act/session-actions';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { wordsOf } from '../../text/words-of';
import { Dialog } from '../../ui/Dialog';
import { Checkbox } from '../../ui/field/Checkbox';
import styles from '../app.module.css';
import { commandsFor } from './commands';

/** All keys, and the switch for those that are a single letter. */
export function KeysDialog() {
  const graph = useAtlas((state) => state.graph);
  const words = wordsOf(useAtlas(selectLanguage), graph.vocabulary);
  const { keys } = words;
  const shortcuts = useAtlas((state) => state.preferences.shortcuts);
  return (
    <Dialog closeLabel={keys.close} onClose={() => setDialog(null)} title={keys.title}>
      <div className={styles.keys}>
        <Checkbox isChecked={shortcuts} onToggle={() => setShortcuts(!shortcuts)}>
          {keys.enabled} <small>{keys.enabledHelp}</small>
        </Checkbox>
        <h3>{keys.everywhere}</h3>
        <dl>
          {commandsFor(graph, words)
            .filter(({ key }) => key)
            .map(({ id, key, label }) => (
              <div key={id}>
                <dt>
                  <kbd>{key}</kbd>
                  {id === 'search' && <kbd>Ctrl K</kbd>}
                </dt>
                <dd>{label}</dd>
              </div>
            ))}
        </dl>
        <h3>{keys.onMap}</h3>
        <Keys keys={keys.map} />
        <h3>{keys.inFocus}</h3>
        <Keys keys={keys.focus} />
      </div>
    </Dialog>
  );
}

function Keys({ keys }: Readonly<{ keys: readonly (readonly string[])[] }>) {
  return (
    <dl>
      {keys.map(([key, meaning]) => (
        <div key={meaning}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
