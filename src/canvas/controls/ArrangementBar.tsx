import { useMemo } from 'react';
import { arrangementsOf } from '../../graph/arrangements/bearing';
import { selectLanguage } from '../../state/select/selectors';
import { useAtlas } from '../../state/store';
import { arrangementName } from '../../text/sentences/arrangement-name';
import { firstWordsOf } from '../../text/words';
import styles from '../canvas.module.css';
import { CommandButton } from './CommandButton';
import { ARRANGING } from './map-commands';

/** The arrangements of the same actors, one button each. */
export function ArrangementBar() {
  const language = useAtlas(selectLanguage);
  const graph = useAtlas((state) => state.graph);
  const words = firstWordsOf(language, graph.vocabulary);
  // What the data do not bear is not offered, but shown where a link asks for it.
  const offered = useMemo(
    () => arrangementsOf(graph).map((id) => ({ id, name: arrangementName(id, graph, words) })),
    [graph, words],
  );
  return (
    <fieldset aria-label={words.map.arrangements.title} className={styles.arrangements} data-over-map>
      {offered.map(({ id, name }) => (
        <CommandButton command={ARRANGING[id]} key={id} title={name}>
          <span>{name}</span>
        </CommandButton>
      ))}
    </fieldset>
  );
}
