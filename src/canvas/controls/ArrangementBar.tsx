import { useMemo, useState } from 'react';
import type { Arrangement } from '../../graph/arrangements/arrangement';
import { arrangementsOf } from '../../graph/arrangements/bearing';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { arrangementName } from '../../text/sentences/arrangement-name';
import { firstWordsOf } from '../../text/words-of';
import { lazily } from '../../ui/lazy/lazily';
import { Part } from '../../ui/lazy/Part';
import styles from '../canvas.module.css';
import { CommandButton } from './CommandButton';
import { ARRANGING } from './map-commands';

const ArrangementHints = lazily(() => import('./ArrangementHints').then((it) => it.ArrangementHints), ['words']);

const hintOf = (id: Arrangement) => `arrangement-${id}`;

/** The arrangements of the same actors, one button each, with what one reads off the one that is pointed at. */
export function ArrangementBar() {
  const language = useAtlas(selectLanguage);
  const graph = useAtlas((state) => state.graph);
  const isDrawn = useAtlas((state) => state.session.mapDrawn);
  const [hinted, setHinted] = useState<Arrangement | null>(null);
  const words = firstWordsOf(language, graph.vocabulary);
  // What the data do not bear is not offered, but shown where a link asks for it.
  const offered = useMemo(() => arrangementsOf(graph), [graph]);
  const leave = () => setHinted(null);
  return (
    <div className={styles.arranging} onPointerLeave={leave}>
      <fieldset aria-label={words.map.arrangements.title} className={styles.arrangements} data-over-map>
        {offered.map((id) => (
          <CommandButton
            aria-describedby={hintOf(id)}
            command={ARRANGING[id]}
            key={id}
            onBlur={leave}
            onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && setHinted(id)}
            onKeyDown={({ key }) => key === 'Escape' && leave()}
            onPointerEnter={() => setHinted(id)}
          >
            <span>{arrangementName(id, graph, words)}</span>
          </CommandButton>
        ))}
      </fieldset>
      <Part words={words.shell}>{isDrawn && <ArrangementHints idOf={hintOf} offered={offered} shown={hinted} />}</Part>
    </div>
  );
}
