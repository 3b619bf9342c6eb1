import { CalendarRange, CircleDot, Grid2x2, Mountain, Network } from 'lucide';
import { useMemo } from 'react';
import { arrangementsOf } from '../../graph/arrangements/bearing';
import { arrange } from '../../state/act/view-actions';
import { selectLanguage } from '../../state/select/selectors';
import { useAtlas } from '../../state/store';
import { arrangementName } from '../../text/sentences/arrangement-name';
import { firstWordsOf } from '../../text/words';
import { Button } from '../../ui/Button';
import styles from '../canvas.module.css';

const ICONS = { uplands: Mountain, helix: Grid2x2, years: CalendarRange, around: CircleDot, force: Network } as const;

/** The arrangements of the same actors, one button each. */
export function ArrangementBar() {
  const language = useAtlas(selectLanguage);
  const arrangement = useAtlas((state) => state.view.arrangement);
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
        <Button aria-pressed={id === arrangement} icon={ICONS[id]} key={id} onClick={() => arrange(id)} title={name}>
          <span>{name}</span>
        </Button>
      ))}
    </fieldset>
  );
}
